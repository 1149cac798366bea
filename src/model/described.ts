/**
 * Values as a worker describes them (docs/worker-protocol.md, "Described values"): plain JSON stands for itself, everything else
 * is an object of one key that begins with `$`. Here such text is read without building what it describes.
 */

import { clipped, type JsonValue, NumberToken } from "../kinds/contract.ts";
import { textOfUnits, unitsOf } from "./utf16.ts";

/** A described value that JSON does not have: a Date, a Decimal, a promise, an object of a class. */
export class Described {
  /** Its key, without the `$`. */
  readonly tag: string;
  readonly content: unknown;
  constructor(tag: string, content: unknown) {
    this.tag = tag;
    this.content = content;
  }

  /** For messages; of a decimal its sign, digits and exponent, as General Decimal Arithmetic writes them. */
  get text(): string {
    const { tag, content } = this;
    if (tag === "decimal" && Array.isArray(content)) {
      const [sign, digits, exponent] = content as readonly unknown[];
      return `${Number(sign) < 0 ? "-" : ""}${String(digits)}${exponent === 0 ? "" : `e${String(exponent)}`}`;
    }
    if (tag === "cut")
      return content === "depth" ? "what is nested too deeply" : "what is too large to be shown";
    if (tag === "invalid") return `Invalid ${String(content)}`;
    if (tag === "form" && Array.isArray(content)) return content.map(String).join(" ");
    if (tag === "object" && typeof content === "object" && content !== null) {
      const { class: name, text } = content as { readonly class?: unknown; readonly text?: unknown };
      return `${String(name)} ${clipped(String(text ?? ""))}`.trim();
    }
    return content === true ? tag : `${tag} ${clipped(JSON.stringify(content) ?? "")}`;
  }

  /** What a reader finds in it: the own keys of an object of some class, what stands behind a proxy; else itself. */
  get held(): unknown {
    const { tag, content } = this;
    if (tag === "proxy") {
      const behind = fromDescribed(JSON.stringify(content));
      return behind instanceof Described ? behind.held : behind;
    }
    const { entries } = (tag === "object" ? content : {}) as { readonly entries?: unknown };
    if (!Array.isArray(entries)) return this;
    const read = fromDescribed(JSON.stringify(entries.filter(Array.isArray)));
    return Object.fromEntries(read as (readonly [string, unknown])[]);
  }

  /** What the form of this name writes for it; undefined where it is of another one. */
  textOfForm(name: string): string | undefined {
    if (this.tag !== "form" || !Array.isArray(this.content)) return undefined;
    const [form, text] = this.content as readonly unknown[];
    return form === name && typeof text === "string" ? text : undefined;
  }
}

/**
 * Reads described text. What JSON has or JavaScript has as a primitive becomes that; a number whose digits a double does not hold,
 * a token; everything else a `Described`. Throws a SyntaxError on text that is no JSON.
 */
export const fromDescribed = (text: string): unknown => revived(JSON.parse(text));

function revived(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (typeof item === "object" && item !== null) value[index] = revived(item);
    return value;
  }
  const holder = value as Record<string, unknown>;
  const keys = Object.keys(holder);
  const [first = ""] = keys;
  if (keys.length === 1 && first.startsWith("$")) return untagged(first.slice(1), holder[first]);
  for (const key of keys) {
    const inner = holder[key];
    if (typeof inner === "object" && inner !== null) holder[key] = revived(inner);
  }
  return holder;
}

function untagged(tag: string, content: unknown): unknown {
  switch (tag) {
    case "undefined":
    case "absent":
      return undefined;
    case "number": {
      const digits = String(content);
      const number = Number(digits);
      return String(number) === digits || digits === "-0" ? number : new NumberToken(digits);
    }
    case "utf16":
      return Array.isArray(content) ? textOfUnits(content as number[]) : undefined;
    default:
      return new Described(tag, content);
  }
}

/** Describes a JSON value: number tokens by their digits, text with a lone surrogate by its UTF-16 units. */
export const describedJson = (value: JsonValue): string => JSON.stringify(tagged(value));

function tagged(value: JsonValue): unknown {
  if (value instanceof NumberToken) return { $number: value.source };
  if (Object.is(value, -0)) return { $number: "-0" };
  if (typeof value === "string") return value.isWellFormed() ? value : { $utf16: unitsOf(value) };
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(tagged);
  return Object.fromEntries(
    Object.entries(value as { readonly [key: string]: JsonValue }).map(([key, inner]) => [
      key,
      tagged(inner),
    ]),
  );
}
