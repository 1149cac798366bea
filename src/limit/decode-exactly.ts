/** The general way to read number tokens whose digits no double holds: slowly, value by value, from their source text. */

import { NumberToken } from "../kinds/contract.ts";
import { kinds } from "../kinds/index.ts";
import { formOf, type Forms } from "../model/forms.ts";
import type { Model } from "../model/model.ts";
import type { UnknownKeys } from "../model/fold.ts";

/** Checked, typed values of a text; throws where it is not of the model. */
export function readExactly(model: Model, forms: Forms, unknownKeys: UnknownKeys, text: string): unknown {
  const tokens: unknown = JSON.parse(text, (_, value, { source }) =>
    typeof value === "number" && source !== undefined ? new NumberToken(source) : value,
  );
  const read = (node: Model, value: unknown): unknown => {
    switch (node.kind) {
      case "nullable":
        return value === null ? null : read(node.inner, value);
      case "array":
        return Array.isArray(value) ? value.map((item) => read(node.item, item)) : refuse(node.kind);
      case "object": {
        if (
          typeof value !== "object" ||
          value === null ||
          Array.isArray(value) ||
          value instanceof NumberToken
        )
          return refuse(node.kind);
        const held = value as Record<string, unknown>;
        const known = node.fields.flatMap(({ key, model: inner, optional }) =>
          Object.hasOwn(held, key)
            ? [[key, read(inner, held[key])] as const]
            : optional
              ? []
              : refuse(`a record without ${key}`),
        );
        const unknown = Object.entries(held).filter(
          ([key]) => !node.fields.some((field) => field.key === key),
        );
        if (unknown.length > 0 && unknownKeys === "reject") return refuse("a record with other keys");
        return Object.fromEntries(unknownKeys === "ignore" ? [...known, ...unknown] : known);
      }
      default: {
        const wire =
          value instanceof NumberToken && node.kind !== "decimal-number" ? Number(value.source) : value;
        if (!kinds[node.kind].conforms(wire, node.parameters as never)) return refuse(node.kind);
        const form = formOf(node.kind, forms);
        return form === undefined
          ? wire
          : form.from(wire instanceof NumberToken ? wire.source : (wire as string));
      }
    }
  };
  return read(model, tokens);
}

const refuse = (what: string): never => {
  throw new TypeError(`the text is not of the model: ${what}`);
};
