/** Decimals without their parser and printer: decimal.js keeps a sign, an exponent and words of seven digits. */

import { Decimal } from "decimal.js";

/** Base of a word. */
const WORD = 1e7;

/** The fields of a Decimal, as its documentation names them: sign, exponent of the first digit, words. */
interface Fields {
  constructor: unknown;
  s: number;
  e: number;
  d: number[];
}

/** Makes a Decimal of its fields. The prototype is the library's own, and so is every method that is called on it. */
const Made = function (this: Fields, s: number, e: number, d: number[]) {
  this.constructor = Decimal;
  this.s = s;
  this.e = e;
  this.d = d;
} as unknown as new (s: number, e: number, d: number[]) => Decimal;
Made.prototype = Decimal.prototype;

const POWERS = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7];

/** How many digits a whole number below 10^7 has. */
const digitsOf = (word: number): number =>
  word < 1000 ? (word < 10 ? 1 : word < 100 ? 2 : 3) : word < 1e5 ? (word < 1e4 ? 4 : 5) : word < 1e6 ? 6 : 7;

/**
 * The Decimal that stands as plain ASCII text in `bytes`: `sign` of it, digits from `start` to `point`, and after the
 * point to `end` (`point === end` where there is none). Words are aligned to the point.
 */
export function decimalAt(
  bytes: Uint8Array,
  negative: boolean,
  start: number,
  point: number,
  end: number,
): Decimal {
  const words: number[] = [];
  let exponent = 0;
  const whole = point - start;
  let at = start;
  if (whole > 1 || bytes[start] !== 48) {
    exponent = whole - 1;
    let size = whole % 7 || 7;
    while (at < point) {
      let word = 0;
      for (const stop = at + size; at < stop; at++) word = word * 10 + (bytes[at] as number) - 48;
      words.push(word);
      size = 7;
    }
  }
  at = point + 1;
  let group = 0;
  while (at < end) {
    const stop = at + 7 < end ? at + 7 : end;
    const size = stop - at;
    let word = 0;
    for (; at < stop; at++) word = word * 10 + (bytes[at] as number) - 48;
    word *= POWERS[7 - size] as number;
    if (words.length === 0 && word !== 0) exponent = digitsOf(word) - 8 - 7 * group;
    if (words.length > 0 || word !== 0) words.push(word);
    group++;
  }
  while (words.length > 1 && words[words.length - 1] === 0) words.pop();
  if (words.length === 0) {
    words.push(0);
    exponent = 0;
  }
  return new Made(negative ? -1 : 1, exponent, words);
}

/** Seven digits of a word, leading zeros included. */
const seven = (word: number): string => String(word + WORD).slice(1);

/** A size that no model asks for; written in full, a Decimal of it could fill the memory. */
const MOST_DIGITS = 10_000;

/** Plain digits of a finite Decimal, as `toFixed()` gives them but with the sign of a zero; undefined where it is not finite, or too long for any model. */
export function decimalText(value: Decimal): string | undefined {
  const { s, e, d } = value as unknown as { s: number; e: number; d: number[] | null };
  if (d === null || e < -MOST_DIGITS || e > MOST_DIGITS) return undefined;
  const sign = s < 0 ? "-" : "";
  const first = d[0] as number;
  if (e < 0) {
    // Zeros between the point and the first word, which begins somewhere in its own group of seven.
    let text = "";
    const groups = Math.floor((-e - 1) / 7);
    for (let group = 0; group < groups; group++) text += "0000000";
    for (let index = 0; index < d.length; index++) text += seven(d[index] as number);
    return `${sign}0.${withoutTrailingZeros(text)}`;
  }
  const wholeWords = ((e / 7) | 0) + 1;
  if (wholeWords === 1) {
    if (d.length === 1) return sign + first;
    if (d.length === 2) return `${sign}${first}.${withoutTrailingZeros(seven(d[1] as number))}`;
  }
  let text = sign + first;
  let index = 1;
  for (; index < wholeWords; index++) text += index < d.length ? seven(d[index] as number) : "0000000";
  if (index >= d.length) return text;
  let fraction = "";
  for (; index < d.length; index++) fraction += seven(d[index] as number);
  return `${text}.${withoutTrailingZeros(fraction)}`;
}

function withoutTrailingZeros(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end--;
  return end === text.length ? text : text.slice(0, end);
}
