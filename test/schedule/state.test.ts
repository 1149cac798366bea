import { describe, expect, it } from "vitest";
import { apply, emptyState, endedArms, type RunEvent, type SetState } from "../../src/schedule/state.ts";

const ready = { is: "ready", bytesPerDocument: null, marks: [], warmUp: [1], steady: true } as const;
const finished = { is: "finished", group: "full", alarms: [], allocatedPerDocument: 1 } as const;
const events: RunEvent[] = [
  { set: "s", event: "launch", core: 1 },
  { set: "s", event: "ready", arm: "a", ready },
  { set: "s", event: "ready", arm: "b", ready },
  { set: "s", event: "bound", core: 1 },
  {
    set: "s",
    event: "block",
    arm: "a",
    mean: 10,
    layout: 0,
    chunks: [
      [1, 9],
      [0, 8],
    ],
    collections: 1,
  },
  { set: "s", event: "block", arm: "b", mean: 20, layout: 0, chunks: [[0, 19]], collections: 0 },
  {
    set: "s",
    event: "block",
    arm: "a",
    mean: 12,
    layout: 0,
    chunks: [
      [0, 7],
      [1, 11],
    ],
    collections: 2,
  },
  { set: "s", event: "ended", arm: "b", ended: { is: "failed", cause: "hung" } },
  { set: "s", event: "finished", arm: "a", finished },
  { set: "s", event: "launched", seconds: 3 },
];
const after = (happened: readonly RunEvent[]): SetState => {
  const state = emptyState(["s"]);
  for (const event of happened) apply(state, event);
  return state.get("s") as SetState;
};

describe("apply", () => {
  it("makes a launch of what happened: blocks in order, the fastest of each chunk, why an arm ended", () => {
    const { launches, open, lastSeconds } = after(events);
    expect(open).toBeUndefined();
    expect(lastSeconds).toBe(3);
    expect(launches).toHaveLength(1);
    expect(launches[0]?.core).toBe(1);
    expect(Object.fromEntries(launches[0]?.arms ?? [])).toEqual({
      a: { ready, finished, blocks: [10, 12], layouts: [8], collections: 3 },
      b: { is: "failed", cause: "hung" },
    });
    expect([...endedArms(after(events))]).toEqual(["b"]);
  });

  it("leaves out a layout that has seen fewer chunks than others", () => {
    const cut = {
      set: "s",
      event: "block",
      arm: "a",
      mean: 1,
      layout: 1,
      chunks: [[1, 1]],
      collections: 0,
    } as const;
    expect(after([...events.slice(0, 7), cut, ...events.slice(7)]).launches[0]?.arms.get("a")).toMatchObject({
      layouts: [8],
    });
  });

  it("goes on where it was cut short, wherever that was", () => {
    for (let cut = 5; cut < 8; cut++) {
      const again: RunEvent = { set: "s", event: "ready", arm: "a", ready };
      expect(after([...events.slice(0, cut), again, ...events.slice(cut)]).launches[0], String(cut)).toEqual(
        after(events).launches[0],
      );
    }
  });

  it("keeps an arm that has ended at its end in later launches", () => {
    const second = events.filter((event) => !("arm" in event) || event.arm === "a");
    const { launches } = after([...events, ...second]);
    expect(launches[1]?.arms.get("b")).toEqual({ is: "failed", cause: "hung" });
  });

  it("takes no event of another run", () => {
    const state = emptyState(["other"]);
    expect(() => apply(state, events[0] as RunEvent)).toThrow("no set of this run");
    expect(() => after(events.slice(1))).toThrow("no launch has begun");
  });
});
