/** How decimals are described: sign, digits, exponent, so that 1e-1000000000 is not written out. */

import { Decimal } from "decimal.js";

/** decimal.js keeps the digits of a decimal seven in a number, the first ones without zeros before them. */
const DIGITS_IN_WORD = 7;

/** The description of a decimal of decimal.js; undefined where it is none, or somebody has made it up. */
export function decimalText(value: object): string | undefined {
  try {
    if (!Decimal.isDecimal(value)) return undefined;
    const { s, e, d } = value as unknown as { s: unknown; e: unknown; d: unknown };
    if (d === null) return `{"$decimal":"${s === 1 ? "Infinity" : s === -1 ? "-Infinity" : "NaN"}"}`;
    if (!Array.isArray(d) || !Number.isInteger(e) || (s !== 1 && s !== -1)) return undefined;
    let digits = "";
    for (const word of d) {
      if (!Number.isInteger(word) || word < 0) return undefined;
      digits += digits === "" ? String(word) : String(word).padStart(DIGITS_IN_WORD, "0");
    }
    return /^\d+$/.test(digits) ? writtenDecimal(s, digits, (e as number) - digits.length + 1) : undefined;
  } catch {
    return undefined;
  }
}

/** Sign, digits without zeros at their end, exponent of the last one. */
function writtenDecimal(sign: 1 | -1, digits: string, exponent: number): string {
  let end = digits.length;
  while (end > 1 && digits.charCodeAt(end - 1) === ZERO) end--;
  const kept = end === digits.length ? digits : digits.slice(0, end);
  return `{"$decimal":[${sign},"${kept}",${kept === "0" ? 0 : exponent + digits.length - end}]}`;
}
const ZERO = 48;

const PLAIN_DECIMAL = /^(-?)0*(\d+)(?:\.(\d+))?$/;

/** As `describe` writes the decimal that this text denotes. */
export function decimalOfText(text: string): string | undefined {
  const [, sign, integer = "", fraction = ""] = PLAIN_DECIMAL.exec(text) ?? [];
  if (sign === undefined) return decimalText(new Decimal(text));
  const digits = `${integer}${fraction}`.replace(/^0+(?=\d)/, "");
  return writtenDecimal(sign === "-" ? -1 : 1, digits, -fraction.length);
}
