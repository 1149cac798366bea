import { describe, expect, it } from "vitest";
import { benches } from "../../bench/index.ts";
import type { Measured } from "../../src/record/result.ts";
import type { ArmLaunch, Ended, LaunchResult } from "../../src/schedule/state.ts";
import { cellsOf, unsettledArms } from "../../src/schedule/outcomes.ts";
import { CANARY, makePlan } from "../../src/schedule/plan.ts";
import type { Description } from "../../src/protocol/messages.ts";

const describeAs = (name: string): Description => ({
  name,
  execution: "jit",
  wire: "json",
  homepage: "https://example.org",
  configuration: "its defaults",
  packages: [],
  unknownKeys: ["ignore"],
  isLimit: false,
  modes: { strict: true, lax: true },
  operations: { encode: true, check: true, decode: true, explain: true },
  forms: {},
  spellings: {},
});
const set = makePlan({
  participants: ["fast", "same", "slow", "else", "gone"].map((name) => ({
    source: { name },
    description: describeAs(name),
  })),
  benches: benches.filter(({ name }) => name === "check"),
  datasets: [{ name: "order", count: 1000, seed: 1, hash: "sha256:0", revives: true, dirt: [] }],
  unknownKeys: [],
  runtime: "node",
}).sets[0] as Parameters<typeof cellsOf>[0];

const arm = (time: number, group = "full validation"): ArmLaunch => ({
  ready: {
    is: "ready",
    bytesPerDocument: null,
    marks: [],
    warmUp: [time],
    steady: true,
    spent: { checking: 0, warmingUp: 0 },
  },
  blocks: [time * 1.1, time * 1.3],
  best: time,
  collections: 0,
  finished: { is: "finished", group, alarms: [], allocatedPerDocument: 10 },
});
const launch = (canary = 100, gone: ArmLaunch | Ended = { is: "failed", cause: "hung" }): LaunchResult => ({
  number: 0,
  core: 0,
  arms: new Map<string, ArmLaunch | Ended>([
    ["walk", arm(100, "reference")],
    [CANARY, arm(canary, "reference")],
    ["fast/ignore", arm(200)],
    ["same/ignore", arm(202)],
    ["slow/ignore", arm(300)],
    ["else/ignore", arm(150, "no validation")],
    ["gone/ignore", gone],
  ]),
});
/** Launches in which `same` took these times, and no part where there is none. */
const withSame = (...times: (number | undefined)[]) =>
  times.map((time) => {
    const { arms, ...one } = launch();
    const others = [...arms].filter(([id]) => id !== "same/ignore");
    return {
      ...one,
      arms: new Map([...others, ...(time === undefined ? [] : [["same/ignore", arm(time)] as const])]),
    };
  });
/** Who is unsettled, if all but these take part. */
const unsettledIn = (launches: readonly LaunchResult[], left: readonly string[] = []) => [
  ...unsettledArms(set, {
    launches: [...launches],
    members: set.arms.map(({ id }) => id).filter((id) => !left.includes(id)),
  }),
];
const measured = (cells: ReturnType<typeof cellsOf>) =>
  Object.fromEntries(
    cells
      .filter((cell) => cell.outcome === "measured")
      .map((cell): [string, Measured] => [cell.adapter, cell]),
  );

