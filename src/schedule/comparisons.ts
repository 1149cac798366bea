/** Who beats whom among the adapters of a question, by what was seen of them and by their launches. */

import type { Facts } from "../record/facts.ts";
import type { Alarm, Condition, Measured } from "../record/result.ts";
import { askedOf, standing } from "../record/standing.ts";
import { type Comparison, controlHolds, MIN_RESOLUTION, resolution } from "../stats/compare.ts";
import {
  type ComparisonSet,
  isRatioKnown,
  MIN_LAUNCHES,
  type Pair,
  undecided,
  type Unsettled,
  unsettled,
  unsettledReferences,
} from "../stats/decide.ts";
import { beatenBy, comparablePairs, type MayBeat } from "../stats/dominance.ts";
import { best, type Difference, difference } from "../stats/estimate.ts";
import { verdictOn } from "../stats/verdict.ts";
import { type CellSet, groupsOf, type RuntimeGroup } from "./plan.ts";
import type { ArmLaunch, Ended, LaunchResult, SetState } from "./state.ts";

export const isMeasured = (brought: ArmLaunch | Ended | undefined): brought is ArmLaunch =>
  brought !== undefined && "blocks" in brought;

/** The launches of one arm, if every launch that it took part in brought some. */
export function launchesOf(results: readonly LaunchResult[], id: string): ArmLaunch[] | undefined {
  const own = results.map(({ arms }) => arms.get(id)).filter((launch) => launch !== undefined);
  return own.length > 0 && own.every(isMeasured) ? own : undefined;
}

/** How far the reference was from itself on this runtime; NaN where it could not be measured. */
export function controlOf(group: RuntimeGroup, results: readonly LaunchResult[]): Difference {
  const reference = launchesOf(results, group.reference);
  const control = launchesOf(results, group.control);
  return reference === undefined || control === undefined
    ? { ratio: Number.NaN, margin: Number.NaN }
    : difference(control, reference);
}

/** An alarm counts where most launches raise it: once is noise. */
export function alarmsOf(launches: readonly ArmLaunch[]): Alarm[] {
  const raised = launches.filter(({ finished }) => finished.alarms.length > 0);
  const alarms = raised.length * 2 > launches.length ? (raised[0]?.finished.alarms ?? []) : [];
  const unsteady = launches.filter(({ ready }) => !ready.steady).length;
  return unsteady * 2 > launches.length
    ? [...alarms, { code: "never steady", value: unsteady }]
    : [...alarms];
}

/** An adapter that was measured and judged. */
interface MeasuredAdapter {
  readonly adapter: string | undefined;
  readonly condition: Condition | undefined;
  readonly launches: readonly ArmLaunch[];
  readonly facts: Facts;
}

/** The adapters of a runtime that can be compared: who may beat whom. */
interface MeasuredAdapters {
  readonly adapters: ReadonlyMap<string, MeasuredAdapter>;
  /** Those with an alarm: they are not compared, and what they might beat is in doubt. */
  readonly alarmed: ReadonlyMap<string, MeasuredAdapter>;
  readonly mayBeat: (one: string, other: string) => MayBeat;
}

function adaptersOf(group: RuntimeGroup, results: readonly LaunchResult[]): MeasuredAdapters {
  const adapters = new Map<string, MeasuredAdapter>();
  const alarmed = new Map<string, MeasuredAdapter>();
  const seen: Facts[] = [];
  for (const [id, { adapter, condition }] of group.names) {
    const launches = launchesOf(results, id);
    const facts = launches?.flatMap(({ finished }) => finished.facts ?? [])[0];
    if (launches === undefined || facts === undefined) continue;
    seen.push(facts);
    if (group.references.has(id)) continue;
    (alarmsOf(launches).length === 0 ? adapters : alarmed).set(id, { adapter, condition, launches, facts });
  }
  const asked = askedOf(group.bench.operation, seen);
  const of = (id: string) => adapters.get(id) ?? alarmed.get(id);
  return {
    adapters,
    alarmed,
    mayBeat: (one, other) => {
      const [left, right] = [of(one), of(other)];
      // Two policies of one adapter for unknown keys are not compared.
      if (left === undefined || right === undefined || left.adapter === right.adapter) return "never";
      if (left.condition !== right.condition) return "never";
      const found = standing(left.facts, right.facts, asked);
      return found === "incomparable" ? "never" : found === "better" ? "if not slower" : "if faster";
    },
  };
}

/** What the pairs of a group are decided by; undefined where its references were not measured. */
function comparisonSetOf(
  group: RuntimeGroup,
  results: readonly LaunchResult[],
  { adapters, mayBeat }: MeasuredAdapters,
): ComparisonSet | undefined {
  const reference = launchesOf(results, group.reference);
  const control = launchesOf(results, group.control);
  if (reference === undefined || control === undefined) return undefined;
  const cells = new Map([...adapters].map(([id, { launches }]) => [id, launches]));
  return { cells, reference, control, pairs: comparablePairs([...cells.keys()], mayBeat) };
}

const NOTHING: Unsettled = { arms: new Set(), pairs: [] };

