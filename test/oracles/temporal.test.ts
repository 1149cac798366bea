/** Temporal as the truth on the calendar: which days there are, and which point in time a text denotes. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kind } from "../../src/kinds/contract.ts";
import { kinds } from "../../src/kinds/index.ts";

const two = (number: number) => String(number).padStart(2, "0");
const four = (number: number) => String(number).padStart(4, "0");

const day = (text: string): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return undefined;
  }
};
const point = (text: string): Temporal.Instant | undefined => {
  try {
    // Temporal has nine digits of a second; RFC 3339 has as many as one likes.
    return Temporal.Instant.from(text.replace(/(\.\d{9})\d+/, "$1"));
  } catch {
    return undefined;
  }
};

describe("examples", () => {
  const textual = (name: "date" | "instant") =>
    (kinds[name] as Kind)
      .examples(kinds[name].exampleParameters)
      .filter((example): example is typeof example & { input: string } => typeof example.input === "string");

  it("that must be taken are the days and the instants that Temporal reads", () => {
    for (const example of textual("date"))
      if (example.expected === "accept")
        expect(day(example.input)?.toString(), example.case).toBe(example.value);
    for (const example of textual("instant"))
      if (example.expected === "accept")
        expect(point(example.input)?.equals(Temporal.Instant.from(String(example.value))), example.case).toBe(
          true,
        );
  });

  it("whose value Temporal reads too denote that value", () => {
    for (const name of ["date", "instant"] as const)
      for (const example of textual(name)) {
        if (example.expected !== "may" && example.expected !== "coerce") continue;
        const [read, denoted] =
          name === "date"
            ? [day(example.input)?.toString(), day(String(example.value))?.toString()]
            : [point(example.input)?.toString(), point(String(example.value))?.toString()];
        // What Temporal does not read (a week, a number as text), it says nothing of.
        if (read !== undefined) expect(read, `${name} ${example.case}`).toBe(denoted);
      }
  });

  it("of the right shape that must be refused are none of its days and none of its instants", () => {
    for (const { input, expected, case: name } of textual("date"))
      if (expected === "refuse" && /^\d{4}-\d{2}-\d{2}$/.test(input))
        expect(day(input), name).toBeUndefined();
    for (const { input, expected, case: name } of textual("instant"))
      // Temporal clamps a sixty-first second; hour 24 it refuses as we do.
      if (
        expected === "refuse" &&
        /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(input)
      )
        expect(point(input), name).toBeUndefined();
  });
});

describe("the grammar", () => {
  it("has the days that Temporal has, of all years from 0000 to 9999", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, date) => {
          const text = `${four(year)}-${two(month)}-${two(date)}`;
          expect(kinds.date.conforms(text, {}), text).toBe(day(text) !== undefined);
        },
      ),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it("has the instants that Temporal has, but for the second 60, which Temporal takes for 59", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 28, max: 32 }),
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 0, max: 61 }),
        fc.integer({ min: 0, max: 62 }),
        fc.constantFrom("Z", "+00:00", "+23:59", "-23:59", "+24:00", "-12:60", "+05:30"),
        (year, month, date, hour, minute, second, offset) => {
          const text = `${four(year)}-${two(month)}-${two(date)}T${two(hour)}:${two(minute)}:${two(second)}${offset}`;
          expect(kinds.instant.conforms(text, {}), text).toBe(second !== 60 && point(text) !== undefined);
        },
      ),
      { numRuns: 20_000, seed: 1 },
    );
  });
});
