/** Which set gets the next launch, and when is enough? */

import { seeded } from "../kinds/random.ts";
import type { Profile } from "./profiles.ts";
import { begunLaunches, type RunState, type SetState } from "./state.ts";

export interface Limits {
  readonly profile: Pick<Profile, "launches" | "maxLaunches" | "addUntilSeconds" | "maxSeconds">;
  /** Wall-clock seconds that the whole run may take; undefined for as long as it takes. */
  readonly budgetSeconds: number | undefined;
  /** Seed of the order of sets. */
  readonly seed: number;
}

/** One set as the choice needs to know it. */
export interface Candidate {
  readonly id: string;
  /** Need nobody measure it again? */
  readonly settled: boolean;
  /** The fewest launches that one of its remaining arms has begun; Infinity where none remains. */
  readonly begun: number;
  /** Launches until each of its remaining arms has taken part in one more. */
  readonly perRound: number;
  /** Does another launch cost more than it could tell? It then gets those that its profile plans, and none beyond. */
  readonly isDear: boolean;
  /** Seconds that a launch of it is expected to take. */
  readonly expectedSeconds: number;
}

/** Which launch of which set. */
export interface Turn {
  readonly id: string;
  readonly number: number;
}

/**
 * The launch that is begun or resumed next; undefined where all is decided, measured often enough, or the time is used.
 * All sets once, then all again: what a machine does to one minute it does to all cells alike. A set that is settled
 * gets no more; one that is not gets launches beyond its profile's, as long as there is time.
 * `going`: what goes on at this moment, and is nobody else's.
 */
export function nextLaunch(
  candidates: readonly Candidate[],
  state: RunState,
  elapsedSeconds: number,
  { profile, budgetSeconds, seed }: Limits,
  going: readonly Turn[] = [],
): Turn | undefined {
  const of = (id: string) => state.get(id) as SetState;
  const lastSecond = budgetSeconds ?? profile.maxSeconds ?? Infinity;
  const fits = ({ begun, expectedSeconds }: Candidate) =>
    elapsedSeconds + expectedSeconds <= lastSecond ||
    // A profile measures every cell it names, however long that takes on this machine.
    (budgetSeconds === undefined && begun === 0);
  const inTime = candidates.filter(fits);

  // Finish interrupted launches first, settled or not.
  for (const { id } of inTime)
    for (const number of of(id).open.keys())
      if (!going.some((turn) => turn.id === id && turn.number === number)) return { id, number };

  // Whoever gives a time wants it used; else time beyond the plan is the profile's to give.
  const more = budgetSeconds !== undefined || elapsedSeconds < profile.addUntilSeconds;
  const mayBegin = inTime.filter(
    ({ settled, begun, isDear }) =>
      !settled && begun < (more && !isDear ? profile.maxLaunches : profile.launches),
  );
  const minBegun = Math.min(...mayBegin.map(({ begun }) => begun));
  const behind = mayBegin.filter(({ begun }) => begun === minBegun);
  // An order for each number of launches, the same whoever asks: a run that is resumed goes on as it would have.
  const order = seeded(seed * 1000 + minBegun).shuffle(candidates.map(({ id }) => id));
  const id = order.find((name) => behind.some((candidate) => candidate.id === name));
  return id === undefined ? undefined : { id, number: begunLaunches(of(id)) };
}
