/**
 * The rule, laid on launches that were really measured: pair, and pair slowed by known shares, drawn again and again from
 * docs/ruler/evidence/processes-2026-11-25.json. docs/ruler.md has its figures from here.
 */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { seeded } from "../../src/kinds/random.ts";
import { compare, MIN_RESOLUTION } from "../../src/stats/compare.ts";
import { type ComparisonSet, MIN_LAUNCHES, unsettled } from "../../src/stats/decide.ts";
import { deviation, difference, type LaunchSamples, mean } from "../../src/stats/estimate.ts";

const file = new URL("../../docs/ruler/evidence/processes-2026-11-25.json", import.meta.url);
const { functions } = JSON.parse(readFileSync(file, "utf8")) as {
  functions: Record<string, [number, number][]>;
};
const sample = (launch: number, best: number): LaunchSamples => ({ launch, best, blocks: [best] });

/** Shares of draws: pair told apart, and copies found that are slower by two and five in a hundred. */
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
      const first = chosen.map(([one], launch) => sample(launch, one));
      const slowedBy = (share: number) =>
        difference(
          chosen.map(([, other], launch) => sample(launch, other * (1 + share))),
          first,
        );
      const says = (share: number) => compare(slowedBy(share), MIN_RESOLUTION, false);
      logarithms.push(Math.log(slowedBy(0).ratio));
      all++;
      if (says(0) !== "tie") apart++;
      if (says(0.02) === "slower") two++;
      if (says(0.05) === "slower") five++;
    }
  return { apart: apart / all, two: two / all, five: five / all, spread: deviation(logarithms) };
}

/**
 * The same, launched as a run does it: each of the A/A pair and the copies until it is settled, at most so many times. Processes are
 * drawn one by one, each as far from its launch's middle as one of a real pair was from the other.
 */
function drawnUntilSettled(most: number, draws = 60) {
  const random = seeded(most);
  const shares = { pair: 0, "slowed 0.02": 0.02, "slowed 0.05": 0.05 };
  const found = { pair: 0, "slowed 0.02": 0, "slowed 0.05": 0 };
  const names = Object.keys(shares) as (keyof typeof shares)[];
  const [logarithms, launches]: [number[], number[]] = [[], []];
  for (const pairs of Object.values(functions))
    for (let draw = 0; draw < draws; draw++) {
      const process = (): number => {
        const [one, other] = random.pick(pairs);
        return (one / other) ** ((random.chance(0.5) ? 1 : -1) / Math.SQRT2);
      };
      const one: LaunchSamples[] = [];
      const others = new Map(names.map((name): [typeof name, LaunchSamples[]] => [name, []]));
      let members = [...names];
      while (one.length < most && members.length > 0) {
        const number = one.length;
        one.push(sample(number, process()));
        for (const name of members) others.get(name)?.push(sample(number, process() * (1 + shares[name])));
        if (one.length < MIN_LAUNCHES) continue;
        const set: ComparisonSet = {
          cells: new Map([["one", one], ...[...others].filter(([name]) => members.includes(name))]),
          reference: one,
          control: one,
          pairs: members.map((name) => ["one", name] as const),
        };
        const open = unsettled(set).arms;
        members = members.filter((name) => open.has(name));
      }
      launches.push(one.length);
      for (const [name, own] of others) {
        const apart = difference(own, one);
        const verdict = compare(apart, MIN_RESOLUTION, false);
        if (verdict === "slower" || (name === "pair" && verdict === "faster")) found[name]++;
        if (name === "pair") logarithms.push(Math.log(apart.ratio));
      }
    }
  const of = (name: keyof typeof shares) => found[name] / launches.length;
  return {
    apart: of("pair"),
    two: of("slowed 0.02"),
    five: of("slowed 0.05"),
    spread: deviation(logarithms),
    launches: mean(launches),
  };
}

describe("the rule on real launches", () => {
  it("finds more by no more launches, where each is launched until it is settled", () => {
    const [fixed, settled] = [drawn(10), drawnUntilSettled(20)];
    expect(settled.launches).toBeLessThan(9.5);
    expect(settled.two).toBeGreaterThan(fixed.two);
    expect(settled.two).toBeGreaterThan(0.86);
    expect(settled.five).toBeGreaterThan(fixed.five);
    expect(settled.apart).toBeLessThan(0.035);
    expect(settled.spread).toBeLessThan(0.01);
  });

  it("tells pair apart in few of a hundred, and finds what there is in most", () => {
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
