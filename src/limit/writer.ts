/**
 * Writes JSON text into one buffer, byte by byte, and makes a string of it once at the end: joining a hundred small
 * strings costs more than writing all of their bytes. What is written is checked on the way: each value is read anyway.
 *
 * Long because it is one class: all writers share a buffer and a position.
 */

import { Decimal } from "decimal.js";
import { civil } from "./calendar.ts";

/** Bytes that fit; what is longer goes the general way. */
const CAPACITY = 2 ** 18;
/** Room that is left for what no string is: keys, numbers, dates. */
const MARGIN = 4096;

const buffer = Buffer.alloc(CAPACITY);
export const bytes: Uint8Array = buffer;
export const view = new DataView(buffer.buffer, buffer.byteOffset, CAPACITY);

const QUOTE = 34;
const HYPHEN = 45;
const BACKSLASH = 92;

/** 0 where a code unit below 128 stands for itself in JSON text (RFC 8259 §7), 1 where it is escaped. */
const ESCAPED = Uint8Array.from({ length: 128 }, (_, code) =>
  code < 32 || code === QUOTE || code === BACKSLASH ? 1 : 0,
);
const NOT_HEX = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9a-f]/.test(String.fromCharCode(code)) ? 0 : 1,
);
/** Two digits as two bytes, the tens in the lower one, for each number below 100. */
const PAIRS = Uint16Array.from(
  { length: 100 },
  (_, number) => 48 + Math.floor(number / 10) + ((48 + (number % 10)) << 8),
);
/** Strings of at least so many code units are written by the runtime and looked at afterwards. */
const LONG = 48;

/** Where a UUID has digits of any value. */
const MILLISECONDS_OF_DAY = 86_400_000;
const FIRST_DAY = -719_528; // 0000-01-01
const LAST_DAY = 2_932_896; // 9999-12-31

export class Writer {
  /** Next byte. */
  at = 0;
  /** Whether all that was written is ASCII, so that bytes are code units. */
  ascii = true;
  /** Something was not of the model, or did not fit: nothing that was written counts. */
  failed = false;

  begin(): void {
    this.at = 0;
    this.ascii = true;
    this.failed = false;
  }

  /** The text that was written. */
  end(): string {
    return this.ascii ? buffer.toString("latin1", 0, this.at) : buffer.toString("utf8", 0, this.at);
  }

  fail(): void {
    this.failed = true;
  }

  uuid(value: unknown): void {
    if (typeof value !== "string" || value.length !== 36) return this.fail();
    const { at } = this;
    bytes[at] = QUOTE;
    let seen = 0;
    let wrong = 0;
    for (let index = 0; index < 36; index++) {
      const code = value.charCodeAt(index);
      seen |= code;
      wrong += NOT_HEX[code & 127] as number;
      bytes[at + 1 + index] = code;
    }
    bytes[at + 37] = QUOTE;
    this.at = at + 38;
    const version = bytes[at + 15] as number;
    const variant = bytes[at + 20] as number;
    if (
      // The hyphens are no digits, and nothing else may be none.
      wrong !== 4 ||
      seen > 127 ||
      bytes[at + 9] !== HYPHEN ||
      bytes[at + 14] !== HYPHEN ||
      bytes[at + 19] !== HYPHEN ||
      bytes[at + 24] !== HYPHEN ||
      ((version < 49 ||
        version > 56 ||
        !(variant === 56 || variant === 57 || variant === 97 || variant === 98)) &&
        value !== "00000000-0000-0000-0000-000000000000" &&
        value !== "ffffffff-ffff-ffff-ffff-ffffffffffff")
    )
      this.fail();
  }

  /** A text that was checked to be ASCII without anything to escape. */
  plain(value: string): void {
    let { at } = this;
    bytes[at++] = QUOTE;
    for (let index = 0; index < value.length; index++) bytes[at++] = value.charCodeAt(index);
    bytes[at++] = QUOTE;
    this.at = at;
  }

  /** A text that a library's own printer has made; undefined where there was nothing to print. */
  printed(text: string | undefined, check: (text: string) => boolean): void {
    if (text === undefined || !check(text)) return this.fail();
    this.plain(text);
  }

