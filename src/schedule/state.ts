/**
 * What a run has measured so far, as a fold over what happened. The journal is the list of what happened,
 * so a run that is taken up again stands exactly where it stood: the same function made both.
 */

import type { Answer } from "./protocol.ts";

/** What one arm brought home from one launch. */
export interface ArmLaunch {
  readonly ready: Extract<Answer, { is: "ready" }>;
  /** Mean time per document of each block, by round. */
  readonly blocks: readonly number[];
  /** For each layout of the documents in memory: the mean over all chunks of each chunk's fastest batch. */
  readonly layouts: readonly number[];
  readonly collections: number;
  readonly finished: Extract<Answer, { is: "finished" }>;
}

/** Why an arm has no times, and will have none. */
export type Ended = Extract<Answer, { is: "unsupported" | "nonconforming" | "failed" }>;

export interface LaunchResult {
  /** The core that all workers shared; null where they could not be bound to one. */
  readonly core: number | null;
  readonly arms: ReadonlyMap<string, ArmLaunch | Ended>;
}

/** One thing that happened in a launch of a set. Plain data: it goes to the journal as it is. */
export type RunEvent = { readonly set: string } & (
  | { readonly event: "launch"; readonly core: number | null }
  | { readonly event: "ready"; readonly arm: string; readonly ready: ArmLaunch["ready"] }
  | { readonly event: "bound"; readonly core: number | null }
  | {
      readonly event: "block";
      readonly arm: string;
      readonly mean: number;
      /** Which layout of the documents in memory it ran on: one number for several blocks. */
      readonly layout: number;
      /** Chunk and fastest batch of it in this block. */
      readonly chunks: readonly (readonly [chunk: number, time: number])[];
      readonly collections: number;
    }
  | { readonly event: "ended"; readonly arm: string; readonly ended: Ended }
  | { readonly event: "finished"; readonly arm: string; readonly finished: ArmLaunch["finished"] }
  /** The launch is over; `seconds` is how long it took. */
  | { readonly event: "launched"; readonly seconds: number }
);

/** An arm in the middle of a launch. */
export interface ArmProgress {
  readonly ready: ArmLaunch["ready"];
  readonly blocks: number[];
  /** Fastest batch of each chunk, by layout. */
  readonly layouts: Map<number, Map<number, number>>;
  collections: number;
  finished?: ArmLaunch["finished"];
}

/** A launch that has begun and is not over: running now, or cut short by whatever ended the run. */
export interface OpenLaunch {
  readonly core: number | null;
  bound: number | null;
  readonly arms: Map<string, ArmProgress>;
  readonly ended: Map<string, Ended>;
}

/** One set of a run. */
export interface SetState {
  readonly launches: LaunchResult[];
  open: OpenLaunch | undefined;
  /** How long its last launch took. */
  lastSeconds: number | undefined;
}

export type RunState = Map<string, SetState>;

export const emptyState = (sets: readonly string[]): RunState =>
  new Map(sets.map((id) => [id, { launches: [], open: undefined, lastSeconds: undefined }]));

/** Takes one event in. Throws where it does not fit: the journal is then of another plan. */
export function apply(state: RunState, event: RunEvent): void {
  const set = state.get(event.set);
  if (set === undefined) throw new Error(`no set of this run is called ${event.set}`);
  if (event.event === "launch") {
    set.open = { core: event.core, bound: null, arms: new Map(), ended: new Map() };
    return;
  }
  const { open } = set;
  if (open === undefined) throw new Error(`${event.event} in ${event.set}, where no launch has begun`);
  switch (event.event) {
    case "ready": {
      // A worker that takes another's place goes on where that one stopped.
      const earlier = open.arms.get(event.arm);
      open.arms.set(event.arm, {
        blocks: [],
        layouts: new Map(),
        collections: 0,
        ...earlier,
        ready: event.ready,
      });
      return;
    }
    case "bound":
      open.bound = event.core;
      return;
    case "block": {
      const arm = known(open, event.arm);
      arm.blocks.push(event.mean);
      arm.collections += event.collections;
      const fastest = arm.layouts.get(event.layout) ?? new Map<number, number>();
      arm.layouts.set(event.layout, fastest);
      for (const [chunk, time] of event.chunks)
        fastest.set(chunk, Math.min(time, fastest.get(chunk) ?? Infinity));
      return;
    }
    case "ended":
      open.arms.delete(event.arm);
      open.ended.set(event.arm, event.ended);
      return;
    case "finished":
      known(open, event.arm).finished = event.finished;
      return;
    case "launched":
      set.launches.push(closed(open, set.launches));
      set.lastSeconds = event.seconds;
      set.open = undefined;
  }
}

const known = ({ arms }: OpenLaunch, id: string): ArmProgress => {
  const arm = arms.get(id);
  if (arm === undefined) throw new Error(`${id} has not begun`);
  return arm;
};

/** What a launch brought home; an arm that ended earlier is not started again, and stays ended. */
function closed({ bound, arms, ended }: OpenLaunch, earlier: readonly LaunchResult[]): LaunchResult {
  const result = new Map<string, ArmLaunch | Ended>(
    earlier.flatMap((launch) => [...launch.arms].filter(([, brought]) => "is" in brought)),
  );
  for (const [id, { ready, blocks, layouts, collections, finished }] of arms)
    if (finished !== undefined)
      result.set(id, {
        ready,
        blocks,
        layouts: wholeLayouts([...layouts.values()]),
        collections,
        finished,
      });
  for (const [id, end] of ended) result.set(id, end);
  return { core: bound, arms: result };
}

/**
 * One figure a layout. One that has seen fewer chunks than others (a launch was cut short within it) is left out:
 * its mean would be of other documents.
 */
function wholeLayouts(layouts: readonly ReadonlyMap<number, number>[]): number[] {
  const chunks = Math.max(...layouts.map(({ size }) => size));
  return layouts
    .filter(({ size }) => size === chunks)
    .map((fastest) => significant([...fastest.values()].reduce((sum, time) => sum + time, 0) / chunks));
}

/** Six significant digits: the clock has no more, and a file of samples is a third of the size. */
export const significant = (time: number): number => Number(time.toPrecision(6));

/** The arms that came to an end in some launch: their outcome is known. */
export const endedArms = ({ launches }: SetState): ReadonlySet<string> =>
  new Set(
    launches.flatMap(({ arms }) => [...arms].flatMap(([id, brought]) => ("is" in brought ? [id] : []))),
  );
