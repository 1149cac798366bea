/**
 * Values as text, so that they can cross between processes and languages (docs/worker-protocol.md, "Described values"): what JSON
 * has stands for itself, everything else is an object of one key that begins with `$`. Nothing that a value does can make
 * describing it fail: getters are not called, and a value that throws is described as one that throws.
 */

import type { Form } from "../kinds/contract.ts";
import { unitsOf } from "../model/utf16.ts";
import { decimalText } from "./decimal-text.ts";

/** A description ends at this depth of nesting, and says so. */
const MAX_DEPTH = 128;
/** And at about a megabyte, in UTF-16 code units: a hostile text of 2^20 characters still fits. */
export const MAX_LENGTH = 1_100_000;
const MAX_TEXT = 200;
/** How long a UTF-16 unit is as a number, with its comma. */
const UNIT_LENGTH = 6;

/** What was seen of a value while it was described. */
export interface Seen {
  /** The description. */
  readonly text: string;
  /** Two places of the value hold the same object, and that can be changed. */
  readonly sharesObjects: boolean;
}

/** Describes a value. `forms`: those of the adapter, which alone can tell what objects of its own stand for. */
export function look(value: unknown, forms: readonly Form[] = []): Seen {
  const describer = new Describer(forms);
  try {
    describer.write(value, 0);
    return { text: describer.text, sharesObjects: describer.sharesObjects };
  } catch (error) {
    // An item of a list that is read by a getter.
    const text = `(cannot be described: ${shownSafely(error)})`;
    return { text: opaque("Object", text), sharesObjects: false };
  }
}

const opaque = (name: string, text: string): string =>
  `{"$object":${JSON.stringify({ class: name, entries: [], text })}}`;

/** As they were before any library could change them. */
const { types } = process.getBuiltinModule("node:util");
const { getTime, toISOString } = Date.prototype;
const { isFrozen, keys: ownKeys, getPrototypeOf, getOwnPropertyDescriptor } = Object;
const OBJECT: unknown = Object.prototype;
const LIST: unknown = Array.prototype;