  /** A string by the runtime's own writer, whatever is in it. */
  stringified(value: unknown, minLength: number, maxLength: number): void {
    if (typeof value !== "string" || value.length < minLength || value.length > maxLength) return this.fail();
    if (this.at + 6 * value.length + MARGIN > CAPACITY) return this.fail();
    this.#unusual(value, this.at);
  }

  instant(value: unknown): void {
    if (!(value instanceof Date)) return this.fail();
    const time = value.getTime();
    const day = Math.floor(time / MILLISECONDS_OF_DAY);
    // Also where it is no date at all: NaN is in no range.
    if (!(day >= FIRST_DAY && day <= LAST_DAY)) return this.fail();
    const { at } = this;
    const date = civil(day);
    const year = (date / 10_000) | 0;
    const ofYear = date - year * 10_000;
    const month = (ofYear / 100) | 0;
    const milliseconds = time - day * MILLISECONDS_OF_DAY;
    const second = (milliseconds / 1000) | 0;
    const minute = (second / 60) | 0;
    const hour = (minute / 60) | 0;
    const fraction = milliseconds - second * 1000;
    const hundreds = (fraction / 100) | 0;
    const century = (year / 100) | 0;
    bytes[at] = QUOTE;
    view.setUint16(at + 1, PAIRS[century] as number, true);
    view.setUint16(at + 3, PAIRS[year - century * 100] as number, true);
    bytes[at + 5] = HYPHEN;
    view.setUint16(at + 6, PAIRS[month] as number, true);
    bytes[at + 8] = HYPHEN;
    view.setUint16(at + 9, PAIRS[ofYear - month * 100] as number, true);
    bytes[at + 11] = 84;
    view.setUint16(at + 12, PAIRS[hour] as number, true);
    bytes[at + 14] = 58;
    view.setUint16(at + 15, PAIRS[minute - hour * 60] as number, true);
    bytes[at + 17] = 58;
    view.setUint16(at + 18, PAIRS[second - minute * 60] as number, true);
    bytes[at + 20] = 46;
    bytes[at + 21] = 48 + hundreds;
    view.setUint16(at + 22, PAIRS[fraction - hundreds * 100] as number, true);
    bytes[at + 24] = 90;
    bytes[at + 25] = QUOTE;
    this.at = at + 26;
  }

  /** A decimal as text of at most so many digits before and after the point. */
  decimal(value: unknown, integerDigits: number, scale: number): void {
    bytes[this.at++] = QUOTE;
    this.decimalNumber(value, integerDigits, scale);
    bytes[this.at++] = QUOTE;
  }

  decimalNumber(value: unknown, integerDigits: number, scale: number): void {
    if (!(value instanceof Decimal)) return this.fail();
    const {
      d: words,
      e: exponent,
      s: sign,
    } = value as unknown as { d: number[] | null; e: number; s: number };
    if (words === null) return this.fail();
    const first = words[0] as number;
    // What has more digits than the model allows is not written; nor is one of ten thousand zeros.
    if ((first !== 0 && exponent >= integerDigits) || exponent < -scale) return this.fail();
    let { at } = this;
    if (sign < 0) bytes[at++] = HYPHEN;
    let index = 0;
    if (exponent < 0) {
      bytes[at++] = 48;
    } else {
      at = first === 0 ? zero(at) : wholeNumber(first, at);
      const wholeWords = ((exponent / 7) | 0) + 1;
      for (index = 1; index < wholeWords; index++) {
        sevenDigits(index < words.length ? (words[index] as number) : 0, at);
        at += 7;
      }
    }
    if (index < words.length) {
      bytes[at] = 46;
      const point = at++;
      // Groups of zeros between the point and a first word that stands further behind.
      if (exponent < 0)
        for (let group = Math.floor((-exponent - 1) / 7); group > 0; group--, at += 7) sevenDigits(0, at);
      for (; index < words.length; index++, at += 7) sevenDigits(words[index] as number, at);
      while (bytes[at - 1] === 48) at--;
      if (at - point - 1 > scale) return this.fail();
    }
    this.at = at;
  }

  integer(value: unknown, minimum: number, maximum: number): void {
    if (typeof value !== "number" || !(value >= minimum && value <= maximum) || Math.floor(value) !== value)
      return this.fail();
    if (value >= 0 && value < 2 ** 31) {
      if (value === 0) bytes[this.at++] = 48;
      else this.at = wholeNumber(value, this.at);
    } else this.ascii7(String(value));
  }

