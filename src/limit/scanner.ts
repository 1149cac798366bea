/**
 * Reads JSON text as bytes, from left to right, as `JSON.stringify` writes it: no white space, keys in the model's order.
 * Anything else makes it fail, and the text goes the general way instead: what the scanner takes is right, what it
 * does not take is not thereby wrong.
 *
 * A text is encoded into one buffer as a whole (some 50 ns for two kilobytes), since reading bytes of an array costs a
 * fraction of reading code units of a string; strings are cut out of the text, where their places are known.
 *
 * Long because it is one class: all readers share a position, and a method of another file would cost a call.
 */

import type { Decimal } from "decimal.js";
import { epochDay, isDay } from "./calendar.ts";
import { decimalAt } from "./decimals.ts";

/** Bytes that fit; longer texts go the general way. UTF-8 takes up to three bytes for a code unit. */
const CAPACITY = 2 ** 18;
export const LONGEST_TEXT = Math.floor(CAPACITY / 3) - 64;

/** What is scanned: one text at a time, and no call in between, so that all share it. */
export const bytes = new Uint8Array(CAPACITY);
export const view = new DataView(bytes.buffer);
const encoder = new TextEncoder();

const QUOTE = 34;
const HYPHEN = 45;
const POINT = 46;
const BACKSLASH = 92;
/** What a backslash and a byte stand for (RFC 8259 §7), but for `\u`. */
const ESCAPED: readonly (string | undefined)[] = Array.from(
  { length: 256 },
  (_, byte) =>
    ({ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" })[
      String.fromCharCode(byte)
    ],
);

/** What a byte means inside a string: 0 nothing, 1 the quote, 2 a backslash or a control character, 3 not ASCII. */
const CLASS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === QUOTE ? 1 : byte < 32 || byte === 92 ? 2 : byte < 128 ? 0 : 3,
);
/** Of each two bytes, as `view` reads them: 0 where both are lower-case hexadecimal digits, else 1. */
const NOT_HEX = new Uint8Array(2 ** 16).fill(1);
for (const one of "0123456789abcdef")
  for (const other of "0123456789abcdef") NOT_HEX[one.charCodeAt(0) + (other.charCodeAt(0) << 8)] = 0;
/** 0 where these four bytes are lower-case hexadecimal digits. One read of four bytes takes less time than two reads of two. */
const notHex = (at: number): number => {
  const four = view.getInt32(at, true);
  return (NOT_HEX[four & 0xffff] as number) | (NOT_HEX[four >>> 16] as number);
};
/** Of each two bytes: the number that two digits are, 255 where they are none. */
const PAIR = new Uint8Array(2 ** 16).fill(255);
for (let number = 0; number < 100; number++)
  PAIR[48 + Math.floor(number / 10) + ((48 + (number % 10)) << 8)] = number;

const two = (at: number): number => PAIR[view.getUint16(at, true)] as number;
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Are these four bytes, as `view` reads them, all digits? 0x30 to 0x39 alone keep their high half when 6 is added. */
const areDigits = (four: number): boolean =>
  (four & 0xf0f0f0f0) === 0x30303030 && ((four + 0x06060606) & 0xf0f0f0f0) === 0x30303030;
/** The number that four digits are: pairs first, then both pairs, as one multiplication each (W. Muła, "SIMD-ized parsing"). */
const numberOf = (four: number): number => {
  const pairs = (Math.imul(four & 0x0f0f0f0f, 2561) >>> 8) & 0x00ff00ff;
  return Math.imul(pairs, 6_553_601) >>> 16;
};

export class Scanner {
  /** The text that is scanned. */
  text = "";
  /** Next byte. */
  at = 0;
  /** How many bytes the text before `at` has more than code units. */
  shift = 0;
  failed = false;

  /** Takes a text; its bytes end with a byte that no value begins with. */
  begin(text: string): number {
    const { written } = encoder.encodeInto(text, bytes);
    bytes[written] = 0;
    this.text = text;
    this.at = 0;
    this.shift = 0;
    this.failed = false;
    return written;
  }

  fail(): undefined {
    this.failed = true;
    return undefined;
  }

  uuid(): string | undefined {
    const { at, shift } = this;
    if (bytes[at] !== QUOTE || bytes[at + 37] !== QUOTE) return this.fail();
    const wrong =
      ((bytes[at + 9] as number) ^ HYPHEN) |
      ((bytes[at + 14] as number) ^ HYPHEN) |
      ((bytes[at + 19] as number) ^ HYPHEN) |
      ((bytes[at + 24] as number) ^ HYPHEN) |
      notHex(at + 1) |
      notHex(at + 5) |
      notHex(at + 10) |
      notHex(at + 15) |
      notHex(at + 20) |
      notHex(at + 25) |
      notHex(at + 29) |
      notHex(at + 33);
    const version = bytes[at + 15] as number;
    const variant = bytes[at + 20] as number;
    // Nil and Max have neither version nor variant: the general way knows them.
    if (
      wrong !== 0 ||
      version < 49 ||
      version > 56 ||
      !(variant === 56 || variant === 57 || variant === 97 || variant === 98)
    )
      return this.fail();
    this.at = at + 38;
    return this.text.slice(at + 1 - shift, at + 37 - shift);
  }

