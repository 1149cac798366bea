/** Encodes by a plain copy and the runtime's own writer: for values that are too long for a buffer, and to refuse what is wrong. */

import { Decimal } from "decimal.js";
import { plainDigits } from "../kinds/decimal.ts";
import { kinds } from "../kinds/index.ts";
import type { LeafModel, Model } from "../model/model.ts";
import { decimalText } from "./decimals.ts";
import type { Uses } from "./techniques.ts";

type Copy = (value: unknown) => unknown;

const refused = (what: string): never => {
  throw new TypeError(`the value is not of the model: ${what}`);
};

export function encodedGenerally(model: Model, uses: Uses): (value: unknown) => string {
  const copy = copying(model, uses);
  return (value) => JSON.stringify(copy(value));
}

function copying(model: Model, uses: Uses): Copy {
  switch (model.kind) {
    case "nullable": {
      const inner = copying(model.inner, uses);
      return (value) => (value === null ? null : inner(value));
    }
    case "array": {
      const item = copying(model.item, uses);
      return (value) => (Array.isArray(value) ? value.map(item) : refused("an array"));
    }
    case "object": {
      const fields = model.fields.map(({ key, model: inner, optional }) => ({
        key,
        optional,
        copy: copying(inner, uses),
      }));
      return (value) => {
        if (typeof value !== "object" || value === null || Array.isArray(value)) return refused("an object");
        const entries: [string, unknown][] = [];
        for (const { key, optional, copy } of fields) {
          const held: unknown = Object.hasOwn(value, key)
            ? (value as Record<string, unknown>)[key]
            : undefined;
          if (held !== undefined || !optional) entries.push([key, copy(held)]);
        }
        return Object.fromEntries(entries);
      };
    }
    default:
      return leafCopy(model, uses);
  }
}

function leafCopy(leaf: LeafModel, uses: Uses): Copy {
  const conforming = (wire: unknown): unknown =>
    kinds[leaf.kind].conforms(wire, leaf.parameters as never) ? wire : refused(leaf.kind);
  switch (leaf.kind) {
    case "instant":
      return (value) =>
        conforming(value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined);
    case "decimal":
    case "decimal-number": {
      const text = (value: unknown) => {
        if (!(value instanceof Decimal)) return refused(leaf.kind);
        const digits = uses("decimal-words") ? decimalText(value) : plainDigits(value);
        return kinds.decimal.conforms(digits, leaf.parameters) ? (digits as string) : refused(leaf.kind);
      };
      return leaf.kind === "decimal" ? text : (value) => JSON.rawJSON(text(value));
    }
    default:
      return conforming;
  }
}
