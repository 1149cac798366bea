/** Folds a model with a vocabulary: an adapter's words for the kinds become its schema for the whole model. */

import type { KindName, ParametersOf } from "../kinds/index.ts";
import { formOf, type Forms } from "./forms.ts";
import { leaves, type Model, type ModelKind } from "./model.ts";
import { pointerStep } from "./pointer.ts";

/** What an adapter offers to do with keys that the model does not know. */
export type UnknownKeys = "ignore" | "strip" | "reject";

/**
 * What a gap is one of: all of an operation, all of a mode, a policy for unknown keys, a kind of the model; the library itself; or a condition of
 * measuring.
 */
export type Gap = "operation" | "mode" | "unknown keys" | "kind" | "not installed" | "condition";

/** Calls the library itself, and says whether the gap is there. */
export type ShowGap = () => boolean | Promise<boolean>;

/** A gap: the library cannot do this. It becomes the outcome of a cell, with its reason. */
export class Unsupported {
  readonly reason: string;
  readonly gap: Gap;
  /** Shows that it is so; `suite` where the suite has found the words, and shows it once for all. */
  readonly shown: ShowGap | "suite" | undefined;
  constructor(reason: string, gap: Gap = "operation", shown?: ShowGap | "suite") {
    this.reason = reason;
    this.gap = gap;
    this.shown = shown;
  }

  /** A schema that is only recorded is asked nothing: a question about its class would be recorded too. */
  static [Symbol.hasInstance](value: unknown): value is Unsupported {
    return typeof value === "object" && value !== null && Unsupported.prototype.isPrototypeOf(value);
  }

  /** The same, as a gap of another thing. */
  as(gap: Gap, reason = this.reason): Unsupported {
    return new Unsupported(reason, gap, this.shown);
  }
}

/** A spelling that is not the library's alone (`custom`), or not all that the kind asks (`weaker`); or both, one within the other. */
export class Marked<Schema> {
  readonly mark: Mark["mark"];
  readonly schema: Schema | Marked<Schema>;
  readonly reason: string;
  constructor(mark: Mark["mark"], schema: Schema | Marked<Schema>, reason: string) {
    this.mark = mark;
    this.schema = schema;
    this.reason = reason;
  }

  /** As that of `Unsupported`. */
  static [Symbol.hasInstance](value: unknown): value is Marked<unknown> {
    return typeof value === "object" && value !== null && Marked.prototype.isPrototypeOf(value);
  }
}

/**
 * The library cannot do this, and why. `shown`: calls the library, and returns true as long as that is so. In the tree each reason
 * has one; a test runs it.
 */
export const unsupported = (reason: string, shown?: ShowGap): Unsupported =>
  new Unsupported(reason, "operation", shown);
/** As `unsupported`, in the suite's own words. */
export const missing = (reason: string): Unsupported => new Unsupported(reason, "operation", "suite");
/** Our code had to help the library here (a regular expression, a `new Decimal`), and why. */
export const custom = <Schema>(schema: Schema | Marked<Schema>, reason: string): Marked<Schema> =>
  new Marked("custom", schema, reason);
/** The library does less here than the kind asks: faults of the kind are excused, and shown. */
export const weaker = <Schema>(schema: Schema | Marked<Schema>, reason: string): Marked<Schema> =>
  new Marked("weaker", schema, reason);

export type Spelling<Schema> = Schema | Marked<Schema> | Unsupported;

/** One key of a record in the library's own words. */
export interface Field<Schema> {
  readonly key: string;
  readonly schema: Schema;
  readonly optional: boolean;
}

/** How a library spells each kind and each combiner. Every member is required: a gap says why it is one. */
export type Vocabulary<Schema> = {
  readonly [Name in KindName]: (parameters: ParametersOf<Name>) => Spelling<Schema>;
} & {
  readonly nullable: (inner: Schema) => Spelling<Schema>;
  readonly array: (item: Schema) => Spelling<Schema>;
  readonly object: (
    fields: readonly Field<Schema>[],
    unknownKeys: UnknownKeys,
    name: string,
  ) => Spelling<Schema>;
};

/** What a vocabulary said of one place of a model, beside the schema. */
export interface Mark {
  readonly mark: "custom" | "weaker";
  /** JSON Pointer pattern, `*` for any item. */
  readonly pointer: string;
  readonly kind: ModelKind;
  readonly reason: string;
}

export interface Folded<Schema> {
  readonly schema: Schema;
  readonly marks: readonly Mark[];
}

/** Folds a model with a vocabulary. The first gap ends it, with the place where it is; marks are collected. */
export function fold<Schema>(
  model: Model,
  vocabulary: Vocabulary<Schema>,
  unknownKeys: UnknownKeys,
): Folded<Schema> | Unsupported {
  const marks: Mark[] = [];

  /** Thrown through the recursion, and caught below: a gap anywhere is a gap of the whole. */
  const settle = (spelled: Spelling<Schema>, kind: ModelKind, pointer: string): Schema => {
    if (spelled instanceof Unsupported)
      throw spelled.as("kind", `${kind} at ${pointer || "the root"}: ${spelled.reason}`);
    let bare: Schema | Marked<Schema> = spelled;
    while (bare instanceof Marked) {
      marks.push({ mark: bare.mark, pointer, kind, reason: bare.reason });
      bare = bare.schema;
    }
    return bare;
  };

  const visit = (node: Model, pointer: string): Schema => {
    switch (node.kind) {
      case "nullable":
        return settle(vocabulary.nullable(visit(node.inner, pointer)), node.kind, pointer);
      case "array":
        return settle(vocabulary.array(visit(node.item, `${pointer}/*`)), node.kind, pointer);
      case "object": {
        const fields = node.fields.map(({ key, model: inner, optional }) => ({
          key,
          schema: visit(inner, pointer + pointerStep(key)),
          optional,
        }));
        return settle(vocabulary.object(fields, unknownKeys, node.name), node.kind, pointer);
      }
      default:
        return settle(vocabulary[node.kind](node.parameters as never), node.kind, pointer);
    }
  };

  try {
    return { schema: visit(model, ""), marks };
  } catch (gap) {
    if (gap instanceof Unsupported) return gap;
    throw gap;
  }
}

/** The leaves of a model that have a form in memory, each with its form. */
export const formedLeaves = (model: Model, forms: Forms) =>
  leaves(model).flatMap(({ pointer, leaf: { kind } }) => {
    const form = formOf(kind, forms);
    return form === undefined ? [] : [{ pointer, kind, form }];
  });

/** Marks for the leaves whose in-memory form holds less than the kind asks. */
export const formMarks = (model: Model, forms: Forms): Mark[] =>
  formedLeaves(model, forms).flatMap(({ pointer, kind, form: { weaker: reason } }) =>
    reason === undefined ? [] : [{ mark: "weaker", pointer, kind, reason }],
  );
