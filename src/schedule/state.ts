/**
 * What a run has measured so far, as a fold over what happened. The journal is the list of what happened,
 * so a run that is resumed stands exactly where it stood: the same function made both. Long because what happens and what
 * becomes of it are read together.
 */

import type {
  Alarm,
  Evidence,
  Explanations,
  FailureCode,
  MarkRecord,
  UnsupportedCode,
} from "../record/result.ts";
import type { Facts } from "../record/facts.ts";
import { mean } from "../stats/estimate.ts";

/** What an arm brought before its first block: it is right as far as was looked, and warm. */
export interface ArmReady {
  readonly marks: readonly MarkRecord[];
  /** Nanoseconds per document of each block of the warm-up, in order. */
  readonly warmUp: readonly number[];
  readonly steady: boolean;
  /** Seconds that went into checking, and into warming up; the rest is loading and building. */
  readonly spent: { readonly checking: number; readonly warmingUp: number };
}

/** What was found out of an arm after its last block. */
export interface ArmFinished {
  /** Mean UTF-8 length on the wire; null where there is no wire. */
  readonly bytesPerDocument: number | null;
  /** Of a first call, which had built nothing before. */
  readonly marks?: readonly MarkRecord[];
  /** What it was seen to do; of a reference, and after the first launch, there is nothing to see. */
  readonly facts?: Facts;
  readonly explanations?: Explanations;
  readonly alarms: readonly Alarm[];
  /** Nanoseconds of a call that does nothing, in the same loop. Of references alone, and of no first call. */
  readonly emptyCall?: number;
  /** Null where nobody looked, or the runtime does not tell. */
  readonly allocatedPerDocument: number | null;
}

/** What one arm brought home from one launch. */
export interface ArmLaunch {
  /** Which launch of its set it is, from 0. */
  readonly launch: number;
  readonly ready: ArmReady;
  /** Mean time per document of each block, by round. */
  readonly blocks: readonly number[];
  /** The same in processor time; absent where a runtime does not tell. */
  readonly cpuBlocks?: readonly number[];
  /** The mean over all chunks of each chunk's fastest batch. */
  readonly best: number;
  /** Null where the runtime does not tell. */
  readonly garbageCollections: number | null;
  readonly finished: ArmFinished;
}

/** Why an arm has no times, and will have none. `checking`: seconds that went into finding it out. */
export type Ended = (
  | { readonly is: "unsupported"; readonly code: UnsupportedCode; readonly reason: string }
  | { readonly is: "nonconforming"; readonly evidence: readonly Evidence[]; readonly findings: number }
  | { readonly is: "failed"; readonly code: FailureCode; readonly cause: string }
) & { readonly checking?: number };

export interface LaunchResult {
  /** Which launch of its set it is, from 0. */
  readonly number: number;
  /** The core that all workers shared; null where they could not be bound to one. */
  readonly core: number | null;
  /** Those that took part, and those that had come to an end before. */
  readonly arms: ReadonlyMap<string, ArmLaunch | Ended>;
}

/** One thing that happened in a launch of a set. Plain data: it goes to the journal as it is. */
export type RunEvent = {
  readonly set: string;
  /** Which launch of the set, from 0: two of them may be going on. */
  readonly launch: number;
} & (
  | {
      readonly event: "launch";
      readonly core: number | null;
      /** Who takes part: nobody who neither took part in the launch before nor waited. */
      readonly activeArms: readonly string[];
      /** Who waits for a later launch, since this one has no room. */
      readonly waitingArms: readonly string[];
    }
  | { readonly event: "ready"; readonly arm: string; readonly ready: ArmReady }
  | {
      readonly event: "block";
      readonly arm: string;
      readonly mean: number;
      /** The mean in processor time; absent where the runtime does not tell. */
      readonly cpu?: number;
      /** Chunk and fastest batch of it in this block. */
      readonly chunks: readonly (readonly [chunk: number, time: number])[];
      readonly garbageCollections: number | null;
      /** Wall-clock seconds of the turn, hand-over included. */
      readonly seconds: number;
    }
  | { readonly event: "ended"; readonly arm: string; readonly ended: Ended }
  | {
      readonly event: "finished";
      readonly arm: string;
      readonly finished: ArmFinished;
      /** Wall-clock seconds of the checks after the timing. */
      readonly seconds: number;
    }
  /** The launch is over. `discarded`: a reference was lost, so nothing was measured beside it. */
  | { readonly event: "launched"; readonly discarded?: true }
);

