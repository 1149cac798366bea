/** Between JSON values and typed values, for a whole document. */

import { type Form, type JsonValue, NumberToken } from "../kinds/contract.ts";
import { type FormedKind, formedKind } from "../kinds/index.ts";
import type { Model } from "./model.ts";
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
  return kind === "decimal-number" ? new NumberToken(text) : text;
}

/**
 * Compiles a straight-line function over one model that hands every leaf of a formed kind to `source`
 * and writes what the leaf becomes. Generated once, because a walk that looks at the model again for each
 * document would cost more than the work it does, and that cost would be charged to a library.
 */
function compileOverLeaves(
  model: Model,
  forms: Partial<Forms>,
  leaf: (place: string, form: string) => string,
) {
  const table: Form["from"][] = [];
  let depth = 0;
  const source = (node: Model, place: string): string => {
    switch (node.kind) {
      case "nullable": {
        const inner = source(node.inner, place);
        return inner && `if (${place} !== null) { ${inner} }`;
      }
      case "array": {
        const index = `i${depth++}`;
        const list = `list${index}`;
        const inner = source(node.item, `${list}[${index}]`);
        return (
          inner &&
          `{ const ${list} = ${place}; for (let ${index} = 0; ${index} < ${list}.length; ${index}++) { ${inner} } }`
        );
      }
      case "object":
        return node.fields
          .map((field) => {
            const key = `${place}[${JSON.stringify(field.key)}]`;
            const inner = source(field.model, key);
            // A key such as "constructor" is found in any object, though nobody has written it.
            const present =
              field.key in Object.prototype
                ? `Object.hasOwn(${place}, ${JSON.stringify(field.key)})`
                : `${key} !== undefined`;
            return inner && field.optional ? `if (${present}) { ${inner} }` : inner;
          })
          .join(" ");
      default: {
        const form = formOf(node.kind, forms);
        if (form === undefined || form.name === "text") return "";
        const at = table.push(form.from) - 1;
        return leaf(place, `from[${at}]`);
      }
    }
  };
  // The root may itself be a leaf, hence a holder around it.
  const body = source(model, "holder.root");
  return { body, table };
}

/**
 * A function that turns a checked JSON value into its typed value, in place, and returns it; of some kinds only where asked.
 * For libraries that check but do not transform. The value must match the model.
 */
export function compileRevive(
  model: Model,
  forms: Forms,
  kinds = Object.keys(forms) as readonly FormedKind[],
): (json: unknown) => unknown {
  const own: Partial<Forms> = Object.fromEntries(kinds.map((kind) => [kind, forms[kind]]));
  const { body, table } = compileOverLeaves(model, own, (place, from) => `${place} = ${from}(${place});`);
  return new Function("from", `return (root) => { const holder = { root }; ${body} return holder.root; };`)(
    table,
  ) as (json: unknown) => unknown;
}

/**
 * A function that builds every typed leaf of a JSON value and drops them, leaving the value as it is:
 * the bare cost of `new Date`, `new Decimal`, which every decoder to typed values shares.
 * Returns the last leaf built, so that the work is not thrown away by the engine.
 */
export function compileBuild(model: Model, forms: Forms): (json: unknown) => unknown {
  const { body, table } = compileOverLeaves(model, forms, (place, from) => `last = ${from}(${place});`);
  return new Function(
    "from",
    `return (root) => { const holder = { root }; let last = 0; ${body} return last; };`,
  )(table) as (json: unknown) => unknown;
}

/** A typed copy of canonical JSON. */
export function typed(model: Model, forms: Forms): (document: JsonValue) => unknown {
  const revive = compileRevive(model, forms);
  // A form is built from text: that of a number token is its digits.
  return (document) => revive(copied(document, ({ source }) => source));
}

/** Reads every leaf of a JSON value once: the least that any check could do. Returns how many it met. */
export function walk(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  let leaves = 0;
  if (Array.isArray(value)) for (const item of value) leaves += walk(item);
  else for (const key in value) leaves += walk((value as Record<string, unknown>)[key]);
  return leaves;
}
