import { describe, expect, it } from "vitest";
import { type Candidate, nextLaunch } from "../../src/schedule/next.ts";
import { begunLaunches, emptyState, type RunState, type SetState } from "../../src/schedule/state.ts";
import { MIN_LAUNCHES } from "../../src/stats/decide.ts";

const profile = { launches: 5, maxLaunches: 8, addUntilSeconds: 100 };
const limits = { profile, budgetSeconds: undefined, seed: 1 };
/** A candidate; how many launches it has begun is the state's to say. */
type Asked = Omit<Candidate, "begun">;
const candidate = (id: string, settled = false): Asked => ({
  id,
  settled,
  isDear: false,
  expectedSeconds: 10,
  perRound: 1,
});
/** One that is `settled` has no arm that remains after the fewest launches. */
const standing = (candidates: readonly Asked[], state: RunState): Candidate[] =>
  candidates.map((one) => {
    const begun = begunLaunches(state.get(one.id) as SetState);
    return { ...one, begun, settled: one.settled && begun >= MIN_LAUNCHES };
  });
const next = (
  candidates: readonly Asked[],
  state: RunState,
  ...rest: [number, Parameters<typeof nextLaunch>[3], Parameters<typeof nextLaunch>[4]?]
) => nextLaunch(standing(candidates, state), state, ...rest);
const launched = (counts: Record<string, number>): RunState => {
  const state = emptyState(Object.keys(counts));
  for (const [id, count] of Object.entries(counts))
    for (let number = 0; number < count; number++)
      state.get(id)?.launches.push({ number: 0, core: 0, arms: new Map() });
  return state;
};

/** Plays a run whose every launch takes ten seconds, and tells how often each set was launched. */
function play(candidates: Asked[], options = limits as Parameters<typeof nextLaunch>[3]) {
  const state = launched(Object.fromEntries(candidates.map(({ id }) => [id, 0])));
  let seconds = 0;
  const order: string[] = [];
  for (let turn = next(candidates, state, seconds, options); turn !== undefined;) {
    order.push(turn.id);
    state.get(turn.id)?.launches.push({ number: 0, core: 0, arms: new Map() });
    seconds += 10;
    turn = next(candidates, state, seconds, options);
  }
  return { order, counts: Object.fromEntries([...state].map(([id, { launches }]) => [id, launches.length])) };
}

describe("nextLaunch", () => {
  it("launches every set once before any of them twice", () => {
    const { order } = play(["a", "b", "c", "d"].map((id) => candidate(id)));
    for (let start = 0; start < 20; start += 4)
      expect(new Set(order.slice(start, start + 4)).size, String(start)).toBe(4);
  });

  it("stops a settled set after five launches, and gives others more than planned while there is time", () => {
    const long = { ...limits, profile: { ...profile, addUntilSeconds: 115 } };
    expect(play([candidate("a", true), candidate("b")], long).counts).toEqual({ a: 5, b: 7 });
    expect(play([candidate("a"), candidate("b"), candidate("c")]).counts).toEqual({ a: 5, b: 5, c: 5 });
  });

  it("gives what is dear as many as planned, however much time there is", () => {
    const long = { ...limits, profile: { ...profile, addUntilSeconds: 1000 } };
    const dear = { ...candidate("a"), isDear: true };
    expect(play([dear, candidate("b")], long).counts).toEqual({ a: 5, b: 8 });
    expect(play([dear], { ...limits, budgetSeconds: 1000 }).counts).toEqual({ a: 5 });
  });

  it("keeps to a budget: nothing begins that would not end in time, and what is undecided gets all of it", () => {
    expect(play([candidate("a"), candidate("b")], { ...limits, budgetSeconds: 35 }).order).toHaveLength(3);
    expect(play([candidate("a")], { ...limits, budgetSeconds: 1000 }).counts).toEqual({ a: 8 });
  });

  it("keeps to its profile's time, once every set was measured", () => {
    const timed = { ...limits, profile: { ...profile, maxSeconds: 25 } };
    expect(
      play(
        ["a", "b", "c", "d"].map((id) => candidate(id)),
        timed,
      ).counts,
    ).toEqual({ a: 1, b: 1, c: 1, d: 1 });
    expect(play([candidate("a")], timed).counts).toEqual({ a: 2 });
  });

  it("finishes an interrupted launch before it begins another, unless it is going on already", () => {
    const state = launched({ a: 0, b: 3 });
    const open = { core: 0, activeArms: [], begunAt: 0, arms: new Map(), ended: new Map() };
    state.get("b")?.open.set(3, open);
    const sets = [candidate("a"), candidate("b")];
    expect(next(sets, state, 0, limits)).toEqual({ id: "b", number: 3 });
    expect(next(sets, state, 0, limits, [{ id: "b", number: 3 }])).toEqual({ id: "a", number: 0 });
    state.get("a")?.open.set(0, open);
    expect(next([candidate("a")], state, 0, limits, [{ id: "a", number: 0 }])).toEqual({
      id: "a",
      number: 1,
    });
  });

  it("finishes an interrupted launch though its set is settled, or has all that it gets", () => {
    const state = launched({ a: 4 });
    state.get("a")?.open.set(4, { core: 0, activeArms: [], begunAt: 0, arms: new Map(), ended: new Map() });
    for (const own of [candidate("a", true), { ...candidate("a"), isDear: true }]) {
      expect(next([own], state, 0, limits)).toEqual({ id: "a", number: 4 });
      expect(next([own], state, 0, limits, [{ id: "a", number: 4 }])).toBeUndefined();
    }
  });

  it("draws the same order again", () => {
    const candidates = ["a", "b", "c", "d", "e"].map((id) => candidate(id));
    expect(play(candidates).order).toEqual(play(candidates).order);
    expect(play(candidates).order).not.toEqual(play(candidates, { ...limits, seed: 2 }).order);
  });
});
