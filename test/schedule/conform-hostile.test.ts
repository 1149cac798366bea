/** An attack that grows, by a client that answers at once and says how long it took. */

import { expect, it } from "vitest";
import { type Attack, attacks } from "../../src/conform/attacks/index.ts";
import type { Called, CallInput } from "../../src/protocol/messages.ts";
import { attackBy } from "../../src/schedule/conform-hostile.ts";
import type { Asked } from "../../src/schedule/conform-values.ts";
import { judged, ready } from "../conform/answers.ts";

const named = attacks.find(({ name }) => name === "digits-then-a-letter-as-decimal-checked") as Attack;

/** `milliseconds`: of the n-th time that a size is timed. */
async function attackedIn(milliseconds: (size: number, nth: number) => number) {
  const timings = new Map<string, number>();
  const call = (input: CallInput): Called => {
    const text = JSON.stringify(input);
    const size = Number(/"times":(\d+)|repeat\((\d+)\)/.exec(text)?.slice(1).find(Boolean));
    return { returned: "false", nanoseconds: milliseconds(size, timings.get(text) ?? 0) * 1e6 };
  };
  const client = {
    prepare: async () => ready({}),
    callOne: async (input: CallInput) => {
      const text = JSON.stringify(input);
      timings.set(text, (timings.get(text) ?? -1) + 1);
      return call(input);
    },
    call: async (inputs: readonly CallInput[]) => inputs.map(call),
  };
  const found = await attackBy({ adapter: judged, unknownKeys: "ignore", client } as unknown as Asked, named);
  return { found, most: Math.max(...timings.values()) + 1 };
}
const quadratic = (size: number) => 300 * (size / 4096) ** 2;

it("is slow where it is each time, and is timed three times before it is called so", async () => {
  const { found, most } = await attackedIn(quadratic);
  expect(found).toMatchObject({ outcome: "slow" });
  expect(found.exponent).toBeCloseTo(2);
  expect(most).toBe(3);
});

it("is not slow where it is once, and is not when it is timed again", async () => {
  for (const calm of [1, 2]) {
    const { found } = await attackedIn((size, nth) => (nth < calm ? quadratic(size) : size / 4096));
    expect(found.outcome, found.became).toBe("refused loudly");
  }
});

it("tries larger sizes where a shorter time is no longer long enough, and is slow there", async () => {
  // 4,096 take 150 ms, and 400 ms the first time.
  const { found } = await attackedIn((size, nth) =>
    nth === 0 && size === 4096 ? 400 : 150 * (size / 4096) ** 2,
  );
  expect(found).toMatchObject({ outcome: "slow", became: expect.stringContaining("8,192 take 600 ms") });
});

it("keeps the shorter of the times of a size", async () => {
  const { found } = await attackedIn((size, nth) => quadratic(size) * (nth === 2 ? 3 : 1));
  expect(found.exponent).toBeCloseTo(2);
});

it("is timed once where nothing seems slow", async () => {
  expect((await attackedIn((size) => size / 4096)).most).toBe(1);
});