/** Texts that stand in JSON as they are; short ones, which a regular expression finds faster than `JSON.stringify` writes them. */
const PLAIN_TEXT = /^[ !#-[\]-~]{0,64}$/;
/** Forms that are described without asking them. */
const KNOWN_FORMS: ReadonlySet<string> = new Set(["text", "number", "Date", "Decimal"]);

class Describer {
  text = "";
  sharesObjects = false;
  readonly #seen = new Set<object>();
  readonly #forms: readonly Form[];

  constructor(forms: readonly Form[]) {
    this.#forms = forms.filter(({ name }) => !KNOWN_FORMS.has(name));
  }

  write(value: unknown, depth: number): void {
    switch (typeof value) {
      case "string":
        return this.#string(value);
      case "number":
        this.text +=
          value - value === 0 && (value !== 0 || 1 / value > 0)
            ? String(value)
            : `{"$number":"${Object.is(value, -0) ? "-0" : value}"}`;
        return;
      case "boolean":
        this.text += value ? "true" : "false";
        return;
      case "undefined":
        this.text += '{"$undefined":true}';
        return;
      case "bigint":
        return this.#tagged("bigint", String(value));
      case "symbol":
        return this.#tagged("symbol", value.description ?? "");
      case "function":
        return this.#tagged("function", ownText(value, "name") ?? "");
      default:
        if (value === null) this.text += "null";
        else this.#object(value as object, depth);
    }
  }

  #cut(why: "depth" | "size"): void {
    this.text += `{"$cut":"${why}"}`;
  }

  #string(value: string): void {
    if (PLAIN_TEXT.test(value)) this.text += `"${value}"`;
    else if (this.text.length + value.length > MAX_LENGTH) this.#cut("size");
    else if (value.isWellFormed()) this.text += JSON.stringify(value);
    else if (this.text.length + UNIT_LENGTH * value.length > MAX_LENGTH) this.#cut("size");
    else this.text += `{"$utf16":[${unitsOf(value).join()}]}`;
  }

  #tagged(tag: string, content: string): void {
    if (this.text.length + content.length > MAX_LENGTH) return this.#cut("size");
    this.text += `{"$${tag}":${JSON.stringify(content)}}`;
  }

  #object(value: object, depth: number): void {
    if (depth >= MAX_DEPTH) return this.#cut("depth");
    if (this.text.length > MAX_LENGTH) return this.#cut("size");
    if (types.isProxy(value)) return this.#proxy(value, depth);
    if (!this.#seen.has(value)) this.#seen.add(value);
    else if (!isFrozen(value)) this.sharesObjects = true;
    this.#opened(value, depth);
  }

  #opened(value: object, depth: number): void {
    const prototype: unknown = getPrototypeOf(value);
    if (Array.isArray(value) && prototype === LIST) this.#list(value, depth);
    else if (prototype === OBJECT || prototype === null) this.#plain(value as Record<string, unknown>, depth);
    else this.#other(value, depth);
  }

  #list(items: readonly unknown[], depth: number): void {
    this.text += "[";
    for (let index = 0; index < items.length; index++) {
      if (index > 0) this.text += ",";
      if (this.text.length > MAX_LENGTH) {
        this.#cut("size");
        break;
      }
      this.write(items[index], depth + 1);
    }
    this.text += "]";
  }

  #plain(value: Record<string, unknown>, depth: number): void {
    const keys = ownKeys(value);
    for (const key of keys)
      if (key.startsWith("$") || isAccessor(value, key)) return this.#entries(value, keys, "Object", depth);
    this.text += "{";
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as string;
      this.text += index > 0 ? `,${quotedKey(key)}` : quotedKey(key);
      if (this.text.length > MAX_LENGTH) {
        this.#cut("size");
        break;
      }
      this.write(value[key], depth + 1);
    }
    this.text += "}";
  }

  #other(value: object, depth: number): void {
    if (types.isDate(value)) {
      this.text += Number.isNaN(getTime.call(value))
        ? '{"$invalid":"Date"}'
        : `{"$form":["Date","${toISOString.call(value)}"]}`;
      return;
    }
    const decimal = decimalText(value);
    if (decimal !== undefined) {
      if (this.text.length + decimal.length > MAX_LENGTH) this.#cut("size");
      else this.text += decimal;
    } else if (types.isUint8Array(value))
      this.#tagged("bytes", Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64"));
    else if (types.isPromise(value)) {
      // Nobody waits for it: what it is refused with is not to end the process.
      Promise.prototype.then.call(value, nothing, nothing);
      this.text += '{"$promise":true}';
    } else if (!this.#form(value)) this.#entries(value, ownKeys(value), className(value), depth);
  }

  /** Whether one of the adapter's own forms knows it. */
  #form(value: object): boolean {
    for (const { name, to } of this.#forms) {
      let text: unknown;
      try {
        text = to(value);
      } catch {
        continue; // it is of another form
      }
      if (typeof text !== "string") continue;
      if (this.text.length + text.length > MAX_LENGTH) this.#cut("size");
      else this.text += `{"$form":${JSON.stringify([name, text])}}`;
      return true;
    }
    return false;
  }

  #entries(value: object, keys: readonly string[], name: string, depth: number): void {
    this.text += `{"$object":{"class":${JSON.stringify(name)},"entries":[`;
    for (const [index, key] of keys.entries()) {
      this.text += `${index > 0 ? "," : ""}[${JSON.stringify(key)},`;
      if (isAccessor(value, key)) this.text += `{"$accessor":${JSON.stringify(halvesOf(value, key))}}`;
      else this.write((value as Record<string, unknown>)[key], depth + 1);
      this.text += "]";
      if (this.text.length > MAX_LENGTH) break;
    }
    this.text += `],"text":${JSON.stringify(shownSafely(value).toWellFormed())}}}`;
  }

  #proxy(value: object, depth: number): void {
    const before = this.text;
    this.text += '{"$proxy":';
    try {
      this.#opened(value, depth + 1);
    } catch (error) {
      this.text = `${before}{"$proxy":${opaque("Proxy", `(cannot be described: ${shownSafely(error)})`)}`;
    }
    this.text += "}";
  }
}

const nothing = (): void => {};

/** Keys as they are written, for most values have the same ones. */
const quotedKeys = new Map<string, string>();
const MAX_KEYS = 1000;

function quotedKey(key: string): string {
  const known = quotedKeys.get(key);
  if (known !== undefined) return known;
  const quoted = `${JSON.stringify(key)}:`;
  if (quotedKeys.size < MAX_KEYS) quotedKeys.set(key, quoted);
  return quoted;
}

function isAccessor(value: object, key: string): boolean {
  const property = getOwnPropertyDescriptor(value, key);
  return property !== undefined && (property.get !== undefined || property.set !== undefined);
}

/** Which halves an accessor has. */
const halvesOf = (value: object, key: string): ("get" | "set")[] => {
  const property = getOwnPropertyDescriptor(value, key);
  return (["get", "set"] as const).filter((half) => property?.[half] !== undefined);
};

/** The text on a property of its own, without calling anything. */
function ownText(value: object, key: string): string | undefined {
  const text: unknown = getOwnPropertyDescriptor(value, key)?.value;
  return typeof text === "string" ? text : undefined;
}

function className(value: object): string {
  for (
    let prototype: unknown = getPrototypeOf(value);
    typeof prototype === "object" && prototype !== null;
    prototype = getPrototypeOf(prototype)
  ) {
    const constructor: unknown = getOwnPropertyDescriptor(prototype, "constructor")?.value;
    if (typeof constructor === "function") return ownText(constructor, "name") ?? "";
  }
  return "";
}

/** `String(value)`, clipped, whatever that does. */
function shownSafely(value: unknown): string {
  try {
    const text = value instanceof Error ? value.message : String(value);
    return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
  } catch {
    return "(cannot be shown)";
  }
}
