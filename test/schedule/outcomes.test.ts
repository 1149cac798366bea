import { describe, expect, it } from "vitest";
import { benches } from "../../bench/index.ts";
import order from "../../datasets/order/model.ts";
import type { Facts } from "../../src/record/facts.ts";
import type { CellName, Measured } from "../../src/record/result.ts";
import type { ArmLaunch, Ended, LaunchResult } from "../../src/schedule/state.ts";
import { placesOf as placesIn, unsettledOf } from "../../src/schedule/comparisons.ts";
import { cellsOf as cellsIn } from "../../src/schedule/outcomes.ts";
import { type CellSet, CONTROL, groupsOf, makePlan, type RuntimeGroup } from "../../src/schedule/plan.ts";
import type { Description } from "../../src/protocol/messages.ts";

const describeAs = (name: string): Description => ({
  name,
  execution: "jit",
  wire: "json",
  homepage: "https://example.org",
  configuration: "its defaults",
  packages: [],
  validates: true,
  unknownKeys: ["ignore"],
  isLimit: false,
  modes: { strict: true, lax: true },
  operations: { encode: true, check: true, decode: true, explain: true },
  forms: {},
  spellings: {},
  runtime: { name: "node", version: "26", engine: "V8", flags: [] },
});
const file = { path: "/tmp/none", hash: `sha256:${"0".repeat(64)}`, documents: 1000 };
const set = makePlan({
  participants: ["fast", "same", "slow", "else", "gone"].map((name) => ({
    source: { name },
    description: describeAs(name),
  })),
  benches: benches.filter(({ name }) => name === "check"),
  datasets: [
    { dataset: order, dirt: [], documents: (which) => ({ which, timed: file, clean: file, seed: 1 }) },
  ],
  unknownKeys: [],
  runtime: "node",
}).sets[0] as CellSet;

