/**
 * Is a text of its kind? Read by code unit, without a branch that hangs on the digits: a regular expression guesses
 * wrong at every second hexadecimal digit, a table never.
 */

import { kinds } from "../kinds/index.ts";
import { decimalPattern } from "../kinds/decimal.ts";
import type { ParametersOf } from "../kinds/index.ts";
import { isDay } from "./calendar.ts";
import type { Uses } from "./techniques.ts";

/** A check of one text. */
export type TextCheck = (text: string) => boolean;

/** One where the character is no lower-case hexadecimal digit, by code unit below 128. */
const NOT_HEX = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9a-f]/.test(String.fromCharCode(code)) ? 0 : 1,
);
const HYPHEN = 45;
/** Where a UUID has digits of any value: all but the hyphens and the two that tell version and variant. */
const FREE = Array.from({ length: 36 }, (_, index) => index).filter(
  (index) => ![8, 13, 14, 18, 19, 23].includes(index),
);

/**
 * Unrolled: 30 table reads whose results are only looked at once, at the end. Nil and Max, which have neither version
 * nor variant, go by comparison.
 */
const isUuid = new Function(
  "notHex",
  `return function isUuid(text) {
    if (text.length !== 36) return false;
    let code = 0, seen = 0, wrong = 0;
    ${FREE.map((at) => `code = text.charCodeAt(${at}); seen |= code; wrong |= notHex[code & 127];`).join("\n    ")}
    wrong |= (text.charCodeAt(8) ^ ${HYPHEN}) | (text.charCodeAt(13) ^ ${HYPHEN}) | (text.charCodeAt(18) ^ ${HYPHEN}) | (text.charCodeAt(23) ^ ${HYPHEN});
    if ((wrong | (seen >> 7)) !== 0) return false;
    const version = text.charCodeAt(14), variant = text.charCodeAt(19);
    return (version > 48 && version < 57 && (variant === 56 || variant === 57 || variant === 97 || variant === 98)) ||
      text === "00000000-0000-0000-0000-000000000000" || text === "ffffffff-ffff-ffff-ffff-ffffffffffff";
  }`,
)(NOT_HEX) as TextCheck;

/** Two digits as a number from 0 to 99; anything from 100 up where one of them is none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? 100_000 : tens * 10 + ones;
}

/** `YYYY-MM-DD` at the start of a text of at least ten characters. */
function startsWithDay(text: string): boolean {
  const year = two(text, 0) * 100 + two(text, 2);
  return (
    text.charCodeAt(4) === HYPHEN &&
    text.charCodeAt(7) === HYPHEN &&
    year < 10_000 &&
    isDay(year, two(text, 5), two(text, 8))
  );
}

const isDate: TextCheck = (text) => text.length === 10 && startsWithDay(text);

const isInstant: TextCheck = (text) => {
  const { length } = text;
  if (
    length < 20 ||
    !startsWithDay(text) ||
    text.charCodeAt(10) !== 84 ||
    text.charCodeAt(13) !== 58 ||
    text.charCodeAt(16) !== 58 ||
    two(text, 11) > 23 ||
    two(text, 14) > 59 ||
    two(text, 17) > 59
  )
    return false;
  let at = 19;
  if (text.charCodeAt(at) === 46) {
    at++;
    while (at < length && (text.charCodeAt(at) - 48) >>> 0 < 10) at++;
    if (at === 20) return false;
  }
  if (at >= length) return false;
  const zone = text.charCodeAt(at);
  if (zone === 90) return at === length - 1;
  return (
    (zone === 43 || zone === HYPHEN) &&
    length === at + 6 &&
    text.charCodeAt(at + 3) === 58 &&
    two(text, at + 1) <= 23 &&
    two(text, at + 4) <= 59
  );
};

/** A plain decimal of at most so many digits before and after the point. */
const isDecimal =
  (integerDigits: number, scale: number): TextCheck =>
  (text) => {
    const { length } = text;
    if (length === 0) return false;
    const start = text.charCodeAt(0) === HYPHEN ? 1 : 0;
    let at = start;
    while (at < length && (text.charCodeAt(at) - 48) >>> 0 < 10) at++;
    const digits = at - start;
    if (digits === 0) return false;
    // A zero before the point takes no digit of the precision, and starts no longer number.
    if (text.charCodeAt(start) === 48 ? digits > 1 : digits > integerDigits) return false;
    if (at === length) return true;
    if (text.charCodeAt(at) !== 46) return false;
    const point = at++;
    while (at < length && (text.charCodeAt(at) - 48) >>> 0 < 10) at++;
    const after = at - point - 1;
    return at === length && after > 0 && after <= scale;
  };

/** The checks of the kinds that are text; by the kind's own grammar where tables are not to be used. */
export const textChecks = (uses: Uses) =>
  uses("character-tables")
    ? {
        uuid: isUuid,
        date: isDate,
        instant: isInstant,
        decimal: ({ precision, scale }: ParametersOf<"decimal">) => isDecimal(precision - scale, scale),
      }
    : {
        uuid: (text: string) => kinds.uuid.conforms(text, {}),
        date: (text: string) => CALENDAR_DAY.test(text),
        instant: (text: string) => INSTANT.test(text) && CALENDAR_DAY.test(text.slice(0, 10)),
        decimal: (parameters: ParametersOf<"decimal">) => {
          const pattern = decimalPattern(parameters);
          return (text: string) => pattern.test(text);
        },
      };

/** A day that exists, as a regular expression. */
const CALENDAR_DAY =
  /^(?:\d\d(?:[02468][48]|[13579][26]|[2468]0)-02-29|(?:[02468][048]|[13579][26])00-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/;
const INSTANT =
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
