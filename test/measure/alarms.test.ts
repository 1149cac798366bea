import { describe, expect, it } from "vitest";
import { alarms } from "../../src/measure/alarms.ts";

/**
 * What is said of a function over ten documents whose calls take so many milliseconds, by their number from the first;
 * a clock that each of its own readings moves by a microsecond.
 */
function said(costOf: (call: number) => number): string[] {
  let [now, call] = [0, 0];
  const clock = () => (now += 0.001);
  const run = () => ((now += costOf(call++)), true);
  return alarms({ run, chunks: [Array.from({ length: 10 }, () => 0)], consume: "verdict" }, true, clock);
}

describe("alarms", () => {
  it("are none where 2n calls take twice as long as n", () => {
    expect(said(() => 0.1)).toEqual([]);
  });

  it("look at no more documents than a pass needs to be long enough", () => {
    const callsOf = (milliseconds: number): number => {
      let calls = 0;
      said(() => (calls++, milliseconds));
      return calls;
    };
    // All ten once; then nine times a pass and one of twice the calls: of two documents, of all ten, of all ten twice.
    expect([0.1, 0.02, 0.01].map(callsOf)).toEqual([10 + 9 * 6, 10 + 9 * 30, 10 + 9 * 60]);
  });

  it("are raised by a function that is hardly dearer than nothing", () => {
    expect(said(() => 0)).toContainEqual(
      expect.stringMatching(/^takes .* ns a document where an empty loop takes/),
    );
  });

  it("are raised where an engine leaves out what it has done before", () => {
    // Only the first ten calls after a reading of the clock would be paid: here, each pass costs as much as any other.
    let [now, paid] = [0, false];
    const clock = () => ((paid = false), (now += 0.001));
    const run = () => (paid || ((paid = true), (now += 1)), true);
    const found = alarms({ run, chunks: [[1, 2, 3, 4]], consume: "verdict" }, true, clock);
    expect(found).toContainEqual("twice the calls take 1.00 times as long, not 2");
  });

  it("are none where a collection falls into most of the longer passes, or a core is fast for one of them", () => {
    // Passes of 10 and 20 calls in turn, after one of 10; every second longer one has a collection in it, and a third.
    const longer = (call: number) => call >= 10 && (call - 10) % 30 >= 10;
    const collected = (call: number) =>
      longer(call) && (call - 10) % 30 === 15 && Math.floor((call - 10) / 30) % 3 > 0;
    expect(said((call) => (collected(call) ? 0.2 : 0.02))).toEqual([]);
    const fast = (call: number) => Math.floor((call - 10) / 30) === 4 && longer(call);
    expect(said((call) => (fast(call) ? 0.01 : 0.02))).toEqual([]);
  });
});
