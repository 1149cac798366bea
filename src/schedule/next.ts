/** Which set gets the next launch, and when is enough? */

import { seeded } from "../kinds/random.ts";
import type { Profile } from "./profiles.ts";
import type { RunState, SetState } from "./state.ts";

export interface Limits {
  readonly profile: Pick<Profile, "launches" | "mostLaunches" | "addUntilSeconds" | "mostSeconds">;
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
  /** Seconds that a launch of it is expected to take. */
  readonly expectedSeconds: number;
}

/** No set is left alone before its third launch, however clear it looks. */
const FEWEST_LAUNCHES = 3;

/**
 * The set that is launched next; undefined where all is decided, measured often enough, or the time is used.
 * All sets once, then all again: what a machine does to one minute it does to all cells alike. A set that is settled
 * after three launches gets no more; one that is not gets launches beyond its profile's, as long as there is time.
 */
export function nextSet(
  candidates: readonly Candidate[],
  state: RunState,
  elapsedSeconds: number,
  { profile, budgetSeconds, seed }: Limits,
): string | undefined {
  const of = (id: string) => state.get(id) as SetState;
  const lastSecond = budgetSeconds ?? profile.mostSeconds ?? Infinity;
  const fits = ({ id, expectedSeconds }: Candidate) =>
    elapsedSeconds + expectedSeconds <= lastSecond ||
    // A profile measures every cell it names, however long that takes on this machine.
    (budgetSeconds === undefined && of(id).launches.length === 0);
  const wanting = candidates.filter(
    (candidate) =>
      fits(candidate) && !(candidate.settled && of(candidate.id).launches.length >= FEWEST_LAUNCHES),
  );

  // What was cut short is gone on with before anything new begins.
  const open = wanting.find(({ id }) => of(id).open !== undefined);
  if (open !== undefined) return open.id;

  // Whoever gives a time wants it used; else time beyond the plan is the profile's to give.
  const more = budgetSeconds !== undefined || elapsedSeconds < profile.addUntilSeconds;
  const most = more ? profile.mostLaunches : profile.launches;
  const fewest = Math.min(...wanting.map(({ id }) => of(id).launches.length));
  if (!(fewest < most)) return undefined;
  const behind = wanting.filter(({ id }) => of(id).launches.length === fewest);
  // An order for each number of launches, the same whoever asks: a run that is taken up again goes on as it would have.
  const order = seeded(seed * 1000 + fewest).shuffle(candidates.map(({ id }) => id));
  return order.find((id) => behind.some((candidate) => candidate.id === id));
}