  number(value: unknown, minimum: number, maximum: number): void {
    // Written so that NaN, which no comparison takes, is wrong.
    if (typeof value !== "number" || !(value >= minimum && value <= maximum) || value - value !== 0)
      return this.fail();
    this.ascii7(value === 0 ? "0" : String(value));
  }

  boolean(value: unknown): void {
    const { at } = this;
    if (value === true) {
      view.setInt32(at, 0x65757274, true);
      this.at = at + 4;
    } else if (value === false) {
      view.setInt32(at, 0x736c6166, true);
      bytes[at + 4] = 101;
      this.at = at + 5;
    } else this.fail();
  }

  null(): void {
    view.setInt32(this.at, 0x6c6c756e, true);
    this.at += 4;
  }

  /** Text that is known to be short and ASCII: what a number is written as. */
  ascii7(text: string): void {
    let { at } = this;
    for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index);
    this.at = at;
  }

  string(value: unknown, minLength: number, maxLength: number): void {
    if (typeof value !== "string") return this.fail();
    const { length } = value;
    if (length < minLength || length > maxLength) return this.fail();
    // The most that a code unit becomes is an escape of six bytes.
    if (this.at + 6 * length + MARGIN > CAPACITY) return this.fail();
    if (length >= LONG) return this.#long(value);
    const start = this.at;
    let at = start;
    bytes[at++] = QUOTE;
    for (let index = 0; index < length; index++) {
      const code = value.charCodeAt(index);
      if (code > 127 || ESCAPED[code] === 1) return this.#unusual(value, start);
      bytes[at++] = code;
    }
    bytes[at++] = QUOTE;
    this.at = at;
  }

  /** Written by the runtime as a whole, then looked at four bytes at a time for what would have to be escaped. */
  #long(value: string): void {
    const start = this.at;
    const written = buffer.write(value, start + 1);
    const end = start + 1 + written;
    view.setInt32(end, 0x20202020, true);
    for (let at = start + 1; at < end; at += 4) {
      const four = view.getInt32(at, true);
      const quotes = four ^ 0x22222222;
      const backslashes = four ^ 0x5c5c5c5c;
      // The highest bit of each byte: below 32, the quote, the backslash, or not ASCII (S. Anderson, "Bit Twiddling Hacks").
      if (
        (((((four - 0x20202020) | (quotes - 0x01010101) | (backslashes - 0x01010101)) & ~0) | four) &
          0x80808080) !==
        0
      )
        return this.#unusual(value, start);
    }
    bytes[start] = QUOTE;
    bytes[end] = QUOTE;
    this.at = end + 1;
  }

  /** A string with something to escape, or not in ASCII: by the runtime's own writer. */
  #unusual(value: string, start: number): void {
    const text = JSON.stringify(value);
    const written = buffer.write(text, start);
    if (written !== text.length) this.ascii = false;
    this.at = start + written;
  }
}

function zero(at: number): number {
  bytes[at] = 48;
  return at + 1;
}

/** Writes a word of a decimal with its leading zeros, two digits at a time. */
function sevenDigits(word: number, at: number): void {
  const thousands = (word / 10_000) | 0;
  const low = word - thousands * 10_000;
  const hundreds = (low / 100) | 0;
  bytes[at] = 48 + ((thousands / 100) | 0);
  view.setUint16(at + 1, PAIRS[thousands % 100] as number, true);
  view.setUint16(at + 3, PAIRS[hundreds] as number, true);
  view.setUint16(at + 5, PAIRS[low - hundreds * 100] as number, true);
}

/** Writes a whole number of 1 to 2^31, last digit first; gives where it ends. */
function wholeNumber(value: number, at: number): number {
  if (value < 10) {
    bytes[at] = 48 + value;
    return at + 1;
  }
  const digits =
    value < 1e5
      ? value < 1000
        ? value < 100
          ? 2
          : 3
        : value < 1e4
          ? 4
          : 5
      : value < 1e7
        ? value < 1e6
          ? 6
          : 7
        : value < 1e8
          ? 8
          : value < 1e9
            ? 9
            : 10;
  let rest = value;
  for (let index = at + digits - 1; index >= at; index--) {
    const shorter = (rest / 10) | 0;
    bytes[index] = 48 + rest - shorter * 10;
    rest = shorter;
  }
  return at + digits;
}
