/** How much is measured, by name. */

export interface Profile {
  readonly name: string;
  readonly summary: string;
  /** Dataset names; empty for all. */
  readonly datasets: readonly string[];
  /** Bench names; empty for all that have no condition. */
  readonly benches: readonly string[];
  /** Launches of every cell; its worker is started afresh each time. */
  readonly launches: number;
  /** Launches at most, where a cell is undecided. */
  readonly maxLaunches: number;
  /** Seconds after which no launch is added beyond those, however undecided a cell is. For `ADAPTERS_IN_LAUNCH` adapters (`profileFor`). */
  readonly addUntilSeconds: number;
  /** No launch begins that would end after so many seconds, except the first of each cell; absent where it takes as long as it takes. */
  readonly maxSeconds?: number;
  /** What its report shows unless something else is asked for, as `--only` names it; absent for everything. */
  readonly shows?: readonly string[];
}

export const profiles: readonly Profile[] = [
  {
    name: "smoke",
    summary: "order; check; 1 launch: does everything work? Its figures say nothing",
    datasets: ["order"],
    benches: ["check"],
    launches: 1,
    maxLaunches: 1,
    addUntilSeconds: 0,
  },
  {
    name: "quick",
    summary: "order; encode, check, decode strict and lax; 12 launches at most, about 105 seconds",
    datasets: ["order"],
    benches: ["encode", "check", "decode", "decode-lax"],
    launches: 5,
    maxLaunches: 12,
    addUntilSeconds: 102,
    maxSeconds: 104,
  },
  {
    name: "standard",
    summary: "order; every bench without a condition; 5 to 20 launches",
    datasets: ["order"],
    benches: [],
    launches: 10,
    maxLaunches: 20,
    addUntilSeconds: 560,
    maxSeconds: 665,
  },
  {
    name: "by-kind",
    summary: "a dataset of each kind; encode, check, decode; 10 launches at most, 9 to 14 minutes",
    datasets: "instants dates uuids decimals enums strings integers numbers booleans arrays objects".split(
      " ",
    ),
    benches: ["encode", "check", "decode"],
    launches: 5,
    maxLaunches: 10,
    addUntilSeconds: 660,
    maxSeconds: 840,
    shows: ["by-kind"],
  },
  {
    name: "full",
    summary: "every dataset, and bench without a condition; 5 to 10 launches",
    datasets: [],
    benches: [],
    launches: 10,
    maxLaunches: 10,
    addUntilSeconds: 0,
  },
];

/** How a launch is carried out; tools/experiments/vary-ruler.ts compares other values with these; docs/ruler.md has the figures. */
export interface Ruler {
  /** Turns that every arm of a launch gets. */
  readonly rounds: number;
  /** How long a turn is. */
  readonly blockMilliseconds: number;
  /**
   * Documents in a chunk: what is timed at once. Few, so that a slow function is done with them before the system gives its
   * core to somebody else; many enough that reading the clock, which takes 40 to 50 ns, is nothing beside them. A processor
   * meets none of them again before it has met all others of the dataset.
   */
  readonly chunkDocuments: number;
  /** Blocks before any is timed, at the least; more until three of them agree. */
  readonly warmUpBlocks: number;
  /** Where the engine compiles and collects garbage: on the core that is measured on, or on whatever core is free. */
  readonly helperThreads: "same core" | "any core";
}

/** The same in every profile. */
export const ruler = {
  rounds: 13,
  blockMilliseconds: 10,
  chunkDocuments: 40,
  warmUpBlocks: 3,
  helperThreads: "same core",
} as const satisfies Ruler;

/** Of a first call there is one in a process, and a process is dear. Of five the fastest is mostly undisturbed (docs/ruler.md). */
export const firstCallRuler: Ruler = { ...ruler, rounds: 5 };

/**
 * Launches at the same time, each on a core of its own. Two, where there are as many: what one does to the other is felt by
 * all arms of a launch alike (docs/ruler.md), and half of a launch is making ready.
 */
export const LANES = 2;

/** Adapters alive at once, references not counted. Of more, each launch draws so many. */
export const ADAPTERS_IN_LAUNCH = 13;

/**
 * A profile with time for so many adapters a question: its limits are for as many as a launch has room for. Of more, each gets the
 * share of one of these.
 */
export function profileFor(profile: Profile, adapters: number): Profile {
  const share = Math.max(1, adapters / ADAPTERS_IN_LAUNCH);
  const { addUntilSeconds, maxSeconds } = profile;
  return {
    ...profile,
    addUntilSeconds: addUntilSeconds * share,
    ...(maxSeconds === undefined ? {} : { maxSeconds: maxSeconds * share }),
  };
}

/** Inputs of one `call`: few enough for large documents to be answered in time on a machine that is slow or busy. */
const CALL_INPUTS = 200;

/** Inputs as they are called, one portion after the other. */
export const portionsOf = <Input>(inputs: readonly Input[]): (readonly Input[])[] =>
  Array.from({ length: Math.ceil(inputs.length / CALL_INPUTS) }, (_, index) =>
    inputs.slice(index * CALL_INPUTS, (index + 1) * CALL_INPUTS),
  );

/** How long a worker may take for an answer, before it is taken to hang. */
export const timeouts = {
  prepareMilliseconds: 60_000,
  blockMilliseconds: 10_000,
  /** Our own judge: only a bug takes so long. */
  judgeMilliseconds: 300_000,
} as const;