/**
 * What of a set another launch could change, of the arms that took part in the last one or wait for another: adapters, and beside them
 * references, each as long as there is something to learn of it.
 */
export function unsettledOf(set: CellSet, state: Standing, min: number = MIN_RESOLUTION): Unsettled {
  const own = groupsOf(set).map((group) => unsettledIn(group, state, min));
  return {
    arms: new Set(own.flatMap(({ arms }) => [...arms])),
    pairs: own.flatMap(({ pairs }) => pairs),
  };
}

type Standing = Pick<SetState, "launches" | "activeArms" | "waitingArms">;

function unsettledIn(
  group: RuntimeGroup,
  { launches, activeArms, waitingArms }: Standing,
  min: number,
): Unsettled {
  const { adapters, mayBeat, alarmed } = adaptersOf(group, launches);
  const inPlay = [...(activeArms ?? []), ...waitingArms];
  const own = new Map([...adapters].filter(([id]) => inPlay.includes(id)));
  const beside = comparisonSetOf(group, launches, { adapters: own, alarmed, mayBeat });
  if (beside === undefined) return NOTHING;
  const { arms: open, pairs } = unsettled(beside, min);
  if (open.size === 0) return NOTHING;
  const launched = (id: string) => launchesOf(launches, id) ?? [];
  const { reference, control } = group;
  const others = [...group.references].filter(
    (id) => id !== reference && id !== control && !isRatioKnown(launched(id), beside.reference, min),
  );
  const arms = [...open, ...others];
  const names = { reference, control };
  return {
    arms: new Set([...arms, ...unsettledReferences(beside, arms.map(launched), names, min)]),
    pairs,
  };
}

/** By whom an adapter is beaten, with whom it is tied, and by whom it may be beaten yet. */
export type Place = Pick<Measured, "beatenBy" | "tiedWith" | "undecided">;

/** The place of each adapter among all on its runtime, by the id of its arm. */
export function placesOf(
  group: RuntimeGroup,
  results: readonly LaunchResult[],
  min: number = MIN_RESOLUTION,
): (id: string) => Place {
  const all = adaptersOf(group, results);
  const { adapters, alarmed, mayBeat } = all;
  const beside = comparisonSetOf(group, results, all);
  const measured = new Map([...adapters, ...alarmed]);
  const comparison = comparisonsOf(group, results, measured, min);
  const beaten = beatenBy(
    [...adapters].map(([id, { launches }]) => ({ id, time: best(launches) })),
    mayBeat,
    comparison,
  );
  const pairs = comparablePairs([...adapters.keys()], mayBeat);
  const ofVerdict = (verdict: Comparison): Pair[] => pairs.filter((pair) => comparison(...pair) === verdict);
  /** Is it clear by few launches already? */
  const isClear = ([one, other]: Pair): boolean =>
    [one, other].some((id) => (adapters.get(id)?.launches.length ?? 0) < MIN_LAUNCHES) &&
    ["faster", "slower"].includes(comparison(one, other));
  // Without a control every pair is open.
  const open = [
    ...(beside === undefined ? pairs : undecided(beside, min).filter((pair) => !isClear(pair))),
    ...ofVerdict("unsure"),
  ];
  const beats = (one: string, other: string) => beaten.get(other)?.includes(one) === true;
  const tied = ofVerdict("tie").filter(([one, other]) => !beats(one, other) && !beats(other, one));
  const partners = (id: string, among: readonly Pair[]): string[] =>
    among.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []));
  const names = (ids: readonly string[]): string[] => [
    ...new Set(ids.map((id) => measured.get(id)?.adapter ?? id)),
  ];
  /** Whoever has an alarm might beat it, were its figure right. */
  const doubts = (id: string): string[] =>
    adapters.has(id)
      ? [...alarmed.keys()].filter(
          (other) => mayBeat(other, id) !== "never" && comparison(other, id) !== "slower",
        )
      : [];
  return (id) => ({
    beatenBy: names(beaten.get(id) ?? []),
    tiedWith: names(partners(id, tied)),
    undecided: names([
      ...partners(id, open).filter((other) => mayBeat(other, id) !== "never"),
      ...doubts(id),
    ]),
  });
}

/** What the times of two adapters say. */
function comparisonsOf(
  group: RuntimeGroup,
  results: readonly LaunchResult[],
  adapters: ReadonlyMap<string, MeasuredAdapter>,
  min: number,
): (one: string, other: string) => Comparison {
  const control = controlOf(group, results);
  const [least, isNoisy] = [resolution(control, min), !controlHolds(control)];
  const reference = launchesOf(results, group.reference) ?? [];
  const known = new Map<string, Comparison>();
  const launchesIn = (id: string): readonly ArmLaunch[] => adapters.get(id)?.launches ?? [];
  const compared = (one: string, other: string): Comparison =>
    verdictOn(launchesIn(one), launchesIn(other), { reference, least, isNoisy }).verdict;
  return (one, other) => {
    const key = JSON.stringify([one, other]);
    const verdict = known.get(key) ?? compared(one, other);
    known.set(key, verdict);
    return verdict;
  };
}
