/**
 * The rule, laid on launches that were really measured: twins, and twins slowed by known shares, drawn again and again from
 * results/…/processes-2026-11-25.json. docs/ruler.md has its figures from here.
 */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { seeded } from "../../src/kinds/random.ts";
import { compare, LEAST_RESOLUTION } from "../../src/stats/compare.ts";
import { deviation, difference, type LaunchSamples } from "../../src/stats/estimate.ts";

const file = new URL("../../results/amd-epyc-2-cores/processes-2026-11-25.json", import.meta.url);
const { functions } = JSON.parse(readFileSync(file, "utf8")) as {
  functions: Record<string, [number, number][]>;
};
const launch = (best: number): LaunchSamples => ({ best, blocks: [best] });

/** Shares of draws: twins told apart, and copies found that are slower by two and five in a hundred. */
function drawn(launches: number, draws = 400) {
  const random = seeded(launches);
  let [apart, two, five, all] = [0, 0, 0, 0];
  const logarithms: number[] = [];
  for (const pairs of Object.values(functions))
    for (let draw = 0; draw < draws; draw++) {
      const chosen = Array.from({ length: launches }, () => {
        const [one, other] = random.pick(pairs);
        return random.chance(0.5) ? ([one, other] as const) : ([other, one] as const);
      });
      const first = chosen.map(([one]) => launch(one));
      const slowedBy = (share: number) =>
        difference(
          chosen.map(([, other]) => launch(other * (1 + share))),
          first,
        );
      const says = (share: number) => compare(slowedBy(share), LEAST_RESOLUTION, false);
      logarithms.push(Math.log(slowedBy(0).ratio));
      all++;
      if (says(0) !== "tie") apart++;
      if (says(0.02) === "slower") two++;
      if (says(0.05) === "slower") five++;
    }
  return { apart: apart / all, two: two / all, five: five / all, spread: deviation(logarithms) };
}

describe("the rule on real launches", () => {
  it("tells twins apart in few of a hundred, and finds what there is in most", () => {
    const { apart, two, five, spread } = drawn(10);
    expect(apart).toBeLessThan(0.03);
    expect(two).toBeGreaterThan(0.8);
    expect(five).toBeGreaterThan(0.93);
    expect(spread).toBeLessThan(0.01);
  });

  it("finds more with more launches, and is wrong less often", () => {
    const [few, some, many] = [drawn(5), drawn(8), drawn(14)];
    expect(some.two).toBeGreaterThan(few.two);
    expect(many.two).toBeGreaterThan(some.two);
    expect(many.spread).toBeLessThan(few.spread);
    expect(many.apart).toBeLessThan(few.apart);
  });
});
