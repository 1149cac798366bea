import { describe, expect, it } from "vitest";
import { type CalibrationCell, comparisonSetOf, judge, summarise } from "../../src/stats/calibration.ts";
import type { LaunchSamples } from "../../src/stats/estimate.ts";

const launches = (time: number, count = 3): LaunchSamples[] =>
  Array.from({ length: count }, (_, launch) => ({ launch, blocks: [time], best: time }));
const cell = (other: number, copies: Record<number, number>, control = 100): CalibrationCell => ({
  name: "some check",
  pair: [launches(1000), launches(other)],
  slowed: new Map(Object.entries(copies).map(([share, time]) => [Number(share), launches(time)])),
  reference: launches(100),
  control: launches(control),
  secondsAnArm: 2,
});

describe("judge", () => {
  it("calls pair a tie and copies slower, by the rule of every table", () => {
    const verdict = judge(cell(1010, { 0.01: 1010, 0.05: 1050 }));
    expect(verdict.pair.ratio).toBeCloseTo(1.01, 12);
    expect(verdict.pair.verdict).toBe("tie");
    expect(verdict.slowed.map(({ share, verdict }) => [share, verdict])).toEqual([
      [0.01, "tie"],
      [0.05, "slower"],
    ]);
    expect(verdict.resolution).toBeCloseTo(0.0125, 12);
  });

  it("says what the launches of another ruler would be worth in the same time", () => {
    const pair = (ratios: number[]): CalibrationCell => ({
      ...cell(1000, {}),
      pair: [ratios.map(() => 1000), ratios.map((ratio) => 1000 * ratio)].map((times) =>
        times.map((time, launch): LaunchSamples => ({ launch, blocks: [time], best: time })),
      ) as never,
      reference: launches(100, ratios.length),
      control: launches(100, ratios.length),
      secondsAnArm: 10,
    });
    // A launch is off by e to ±1 %, which is a deviation of 1.155 % for four of them; of 10 s in four launches 2.5 s buy one.
    const { spreadInTime } = judge(pair([0.01, -0.01, 0.01, -0.01].map(Math.exp)));
    expect(spreadInTime).toBeCloseTo(0.01 * Math.sqrt(4 / 3), 6);
  });

  it("counts the launches of the references, and reckons the price of one by those of all arms", () => {
    const pair = [launches(1000, 2), launches(1000, 2)] as const;
    const left = judge({ ...cell(1000, {}), pair, reference: launches(100, 6), control: launches(100, 6) });
    expect(left.launches).toBe(6);
    const apart = (one: number, other: number) =>
      [1, 1 + one, 1, 1 + other].map((time) => launches(time, 1)[0]);
    const of = (reference: number) =>
      judge({
        ...cell(1000, {}),
        pair: [launches(1, 4), apart(0.01, -0.01) as LaunchSamples[]],
        reference: launches(100, reference),
        control: launches(100, reference),
      }).spreadInTime;
    // Four launches and four, against four and twelve in the same time: half the price for each.
    expect(of(4) / of(12)).toBeCloseTo(Math.sqrt(2), 6);
  });

  it("compares by the launches that both took part in", () => {
    const own = cell(1000, { 0.05: 1050 });
    const [copy] = [...own.slowed.values()];
    const { slowed } = judge({ ...own, slowed: new Map([[0.05, copy?.slice(0, 2) ?? []]]) });
    expect(slowed[0]?.ratio).toBeCloseTo(1.05);
  });

  it("finds less where the control was off", () => {
    expect(judge(cell(1000, { 0.05: 1050 }, 106)).slowed[0]?.verdict).toBe("tie");
  });
});

describe("comparisonSetOf", () => {
  it("asks of each copy and of the other of the pair whether it differs from the function, and nothing else", () => {
    expect(comparisonSetOf(cell(1010, { 0.01: 1010, 0.05: 1050 })).pairs).toEqual([
      ["one", "other"],
      ["one", "slowed 0.01"],
      ["one", "slowed 0.05"],
    ]);
  });
});

describe("summarise", () => {
  it("counts false alarms, what was found, and what was found the wrong way round", () => {
    const verdicts = [
      judge(cell(1000, { 0.05: 1050 })),
      judge(cell(1030, { 0.05: 1040 })),
      judge(cell(1000, { 0.05: 950 })),
    ];
    expect(summarise(verdicts)).toMatchObject({
      cells: 3,
      falseAlarms: 1,
      slowed: [{ share: 0.05, found: 2, reversed: 1 }],
      launches: 3,
      secondsAnArm: 2,
    });
    expect(summarise(verdicts).spread).toBeCloseTo(
      Math.sqrt((2 * (Math.log(1.03) / 3) ** 2 + ((Math.log(1.03) * 2) / 3) ** 2) / 2),
    );
    expect(summarise(verdicts).slowed[0]?.seen).toBeCloseTo((0.05 + 0.04 - 0.05) / 3);
  });
});
