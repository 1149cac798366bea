import { expect, it } from "vitest";
import type { CostContext } from "../../../src/schedule/costs/cells.ts";
import { inLanes, placeOn } from "../../../src/schedule/costs/lanes.ts";

const context = (cores: readonly number[], signal: AbortSignal): CostContext =>
  ({ pool: { cores }, signal, seed: 1, launches: 5 }) as unknown as CostContext;
const never = new AbortController().signal;

it("does every piece once, two at a time, each on a core of its own", async () => {
  const alive = new Set<number>();
  const done: number[] = [];
  let most = 0;
  await inLanes(context([3, 5, 7], never), [0, 1, 2, 3, 4], async (piece, core) => {
    expect(alive.has(core ?? -1)).toBe(false);
    alive.add(core ?? -1);
    most = Math.max(most, alive.size);
    await Promise.resolve();
    alive.delete(core ?? -1);
    done.push(piece);
  });
  expect(done.sort()).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});

it("does one at a time where there is no core to choose", async () => {
  const cores: (number | null)[] = [];
  await inLanes(context([], never), ["a", "b"], (_, core) => Promise.resolve(void cores.push(core)));
  expect(cores).toEqual([null, null]);
  expect(placeOn(null)).toBeUndefined();
  expect(placeOn(3)).toEqual({ core: 3, helperThreads: "same core" });
});

it("interrupted, waits for nothing and begins nothing more", async () => {
  const interrupt = new AbortController();
  const begun: number[] = [];
  await inLanes(context([0], interrupt.signal), [1, 2, 3], (piece) => {
    begun.push(piece);
    interrupt.abort();
    return new Promise<void>(() => {});
  });
  expect(begun).toEqual([1]);
});

it("passes on what goes wrong, but not what an interrupt broke", async () => {
  const fails = (): Promise<void> => Promise.reject(new Error("a bug"));
  await expect(inLanes(context([], never), [1], fails)).rejects.toThrow("a bug");
  const interrupt = new AbortController();
  await inLanes(context([], interrupt.signal), [1], () => {
    interrupt.abort();
    return fails();
  });
});
