import { describe, expect, it } from "vitest";
import { settled, undecided } from "../../src/stats/decide.ts";
import type { LaunchSamples } from "../../src/stats/estimate.ts";

const launches = (...times: number[]): LaunchSamples[] =>
  times.map((time) => ({ blocks: [time], layouts: [time, time] }));
const contest = (cells: Record<string, number[]>, canary = [100, 100, 100]) => ({
  cells: new Map(Object.entries(cells).map(([name, times]) => [name, launches(...times)])),
  reference: launches(100, 100, 100),
  canary: launches(...canary),
});

describe("undecided", () => {
  it("is nothing where every launch says the same", () => {
    expect(undecided(contest({ a: [200, 200, 200], b: [201, 201, 201], c: [300, 300, 300] }))).toEqual([]);
  });

  it("is every pair with fewer than three launches", () => {
    const two = { ...contest({ a: [200, 200], b: [300, 300] }), reference: launches(100, 100) };
    expect(undecided({ ...two, canary: launches(100, 100) })).toEqual([["a", "b"]]);
  });

  it("is a pair that one launch alone sets apart", () => {
    // Without the third launch b is 4 % slower and sure of it; with it nobody can tell.
    expect(undecided(contest({ a: [200, 200, 200], b: [208, 208, 190] }))).toEqual([["a", "b"]]);
  });

  it("asks no more than the difference that matters", () => {
    const near = contest({ a: [200, 200, 200], b: [203.1, 203.0, 202.9] });
    expect(undecided(near)).toEqual([["a", "b"]]);
    expect(undecided(near, 0.03)).toEqual([]);
  });
});

describe("settled", () => {
  it("needs three launches, a canary that holds and figures that hang on no single launch", () => {
    const clear = { a: [200, 200, 200], b: [300, 300, 300] };
    expect(settled(contest(clear))).toBe(true);
    expect(settled(contest(clear, [103, 103, 103]))).toBe(false);
    expect(settled(contest({ ...clear, c: [500, 500, 450] }))).toBe(false);
    const two = { cells: new Map(), reference: launches(100, 100), canary: launches(100, 100) };
    expect(settled(two)).toBe(false);
  });
});
