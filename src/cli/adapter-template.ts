/** The file that `new adapter` writes: it compiles, does nothing yet, and says at each place what belongs there. */

import type { KindName } from "../kinds/index.ts";

/** What a word is told of its kind, and what it is to spell. */
const WORDS: Readonly<
  Record<KindName | "nullable" | "array" | "object", readonly [given: string, hint: string]>
> = {
  string: ["{ minLength, maxLength }", "text of so many UTF-16 code units; maxLength may be undefined"],
  integer: ["{ minimum, maximum }", "a whole number between the two, both included"],
  number: ["{ minimum, maximum }", "any number between the two, both included"],
  boolean: ["", "true or false"],
  instant: ["", "text as RFC 3339 has it, with any offset; on a day that there is"],
  date: ["", "YYYY-MM-DD, on a day that there is"],
  uuid: ["", "RFC 9562, in any case of letters"],
  decimal: ["parameters", "text; decimalPattern(parameters) is its regular expression"],
  "decimal-number": ["parameters", "a JSON number with all its digits: see throughDouble"],
  enum: ["{ members }", "one of these texts or numbers"],
  nullable: ["inner", "inner, or null"],
  array: ["item", "a list of items"],
  object: ["fields, unknownKeys", "shape(fields, optional) makes the usual literal of fields"],
};

/** A double loses digits of what it has: nothing right can be said of it before it is written. */
const GAPS: ReadonlySet<string> = new Set(["decimal-number"]);

const wordLines = ([name, [given, hint]]: readonly [string, readonly [string, string]]): string => {
  const key = /^\w+$/.test(name) ? name : JSON.stringify(name);
  const told = [JSON.stringify(name), ...(given.match(/\w+/g) ?? [])].join(", ");
  const spelled = GAPS.has(name)
    ? `() => unsupported("is still to be spelled")`
    : `(${given}) => notSpelled(${told})`;
  return `      // ${hint}\n      ${key}: ${spelled},`;
};

export interface NewAdapter {
  readonly name: string;
  readonly library: string;
}

/** The source text of an adapter that is to be written. */
export const adapterTemplate = ({
  name,
  library,
}: NewAdapter): string => `import { adapterOf, as, operation, unsupported } from "wirebench/adapter";

/** What a schema of the library is. Import its type alone: scope imports the library. */
type Schema = unknown;

/** A word that is still to be written takes anything: \`conform\` then shows everything that it lets through. */
const notSpelled = (...told: readonly unknown[]): Schema => told;

/** ${name}: say in one sentence what it is. */
export default adapterOf<Schema>()({
  name: "${name}",
  // The library first. What the runtime has needs none.
  packages: ["${library}"],
  homepage: "https://example.org",
  configuration: "how the library is set up, in a sentence",
  // "jit" where it generates code at run time, "ahead-of-time" where a compiler did before.
  execution: "interpreted",
  // "own" where decode reads only what encode has written.
  wire: "json",
  // What it can do with keys that the model does not know, its own default first: "ignore", "strip", "reject".
  unknownKeys: ["ignore"],
  // What decode gives and encode takes: as.instant.date is a Date, as.decimal.decimal one of decimal.js.
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  // Loads the library when it is needed. Its names are handed to vocabulary and operations: ({ library }) => …
  // What these two name lies in here or in their own bodies, else no proof can be printed (conform --prove 10 says so).
  scope: async () => ({ library: await import("${library}") }),
  vocabulary: () => ({
    // Each word is a schema; or custom(schema, reason) where your code helps; weaker(schema, reason) where the library does less;
    // unsupported(reason) where it cannot.
    strict: {
${Object.entries(WORDS).map(wordLines).join("\n")}
    },
    // typed: words that build values, for decode and encode. encoded: words for encode alone.
    lax: unsupported("has no coercion"),
  }),
  operations: () => ({
    // The outer function builds, outside the clock. The inner one is what is timed. A throw refuses.
    check: operation((_schema) => (_value) => true),
    decode: operation((_schema) => (text) => JSON.parse(text) as unknown),
    encode: operation((_schema) => (value) => JSON.stringify(value)),
    explain: unsupported("names no faults"),
  }),
});
`;
