/** How much is measured, by name. */

export interface Profile {
  readonly name: string;
  readonly summary: string;
  /** Dataset names; empty for all. */
  readonly datasets: readonly string[];
  /** Bench names; empty for all. */
  readonly benches: readonly string[];
  /** Launches of every cell; the set of its workers is started afresh each time. */
  readonly launches: number;
  /** Launches at most, where a cell is undecided. */
  readonly mostLaunches: number;
  /** Seconds after which no launch is added beyond those, however undecided a cell is. */
  readonly addUntilSeconds: number;
  /** Seconds after which no launch is begun; absent where it takes as long as it takes. */
  readonly mostSeconds?: number;
}

export const profiles: readonly Profile[] = [
  {
    name: "smoke",
    summary: "order; check; 1 launch: does everything work? Its figures say nothing",
    datasets: ["order"],
    benches: ["check"],
    launches: 1,
    mostLaunches: 1,
    addUntilSeconds: 0,
  },
  {
    name: "quick",
    summary: "order; encode, check, decode strict and lax; 3 launches",
    datasets: ["order"],
    benches: ["encode", "check", "decode", "decode-lax"],
    launches: 3,
    mostLaunches: 10,
    addUntilSeconds: 80,
    mostSeconds: 115,
  },
  {
    name: "standard",
    summary: "order; every bench; 5 launches",
    datasets: ["order"],
    benches: [],
    launches: 5,
    mostLaunches: 10,
    addUntilSeconds: 480,
    mostSeconds: 580,
  },
  {
    name: "full",
    summary: "every dataset and bench; 10 launches",
    datasets: [],
    benches: [],
    launches: 10,
    mostLaunches: 10,
    addUntilSeconds: 0,
  },
];

/** How a launch is carried out; `calibrate --vary` compares other values with these, docs/ruler.md has the figures. */
export interface Ruler {
  /** Turns that every arm of a launch gets. */
  readonly rounds: number;
  /** After so many rounds the documents are made anew, elsewhere in memory; no fewer than chunks, so that each is met. */
  readonly roundsALayout: number;
  /** How long a turn is. */
  readonly blockMilliseconds: number;
  /**
   * Chunks of documents. Few: over fifty documents again and again a processor learns their branches by heart, and a check
   * by regular expressions looks twice as fast as over 250 (docs/ruler.md). Fewer than rounds, so that even a cell of one
   * batch a block sees each several times.
   */
  readonly chunks: number;
  /** Blocks before any is timed, at the least. */
  readonly warmUpBlocks: number;
  /** Where the engine compiles and collects garbage: on the core that is measured on, or on whatever core is free. */
  readonly helperThreads: "same core" | "any core";
}

/** The same in every profile. */
export const ruler = {
  rounds: 20,
  roundsALayout: 5,
  blockMilliseconds: 10,
  chunks: 4,
  warmUpBlocks: 50,
  helperThreads: "same core",
} as const satisfies Ruler;

/** Of a first call there is one in a process, and a process is dear. */
export const firstCallRuler: Ruler = { ...ruler, rounds: 5 };

/** Adapters alive at once, references not counted; more are measured in sets, each with its own references. */
export const ADAPTERS_IN_SET = 13;

/** How long a worker may take for an answer, before it is taken to hang. */
export const timeouts = { prepareMilliseconds: 60_000, blockMilliseconds: 10_000 } as const;