  date(): string | undefined {
    const { at, shift } = this;
    if (
      bytes[at] !== QUOTE ||
      bytes[at + 5] !== HYPHEN ||
      bytes[at + 8] !== HYPHEN ||
      bytes[at + 11] !== QUOTE ||
      this.#yearOf(at + 1) < 0
    )
      return this.fail();
    this.at = at + 12;
    return this.text.slice(at + 1 - shift, at + 11 - shift);
  }

  /** The year of `YYYY-MM-DD` where it is a day that exists, hyphens not looked at; else -1. */
  #yearOf(at: number): number {
    const century = two(at);
    const years = two(at + 2);
    const year = century * 100 + years;
    return century < 100 && years < 100 && isDay(year, two(at + 5), two(at + 8)) ? year : -1;
  }

  instant(): Date | undefined {
    const start = this.at;
    if (
      bytes[start] !== QUOTE ||
      bytes[start + 5] !== HYPHEN ||
      bytes[start + 8] !== HYPHEN ||
      bytes[start + 11] !== 84 ||
      bytes[start + 14] !== 58 ||
      bytes[start + 17] !== 58
    )
      return this.fail();
    const year = this.#yearOf(start + 1);
    const hour = two(start + 12);
    const minute = two(start + 15);
    const second = two(start + 18);
    if (year < 0 || hour > 23 || minute > 59 || second > 59) return this.fail();
    const days = epochDay(year, two(start + 6), two(start + 9));
    let milliseconds = days * 86_400_000 + (hour * 3600 + minute * 60 + second) * 1000;
    let at = start + 20;
    if (bytes[at] === POINT) {
      // Three digits count, as a Date has no more; whatever stands after them is read over.
      let scale = 100;
      for (at++; isDigit(bytes[at] as number); at++, scale = (scale / 10) | 0)
        milliseconds += ((bytes[at] as number) - 48) * scale;
      if (at === start + 21) return this.fail();
    }
    const zone = bytes[at] as number;
    if (zone === 90) at++;
    else {
      const hours = two(at + 1);
      const minutes = two(at + 4);
      if ((zone !== 43 && zone !== HYPHEN) || bytes[at + 3] !== 58 || hours > 23 || minutes > 59)
        return this.fail();
      milliseconds -= (zone === HYPHEN ? -1 : 1) * (hours * 60 + minutes) * 60_000;
      at += 6;
    }
    if (bytes[at] !== QUOTE) return this.fail();
    this.at = at + 1;
    return new Date(milliseconds);
  }

  /** A decimal as text of at most so many digits before and after the point. */
  decimal(integerDigits: number, scale: number): Decimal | undefined {
    if (bytes[this.at] !== QUOTE) return this.fail();
    this.at++;
    const value = this.#plainDecimal(integerDigits, scale);
    if (bytes[this.at] !== QUOTE) return this.fail();
    this.at++;
    return value;
  }

  /** The same as a number token: its digits are at hand, so none is lost. */
  decimalNumber(integerDigits: number, scale: number): Decimal | undefined {
    const value = this.#plainDecimal(integerDigits, scale);
    // An exponent may be a right one: the general way.
    if (((bytes[this.at] as number) | 32) === 101) return this.fail();
    return value;
  }

  #plainDecimal(integerDigits: number, scale: number): Decimal | undefined {
    let { at } = this;
    const negative = bytes[at] === HYPHEN;
    if (negative) at++;
    const start = at;
    while (isDigit(bytes[at] as number)) at++;
    const point = at;
    const whole = point - start;
    if (whole === 0 || (bytes[start] === 48 ? whole > 1 : whole > integerDigits)) return this.fail();
    if (bytes[at] === POINT) {
      at++;
      while (isDigit(bytes[at] as number)) at++;
      const fraction = at - point - 1;
      if (fraction === 0 || fraction > scale) return this.fail();
    }
    this.at = at;
    return decimalAt(bytes, negative, start, point, at);
  }

  /** Text of so many code units. */
  string(minLength: number, maxLength: number): string | undefined {
    const { at: open } = this;
    if (bytes[open] !== QUOTE) return this.fail();
    let at = open + 1;
    let { shift } = this;
    const from = at - shift;
    for (;;) {
      // Four bytes at a time as long as none of them is anything but itself: below 32, the quote, a backslash or not ASCII
      // sets the highest bit of its byte (S. Anderson, "Bit Twiddling Hacks": determine if a word has a byte less than n).
      for (let four = view.getInt32(at, true); ; four = view.getInt32(at, true)) {
        const unusual =
          ((four - 0x20202020) |
            ((four ^ 0x22222222) - 0x01010101) |
            ((four ^ 0x5c5c5c5c) - 0x01010101) |
            four) &
          0x80808080;
        if (unusual !== 0) {
          // The lowest such bit is of the first such byte.
          at += (31 - Math.clz32(unusual & -unusual)) >> 3;
          break;
        }
        at += 4;
      }
      const kind = CLASS[bytes[at] as number] as number;
      if (kind === 1) break;
      if (kind === 2) {
        if (bytes[at] !== BACKSLASH) return this.fail();
        return this.#escaped(open, from, minLength, maxLength);
      }
      // A byte that goes on with a character is no code unit of its own; four bytes are two of them.
      const byte = bytes[at++] as number;
      if ((byte & 0xc0) === 0x80) shift++;
      else if (byte >= 0xf0) shift--;
    }
    const to = at - shift;
    if (to - from < minLength || to - from > maxLength) return this.fail();
    this.at = at + 1;
    this.shift = shift;
    return this.text.slice(from, to);
  }

  /** A string with escapes in it; one with `\u` is read by the runtime's own parser. */
  #escaped(open: number, from: number, minLength: number, maxLength: number): string | undefined {
    let at = open + 1;
    let { shift } = this;
    let value: string | undefined = "";
    let start = from;
    for (let byte = bytes[at] as number; byte !== QUOTE; byte = bytes[at] as number) {
      if (byte < 32) return this.fail();
      if (byte === BACKSLASH) {
        const character = ESCAPED[bytes[at + 1] as number];
        const end = at - shift;
        if (value !== undefined && character !== undefined) value += this.text.slice(start, end) + character;
        else value = undefined;
        start = end + 2;
        at += 2;
        continue;
      }
      if ((byte & 0xc0) === 0x80) shift++;
      else if (byte >= 0xf0) shift--;
      at++;
    }
    if (value === undefined) {
      try {
        value = JSON.parse(this.text.slice(from - 1, at + 1 - shift)) as string;
      } catch {
        return this.fail();
      }
    } else value += this.text.slice(start, at - shift);
    if (value.length < minLength || value.length > maxLength) return this.fail();
    this.at = at + 1;
    this.shift = shift;
    return value;
  }

  /** A whole number of at most fifteen digits, as a double holds them all. */
  integer(minimum: number, maximum: number): number | undefined {
    let { at } = this;
    const negative = bytes[at] === HYPHEN;
    if (negative) at++;
    const start = at;
    let value = 0;
    for (let byte = bytes[at] as number; isDigit(byte); byte = bytes[++at] as number)
      value = value * 10 + byte - 48;
    const digits = at - start;
    const next = bytes[at] as number;
    if (
      digits === 0 ||
      digits > 15 ||
      (bytes[start] === 48 && (digits > 1 || negative)) ||
      next === POINT ||
      (next | 32) === 101
    )
      return this.fail();
    if (negative) value = -value;
    if (value < minimum || value > maximum) return this.fail();
    this.at = at;
    return value;
  }

  /** A number; one that a whole number and a power of ten below 10^22 make exactly is not parsed a second time (W. Clinger 1990). */
  number(minimum: number, maximum: number): number | undefined {
    let { at } = this;
    const negative = bytes[at] === HYPHEN;
    if (negative) at++;
    const start = at;
    let value = 0;
    while (isDigit(bytes[at] as number)) value = value * 10 + (bytes[at++] as number) - 48;
    let digits = at - start;
    if (digits === 0 || (bytes[start] === 48 && digits > 1)) return this.fail();
    if (bytes[at] === POINT) {
      const point = ++at;
      // Four digits at a time: each step waits for the one before it, so fewer steps take less time.
      for (let four = view.getInt32(at, true); areDigits(four); four = view.getInt32((at += 4), true))
        value = value * 10_000 + numberOf(four);
      while (isDigit(bytes[at] as number)) value = value * 10 + (bytes[at++] as number) - 48;
      const after = at - point;
      if (after === 0) return this.fail();
      digits += after;
      if (digits <= 15) value /= POWERS_OF_TEN[after] as number;
    }
    if (digits > 15 || ((bytes[at] as number) | 32) === 101) return this.fail();
    if (negative) value = -value;
    if (value < minimum || value > maximum) return this.fail();
    this.at = at;
    return value;
  }

  /** A text that is checked and built by functions of their own, as libraries do it. */
  built<Value>(check: (text: string) => boolean, build: (text: string) => Value): Value | undefined {
    const text = this.string(0, Infinity);
    return text === undefined || !check(text) ? this.fail() : build(text);
  }

  boolean(): boolean | undefined {
    const word = view.getInt32(this.at, true);
    if (word === TRUE) {
      this.at += 4;
      return true;
    }
    if (word !== FALS || bytes[this.at + 4] !== 101) return this.fail();
    this.at += 5;
    return false;
  }

  /** Takes `null` if it is there. */
  isNull(): boolean {
    if (view.getInt32(this.at, true) !== NULL) return false;
    this.at += 4;
    return true;
  }
}

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** Four bytes as one whole number, as `view` reads them. */
const word = (text: string): number => {
  const four = new DataView(new TextEncoder().encode(text).buffer);
  return four.getInt32(0, true);
};
const TRUE = word("true");
const FALS = word("fals");
const NULL = word("null");
