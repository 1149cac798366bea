import { describe, expect, it } from "vitest";
import { undecided, unsettled } from "../../src/stats/decide.ts";
import type { LaunchSamples } from "../../src/stats/estimate.ts";

const launches = (...times: number[]): LaunchSamples[] =>
  times.map((time, launch) => ({ launch, blocks: [time], best: time }));
const setOf = (cells: Record<string, number[]>, control = [100, 100, 100, 100, 100]) => ({
  cells: new Map(Object.entries(cells).map(([name, times]) => [name, launches(...times)])),
  reference: launches(100, 100, 100, 100, 100),
  control: launches(...control),
});

const five = (time: number) => Array<number>(5).fill(time);

describe("undecided", () => {
  it("is nothing where every launch says the same", () => {
    expect(undecided(setOf({ a: five(200), b: five(201), c: five(300) }))).toEqual([]);
  });

  it("is every pair with fewer than five launches", () => {
    const cells = new Map([
      ["a", launches(1, 1, 1, 1)],
      ["b", launches(2, 2, 2, 2)],
    ]);
    const beside = { reference: launches(1, 1, 1, 1), control: launches(1, 1, 1, 1) };
    expect(undecided({ cells, ...beside })).toEqual([["a", "b"]]);
  });

  it("is a pair that one launch alone keeps together", () => {
    // Without the last launch b is 4 % slower and sure of it; with it nobody can tell.
    expect(undecided(setOf({ a: five(200), b: [208, 208, 208, 208, 190] }))).toEqual([["a", "b"]]);
  });

  it("is none of the pairs that nobody asks about", () => {
    const one = setOf({ a: five(200), b: [208, 208, 208, 208, 190], c: five(300) });
    expect(undecided({ ...one, pairs: [["a", "c"]] })).toEqual([]);
    expect(
      undecided({
        ...one,
        pairs: [
          ["a", "c"],
          ["b", "a"],
        ],
      }),
    ).toEqual([["b", "a"]]);
  });

  it("is a tie that may hide a difference, however steadily few launches say so", () => {
    const tie = [206, 196, 204, 194, 202];
    expect(undecided(setOf({ a: five(200), b: tie }))).toEqual([["a", "b"]]);
    expect(undecided(setOf({ a: five(200), b: tie.map((time) => 200 + (time - 200) / 10) }))).toEqual([]);
    // Four times as many launches of the same kind leave less room.
    const often = (times: number[]) => launches(...times, ...times, ...times, ...times);
    const hundred = often(five(100));
    const cells = (factor: number) =>
      new Map([
        ["a", often(five(200))],
        ["b", often(tie.map((time) => 200 + (time - 200) * factor))],
      ]);
    expect(undecided({ cells: cells(0.8), reference: hundred, control: hundred })).toEqual([]);
    expect(undecided(setOf({ a: five(200), b: tie.map((time) => 200 + (time - 200) * 0.8) }))).toEqual([
      ["a", "b"],
    ]);
  });

  it("goes by what a launch did to both alike", () => {
    const slowed = [1, 1, 1.5, 1, 2];
    const of = (time: number) => slowed.map((factor) => time * factor);
    expect(undecided(setOf({ a: of(200), b: of(210), c: of(201) }))).toEqual([]);
  });

  it("asks no more than the difference that matters", () => {
    const near = setOf({ a: five(200), b: [203.2, 203, 202.4, 202, 202] });
    expect(undecided(near)).toEqual([["a", "b"]]);
    expect(undecided(near, 0.03)).toEqual([]);
  });
});

describe("unsettled", () => {
  const clear = { a: five(200), b: five(300) };
  const of = (...given: Parameters<typeof setOf>) => [...unsettled(setOf(...given)).arms];

  it("is nobody where all is sure", () => {
    expect(of(clear)).toEqual([]);
  });

  it("is everybody beside a control that does not hold, and with too few launches", () => {
    expect(of(clear, five(103))).toEqual(["a", "b"]);
    const four = { reference: launches(1, 1, 1, 1), control: launches(1, 1, 1, 1) };
    expect([...unsettled({ cells: new Map([["a", launches(2, 2, 2, 2)]]), ...four }).arms]).toEqual(["a"]);
  });

  it("is whose ratio is not sure, and who is in a pair that is not decided", () => {
    expect(of({ ...clear, c: [500, 500, 500, 480, 520] })).toEqual(["c"]);
    expect(of({ ...clear, c: [208, 208, 208, 208, 206] }).toSorted()).toEqual([]);
    expect(of({ ...clear, c: [203.2, 203, 202.4, 202, 202] })).toEqual(["a", "c"]);
  });

  it("compares by the launches that both took part in", () => {
    expect(of({ a: [200, 200, 200, 200, 200, 999], b: five(300) })).toEqual([]);
  });
});
