/** Who takes part in the next launch of a set? */

import type { Random } from "../kinds/random.ts";
import type { Unsettled } from "../stats/decide.ts";
import { ADAPTERS_IN_LAUNCH } from "./profiles.ts";
import { endedArms, type SetState } from "./state.ts";

export interface Participation {
  /** The suite's own arms, beside whom alone there is nothing to measure. */
  readonly references: ReadonlySet<string>;
  /** Of each other arm the references that it is measured beside; all of them where it is not in it. */
  readonly measuredBeside?: ReadonlyMap<string, ReadonlySet<string>>;
  readonly unsettled: Unsettled;
  /** Arms that are drawn as one: an adapter as usual, and under the condition of its bench. */
  readonly together?: ReadonlyMap<string, string>;
  /** Launches that each arm takes part in, settled or not. */
  readonly minLaunches: number;
}

/**
 * The adapters' arms that another launch is for, and how many each has begun: those that took part in the launch before or waited for
 * another one, have not come to an end, and have too few launches or are unsettled. Nobody comes back who had nothing more to
 * tell.
 */
export function remainingArms(
  arms: readonly string[],
  set: SetState,
  { references, unsettled, minLaunches }: Participation,
): ReadonlyMap<string, number> {
  const ended = endedArms(set);
  const begun = begunByArm(set);
  return new Map(
    inPlay(arms, set)
      .map((id) => [id, begun.get(id) ?? 0] as const)
      .filter(
        ([id, launches]) =>
          !references.has(id) && !ended.has(id) && (launches < minLaunches || unsettled.arms.has(id)),
      ),
  );
}

/** Who takes part in a launch, and who waits for a later one since a launch has no room. */
export interface ActiveArms {
  readonly activeArms: readonly string[];
  readonly waitingArms: readonly string[];
}

/**
 * The remaining arms, as many as a launch has room for, and the references beside them. Nobody takes part where references alone are
 * left, beside whom there is nothing to measure. `random`: what decides between those for whom the same speaks.
 */
export function nextActiveArms(
  arms: readonly string[],
  set: SetState,
  participation: Participation,
  random: Random,
): ActiveArms {
  const { references, unsettled, minLaunches } = participation;
  const remaining = remainingArms(arms, set, participation);
  const drawn = drawArms(new Map(random.shuffle([...remaining])), participation);
  if (drawn.size === 0) return { activeArms: [], waitingArms: [] };
  const ended = endedArms(set);
  const useful = inPlay(arms, set).filter((id) => references.has(id) && !ended.has(id));
  const besideAny = (of: Iterable<string>): ReadonlySet<string> =>
    new Set([...of].flatMap((id) => [...(participation.measuredBeside?.get(id) ?? references)]));
  const besideDrawn = besideAny(drawn);
  const besideFew = besideAny([...drawn].filter((id) => (remaining.get(id) ?? 0) < minLaunches));
  const beside = new Set(
    useful.filter((id) => besideFew.has(id) || (besideDrawn.has(id) && unsettled.arms.has(id))),
  );
  const waiting = [...remaining.keys()].filter((id) => !drawn.has(id));
  const besideWaiting = besideAny(waiting);
  return {
    activeArms: arms.filter((id) => drawn.has(id) || beside.has(id)),
    // A reference that nobody here is measured beside waits with those who are.
    waitingArms: [...waiting, ...useful.filter((id) => !besideDrawn.has(id) && besideWaiting.has(id))],
  };
}

/** Who took part in the launch before, or waited for another one; before the first everybody. */
const inPlay = (arms: readonly string[], { activeArms, waitingArms }: SetState): readonly string[] =>
  activeArms === undefined ? arms : arms.filter((id) => activeArms.includes(id) || waitingArms.includes(id));

/** How many launches each arm took part in, those that go on included. */
function begunByArm({ launches, open }: SetState): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const took = [
    ...launches.flatMap(({ arms }) => [...arms.keys()]),
    ...[...open.values()].flatMap(({ activeArms }) => activeArms),
  ];
  for (const id of took) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * Draws arms until a launch has no more room. Those with too few launches come first, the fewest first. Then, one after the other, who is
 * undecided against most of those that are drawn: pairs are told apart best by launches that both took part in. Arms that are drawn
 * together may be one more than there is room for.
 */
function drawArms(
  remaining: ReadonlyMap<string, number>,
  { unsettled: { pairs }, minLaunches, together }: Participation,
): ReadonlySet<string> {
  if (remaining.size <= ADAPTERS_IN_LAUNCH) return new Set(remaining.keys());
  const drawn = new Set<string>();
  const undecidedAgainstDrawn = (id: string): number =>
    pairs.filter(([one, other]) => (one === id && drawn.has(other)) || (other === id && drawn.has(one)))
      .length;
  while (drawn.size < ADAPTERS_IN_LAUNCH) {
    const [first] = [...remaining]
      .filter(([id]) => !drawn.has(id))
      .map(([id, launches]) => ({
        id,
        launches,
        few: Math.min(launches, minLaunches),
        against: undecidedAgainstDrawn(id),
      }))
      .sort(
        (one, other) => one.few - other.few || other.against - one.against || one.launches - other.launches,
      );
    if (first === undefined) break;
    drawn.add(first.id);
    const other = together?.get(first.id);
    if (other !== undefined && remaining.has(other)) drawn.add(other);
  }
  return drawn;
}
