/** The official vectors of JSON Schema for date, date-time and uuid, against the grammar and the examples of our kinds. */

import { describe, expect, it } from "vitest";
import type { Kind } from "../../src/kinds/contract.ts";
import { kinds } from "../../src/kinds/index.ts";
import vectors from "./json-schema-test-suite.json" with { type: "json" };

const formats = [
  ["date", "date"],
  ["date-time", "instant"],
  ["uuid", "uuid"],
] as const;

/** Where the strict grammar is narrower than the format: what sources leave open is a `may` there, and no `accept`. Each is checked to be one. */
const narrower: Readonly<Record<string, string>> = {
  "1998-12-31T23:59:60Z": "a leap second, which ECMA-262 and POSIX do not have",
  "1998-12-31T15:59:60.123-08:00": "a leap second, which ECMA-262 and POSIX do not have",
  "1963-06-19t08:30:06.283185z": "RFC 3339 §5.6: an application may ask for upper case",
  "2EB8AA08-AA98-11EA-B4AA-73B441D16380": "RFC 9562 §4: either case is read, lower case is written",
  "2eb8aa08-AA98-11ea-B4Aa-73B441D16380": "RFC 9562 §4: either case is read, lower case is written",
  "99c17cbb-656f-f64a-940f-1a4568f03487": "RFC 9562 §4.2: version 15 is reserved",
};

describe.each(formats)("%s", (format, kindName) => {
  const kind = kinds[kindName] as Kind;
  const own = vectors[format] as [text: string, valid: boolean][];

  it("has vectors", () => {
    expect(own.length).toBeGreaterThan(10);
  });

  it.each(own)("%j: %s", (text, valid) => {
    if (Object.hasOwn(narrower, text))
      expect([valid, kind.conforms(text, kind.exampleParameters)]).toEqual([true, false]);
    else expect(kind.conforms(text, kind.exampleParameters)).toBe(valid);
  });

  it("agrees with every example that has the same text", () => {
    for (const example of kind.examples(kind.exampleParameters)) {
      const vector = own.find(([text]) => text === example.input);
      if (vector === undefined) continue;
      expect(vector[1] ? ["accept", "may"] : ["coerce", "may", "refuse"], example.case).toContain(
        example.expected,
      );
    }
  });
});

it("names no difference that is none", () => {
  const all = new Set(
    formats.flatMap(([format]) => (vectors[format] as [string, boolean][]).map(([text]) => text)),
  );
  expect(Object.keys(narrower).filter((text) => !all.has(text))).toEqual([]);
});
