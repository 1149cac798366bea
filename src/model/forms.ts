/** Between JSON values and typed values, for a whole document. */

import { type Form, type JsonValue, numberOrText } from "../kinds/contract.ts";
import { type FormedKind, formedKind } from "../kinds/index.ts";
import type { LeafModel, Model } from "./model.ts";
import { nextSlot } from "./slots.ts";
import { copied } from "./tokens.ts";

/** The form that each kind has in memory: what `decode` gives and `encode` takes. */
export type Forms = { readonly [Name in FormedKind]: Form };

/** The form of a kind; undefined where its JSON value is its typed value. */
export function formOf(kind: Model["kind"], forms: Partial<Forms>): Form | undefined {
  const formed = formedKind(kind);
  return formed === undefined ? undefined : forms[formed];
}

/** A typed value as its kind's wire value. Throws a TypeError on anything that is not of the form. */
export function toWire(kind: Model["kind"], form: Form, value: unknown): JsonValue {
  const text = form.to(value);
  return kind === "decimal-number" ? numberOrText(text) : text;
}

type Build = (wire: unknown) => unknown;
type Visit = (holder: unknown) => void;
type Holder = Record<string, unknown>;

/** A key of a record whose value is replaced by what is built of it. */
interface FieldLeaf {
  readonly key: string;
  readonly optional: boolean;
  readonly build: Build;
}

/** What is to do with a value of a model: build it, or visit what it holds. */
type Step = { readonly build: Build } | { readonly visit: Visit };

/**
 * Composes functions for one model, each made for its part of it: a walk that looks at the model again for each document would
 * cost more than the work it does, and that cost would be charged to a library. Undefined where nothing is to be done.
 */
function composed(model: Model, buildOf: (kind: LeafModel["kind"]) => Build | undefined): Step | undefined {
  switch (model.kind) {
    case "nullable": {
      const inner = composed(model.inner, buildOf);
      if (inner === undefined) return undefined;
      if ("build" in inner) {
        const { build } = inner;
        return { build: (wire) => (wire === null ? null : build(wire)) };
      }
      const { visit } = inner;
      return { visit: (value) => (value === null ? undefined : visit(value)) };
    }
    case "array": {
      const inner = composed(model.item, buildOf);
      if (inner === undefined) return undefined;
      if ("build" in inner) return { visit: inItems(inner.build) };
      const { visit } = inner;
      return {
        visit: (list) => {
          const items = list as readonly unknown[];
          for (let index = 0; index < items.length; index++) visit(items[index]);
        },
      };
    }
    case "object": {
      const leaves: FieldLeaf[] = [];
      const visits: Visit[] = [];
      for (const { key, model: inner, optional } of model.fields) {
        const step = composed(inner, buildOf);
        if (step === undefined) continue;
        if ("visit" in step) visits.push(visitKey(key, optional, step.visit));
        // A key such as "constructor" is found in any object, though nobody has written it.
        else if (optional && key in Object.prototype) {
          const visit = inFields([{ key, optional: false, build: step.build }]);
          visits.push((holder) => (Object.hasOwn(holder as object, key) ? visit(holder) : undefined));
        } else leaves.push({ key, optional, build: step.build });
      }
      if (leaves.length > 0) visits.unshift(inFields(leaves));
      return visits.length === 0 ? undefined : { visit: inTurn(visits) };
    }
    default: {
      const build = buildOf(model.kind);
      return build && { build };
    }
  }
}

function visitKey(key: string, optional: boolean, visit: Visit): Visit {
  if (!optional) return (holder) => visit((holder as Holder)[key]);
  if (key in Object.prototype)
    return (holder) => (Object.hasOwn(holder as object, key) ? visit((holder as Holder)[key]) : undefined);
  return (holder) => {
    const value = (holder as Holder)[key];
    if (value !== undefined) visit(value);
  };
}

/** One visit after the other. */
function inTurn([first, ...rest]: readonly Visit[]): Visit {
  if (first === undefined) return () => {};
  if (rest.length === 0) return first;
  const others = inTurn(rest);
  return (holder) => {
    first(holder);
    others(holder);
  };
}