/** An arm in the middle of a launch. */
export interface ArmProgress {
  readonly ready: ArmReady;
  readonly blocks: number[];
  /** Of the blocks that told it. */
  readonly cpuBlocks: number[];
  /** Fastest batch of each chunk. */
  readonly fastest: Map<number, number>;
  garbageCollections: number | null;
  finished?: ArmFinished;
}

/** A launch that has begun and is not over: running now, or interrupted by whatever ended the run. */
export interface OpenLaunch {
  /** Where all its workers live; null where they can't be bound to a core. */
  readonly core: number | null;
  readonly activeArms: readonly string[];
  /** In seconds of work since the run began. */
  readonly begunAt: number;
  readonly arms: Map<string, ArmProgress>;
  readonly ended: Map<string, Ended>;
}

/** One set of a run. */
export interface SetState {
  /** In the order in which they began. */
  readonly launches: LaunchResult[];
  /** By number. */
  readonly open: Map<number, OpenLaunch>;
  /** Launches that were lost with a reference. */
  discarded: number;
  /** Who takes part in the launch that was begun last; undefined before the first. */
  activeArms: readonly string[] | undefined;
  /** Who waits for a later one. */
  waitingArms: readonly string[];
  /** How long its last launch took, and all of them together. */
  lastSeconds: number | undefined;
  launchSeconds: number;
  /** Where the seconds of its launches went. */
  readonly spent: Spent;
}

/** Seconds, of all launches together: two that go on at the same time count twice. */
export interface Spent {
  measuring: number;
  warmingUp: number;
  checking: number;
  /** Loading libraries, building schemas and documents, starting and ending processes. */
  other: number;
}

export type RunState = Map<string, SetState>;

export const emptyState = (sets: readonly string[]): RunState =>
  new Map(
    sets.map((id) => [
      id,
      {
        launches: [],
        open: new Map(),
        discarded: 0,
        activeArms: undefined,
        waitingArms: [],
        lastSeconds: undefined,
        launchSeconds: 0,
        spent: { measuring: 0, warmingUp: 0, checking: 0, other: 0 },
      },
    ]),
  );

/** How many launches of a set were begun: the number of the next one. */
export const begunLaunches = ({ launches, open, discarded }: SetState): number =>
  launches.length + open.size + discarded;

/** What the time went into that an event comes at the end of, in seconds; empty where into none of these. */
function spentBefore(event: RunEvent): Partial<Omit<Spent, "other">> {
  switch (event.event) {
    case "ready":
      return event.ready.spent;
    case "block":
      return { measuring: event.seconds };
    case "ended":
      return event.ended.checking === undefined ? {} : { checking: event.ended.checking };
    case "finished":
      return { checking: event.seconds };
    default:
      return {};
  }
}

/**
 * Applies one event that happened `at` so many seconds of work after the run began. Throws where it does not fit: the journal is
 * then of another plan.
 */
export function apply(state: RunState, event: RunEvent, at: number): void {
  const set = state.get(event.set);
  if (set === undefined) throw new Error(`no set of this run is called ${event.set}`);
  if (event.event === "launch") {
    const { core, activeArms } = event;
    set.open.set(event.launch, { core, activeArms, begunAt: at, arms: new Map(), ended: new Map() });
    set.activeArms = activeArms;
    set.waitingArms = event.waitingArms;
    return;
  }
  const open = set.open.get(event.launch);
  if (open === undefined)
    throw new Error(`${event.event} in launch ${event.launch} of ${event.set}, which has not begun`);
  for (const [what, seconds] of Object.entries(spentBefore(event)) as [keyof Spent, number][])
    set.spent[what] += seconds;
  if (event.event === "launched") close(set, open, event, at);
  else applyToArm(open, event);
}

