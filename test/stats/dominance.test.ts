import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beatenBy, comparablePairs, type MayBeat } from "../../src/stats/dominance.ts";

/** Times, and who may beat whom; `never` where nothing is said. */
const placed = (times: Readonly<Record<string, number>>, may: Readonly<Record<string, MayBeat>>) =>
  Object.fromEntries(
    beatenBy(
      Object.entries(times).map(([id, time]) => ({ id, time })),
      (one, other) => may[`${one}>${other}`] ?? "never",
      (one, other) => {
        const [left = 0, right = 0] = [times[one], times[other]];
        return left < right ? "faster" : left > right ? "slower" : "tie";
      },
    ),
  );

describe("beatenBy", () => {
  it("is by who is faster and may, the fastest first", () => {
    const may = { "a>c": "if faster", "b>c": "if faster", "c>a": "if faster" } as const;
    expect(placed({ b: 2, a: 1, c: 3 }, may)).toEqual({ a: [], b: [], c: ["a", "b"] });
  });

  it("is at the same time by who does more alone", () => {
    expect(placed({ a: 1, b: 1 }, { "a>b": "if not slower", "b>a": "if faster" })).toEqual({
      a: [],
      b: ["a"],
    });
    expect(placed({ a: 1, b: 1 }, { "a>b": "if faster", "b>a": "if faster" })).toEqual({ a: [], b: [] });
  });

  it("leaves one unbeaten, and nobody is beaten by one whom it beats", () => {
    const ids = ["a", "b", "c", "d"];
    const times = fc.record(Object.fromEntries(ids.map((id) => [id, fc.integer({ min: 1, max: 3 })])));
    fc.assert(
      fc.property(times, fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), (own, allowed) => {
        const may = Object.fromEntries(
          ids.flatMap((one, row) =>
            ids.map((other, column) => [
              `${one}>${other}`,
              allowed[row * 4 + column] ? "if faster" : "never",
            ]),
          ),
        );
        const found = placed(own, may as Record<string, MayBeat>);
        expect(Object.values(found).some((by) => by.length === 0)).toBe(true);
        for (const [id, by] of Object.entries(found))
          for (const other of by) expect(found[other]).not.toContain(id);
      }),
    );
  });
});

it("a pair is comparable where one of the two may beat the other", () => {
  const may = (one: string, other: string): MayBeat =>
    `${one}${other}` === "ba" || `${one}${other}` === "bc" ? "if faster" : "never";
  expect(comparablePairs(["a", "b", "c"], may)).toEqual([
    ["a", "b"],
    ["b", "c"],
  ]);
});
