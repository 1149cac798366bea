/** Described typed values as wire values: what a worker's value stands for, by the name of its form. */

import { type JsonValue, numberOrText } from "../kinds/contract.ts";
import { decimalForms, WireDecimal } from "../kinds/decimal.ts";
import { Described } from "./described.ts";
import type { LeafModel } from "./model.ts";
import { asReadBy } from "./tokens.ts";

/** The wire value of a typed value that `fromDescribed` has read; undefined where it is not of the form. */
export function wireOfForm(kind: LeafModel["kind"], form: string, found: unknown): JsonValue | undefined {
  const text = textOfForm(form, asReadBy("number", found));
  if (text === undefined) return undefined;
  if (kind === "decimal-number") return numberOrText(text);
  // A Date stands for the day on which it begins in UTC.
  return kind === "date" && form === "Date" ? text.slice(0, 10) : text;
}

function textOfForm(form: string, found: unknown): string | undefined {
  if (form === "text") return typeof found === "string" ? found : undefined;
  if (form === "number") return typeof found === "number" ? decimalForms.number.to(found) : undefined;
  if (!(found instanceof Described)) return undefined;
  return found.tag === "decimal" && form === "Decimal" ? digitsOf(found) : found.textOfForm(form);
}

/** Plain digits; with an exponent where they would be more than ten thousand. */
function digitsOf({ content, text }: Described): string {
  if (!Array.isArray(content)) return String(content);
  const [sign, digits, exponent] = content as unknown as readonly [number, string, number];
  const point = digits.length + exponent;
  if (Math.abs(point) > MAX_DIGITS || Math.abs(exponent) > MAX_DIGITS) return new WireDecimal(text).toJSON();
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const fraction = point < 0 ? digits.padStart(-exponent, "0") : digits.slice(Math.max(point, 0));
  return `${sign < 0 ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
const MAX_DIGITS = 10_000;
