/** Source text of values that an adapter builds: plain data, what was recorded, and functions as they were written. */

import { expressionOf, keyExpression } from "../../model/expression.ts";
import { helperNamed } from "./helpers.ts";
import { type Recorded, recordOf } from "./recorder.ts";
import { closedOver } from "./closing.ts";
import { isExpression, tidied } from "./syntax.ts";

/** Something cannot be printed as source text. The message says what, and what its author can do. */
export class NotPrintableError extends TypeError {
  override readonly name = "NotPrintableError";
}

/** Characters of a line of data; longer lists take a line for each item. */
const WIDTH = 100;

/** An expression that gives this value. Throws a NotPrintableError where none does. */
export function sourceOf(value: unknown): string {
  const record = recordOf(value);
  if (record !== undefined) return recordSource(record);
  if (typeof value === "function") return functionSource(value);
  if (typeof value !== "object" || value === null) return primitiveSource(value);
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return listed("[", value.map(sourceOf), "]");
  if (value instanceof Map) return `new Map(${sourceOf([...value])})`;
  if (value instanceof Set) return `new Set(${sourceOf([...value])})`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return primitiveSource(value);
  return listed("{ ", Object.entries(value).map(entrySource), " }");
}

function primitiveSource(value: unknown): string {
  try {
    return expressionOf(value);
  } catch (error) {
    throw new NotPrintableError(
      `${(error as Error).message}: build it in prepare, or with a name of the scope`,
      { cause: error },
    );
  }
}

function entrySource([key, value]: readonly [string, unknown]): string {
  if (typeof value === "function" && recordOf(value) === undefined) {
    const text = String(value);
    // A method, which is no expression of its own.
    if (helperNamed(value) === undefined && (value as { readonly name: string }).name === key)
      if (!isExpression(text) && text.startsWith(key)) return tidiedMethod(text);
  }
  return `${keyExpression(key)}: ${sourceOf(value)}`;
}

const tidiedMethod = (text: string): string => tidied(`({ ${text} })`).slice("({ ".length, -" })".length);

function functionSource(value: object): string {
  const name = helperNamed(value) ?? globalNamed(value);
  if (name !== undefined) return name;
  const text = String(value);
  if (/\{\s*\[native code\]\s*\}$/.test(text))
    throw new NotPrintableError(
      `the function ${(value as { readonly name: string }).name} has no source text: call it within one that has`,
    );
  const own = isExpression(text) ? functionText(text) : methodSource(value);
  const constants = closedOver(value);
  return constants === undefined
    ? own
    : `(({ ${Object.keys(constants).join(", ")} }) => ${own})(${sourceOf(constants)})`;
}

/** The text of a function without what types have left behind; as it is where it is no expression. */
export const functionText = (text: string): string =>
  isExpression(text) ? tidied(`(${text})`).slice(1, -1) : text;

/** A method, taken out of an object that has it. */
function methodSource(value: object): string {
  const { name } = value as { readonly name: string };
  const object = `({ ${String(value)} })`;
  if (!isExpression(object))
    throw new NotPrintableError(`the function ${name} is not printed: write an arrow function`);
  return `${tidied(object)}.${name}`;
}

/** What the language itself calls a function: `Number`, `JSON.parse`. */
function globalNamed(value: object): string | undefined {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const known: unknown = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
    if (known === value) return name;
    if ((typeof known !== "object" && typeof known !== "function") || known === null || !/^[A-Z]/.test(name))
      continue;
    for (const [member, { value: own }] of Object.entries(Object.getOwnPropertyDescriptors(known)))
      if (own === value) return `${name}.${member}`;
  }
  return undefined;
}

function recordSource(record: Recorded): string {
  if ("name" in record) return record.name;
  if ("member" in record) {
    const owner = recordSource(record.of);
    return /^[A-Za-z_$][\w$]*$/.test(record.member)
      ? `${owner}.${record.member}`
      : `${owner}[${JSON.stringify(record.member)}]`;
  }
  const values = record.values.map(sourceOf);
  if ("called" in record) return listed(`${recordSource(record.called)}(`, values, ")");
  const made = recordSource(record.made);
  return listed(`new ${made.includes("(") ? `(${made})` : made}(`, values, ")");
}

/** A list on one line where it fits, else one line for each item. */
function listed(open: string, items: readonly string[], close: string): string {
  if (items.length === 0) return open.trimEnd() + close.trimStart();
  const line = `${open}${items.join(", ")}${close}`;
  if (line.length <= WIDTH || items.some((item) => item.includes("`"))) return line;
  // One value is broken within.
  if (items.length === 1 && open.endsWith("(")) return line;
  return `${open.trimEnd()}\n${items.map((item) => `  ${item.replaceAll("\n", "\n  ")},\n`).join("")}${close.trimStart()}`;
}
