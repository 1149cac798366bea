import fc from "fast-check";
import { expect, it } from "vitest";
import { covered } from "../../src/schedule/covered.ts";

const over = (...stretches: readonly (readonly [from: number, to: number])[]): number => {
  const time = covered();
  for (const [from, to] of stretches) time.add(from, to);
  return time.seconds();
};

it.each([
  ["nothing", [], 0],
  [
    "stretches apart",
    [
      [0, 1],
      [3, 5],
    ],
    3,
  ],
  [
    "one within another",
    [
      [1, 2],
      [0, 5],
    ],
    5,
  ],
  [
    "overlapping ones",
    [
      [0, 2],
      [1, 4],
    ],
    4,
  ],
  [
    "one that closes a gap",
    [
      [0, 1],
      [3, 4],
      [0.5, 6],
    ],
    6,
  ],
  [
    "one that reaches into a gap",
    [
      [0, 1],
      [3, 4],
      [2, 6],
    ],
    5,
  ],
] as const)("covers %s", (_, stretches, seconds) => {
  expect(over(...stretches)).toBe(seconds);
});

it("covers as many seconds as lie in any stretch", () => {
  const drawn = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 30 });
  fc.assert(
    fc.property(drawn, (lengths) => {
      const stretches = lengths
        .map(([from, length]) => [from, from + length] as const)
        .toSorted(([, one], [, other]) => one - other);
      const within = Array.from({ length: 80 }, (_, second) => second).filter((second) =>
        stretches.some(([from, to]) => from <= second && second + 1 <= to),
      );
      expect(over(...stretches)).toBe(within.length);
    }),
  );
});
