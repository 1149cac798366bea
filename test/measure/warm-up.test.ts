import { describe, expect, it } from "vitest";
import { isSteady, mayWarmUp, SLOW_WARM_UP_CAP, WARM_UP_CAP, WINDOW } from "../../src/measure/warm-up.ts";

describe("mayWarmUp", () => {
  it("gives a slow function the blocks that are looked at, and no function more than its time", () => {
    expect(mayWarmUp(0, 0)).toBe(true);
    expect(mayWarmUp(WARM_UP_CAP - 1, 100)).toBe(true);
    expect(mayWarmUp(WARM_UP_CAP, WINDOW)).toBe(false);
    expect(mayWarmUp(WARM_UP_CAP, WINDOW - 1)).toBe(true);
    expect(mayWarmUp(SLOW_WARM_UP_CAP, 1)).toBe(false);
  });
});

describe("isSteady", () => {
  it("is true once three of at least so many blocks come within 5 % of the fastest", () => {
    const blocks = [90, 50, 30, 20, 15, 12, 11, 10.8, 10.7, 10.4];
    expect(isSteady(blocks, 11)).toBe(false);
    expect(isSteady([...blocks, 10.3], 11)).toBe(true);
    expect(isSteady(blocks.slice(0, 8), 3)).toBe(false);
  });

  it("does not mind slow blocks between fast ones", () => {
    expect(isSteady([10, 20, 10.1, 20, 20, 20, 10], 3)).toBe(true);
    expect(isSteady([10, 20, 10.1, 20, 20, 20], 3)).toBe(false);
  });

  it("takes a function as it has become, when it was faster for a while", () => {
    const slower = (count: number) => [20, 10, ...Array.from({ length: count }, () => 12)];
    expect(isSteady(slower(WINDOW - 1), 3)).toBe(false);
    expect(isSteady(slower(WINDOW), 3)).toBe(true);
  });
});
