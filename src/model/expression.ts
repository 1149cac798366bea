/** A value as a JavaScript expression that makes it, in which `Decimal` is decimal.js. */

import { Decimal } from "decimal.js";
import { wireDecimalOptions } from "../kinds/decimal.ts";

/** Throws an Error on a value that no expression of ours makes. */
export function expressionOf(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "undefined":
      return "undefined";
    case "bigint":
      return `${value}n`;
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "boolean":
      return String(value);
    case "object":
      return value === null ? "null" : objectExpression(value);
    default:
      throw new Error(`a ${typeof value} is not written down`);
  }
}

function objectExpression(value: object): string {
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? "new Date(NaN)"
      : `new Date(${JSON.stringify(value.toISOString())})`;
  if (Decimal.isDecimal(value)) {
    const text = JSON.stringify(value.valueOf());
    return value.constructor === Decimal ? `new Decimal(${text})` : `new (${wireDecimalSource})(${text})`;
  }
  if (value instanceof Uint8Array) return `new Uint8Array([${value.join(", ")}])`;
  if (Array.isArray(value)) return `[${value.map(expressionOf).join(", ")}]`;
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`a ${value.constructor.name} is not written down`);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${keyExpression(key)}: ${expressionOf(inner)}`)
    .join(", ")} }`;
}

/** A key `__proto__` is computed, or it would be none. */
export const keyExpression = (key: string): string =>
  /^[A-Za-z]\w*$/.test(key) ? key : key === "__proto__" ? '["__proto__"]' : JSON.stringify(key);

/** `WireDecimal` of the suite, as an expression. */
export const wireDecimalSource = `Decimal.clone(${expressionOf(wireDecimalOptions)})`;
