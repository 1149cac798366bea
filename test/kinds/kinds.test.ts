/** What holds for every kind, new ones included. */

import { describe, expect, it } from "vitest";
import { type JsonValue, type Kind, NumberToken } from "../../src/kinds/contract.ts";
import { kindNames, kinds, richKindNames } from "../../src/kinds/index.ts";
import { seeded } from "../../src/kinds/random.ts";

/** Parameters beside the example's own, so that examples built from parameters are tried on more than one. */
const otherParameters: Partial<Record<string, readonly object[]>> = {
  decimal: [
    { precision: 12, scale: 2 },
    { precision: 38, scale: 10 },
    { precision: 6, scale: 4 },
    { precision: 5, scale: 0 },
    { precision: 4, scale: 4 },
  ],
  instant: [{ offsets: "numeric" }],
  "decimal-number": [
    { precision: 14, scale: 2 },
    { precision: 38, scale: 10 },
    { precision: 5, scale: 0 },
    { precision: 4, scale: 4 },
  ],
  enum: [{ members: [1, 2, 4] }, { members: [0, -1] }, { members: ["EUR", "USD"] }, { members: ["a", "b"] }],
  string: [
    { minLength: 0, maxLength: 5 },
    { minLength: 3, maxLength: 10 },
  ],
  integer: [
    { minimum: 0, maximum: 9_007_199_254_740_991 },
    { minimum: 1, maximum: 999 },
  ],
};

describe.each(kindNames)("%s", (name) => {
  const kind = kinds[name] as Kind;

  describe.each([kind.exampleParameters, ...(otherParameters[name] ?? [])])("with %j", (parameters) => {
    const examples = kind.examples(parameters);

    it("names every example once, and each with a source", () => {
      const cases = examples.map((example) => example.case);
      expect(cases).toEqual([...new Set(cases)]);
      for (const example of examples) {
        expect(example.case).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(example.source.length, example.case).toBeGreaterThan(5);
      }
    });

    it("takes every `accept`, no `coerce`, no `refuse`", () => {
      for (const example of examples) {
        if (example.expected === "may") continue;
        expect(
          kind.conforms(example.input, parameters),
          `${example.case} ${JSON.stringify(example.input)}`,
        ).toBe(example.expected === "accept");
      }
    });

    it("gives each denoted value in its own grammar, equal to the input where that conforms", () => {
      for (const example of examples) {
        if (!("value" in example)) continue;
        // What a `may` denotes may itself be outside the common core: a UUID of version 15 has no other spelling.
        if (example.expected !== "may")
          expect(kind.conforms(example.value, parameters), example.case).toBe(true);
        if (example.expected === "accept")
          expect(kind.equal(example.input, example.value), example.case).toBe(true);
      }
    });

    it("draws values that conform, are equal to themselves and survive every form that promises as much", () => {
      const random = seeded(7);
      for (let draw = 0; draw < 1000; draw++) {
        const value = kind.generate(random, parameters);
        expect(kind.conforms(value, parameters), JSON.stringify(value)).toBe(true);
        expect(kind.equal(value, value)).toBe(true);
        for (const form of kind.forms) {
          if (form.name === "number") continue; // it loses digits, and says so
          const [text, wire] =
            value instanceof NumberToken
              ? [value.source, (digits: string) => new NumberToken(digits)]
              : [value as string, String];
          const written = wire(form.to(form.from(text)));
          expect(
            kind.equal(value, written),
            `${JSON.stringify(value)} as ${form.name}: ${JSON.stringify(written)}`,
          ).toBe(true);
        }
      }
    });

    it("writes dirty forms that strict refuses", () => {
      const random = seeded(8);
      for (let draw = 0; draw < 200; draw++) {
        const value = kind.generate(random, parameters);
        for (const { name: dirty, write } of kind.dirty) {
          const written = write(value);
          if (written !== undefined && dirty !== "space for T")
            expect(kind.conforms(written, parameters), `${dirty}: ${JSON.stringify(written)}`).toBe(false);
        }
      }
    });
  });

  it("refuses what is not of a form", () => {
    for (const form of kind.forms)
      for (const foreign of [undefined, null, {}, [], true, Symbol("other")])
        expect(() => form.to(foreign), form.name).toThrow(TypeError);
  });

  it("is never equal across values that differ", () => {
    const random = seeded(9);
    const drawn = new Map<string, JsonValue>();
    for (let draw = 0; draw < 50; draw++) {
      const value = kind.generate(random, kind.exampleParameters);
      drawn.set(JSON.stringify(value), value);
    }
    if (name.startsWith("decimal")) return; // 1.5 and 1.50 are equal, and both can be drawn
    const values = [...drawn.values()];
    for (const [index, one] of values.entries())
      for (const other of values.slice(index + 1)) expect(kind.equal(one, other)).toBe(false);
  });
});

it("draws instants with offsets of every sort where they are asked for, and never but Z elsewhere", () => {
  const random = seeded(10);
  const offsets = (parameters: Parameters<typeof kinds.instant.generate>[1]) =>
    Array.from({ length: 500 }, () =>
      String(kinds.instant.generate(random, parameters)).slice("2024-02-29T12:34:56.789".length),
    );
  expect(new Set(offsets({}))).toEqual(new Set(["Z"]));
  const drawn = offsets({ offsets: "numeric" }).join(" ");
  for (const sort of [/Z/, /\+\d\d:00/, /-\d\d:00/, /\+\d\d:30/, /-\d\d:30/, /:15/, /:45/])
    expect(drawn).toMatch(sort);
  expect(drawn).not.toContain("-00:00"); // RFC 3339 §4.3: it would say that the offset is unknown
});

it("has near misses by the dozen for the kinds that JSON lacks", () => {
  for (const name of richKindNames) {
    const examples = (kinds[name] as Kind).examples(kinds[name].exampleParameters);
    const refused = examples.filter(({ expected }) => expected === "refuse").length;
    expect(refused, name).toBeGreaterThanOrEqual(12);
  }
});
