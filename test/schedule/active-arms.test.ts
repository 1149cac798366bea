import { describe, expect, it } from "vitest";
import type { Unsettled } from "../../src/stats/decide.ts";
import { seeded } from "../../src/kinds/random.ts";
import { nextActiveArms } from "../../src/schedule/active-arms.ts";
import { type ArmLaunch, type Ended, emptyState, type SetState } from "../../src/schedule/state.ts";

const ARMS = ["a", "b", "walk", "A/A control"];
const failed: Ended = { is: "failed", code: "hung", cause: "hung" };

const launched = {} as ArmLaunch;

/** A set after so many launches of all arms, in the last of which these took part, and these came to an end. */
function after(launches: number, activeArms?: readonly string[], ended: readonly string[] = []): SetState {
  const set = emptyState(["s"]).get("s") as SetState;
  for (let number = 0; number < launches; number++)
    set.launches.push({
      number,
      core: 0,
      arms: new Map(ARMS.map((id) => [id, ended.includes(id) ? failed : launched])),
    });
  set.activeArms = activeArms;
  return set;
}
const references = new Set(["walk", "A/A control"]);
const next = (set: SetState, ...unsettled: string[]) =>
  nextActiveArms(
    ARMS,
    set,
    { references, unsettled: { arms: new Set(unsettled), pairs: [] }, minLaunches: 5 },
    seeded(1),
  ).activeArms;

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

describe("nextActiveArms of several runtimes", () => {
  const adapters = Array.from({ length: 26 }, (_, index) => `${index < 13 ? "js" : "py"}-${index}`);
  const own = ["js reference", "py reference"];
  const arms = [...adapters, ...own];
  const participation = {
    references: new Set(own),
    measuredBeside: new Map(adapters.map((id) => [id, new Set([`${id.slice(0, 2)} reference`])])),
    unsettled: { arms: new Set<string>(), pairs: [] },
    minLaunches: 5,
  };

  it("lets the references of a runtime wait that nobody here runs on", () => {
    const state = emptyState(["s"]).get("s") as SetState;
    const js = adapters.filter((id) => id.startsWith("js"));
    const py = adapters.filter((id) => id.startsWith("py"));
    // Those of Python have a launch more, so that the others are drawn.
    state.launches.push({ number: 0, core: 0, arms: new Map(py.map((id) => [id, launched])) });
    state.activeArms = arms;
    expect(nextActiveArms(arms, state, participation, seeded(1))).toEqual({
      activeArms: [...js, "js reference"],
      waitingArms: [...py, "py reference"],
    });
  });

  it("takes the references of those who take part, and lets the others wait", () => {
    const state = emptyState(["s"]).get("s") as SetState;
    const waiting = Array.from({ length: 13 }, (_, index) => `js-${index}`);
    state.activeArms = arms.filter((id) => id.startsWith("py"));
    state.waitingArms = [...waiting, "js reference"];
    state.launches.push(
      ...Array.from({ length: 5 }, (_, number) => ({
        number,
        core: 0,
        arms: new Map(state.activeArms?.map((id) => [id, launched])),
      })),
    );
    const { activeArms, waitingArms } = nextActiveArms(arms, state, participation, seeded(1));
    expect(activeArms).toEqual([...waiting, "js reference"]);
    expect(waitingArms).toEqual([]);
    state.activeArms = arms;
    state.waitingArms = [];
    state.launches.length = 0;
    const first = nextActiveArms(arms, state, participation, seeded(1));
    for (const id of own) {
      const beside = [...first.activeArms].some((arm) => arm !== id && arm.startsWith(id.slice(0, 2)));
      expect((beside ? first.activeArms : first.waitingArms).includes(id), id).toBe(true);
    }
  });
});

