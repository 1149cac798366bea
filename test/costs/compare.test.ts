import { describe, expect, it } from "vitest";
import { compareFigures, type Obtained } from "../../src/costs/compare.ts";
import type { Beside, TimedLaunch } from "../../src/record/costs.ts";

const exact = (value: number): Obtained => ({ cost: "bundle", is: "exact", value });

const range = (...samples: number[]): Obtained => ({
  cost: "allocated",
  is: "range",
  value: samples.toSorted((one, other) => one - other)[Math.floor(samples.length / 2)] ?? 0,
  low: Math.min(...samples),
  high: Math.max(...samples),
  samples,
});

/** Launches with these figures, a number each. */
const launches = (...bests: number[]): TimedLaunch[] =>
  bests.map((best, launch) => ({ launch, core: 0, blocks: [best, best * 2], best }));
const timed = (...bests: number[]): Obtained => ({
  cost: "cold-start",
  is: "timed",
  value: bests[0] ?? 0,
  low: null,
  high: null,
  launches: launches(...bests),
});
/** The reference at 40 ms, and the same again, off by a factor. */
const beside = (factor = 1): Beside => ({
  cost: "cold-start",
  operation: "decode",
  name: "empty program",
  reference: launches(...MACHINE.map((speed) => 40 * speed)),
  control: launches(...MACHINE.map((speed) => 40 * speed * factor)),
});

/** How much slower the machine was in each launch: it cancels out. */
const MACHINE = [1, 1.3, 0.9, 1.1, 1.7] as const;
const at = (milliseconds: number, count = 5): Obtained =>
  timed(...MACHINE.slice(0, count).map((speed) => milliseconds * speed));

describe("exact figures", () => {
  it("differ where they are not the same", () => {
    expect(compareFigures(exact(100), exact(101), undefined)).toBe("less");
    expect(compareFigures(exact(101), exact(100), undefined)).toBe("more");
    expect(compareFigures(exact(100), exact(100), undefined)).toBe("tie");
  });
});

describe("ranges", () => {
  const low = range(100, 101, 102, 103, 104);

  it("differ where all processes of one are below all of the other", () => {
    const high = range(110, 111, 112, 113, 114);
    expect(compareFigures(low, high, undefined)).toBe("less");
    expect(compareFigures(high, low, undefined)).toBe("more");
  });

  it("are a tie where one process is among those of the other", () => {
    expect(compareFigures(low, range(104, 120, 121, 122, 123), undefined)).toBe("tie");
  });

  it("are a tie within the minimum resolution, however steady they are", () => {
    expect(compareFigures(range(100, 100, 100, 100, 100), range(101, 101, 101, 101, 101), undefined)).toBe(
      "tie",
    );
    expect(compareFigures(range(100, 100, 100, 100, 100), range(102, 102, 102, 102, 102), undefined)).toBe(
      "less",
    );
  });

  it("of fewer than five processes are unsure where they are apart", () => {
    expect(compareFigures(range(100, 101, 102, 103), range(110, 111, 112, 113, 114), undefined)).toBe(
      "unsure",
    );
    expect(compareFigures(range(100, 120), range(110, 130), undefined)).toBe("tie");
  });
});

describe("times", () => {
  it("differ by the rule of the ruler, launch by launch, whatever the machine did to a launch", () => {
    expect(compareFigures(at(50), at(55), beside())).toBe("less");
    expect(compareFigures(at(55), at(50), beside())).toBe("more");
    expect(compareFigures(at(50), at(50.2), beside())).toBe("tie");
  });

  it("do not differ by less than the A/A control does", () => {
    expect(compareFigures(at(50), at(50.9), beside())).toBe("less");
    expect(compareFigures(at(50), at(50.9), beside(1.024))).not.toBe("less");
  });

  it("are unsure where they are close and the control does not hold, or launches are few", () => {
    expect(compareFigures(at(50), at(50.2), beside(1.2))).toBe("unsure");
    expect(compareFigures(at(50, 3), at(50.2, 3), beside())).toBe("unsure");
    expect(compareFigures(at(50, 1), at(80, 1), beside())).toBe("unsure");
  });

  it("are unsure without what they were measured beside", () => {
    expect(compareFigures(at(50), at(90), undefined)).toBe("unsure");
  });
});

it("no figure is compared with one of another kind", () => {
  expect(() => compareFigures(exact(1), at(50), beside())).toThrow("bundle is exact here and timed there");
});