const FULL: Facts = {
  validates: true,
  faults: [
    {
      kind: "uuid",
      tried: 9,
      letThrough: [],
      coerced: [],
      ofType: { tried: 9, letThrough: 0 },
      declared: false,
    },
  ],
  forms: [],
  unknownKeys: "ignored",
  stopsAt: "first fault",
  returns: null,
  wire: "json",
};
const NONE: Facts = {
  ...FULL,
  validates: false,
  faults: FULL.faults.map((count) => ({ ...count, letThrough: ["upper case"] })),
};
const arm = (time: number, facts: Facts | undefined = FULL): ArmLaunch => ({
  launch: 0,
  ready: {
    marks: [],
    warmUp: [time],
    steady: true,
    spent: { checking: 0, warmingUp: 0 },
  },
  blocks: [time * 1.1, time * 1.3],
  best: time,
  garbageCollections: 0,
  finished: {
    bytesPerDocument: 48,
    ...(facts === undefined ? {} : { facts }),
    alarms: [],
    allocatedPerDocument: 10,
  },
});
const failed: Ended = { is: "failed", code: "hung", cause: "hung" };
const launch = (control = 100, gone: ArmLaunch | Ended = failed): LaunchResult => ({
  number: 0,
  core: 0,
  arms: new Map<string, ArmLaunch | Ended>([
    ["walk", arm(100)],
    [CONTROL, arm(control)],
    ["fast/ignore", arm(200)],
    ["same/ignore", arm(202)],
    ["slow/ignore", arm(300)],
    ["else/ignore", arm(150, NONE)],
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
/** The launches one after the other. */
const numbered = (launches: readonly LaunchResult[]): LaunchResult[] =>
  launches.map(({ arms, ...one }, number) => ({
    ...one,
    number,
    arms: new Map(
      [...arms].map(([id, brought]) => [id, "blocks" in brought ? { ...brought, launch: number } : brought]),
    ),
  }));
const placesOf = (own: CellSet, results: readonly LaunchResult[]) =>
  placesIn(groupsOf(own)[0] as RuntimeGroup, numbered(results));
const cellsOf = (own: CellSet, results: readonly LaunchResult[]) => cellsIn(own, numbered(results));
/** The set with more arms on its runtime. */
const withNames = (added: readonly (readonly [string, CellName])[]): CellSet => ({
  ...set,
  names: new Map([...set.names, ...added]),
  groups: set.groups.map((group) => ({
    ...group,
    arms: new Set([...group.arms, ...added.map(([id]) => id)]),
  })),
});
/** Who is unsettled, if all but these take part. */
const unsettledIn = (launches: readonly LaunchResult[], left: readonly string[] = []) => [
  ...unsettledOf(set, {
    launches: numbered(launches),
    activeArms: set.arms.map(({ id }) => id).filter((id) => !left.includes(id)),
    waitingArms: [],
  }).arms,
];
const measured = (cells: ReturnType<typeof cellsOf>) =>
  Object.fromEntries(
    cells
      .filter((cell) => cell.outcome === "measured")
      .map((cell): [string, Measured] => [cell.adapter, cell]),
  );

describe("placesOf an adapter under two conditions", () => {
  const conditioned: CellSet = {
    ...set,
    names: new Map(
      [...set.names].map(([id, name]) => [
        id,
        ["same/ignore", "slow/ignore"].includes(id) ? { ...name, condition: "among others" as const } : name,
      ]),
    ),
  };

  it("compares nobody with an adapter under another condition", () => {
    const place = placesOf(
      conditioned,
      Array.from({ length: 5 }, () => launch()),
    );
    expect(place("slow/ignore").beatenBy).toEqual(["same"]);
    expect(place("same/ignore")).toEqual({ beatenBy: [], tiedWith: [], undecided: [] });
  });
});

describe("arms on two runtimes", () => {
  const [main] = set.groups;
  const python = ["slow/ignore", "else/ignore"];
  const names = new Map(
    [...set.names].map(([id, name]) => [id, python.includes(id) ? { ...name, runtime: "python" } : name]),
  );
  const beside = ["walk", CONTROL];
  const two: CellSet = {
    ...set,
    names,
    groups: [
      ["node", ["fast/ignore", "same/ignore", "gone/ignore"]] as const,
      ["python", python] as const,
    ].map(([runtime, own]) => ({
      ...(main as (typeof set.groups)[number]),
      runtime,
      arms: new Set([...own, ...beside]),
    })),
  };

  it("are not compared with one another", () => {
    const cells = measured(
      cellsOf(
        two,
        Array.from({ length: 5 }, () => launch()),
      ),
    );
    expect(cells["slow"]?.beatenBy).toEqual([]);
    expect(cells["slow"]?.undecided).toEqual([]);
    expect(cells["same"]?.tiedWith).toEqual(["fast"]);
    expect(cells["walk"]?.reference).toBe(true);
  });
});

describe("placesOf arms that were launched apart", () => {
  const withLate = withNames([
    ["late/ignore", { ...([...set.names.values()][0] as CellName), adapter: "late" }],
  ]);
  /** Launches without the others, on a minute in which everything took twice as long. */
  const late = (times: readonly number[], control = 200) =>
    times.map((time): LaunchResult => ({
      number: 0,
      core: 0,
      arms: new Map([
        ["walk", arm(200)],
        [CONTROL, arm(control)],
        ["late/ignore", arm(time)],
      ]),
    }));
  const five = Array.from({ length: 5 }, () => launch());
  const among = (times: readonly number[]) => placesOf(withLate, [...five, ...late(times)]);

  it("compares them by their ratios to the reference", () => {
    const slower = among([500, 500, 500, 500, 500]);
    expect(slower("late/ignore").beatenBy).toEqual(["fast", "same"]);
    const faster = among([300, 300, 300, 300, 300]);
    expect(faster("fast/ignore").beatenBy).toEqual(["late"]);
    expect(faster("late/ignore")).toEqual({ beatenBy: [], tiedWith: [], undecided: [] });
  });

  it("compares by the launches that both took part in, as soon as these are five", () => {
    // Apart they differ by a tenth, together by nothing.
    const together = five.map(({ arms, ...one }) => ({
      ...one,
      arms: new Map([...arms, ["late/ignore", arm(200)] as const]),
    }));
    const of = (shared: number) =>
      placesOf(withLate, [
        ...together.slice(0, shared),
        ...five.slice(shared),
        ...late([440, 440, 440, 440, 440]),
      ]);
    expect(of(5)("late/ignore").tiedWith).toEqual(["fast", "same"]);
    expect(of(4)("late/ignore").tiedWith).toEqual([]);
  });

  it("leaves a pair open that a tie may hide a difference of", () => {
    const unsure = among([340, 460, 400, 350, 450]);
    expect(unsure("late/ignore")).toEqual({ beatenBy: [], tiedWith: [], undecided: ["fast", "same"] });
    expect(unsure("fast/ignore").undecided).toEqual(["late"]);
    expect(among([400, 400, 400, 400, 400])("late/ignore").undecided).toEqual([]);
  });

  it("leaves a pair open that was launched too seldom", () => {
    expect(among([500])("late/ignore").undecided).toEqual(["fast", "same", "slow"]);
  });

  it("tells nothing apart that is nearer than the control was to itself", () => {
    const place = placesOf(withLate, [...five, ...late([430, 430, 430, 430, 430], 240)]);
    expect(place("late/ignore").beatenBy).toEqual([]);
  });
});

describe("placesOf", () => {
  /** Five launches of the set with other arms, some of them under names of their own. */
  const inOne = (
    more: Readonly<Record<string, ArmLaunch | readonly ArmLaunch[]>>,
    names: Readonly<Record<string, string>> = {},
  ) => {
    const [name] = [...set.names.values()] as [CellName];
    const added = Object.entries(names).map(([id, adapter]) => [id, { ...name, adapter }] as const);
    const own = withNames(added);
    const results = Array.from({ length: 5 }, (_, index): LaunchResult => {
      const one = launch();
      const arms = Object.entries(more).map(
        ([id, given]) => [id, Array.isArray(given) ? given[index] : given] as [string, ArmLaunch],
      );
      return { ...one, arms: new Map<string, ArmLaunch | Ended>([...one.arms, ...arms]) };
    });
    return { set: own, results };
  };

  const places = ({ set: own, results }: ReturnType<typeof inOne>) => placesOf(own, results);

  it("compares no two policies of one adapter, and names an adapter once", () => {
    const slower = places(inOne({ "fast/strip": arm(400) }, { "fast/strip": "fast" }));
    expect(slower("fast/strip").beatenBy).toEqual(["same", "slow"]);
    const near = places(inOne({ "fast/strip": arm(205) }, { "fast/strip": "fast" }));
    expect(near("slow/ignore").beatenBy).toEqual(["fast", "same"]);
  });

  it("names who cannot be told apart, and not who is beaten all the same", () => {
    // `else` looks at less than the others: tied, it is beaten by them.
    const place = places(inOne({ "else/ignore": arm(201, NONE) }));
    expect(place("fast/ignore").tiedWith).toEqual(["same"]);
    expect(place("else/ignore")).toEqual({ beatenBy: ["fast", "same"], tiedWith: [], undecided: [] });
    expect(place("slow/ignore").tiedWith).toEqual([]);
  });

  it("is undecided against those alone that may beat it", () => {
    const unsure = [208, 208, 208, 208, 190].map((time) => arm(time, NONE));
    const place = places(inOne({ "else/ignore": unsure }));
    expect(place("else/ignore").undecided).toContain("fast");
    expect(place("fast/ignore").undecided).not.toContain("else");
  });

  it("lets a wide tie make nobody beat who does less", () => {
    const wide = [180, 260, 190, 250, 210].map((time) => arm(time));
    const place = places(inOne({ "fast/ignore": wide, "else/ignore": arm(190, NONE) }));
    expect(place("else/ignore").beatenBy).not.toContain("fast");
    expect(place("else/ignore").undecided).toContain("fast");
  });

  it("has every pair open where the control was not measured", () => {
    const { set: own, results } = inOne({});
    const without = results.map((one) => ({
      ...one,
      arms: new Map([...one.arms].filter(([id]) => id !== CONTROL)),
    }));
    expect(placesOf(own, without)("fast/ignore").undecided).toContain("same");
  });

  it("counts of an encoder what it was handed, not what others were", () => {
    const few = { ...FULL, faults: FULL.faults.map((count) => ({ ...count, tried: 4 })) };
    const one = inOne({ "fast/ignore": arm(200, few) });
    const encode = {
      ...one,
      set: { ...one.set, bench: { ...set.bench, operation: "encode" } } as typeof set,
    };
    expect(places(encode)("slow/ignore").beatenBy).toEqual(["fast", "same"]);
  });
});

describe("cellsOf", () => {
  it("tells by whom each is beaten: who does no less and is faster, or does more and is not slower", () => {
    const cells = measured(cellsOf(set, [launch(), launch()]));
    expect(Object.fromEntries(Object.entries(cells).map(([name, { beatenBy }]) => [name, beatenBy]))).toEqual(
      {
        walk: [],
        fast: [],
        same: [],
        slow: ["fast", "same"],
        // It is the fastest, and looks at less: it beats nobody.
        else: [],
      },
    );
  });

  it("leaves out who has an alarm: it beats nobody, and nobody beats it", () => {
    const one = launch();
    const fast = one.arms.get("fast/ignore") as ArmLaunch;
    const alarmed: ArmLaunch = {
      ...fast,
      finished: { ...fast.finished, alarms: [{ code: "not linear", value: 1 }] },
    };
    const arms = new Map<string, ArmLaunch | Ended>([...one.arms, ["fast/ignore", alarmed]]);
    const cells = measured(
      cellsOf(set, [
        { ...one, arms },
        { ...one, arms },
      ]),
    );
    expect(cells["slow"]?.beatenBy).toEqual(["same"]);
    // Were its figure right, it would beat the slow one.
    expect(cells["slow"]?.undecided).toContain("fast");
    expect(cells["fast"]).toMatchObject({ beatenBy: [], undecided: [] });
  });

  it("tells two apart by few launches only where Student's t does", () => {
    // 5 % apart on average, by a deviation of 2.5 %: beyond 2.25 standard errors, not beyond 4.3.
    const three = measured(cellsOf(set, withSame(205, 210, 215)));
    expect(three["same"]).toMatchObject({ beatenBy: [], undecided: expect.arrayContaining(["fast"]) });
    expect(measured(cellsOf(set, withSame(209.9, 210, 210.1)))["same"]).toMatchObject({ beatenBy: ["fast"] });
    // One launch tells nothing, however far apart.
    expect(measured(cellsOf(set, withSame(900)))["same"]).toMatchObject({ beatenBy: [] });
  });

  it("takes no tie of few launches for one", () => {
    const four = measured(cellsOf(set, [launch(), launch(), launch(), launch()]));
    expect(four["fast"]).toMatchObject({ tiedWith: [], undecided: expect.arrayContaining(["same"]) });
    // What is clear by four is beaten all the same.
    expect(four["slow"]).toMatchObject({ beatenBy: ["fast", "same"], undecided: [] });
    const five = measured(cellsOf(set, [launch(), launch(), launch(), launch(), launch()]));
    expect(five["fast"]).toMatchObject({ tiedWith: ["same"], undecided: [] });
  });

  it("gives best, ratio and the price of whole blocks", () => {
    const { fast } = measured(cellsOf(set, [launch(), launch()]));
    expect(fast?.best).toBeCloseTo(200);
    expect(fast?.typical).toBeCloseTo(260);
    expect(fast?.ratio.best).toBeCloseTo(2);
    expect(fast?.typicalRatio).toBeCloseTo(2);
  });

  it("takes the price of whole blocks from processor time, and keeps it", () => {
    const { arms, ...one } = launch();
    const told = new Map([...arms, ["fast/ignore", { ...arm(200), cpuBlocks: [200, 230] }] as const]);
    const withReference = new Map([...told, ["walk", { ...arm(100), cpuBlocks: [100, 100] }] as const]);
    const { fast } = measured(cellsOf(set, [{ ...one, arms: withReference }]));
    expect(fast?.typical).toBeCloseTo(230);
    expect(fast?.typicalRatio).toBeCloseTo(2.3);
    expect(fast?.launches[0]).toMatchObject({ cpuBlocks: [200, 230] });
    // Like is compared with like.
    expect(measured(cellsOf(set, [{ ...one, arms: told }]))["fast"]?.typicalRatio).toBeCloseTo(2);
  });

  it("can tell less apart where the A/A control was off", () => {
    const results = Array.from({ length: 5 }, () => launch(160));
    expect(unsettledIn(results)).toContain("slow/ignore");
    const { fast, slow, else: less } = measured(cellsOf(set, results));
    expect(fast?.resolution).toBeCloseTo(0.6);
    expect(fast?.noisy).toBe(true);
    // 300 against 200 is a tie there, and says nothing.
    expect(slow).toMatchObject({ beatenBy: [], undecided: ["fast", "same"] });
    // Nor does a tie make the one that does more beat the one that does less.
    expect(less).toMatchObject({ beatenBy: [], undecided: ["fast", "same"] });
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
    expect([fast?.beatenBy, same?.beatenBy]).toEqual([[], []]);
  });

  it("keeps what an arm ended with in any launch, though it was measured in others", () => {
    const ends: Ended = { is: "nonconforming", evidence: [], findings: 3 };
    const cells = cellsOf(set, [launch(100, arm(50)), launch(100, ends)]);
    expect(cells.find(({ adapter }) => adapter === "gone")).toMatchObject({
      outcome: "nonconforming",
      findings: 3,
    });
  });

  describe("of several launches", () => {
    type Own = { alarms?: boolean; steady?: boolean; collections?: number | null; allocated?: number };
    const fastIn = (...own: readonly Own[]) => {
      const results = own.map(({ alarms = false, steady = true, collections = 0, allocated = 10 }) => {
        const base = arm(200);
        const { arms, ...one } = launch();
        const fast: ArmLaunch = {
          ...base,
          ready: { ...base.ready, steady },
          garbageCollections: collections,
          finished: {
            ...base.finished,
            alarms: alarms ? [{ code: "not linear", value: 3 }] : [],
            allocatedPerDocument: allocated,
          },
        };
        return { ...one, arms: new Map([...arms, ["fast/ignore", fast] as const]) };
      });
      return measured(cellsOf(set, results))["fast"];
    };

    it("raises an alarm that most of them raise, and not one that half of them do", () => {
      expect(fastIn({ alarms: true }, { alarms: true }, {})?.alarms).toHaveLength(1);
      expect(fastIn({ alarms: true }, {})?.alarms).toEqual([]);
      expect(fastIn({ steady: false }, {})?.alarms).toEqual([]);
      expect(fastIn({ steady: false }, { steady: false }, {})?.alarms).toEqual([
        { code: "never steady", value: 2 },
      ]);
    });

    it("sums garbage collections, unless a runtime does not tell, and keeps the least that was allocated", () => {
      expect(fastIn({ collections: 2 }, { collections: 3 })?.garbageCollections).toBe(5);
      expect(fastIn({ collections: 2 }, { collections: null })?.garbageCollections).toBeNull();
      expect(fastIn({ allocated: 12 }, { allocated: 11 })?.allocatedPerDocument).toBe(11);
    });
  });

  it("has no cell for references where no adapter could be measured", () => {
    const { arms, ...one } = launch();
    const ends = [...set.names.keys()].filter((id) => !set.references.has(id));
    const cells = cellsOf(set, [{ ...one, arms: new Map(ends.map((id) => [id, failed])) }]);
    expect(arms.has("walk")).toBe(true);
    expect(cells.map(({ adapter }) => adapter)).not.toContain("walk");
    expect(cells).toHaveLength(ends.length);
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
      CONTROL,
      "else/ignore",
      "fast/ignore",
      "same/ignore",
      "slow/ignore",
      "walk",
    ]);
    expect(unsettledIn([...four, launch()])).toEqual([]);
  });

  it("is whose ratio is open, and not whose is sure", () => {
    expect(unsettledIn(withSame(208, 208, 208, 208, 190)).toSorted()).toEqual([
      "fast/ignore",
      "same/ignore",
      "walk",
    ]);
  });

  it("is the A/A control, as long as another launch of it could change anything, and never for its own sake", () => {
    const beside = (controls: readonly number[], same: readonly number[]) =>
      unsettledIn(
        withSame(...same).map((one, index) => ({
          ...one,
          arms: new Map([...one.arms, [CONTROL, arm(controls[index] ?? Number.NaN)]]),
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
    expect(beside(steady, open)).not.toContain(CONTROL);
    expect(beside(doubtful, open)).toContain(CONTROL);
    expect(beside(off, settled)).toContain(CONTROL);
    expect(beside(doubtful, settled)).toEqual([]);
  });

  it("is the reference, as long as somebody's ratio to it is open", () => {
    // Near enough to the reference, and not to one another.
    const near = withSame(203.2, 203, 202.4, 202, 202);
    expect(unsettledIn(near).toSorted()).toEqual(["fast/ignore", "same/ignore"]);
    expect(unsettledIn(withSame(208, 208, 208, 208, 190))).toContain("walk");
  });

  it("compares two whose reference left before them by all their launches", () => {
    const late = withSame(203.2, 203, 202.4, 202, 202, 190, 214).map(({ arms, ...one }, index) => ({
      ...one,
      arms: new Map([...arms].filter(([id]) => index < 5 || (id !== "walk" && id !== CONTROL))),
    }));
    const { fast, same, walk } = measured(cellsOf(set, late));
    expect([fast, same, walk].map((cell) => cell?.launches.length)).toEqual([7, 7, 5]);
    expect(same?.undecided).toEqual(["fast"]);
    expect(same?.ratio.best).toBeCloseTo(2.025, 3);
    expect(unsettledIn(late, ["walk", CONTROL]).toSorted()).toEqual(["fast/ignore", "same/ignore"]);
  });

  it("is nobody who takes no part any more, nor who is open beside such a one alone", () => {
    expect(unsettledIn(withSame(208, 208, 208, 208, 190, undefined), ["same/ignore"])).toEqual([]);
  });
});
