/** Documents in a dirty form: one kind's values written as only a lax reader takes them, everything else clean. */

import type { DirtyForm, JsonValue } from "../kinds/contract.ts";
import { type KindName, kinds } from "../kinds/index.ts";
import { leaves, type Model } from "./model.ts";

/** One way to write one kind. */
export interface Dirt {
  readonly kind: KindName;
  /** Name of one of the kind's dirty forms. */
  readonly form: string;
}

/** What tables and results call it. */
export const dirtName = ({ kind, form }: Dirt): string => `${kind}: ${form}`;

/** A document with every value of the kind rewritten that has such a form; undefined where none has. */
export function dirtied(model: Model, document: JsonValue, { kind, form }: Dirt): JsonValue | undefined {
  const write = (kinds[kind].dirty as readonly DirtyForm[]).find(({ name }) => name === form)?.write;
  if (write === undefined) throw new Error(`${kind} has no form called ${form}`);
  let rewritten = 0;
  const visit = (node: Model, value: JsonValue): JsonValue => {
    switch (node.kind) {
      case "nullable":
        return value === null ? null : visit(node.inner, value);
      case "array":
        return (value as readonly JsonValue[]).map((item) => visit(node.item, item));
      case "object": {
        const record = value as { readonly [key: string]: JsonValue };
        return Object.fromEntries(
          node.fields.flatMap(({ key, model: inner }) => {
            const held = record[key];
            return held === undefined ? [] : [[key, visit(inner, held)]];
          }),
        );
      }
      default: {
        const changed = node.kind === kind ? write(value) : undefined;
        if (changed === undefined) return value;
        rewritten++;
        return changed;
      }
    }
  };
  const result = visit(model, document);
  return rewritten === 0 ? undefined : result;
}

/** The dirty forms that occur in these documents, in the order of the model's kinds. */
export function dirtOf(model: Model, documents: readonly JsonValue[]): Dirt[] {
  return [...new Set(leaves(model).map(({ leaf }) => leaf.kind))].flatMap((kind) =>
    (kinds[kind].dirty as readonly DirtyForm[])
      .map(({ name: form }): Dirt => ({ kind, form }))
      .filter((dirt) => documents.some((document) => dirtied(model, document, dirt) !== undefined)),
  );
}
