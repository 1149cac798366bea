/** The sentence under a table says what the table shows. */

import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/record/facts.ts";
import type { Measured } from "../../src/record/result.ts";
import { askedOf } from "../../src/record/standing.ts";
import { answerOf } from "../../src/report/answer.ts";
import { markOf, type MeasuredCell, type Section, sectionsOf } from "../../src/report/sections.ts";
import { sampleResult } from "../record/fixture.ts";

const check = sectionsOf(sampleResult).find(({ bench }) => bench === "check") as Section;
const [base] = check.cells as [MeasuredCell];
/** Lets so many of ten instants through. */
const lets = (count: number): Facts => ({
  ...(base.facts as Facts),
  faults: [
    {
      kind: "instant",
      tried: 10,
      letThrough: Array.from({ length: count }, (_, index) => `fault ${index}`),
      coerced: [],
      ofType: { tried: 0, letThrough: 0 },
      declared: false,
    },
  ],
});
const cell = (
  adapter: string,
  best: number,
  letThrough: number,
  more: Partial<Measured> = {},
): MeasuredCell => ({
  ...base,
  adapter,
  best,
  ratio: { best: best / 1000, low: best / 1010, high: best / 990 },
  facts: lets(letThrough),
  beatenBy: [],
  tiedWith: [],
  undecided: [],
  alarms: [],
  ...more,
});
const section = (...cells: MeasuredCell[]): Section => ({
  ...check,
  cells,
  notMeasured: [],
  asked: askedOf(
    "check",
    cells.flatMap(({ facts }) => facts ?? []),
  ),
});
const launches = (best: number) =>
  Array.from({ length: 5 }, (_, launch) => ({
    launch,
    core: 0,
    blocks: [best],
    best,
    warmUp: [],
    steady: true,
  }));
const unsteady = { alarms: [{ code: "never steady", value: 3 }] } as const;

describe("answerOf", () => {
  it.each([
    ["one that is right alone", section(cell("a", 2000, 0)), "a (2.00 µs) lets nothing wrong through."],
    [
      "one that is wrong alone",
      section(cell("a", 2000, 3)),
      "a (2.00 µs) lets 3 of 10 wrong values through.",
    ],
    [
      "the fastest that is right, and a faster one that is not",
      section(cell("quick", 1000, 9), cell("right", 2000, 0), cell("slow", 3000, 0, { beatenBy: ["right"] })),
      "right (2.00 µs) is the fastest that lets nothing wrong through. The fastest that nobody beats is quick (1.00 µs): it lets 9 of 10 wrong values through.",
    ],
    [
      "the most careful where nobody is right",
      section(cell("a", 1000, 8), cell("b", 2000, 4)),
      "b (2.00 µs) is the most careful: it lets 4 of 10 wrong values through. The fastest that nobody beats is a (1.00 µs): it lets 8 of 10 wrong values through.",
    ],
    [
      "nobody as careful where all let everything through",
      section(cell("a", 1000, 10), cell("b", 2000, 10, { beatenBy: ["a"] })),
      "a (1.00 µs) is the fastest; none refuses a wrong value.",
    ],
    [
      "who may yet be beaten",
      section(cell("a", 1000, 0, { undecided: ["b"] }), cell("b", 1010, 0, { undecided: ["a"] })),
      "a (1.00 µs) is the fastest that lets nothing wrong through. More launches may decide whether a and b can be beaten.",
    ],
    [
      "nobody who is in doubt",
      section(cell("a", 1000, 0, unsteady), cell("b", 2000, 0)),
      "b (2.00 µs) lets nothing wrong through.",
    ],
    [
      "who is tied with it, and as careful",
      section(
        cell("a", 1000, 0, { tiedWith: ["b", "c"] }),
        cell("b", 1001, 0, { tiedWith: ["a"] }),
        cell("c", 1002, 5, { tiedWith: ["a"] }),
      ),
      "a (1.00 µs) is the fastest that lets nothing wrong through. b cannot be told apart from it.",
    ],
    [
      "no unbeaten one that is slower, too, but what it is unbeaten by",
      section(
        cell("right", 1000, 0, { launches: launches(1000) }),
        cell("refuses", 2000, 4, { facts: { ...lets(4), unknownKeys: "refused" }, launches: launches(2000) }),
      ),
      "right (1.00 µs) is the fastest that lets nothing wrong through. refuses is unbeaten only where unknown keys are refused.",
    ],
    [
      "no unbeaten one that is slower than one that may yet be beaten",
      section(cell("right", 1000, 0, { undecided: ["slower"] }), cell("slower", 2000, 4)),
      "right (1.00 µs) is the fastest that lets nothing wrong through. More launches may decide whether right can be beaten.",
    ],
    [
      "nobody for its unknown keys who is beaten all the same",
      section(
        cell("right", 1000, 0, { launches: launches(1000) }),
        cell("refuses", 2000, 4, {
          beatenBy: ["another"],
          facts: { ...lets(4), unknownKeys: "refused" },
          launches: launches(2000),
        }),
      ),
      "right (1.00 µs) is the fastest that lets nothing wrong through.",
    ],
    [
      "what an adapter leaves as text",
      section(
        cell("right", 2000, 0),
        cell("texts", 1000, 4, {
          facts: {
            ...lets(4),
            forms: [
              { kind: "instant", name: "text", weaker: "text" },
              { kind: "date", name: "text" },
            ],
          },
        }),
      ),
      "right (2.00 µs) is the fastest that lets nothing wrong through. The fastest that nobody beats is texts (1.00 µs, leaves instant as text): it lets 4 of 10 wrong values through.",
    ],
    [
      "nobody where all are in doubt",
      section(cell("a", 1000, 0, unsteady)),
      "Every figure here is in doubt, so no adapter is compared.",
    ],
    ["nothing where nothing was measured", section(), undefined],
  ] as const)("names %s", (_, shown, expected) => {
    expect(answerOf(shown)).toBe(expected);
  });
});

describe("markOf", () => {
  it.each([
    ["★", {}],
    ["?", { undecided: ["b"] }],
    ["", { beatenBy: ["b"], undecided: ["c"] }],
    ["!", { ...unsteady, beatenBy: ["b"] }],
  ] as const)("is %j of %j", (mark, more) => {
    expect(markOf(cell("a", 1000, 0, more))).toBe(mark);
  });
});