describe("cellsOf", () => {
  it("ranks within a group, ties sharing a rank, yardsticks none", () => {
    const cells = measured(cellsOf(set, [launch(), launch()]));
    expect(Object.fromEntries(Object.entries(cells).map(([name, { rank }]) => [name, rank]))).toEqual({
      walk: null,
      fast: 1,
      same: 1,
      slow: 3,
      else: 1,
    });
  });

  it("gives best, ratio and the price of whole blocks", () => {
    const { fast } = measured(cellsOf(set, [launch(), launch()]));
    expect(fast?.best).toBeCloseTo(200);
    expect(fast?.typical).toBeCloseTo(260);
    expect(fast?.ratio.best).toBeCloseTo(2);
    expect(fast?.typicalRatio).toBeCloseTo(2);
  });

  it("can tell less apart where the canary was off", () => {
    const results = Array.from({ length: 5 }, () => launch(160));
    expect(unsettledIn(results)).toContain("slow/ignore");
    const { fast, slow } = measured(cellsOf(set, results));
    expect(fast?.resolution).toBeCloseTo(0.6);
    expect(fast?.noisy).toBe(true);
    expect(slow?.rank).toBe(1);
  });

  it("names the adapters against which a verdict hangs on one launch", () => {
    const open = measured(cellsOf(set, withSame(208, 208, 208, 208, 190)));
    expect(open["fast"]?.undecided).toEqual(["same"]);
    expect(open["same"]?.undecided).toEqual(["fast"]);
    expect(open["slow"]?.undecided).toEqual([]);
    const near = measured(cellsOf(set, withSame(200, 200, 200, 200, 203.5)));
    expect(near["same"]?.undecided).toEqual([]);
  });

  it("has a cell for an adapter that took part in the first launches alone", () => {
    const { same, fast } = measured(cellsOf(set, withSame(202, 202, 202, 202, 202, undefined, undefined)));
    expect(same?.launches).toHaveLength(5);
    expect(fast?.launches).toHaveLength(7);
    expect([fast?.rank, same?.rank]).toEqual([1, 1]);
  });

  it("keeps what an arm ended with in any launch, though it was measured in others", () => {
    const ends: Ended = { is: "nonconforming", evidence: [], findings: 3 };
    const cells = cellsOf(set, [launch(100, arm(50)), launch(100, ends)]);
    expect(cells.find(({ adapter }) => adapter === "gone")).toMatchObject({
      outcome: "nonconforming",
      findings: 3,
    });
  });

  it("has a cell for everybody where nothing was measured", () => {
    const cells = cellsOf(set, []);
    expect(cells).toHaveLength(set.names.size);
    for (const cell of cells) expect(cell.outcome).toBe("failed");
  });
});

describe("unsettledArms", () => {
  it("is everybody who can be measured before five launches, and nobody where five agree", () => {
    const four = Array.from({ length: 4 }, () => launch());
    expect(unsettledIn(four).toSorted()).toEqual([
      CANARY,
      "else/ignore",
      "fast/ignore",
      "same/ignore",
      "slow/ignore",
      "walk",
    ]);
    expect(unsettledIn([...four, launch()])).toEqual([]);
  });

  it("is who is in doubt, and not who is sure", () => {
    expect(unsettledIn(withSame(208, 208, 208, 208, 190)).toSorted()).toEqual([
      "fast/ignore",
      "same/ignore",
      "walk",
    ]);
  });

  it("is the canary, as long as another launch of it could change anything, and never for its own sake", () => {
    const beside = (canaries: readonly number[], same: readonly number[]) =>
      unsettledIn(
        withSame(...same).map((one, index) => ({
          ...one,
          arms: new Map([...one.arms, [CANARY, arm(canaries[index] ?? Number.NaN)]]),
        })),
      );
    const [steady, doubtful, off] = [
      [100, 101, 100, 99, 100],
      [100, 103, 100, 97, 100],
      [110, 110, 110, 110, 110],
    ];
    const [settled, open] = [
      [202, 202, 202, 202, 202],
      [208, 208, 208, 208, 190],
    ];
    expect(beside(steady, open)).not.toContain(CANARY);
    expect(beside(doubtful, open)).toContain(CANARY);
    expect(beside(off, settled)).toContain(CANARY);
    expect(beside(doubtful, settled)).toEqual([]);
  });

  it("is the yardstick, as long as somebody's ratio to it is in doubt", () => {
    // Near enough to the yardstick, and not to one another.
    const near = withSame(203.2, 203, 202.4, 202, 202);
    expect(unsettledIn(near).toSorted()).toEqual(["fast/ignore", "same/ignore"]);
    expect(unsettledIn(withSame(208, 208, 208, 208, 190))).toContain("walk");
  });

  it("compares two whose yardstick left before them by all their launches", () => {
    const late = withSame(203.2, 203, 202.4, 202, 202, 190, 214).map(({ arms, ...one }, index) => ({
      ...one,
      arms: new Map([...arms].filter(([id]) => index < 5 || (id !== "walk" && id !== CANARY))),
    }));
    const { fast, same, walk } = measured(cellsOf(set, late));
    expect([fast, same, walk].map((cell) => cell?.launches.length)).toEqual([7, 7, 5]);
    expect(same?.undecided).toEqual(["fast"]);
    expect(same?.ratio.best).toBeCloseTo(2.025, 3);
    expect(unsettledIn(late, ["walk", CANARY]).toSorted()).toEqual(["fast/ignore", "same/ignore"]);
  });

  it("is nobody who takes no part any more, nor who is in doubt beside such a one alone", () => {
    expect(unsettledIn(withSame(208, 208, 208, 208, 190, undefined), ["same/ignore"])).toEqual([]);
  });
});