/** Replaces what stands on these keys. */
function inFields(leaves: readonly FieldLeaf[]): Visit {
  // Lists side by side: an engine reads them faster than one list of records.
  const slots = leaves.map(nextSlot);
  const keys = leaves.map(({ key }) => key);
  const builds = leaves.map(({ build }) => build);
  const optional = leaves.map((leaf) => leaf.optional);
  return (holder) => {
    for (let index = 0; index < slots.length; index++)
      (slots[index] as (typeof slots)[number])(
        holder as Holder,
        keys[index] as string,
        builds[index] as Build,
        optional[index] as boolean,
      );
  };
}

/** Replaces each item. */
const inItems =
  (build: Build): Visit =>
  (list) => {
    const items = list as unknown[];
    for (let index = 0; index < items.length; index++) items[index] = build(items[index]);
  };

const buildsOf =
  (forms: Partial<Forms>) =>
  (kind: LeafModel["kind"]): Build | undefined => {
    const form = formOf(kind, forms);
    return form === undefined || form.name === "text" ? undefined : (form.from as Build);
  };

function revived(model: Model, buildOf: (kind: LeafModel["kind"]) => Build | undefined): Build {
  const step = composed(model, buildOf);
  if (step === undefined) return (json) => json;
  if ("build" in step) return step.build;
  const { visit } = step;
  return (json) => {
    visit(json);
    return json;
  };
}

/**
 * A function that turns a checked JSON value into its typed value, in place, and returns it; of some kinds only where asked.
 * For libraries that check but do not transform. The value must match the model.
 */
export const compileRevive = (
  model: Model,
  forms: Forms,
  kinds = Object.keys(forms) as readonly FormedKind[],
): ((json: unknown) => unknown) =>
  revived(model, buildsOf(Object.fromEntries(kinds.map((kind) => [kind, forms[kind]]))));

/**
 * A function that builds every typed leaf of a JSON value and drops them, leaving the value as it is:
 * the bare cost of `new Date`, `new Decimal`, which every decoder to typed values shares.
 * Returns the last leaf built, so that the work is not thrown away by the engine.
 */
export function compileBuild(model: Model, forms: Forms): (json: unknown) => unknown {
  let last: unknown;
  const buildOf = buildsOf(forms);
  const build = revived(model, (kind) => {
    const own = buildOf(kind);
    return (
      own &&
      ((wire) => {
        last = own(wire);
        return wire;
      })
    );
  });
  return (json) => {
    build(json);
    return last;
  };
}

/** A typed copy of canonical JSON. Throws where a value has no typed form. */
export function typed(model: Model, forms: Forms): (document: JsonValue) => unknown {
  const build = typedInPlace(model, forms);
  return (document) => build(copyToType(document));
}

/** A copy of canonical JSON in which numbers of which every digit counts are text. */
export const copyToType = (document: JsonValue): unknown => copied(document, ({ source }) => source);

/**
 * As `typed`, of JSON without number tokens that nobody else holds: what is built of it takes its place. A key that is missing stays
 * missing, also where the model requires it: bson makes a UUID by chance of no text, and the document would no longer be wrong.
 */
export function typedInPlace(model: Model, forms: Forms): (json: unknown) => unknown {
  const buildOf = buildsOf(forms);
  return revived(withOptionalKeys(model), (kind) => {
    const build = buildOf(kind);
    if (kind !== "decimal-number") return build;
    // A form is built from text: that of a number is its digits, whether a double holds them or not.
    return build === undefined ? String : (wire) => build(typeof wire === "number" ? String(wire) : wire);
  });
}

/** The same model, no key of which is required. */
function withOptionalKeys(model: Model): Model {
  switch (model.kind) {
    case "nullable":
      return { ...model, inner: withOptionalKeys(model.inner) };
    case "array":
      return { ...model, item: withOptionalKeys(model.item) };
    case "object": {
      const fields = model.fields.map((field) => ({
        ...field,
        model: withOptionalKeys(field.model),
        optional: true,
      }));
      return { ...model, fields };
    }
    default:
      return model;
  }
}

/** Reads every leaf of a JSON value once: the least that any check could do. Returns how many it met. */
export function walk(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  let leaves = 0;
  if (Array.isArray(value)) for (const item of value) leaves += walk(item);
  else for (const key in value) leaves += walk((value as Record<string, unknown>)[key]);
  return leaves;
}