/** What happens to one arm of an open launch. */
function applyToArm(open: OpenLaunch, event: Extract<RunEvent, { arm: string }>): void {
  switch (event.event) {
    case "ready": {
      // A worker that takes another's place goes on where that one stopped.
      const earlier = open.arms.get(event.arm);
      open.arms.set(event.arm, {
        blocks: [],
        cpuBlocks: [],
        fastest: new Map(),
        garbageCollections: 0,
        ...earlier,
        ready: event.ready,
      });
      return;
    }
    case "block": {
      const arm = known(open, event.arm);
      arm.blocks.push(event.mean);
      if (event.cpu !== undefined) arm.cpuBlocks.push(event.cpu);
      arm.garbageCollections =
        arm.garbageCollections === null || event.garbageCollections === null
          ? null
          : arm.garbageCollections + event.garbageCollections;
      for (const [chunk, time] of event.chunks)
        arm.fastest.set(chunk, Math.min(time, arm.fastest.get(chunk) ?? Infinity));
      return;
    }
    case "ended":
      open.arms.delete(event.arm);
      open.ended.set(event.arm, event.ended);
      return;
    case "finished":
      known(open, event.arm).finished = event.finished;
      return;
    default:
      throw new Error(`no event is called ${String((event as { readonly event: unknown }).event)}`);
  }
}

/** Ends a launch: what it measured counts, unless it was discarded. */
function close(
  set: SetState,
  open: OpenLaunch,
  { launch, discarded }: Extract<RunEvent, { event: "launched" }>,
  at: number,
): void {
  if (discarded === true) set.discarded++;
  else {
    set.launches.push(closed(launch, open, set.launches));
    set.launches.sort((one, other) => one.number - other.number);
  }
  set.lastSeconds = at - open.begunAt;
  set.open.delete(launch);
  const { spent } = set;
  set.launchSeconds += set.lastSeconds;
  spent.other = Math.max(0, set.launchSeconds - spent.measuring - spent.warmingUp - spent.checking);
}

const known = ({ arms }: OpenLaunch, id: string): ArmProgress => {
  const arm = arms.get(id);
  if (arm === undefined) throw new Error(`${id} has not begun`);
  return arm;
};

/** What a launch brought home; an arm that ended earlier is not started again, and stays ended. */
function closed(
  number: number,
  { core, arms, ended }: OpenLaunch,
  earlier: readonly LaunchResult[],
): LaunchResult {
  const result = new Map<string, ArmLaunch | Ended>(
    earlier.flatMap((launch) => [...launch.arms].filter(([, brought]) => "is" in brought)),
  );
  for (const [id, { ready, blocks, cpuBlocks, fastest, garbageCollections, finished }] of arms)
    if (finished !== undefined) {
      const best = significant(mean([...fastest.values()]));
      const told = cpuBlocks.length === blocks.length ? { cpuBlocks } : {};
      result.set(id, { launch: number, ready, blocks, ...told, best, garbageCollections, finished });
    }
  for (const [id, end] of ended) result.set(id, end);
  return { number, core, arms: result };
}

/** Six significant digits: the clock has no more, and a file of samples is a third of the size. */
export const significant = (time: number): number => Number(time.toPrecision(6));

/** The arms that came to an end in some launch: their outcome is known. */
export const endedArms = ({ launches }: SetState): ReadonlySet<string> =>
  new Set(
    launches.flatMap(({ arms }) => [...arms].flatMap(([id, brought]) => ("is" in brought ? [id] : []))),
  );
