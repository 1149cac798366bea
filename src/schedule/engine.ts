/** The one engine for launches: lanes, one a core, each with one launch at a time from its preparation to its end. */

import { type Random, seeded } from "../kinds/random.ts";
import type { Pool } from "../pool/pool.ts";
import type { ActiveArms } from "./active-arms.ts";
import { type JudgeClient, startJudge } from "./judge-client.ts";
import type { Arm } from "./arm.ts";
import { launch } from "./launch.ts";
import type { Turn } from "./next.ts";
import { LANES, type Ruler } from "./profiles.ts";
import type { OpenLaunch, RunEvent, RunState, SetState } from "./state.ts";

/** What is launched together. */
export interface LaunchSet {
  readonly id: string;
  readonly arms: readonly Arm[];
  readonly ruler: Ruler;
  readonly freshEachRound: boolean;
  /** The suite's own arms, beside whom alone there is nothing to measure. */
  readonly references: ReadonlySet<string>;
}

export interface EngineOptions {
  readonly pool: Pool;
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly state: RunState;
  /** Emits an event: it is applied to the state and appended to whatever the caller keeps. */
  readonly emit: (event: RunEvent) => void;
  readonly setOf: (id: string) => LaunchSet;
  /** The launch that is begun or resumed next; undefined where there is none. `going`: what goes on at this moment. */
  readonly next: (going: readonly Turn[]) => Turn | undefined;
  /** Who takes part in the launch of this number, which begins. `random`: its draws. */
  readonly activeArms: (id: string, random: Random) => ActiveArms;
}

/** Launches that a set may lose with its references; from then on a lost reference is at its end. */
const MAX_DISCARDED = 3;

/** The cores that launches live on, one launch on each; no core where workers can't be bound to one. */
export const lanesOf = (cores: readonly number[], seed: number): (number | null)[] =>
  cores.length === 0 ? [null] : seeded(seed).shuffle(cores).slice(0, LANES);

/** Launches until there is nothing next, or until the signal. */
export async function runLanes(options: EngineOptions): Promise<void> {
  const { pool, seed, signal, next } = options;
  const going: Turn[] = [];
  const lane = async (core: number | null): Promise<void> => {
    const judge = startJudge(pool, core === null ? undefined : { core, helperThreads: "same core" });
    try {
      for (;;) {
        const turn = signal.aborted ? undefined : next(going);
        if (turn === undefined) return;
        going.push(turn);
        await oneLaunch(turn, core, judge, options);
        going.splice(going.indexOf(turn), 1);
      }
    } catch (error) {
      // Whoever interrupts kills workers and judges: what they did not answer is no error.
      if (!signal.aborted) throw error;
    } finally {
      judge.end();
    }
  };
  await Promise.all(lanesOf(pool.cores, seed).map(lane));
}

async function oneLaunch(
  { id, number }: Turn,
  core: number | null,
  judge: JudgeClient,
  { pool, seed, signal, state, emit, setOf, activeArms }: EngineOptions,
): Promise<void> {
  const here = { set: id, launch: number };
  const set = setOf(id);
  const standing = state.get(id) as SetState;
  // Of each launch its own draws, so that a run that is resumed makes the same ones.
  const random = seeded(seed * 1_000_003 + fingerprint(`${id} ${number}`));
  if (!standing.open.has(number))
    emit({
      ...here,
      event: "launch",
      core,
      ...activeArms(id, seeded(fingerprint(`${seed} ${id} ${number}`))),
    });
  const open = standing.open.get(number) as OpenLaunch;
  await launch(set.arms, {
    pool,
    judge,
    random,
    begunBefore: (arm) => begunBefore(standing, arm, number),
    signal,
    ruler: set.ruler,
    freshEachRound: set.freshEachRound,
    requiredArms: new Set(open.activeArms.filter((arm) => !set.references.has(arm))),
    mayDiscard: standing.discarded < MAX_DISCARDED,
    open,
    emit: (event) => emit({ ...event, ...here } as RunEvent),
  });
}

/** In how many launches of a set before this one an arm took part. */
const begunBefore = ({ launches, open }: SetState, arm: string, launch: number): number =>
  launches.filter(({ number, arms }) => number < launch && arms.has(arm)).length +
  [...open].filter(([number, { activeArms }]) => number < launch && activeArms.includes(arm)).length;

/** A number of a text: the same on every machine, and others for texts that differ little (FNV-1a, 32 bits). */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