describe("nextActiveArms of more than a launch has room for", () => {
  const adapters = Array.from({ length: 30 }, (_, index) => `adapter-${index}`);
  const arms = [...adapters, ...references];

  /** Plays launches until nobody is left: who took part in each, and in how many each did. */
  function play(
    unsettledIn: (took: ReadonlyMap<string, number>) => Unsettled,
    {
      launches = 100,
      seed = 1,
      together,
    }: { launches?: number; seed?: number; together?: ReadonlyMap<string, string> } = {},
  ) {
    const set = emptyState(["s"]).get("s") as SetState;
    const took = new Map<string, number>();
    const drawn: (readonly string[])[] = [];
    while (drawn.length < launches) {
      const participation = {
        references,
        unsettled: unsettledIn(took),
        minLaunches: 5,
        ...(together === undefined ? {} : { together }),
      };
      const { activeArms, waitingArms } = nextActiveArms(
        arms,
        set,
        participation,
        seeded(seed * 1000 + drawn.length),
      );
      if (activeArms.length === 0) break;
      set.launches.push({
        number: drawn.length,
        core: 0,
        arms: new Map(activeArms.map((id) => [id, launched])),
      });
      set.activeArms = activeArms;
      set.waitingArms = waitingArms;
      drawn.push(activeArms);
      for (const id of activeArms) took.set(id, (took.get(id) ?? 0) + 1);
    }
    return { drawn, took };
  }
  const nothing: Unsettled = { arms: new Set(), pairs: [] };

  it("draws thirteen at most, beside every reference, until each has had its five", () => {
    const { drawn, took } = play(() => nothing);
    for (const active of drawn) {
      expect(active.filter((id) => !references.has(id)).length).toBeLessThanOrEqual(13);
      expect(active).toEqual(expect.arrayContaining([...references]));
    }
    expect(drawn.length).toBe(Math.ceil((30 * 5) / 13));
    for (const id of adapters) expect(took.get(id), id).toBe(5);
  });

  it("draws those together that are undecided, and nobody who has nothing more to tell", () => {
    const pairs = [
      ["adapter-3", "adapter-17"],
      ["adapter-29", "adapter-4"],
    ] as const;
    const unsettled = (took: ReadonlyMap<string, number>): Unsettled =>
      adapters.every((id) => (took.get(id) ?? 0) >= 5)
        ? { arms: new Set(pairs.flat()), pairs }
        : { arms: new Set(adapters), pairs: [] };
    const { drawn } = play(unsettled, { launches: 16 });
    const late = drawn.slice(12);
    expect(late).toHaveLength(4);
    for (const active of late) expect([...active].toSorted()).toEqual(pairs.flat().toSorted());
  });

  it("puts who is undecided against one another into one launch, and leaves nobody behind", () => {
    // Two families of fifteen: nobody is undecided against one of the other family.
    const family = (from: number) => adapters.slice(from, from + 15);
    const pairs = [family(0), family(15)].flatMap((own) =>
      own.flatMap((one, index) => own.slice(index + 1).map((other) => [one, other] as const)),
    );
    const { drawn, took } = play(() => ({ arms: new Set(adapters), pairs }), { launches: 40 });
    for (const active of drawn.slice(13)) {
      const ofFirst = active.filter((id) => family(0).includes(id)).length;
      expect([0, 13]).toContain(ofFirst);
    }
    const counts = adapters.map((id) => took.get(id) ?? 0);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(3);
  });

  it("draws the arms together that are drawn as one", () => {
    const together = new Map(
      adapters.map((id, index) => [id, adapters[index % 2 === 0 ? index + 1 : index - 1] ?? id] as const),
    );
    const { drawn } = play(() => nothing, { together });
    for (const active of drawn)
      for (const id of active.filter((one) => !references.has(one)))
        expect(active, id).toContain(together.get(id));
    expect(drawn.length).toBe(Math.ceil((30 * 5) / 14));
  });

  it("draws the same again from the same seed, and others from another one", () => {
    const of = (seed: number) => play(() => nothing, { seed }).drawn;
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });
});
