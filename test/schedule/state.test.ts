import { describe, expect, it } from "vitest";
import {
  apply,
  type ArmLaunch,
  begunLaunches,
  emptyState,
  endedArms,
  type RunEvent,
  type SetState,
} from "../../src/schedule/state.ts";

const ready = {
  marks: [],
  warmUp: [1],
  steady: true,
  spent: { checking: 0.5, warmingUp: 1 },
} as const;
const finished = { bytesPerDocument: null, alarms: [], allocatedPerDocument: 1 } as const;
const events: RunEvent[] = [
  { set: "s", launch: 0, event: "launch", core: 1, activeArms: ["a", "b"], waitingArms: ["c"] },
  { set: "s", launch: 0, event: "ready", arm: "a", ready },
  { set: "s", launch: 0, event: "ready", arm: "b", ready },
  {
    set: "s",
    launch: 0,
    event: "block",
    arm: "a",
    mean: 10,
    chunks: [
      [1, 9],
      [0, 8],
    ],
    garbageCollections: 1,
    seconds: 0.25,
  },
  {
    set: "s",
    launch: 0,
    event: "block",
    arm: "b",
    mean: 20,
    chunks: [[0, 19]],
    garbageCollections: 0,
    seconds: 0.25,
  },
  {
    set: "s",
    launch: 0,
    event: "block",
    arm: "a",
    mean: 12,
    chunks: [
      [0, 7],
      [1, 11],
    ],
    garbageCollections: 2,
    seconds: 0.25,
  },
  { set: "s", launch: 0, event: "ended", arm: "b", ended: { is: "failed", code: "hung", cause: "hung" } },
  { set: "s", launch: 0, event: "finished", arm: "a", finished, seconds: 0.5 },
  { set: "s", launch: 0, event: "launched" },
];
/** The set after all that, the last of which happened three seconds after the first. */
const after = (happened: readonly RunEvent[], seconds = 3): SetState => {
  const state = emptyState(["s"]);
  for (const [index, event] of happened.entries())
    apply(state, event, 7 + (index === happened.length - 1 ? seconds : 0));
  return state.get("s") as SetState;
};

describe("apply", () => {
  it("makes a launch of what happened: blocks in order, the fastest of each chunk, why an arm ended", () => {
    const { launches, open, lastSeconds } = after(events);
    expect(open.size).toBe(0);
    expect(lastSeconds).toBe(3);
    expect(launches).toHaveLength(1);
    expect(launches[0]?.core).toBe(1);
    expect(Object.fromEntries(launches[0]?.arms ?? [])).toEqual({
      a: { launch: 0, ready, finished, blocks: [10, 12], best: 8, garbageCollections: 3 },
      b: { is: "failed", code: "hung", cause: "hung" },
    });
    expect([...endedArms(after(events))]).toEqual(["b"]);
  });

  it("keeps two launches apart that go on at the same time", () => {
    const other = events.map((event): RunEvent => ({ ...event, launch: 1 }));
    const both = events.flatMap((event, index) => [event, other[index] as RunEvent]);
    const { launches, open } = after(both);
    expect(open.size).toBe(0);
    expect(launches).toHaveLength(2);
    const [first, second] = launches.map(({ number, arms }) => {
      const { launch, ...own } = arms.get("a") as ArmLaunch;
      expect(launch).toBe(number);
      return own;
    });
    expect(first).toEqual(second);
    expect(begunLaunches(after(both.slice(0, -1)))).toBe(2);
  });

  it("keeps launches in the order in which they began, and knows who takes part in the last one", () => {
    const second = events.flatMap((event): RunEvent[] =>
      event.event === "launch"
        ? [{ ...event, launch: 1, activeArms: ["a"] }]
        : "arm" in event && event.arm === "b"
          ? []
          : [{ ...event, launch: 1 }],
    );
    const [begins, ...rest] = events as [RunEvent, ...RunEvent[]];
    const { launches, activeArms, waitingArms } = after([begins, ...second, ...rest]);
    expect(launches.map(({ number }) => number)).toEqual([0, 1]);
    expect(launches.map(({ arms }) => "blocks" in (arms.get("b") ?? {}))).toEqual([false, false]);
    expect([activeArms, waitingArms]).toEqual([["a"], ["c"]]);
  });

  it("accounts for the seconds: measured, warmed up, checked, and the rest", () => {
    const { spent } = after(events);
    expect(spent).toEqual({ measuring: 0.75, warmingUp: 2, checking: 1.5, other: 0 });
    expect(after(events, 10).spent.other).toBeCloseTo(5.75);
    const refused: RunEvent = {
      set: "s",
      launch: 0,
      event: "ended",
      arm: "c",
      ended: { is: "unsupported", code: "form refused", reason: "too long", checking: 0.25 },
    };
    expect(after(events.toSpliced(-1, 0, refused)).spent.checking).toBe(1.75);
  });

  it("goes on where it was interrupted, wherever that was", () => {
    for (let cut = 4; cut < 7; cut++) {
      const again: RunEvent = { set: "s", launch: 0, event: "ready", arm: "a", ready };
      expect(after([...events.slice(0, cut), again, ...events.slice(cut)]).launches[0], String(cut)).toEqual(
        after(events).launches[0],
      );
    }
  });

  it("keeps an arm that has ended at its end in later launches", () => {
    const second = events.filter((event) => !("arm" in event) || event.arm === "a");
    const { launches } = after([...events, ...second]);
    expect(launches[1]?.arms.get("b")).toEqual({ is: "failed", code: "hung", cause: "hung" });
  });

  it("counts nothing of a launch that was discarded, and gives its number to no other", () => {
    const lost = events.map((event): RunEvent =>
      event.event === "launched" ? { ...event, discarded: true } : event,
    );
    const set = after(lost);
    expect(set.launches).toEqual([]);
    expect(endedArms(set).size).toBe(0);
    expect(begunLaunches(set)).toBe(1);
    expect(set.spent.measuring).toBe(0.75);
  });

  it("knows no count of garbage collections where a runtime tells none", () => {
    const silent = events.map((event): RunEvent =>
      event.event === "block" ? { ...event, garbageCollections: null } : event,
    );
    expect(after(silent).launches[0]?.arms.get("a")).toMatchObject({ garbageCollections: null });
  });

  it("keeps blocks in processor time where all of a launch tell it", () => {
    const told = events.map((event): RunEvent =>
      event.event === "block" ? { ...event, cpu: event.mean - 1 } : event,
    );
    expect(after(told).launches[0]?.arms.get("a")).toMatchObject({ blocks: [10, 12], cpuBlocks: [9, 11] });
    const [first = -1] = told.flatMap((event, at) => (event.event === "block" ? [at] : []));
    const some = told.with(first, events[first] as RunEvent);
    expect(after(some).launches[0]?.arms.get("a")).not.toHaveProperty("cpuBlocks");
  });

  it("applies no event of another run", () => {
    const state = emptyState(["other"]);
    expect(() => apply(state, events[0] as RunEvent, 0)).toThrow("no set of this run");
    expect(() => after(events.slice(1))).toThrow("launch 0 of s, which has not begun");
  });
});
