/** What the choice of the next launch goes by: of each set who remains, how often each was launched, and how long a launch takes. */

import { MIN_LAUNCHES } from "../stats/decide.ts";
import { type Participation, remainingArms } from "./active-arms.ts";
import { unsettledOf } from "./comparisons.ts";
import type { Candidate } from "./next.ts";
import { type CellSet, groupsOf, type Plan } from "./plan.ts";
import { ADAPTERS_IN_LAUNCH, type Profile, profileFor } from "./profiles.ts";
import type { RunState, SetState } from "./state.ts";

/** What a launch takes for each of its arms, before one has been seen to take anything else. */
export const SECONDS_AN_ARM = 0.6;

/** How many adapters a set has, under every policy for unknown keys that was asked for. */
export const adaptersIn = ({ arms, references }: CellSet): number => arms.length - references.size;

/** The profile with time for the adapters of this plan: as many as the largest question has. */
export const timeFor = ({ sets }: Plan, profile: Profile): Profile =>
  profileFor(profile, Math.max(0, ...sets.map(adaptersIn)));

export const armIds = ({ arms }: CellSet): string[] => arms.map(({ id }) => id);

/** Every set of a plan as it stands. */
export function candidatesOf(
  { sets }: Pick<Plan, "sets">,
  state: RunState,
  participationOf: (set: CellSet) => Participation,
): Candidate[] {
  return sets.map((set) => {
    const standing = state.get(set.id) as SetState;
    const remaining = remainingArms(armIds(set), standing, participationOf(set));
    const inLaunch = Math.min(adaptersIn(set), ADAPTERS_IN_LAUNCH) + set.references.size;
    return {
      id: set.id,
      settled: remaining.size === 0,
      begun: Math.min(...remaining.values()),
      perRound: Math.ceil(remaining.size / ADAPTERS_IN_LAUNCH),
      // One of first calls is mostly the start of processes, and stays unsure by some per cent however many there are.
      isDear: set.bench.process === "first call",
      expectedSeconds: standing.lastSeconds ?? inLaunch * SECONDS_AN_ARM,
    };
  });
}

/** The arms of one adapter that differ in their condition alone, each with the other. */
function togetherIn({ names }: CellSet): ReadonlyMap<string, string> {
  const alike = Map.groupBy(names, ([, { adapter, unknownKeys, runtime }]) =>
    JSON.stringify([adapter, unknownKeys, runtime]),
  );
  return new Map(
    [...alike.values()].flatMap((own) => {
      const [one, other] = own.map(([id]) => id);
      return one === undefined || other === undefined
        ? []
        : ([
            [one, other],
            [other, one],
          ] as const);
    }),
  );
}

/** Of each adapter's arm the references on its runtime. */
const besideIn = (set: CellSet): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    groupsOf(set).flatMap(({ names, references }) =>
      [...names.keys()].filter((id) => !references.has(id)).map((id) => [id, references] as const),
    ),
  );

/** What the next launch of a set goes by, worked out again only after a launch of it. */
export function participations(state: RunState, resolution: number): (set: CellSet) => Participation {
  const known = new Map<CellSet, { readonly launches: number; readonly participation: Participation }>();
  return (set) => {
    const standing = state.get(set.id) as SetState;
    const launches = standing.launches.length;
    const earlier = known.get(set);
    if (earlier?.launches === launches) return earlier.participation;
    const unsettled = unsettledOf(set, standing, resolution);
    const participation = {
      references: set.references,
      measuredBeside: besideIn(set),
      unsettled,
      minLaunches: MIN_LAUNCHES,
      together: togetherIn(set),
    };
    known.set(set, { launches, participation });
    return participation;
  };
}
