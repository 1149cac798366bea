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
  /** Launches at most, where a canary asks for more. */
  readonly mostLaunches: number;
  /** Seconds after which no launch is added on a canary's account. */
  readonly addUntilSeconds: number;
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
  },
  {
    name: "standard",
    summary: "order; every bench; 5 launches",
    datasets: ["order"],
    benches: [],
    launches: 5,
    mostLaunches: 10,
    addUntilSeconds: 480,
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

/** How a launch is carried out, the same in every profile; ARCHITECTURE.md says why. */
export const ruler = {
  rounds: 20,
  blockMilliseconds: 10,
  /** Chunks of documents; as many as rounds, so that even a cell of one batch a block sees each of them. */
  chunks: 20,
  /** Adapters alive at once, references not counted; more are measured in sets, each with its own references. */
  adaptersInSet: 13,
  prepareTimeoutMilliseconds: 60_000,
  blockTimeoutMilliseconds: 10_000,
} as const;
