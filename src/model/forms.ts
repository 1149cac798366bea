/** Between JSON values and typed values, for a whole document. */

import type { Form, JsonValue } from "../kinds/contract.ts";
import type { FormedKind } from "../kinds/index.ts";
import type { Model } from "./model.ts";

/** The form that each kind has in memory: what `decode` gives and `encode` takes. */
export type Forms = { readonly [Name in FormedKind]: Form };

const isFormed = (kind: Model["kind"], forms: Forms): kind is FormedKind => Object.hasOwn(forms, kind);

/**
 * Compiles a straight-line function over one model that hands every leaf of a formed kind to `source`
 * and writes what the leaf becomes. Generated once, because a walk that looks at the model again for each
 * document would cost more than the work it does, and that cost would be charged to a library.
 */
function compileOverLeaves(model: Model, forms: Forms, leaf: (place: string, form: string) => string) {
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
            return inner && field.optional ? `if (${key} !== undefined) { ${inner} }` : inner;
          })
          .join(" ");
      default: {
        if (!isFormed(node.kind, forms) || forms[node.kind].name === "text") return "";
        const at = table.push(forms[node.kind].from) - 1;
        return leaf(place, `from[${at}]`);
      }
    }
  };
  // The root may itself be a leaf, hence a holder around it.
  const body = source(model, "holder.root");
  return { body, table };
}

/**
 * A function that turns a checked JSON value into its typed value, in place, and returns it.
 * For libraries that check but do not transform. The value must match the model.
 */
export function compileRevive(model: Model, forms: Forms): (json: unknown) => unknown {
  const { body, table } = compileOverLeaves(model, forms, (place, from) => `${place} = ${from}(${place});`);
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
  return (document) => revive(structuredClone(document));
}

/** Reads every leaf of a JSON value once: the least that any check could do. Returns how many it met. */
export function walk(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  let leaves = 0;
  if (Array.isArray(value)) for (const item of value) leaves += walk(item);
  else for (const key in value) leaves += walk((value as Record<string, unknown>)[key]);
  return leaves;
}
