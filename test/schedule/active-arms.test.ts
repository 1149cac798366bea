import { describe, expect, it } from "vitest";
import { nextActiveArms } from "../../src/schedule/active-arms.ts";
import { type Ended, emptyState, type SetState } from "../../src/schedule/state.ts";

const ARMS = ["a", "b", "walk", "A/A control"];
const failed: Ended = { is: "failed", code: "hung", cause: "hung" };

/** A set after so many launches, in the last of which these took part, and these came to an end. */
function after(launches: number, activeArms?: readonly string[], ended: readonly string[] = []): SetState {
  const set = emptyState(["s"]).get("s") as SetState;
  for (let number = 0; number < launches; number++)
    set.launches.push({ number, core: 0, arms: new Map(ended.map((id) => [id, failed])) });
  set.activeArms = activeArms;
  return set;
}
const next = (set: SetState, ...unsettled: string[]) =>
  nextActiveArms(ARMS, set, {
    references: new Set(["walk", "A/A control"]),
    unsettled: new Set(unsettled),
    minLaunches: 5,
  });

describe("nextActiveArms", () => {
  it("is everybody in the first launches, settled or not", () => {
    expect(next(after(0))).toEqual(ARMS);
    expect(next(after(4, ARMS))).toEqual(ARMS);
  });

  it("is who is unsettled from then on", () => {
    expect(next(after(5, ARMS), "b")).toEqual(["b"]);
    expect(next(after(5, ARMS), "b", "A/A control")).toEqual(["b", "A/A control"]);
  });

  it("takes nobody back", () => {
    expect(next(after(6, ["b", "walk"]), "a", "b", "walk")).toEqual(["b", "walk"]);
  });

  it("leaves out who has come to an end", () => {
    expect(next(after(2, ARMS, ["a"]))).toEqual(["b", "walk", "A/A control"]);
  });

  it("is nobody where references alone are left", () => {
    expect(next(after(5, ARMS))).toEqual([]);
    expect(next(after(5, ARMS), "A/A control")).toEqual([]);
    expect(next(after(2, ARMS, ["a", "b"]))).toEqual([]);
  });
});
