/** Who beats whom among the adapters of a question, by what was seen of them and by their launches. */

import type { Facts } from "../record/facts.ts";
import type { Alarm, Measured } from "../record/result.ts";
import { askedOf, standing } from "../record/standing.ts";
import { type Comparison, compare, controlHolds, MIN_RESOLUTION, resolution } from "../stats/compare.ts";
import {
  type ComparisonSet,
  isRatioKnown,
  mayDiffer,
  MIN_LAUNCHES,
  undecided,
  unsettled,
  unsettledReferences,
} from "../stats/decide.ts";
import { beatenBy, comparablePairs, type MayBeat } from "../stats/dominance.ts";
import { best, type Difference, difference } from "../stats/estimate.ts";
import { type CellSet, CONTROL } from "./plan.ts";
import type { ArmLaunch, Ended, LaunchResult, SetState } from "./state.ts";

export const isMeasured = (brought: ArmLaunch | Ended | undefined): brought is ArmLaunch =>
  brought !== undefined && "blocks" in brought;

/** The launches of one arm, if every launch that it took part in brought some. */
export function launchesOf(results: readonly LaunchResult[], id: string): ArmLaunch[] | undefined {
  const own = results.map(({ arms }) => arms.get(id)).filter((launch) => launch !== undefined);
  return own.length > 0 && own.every(isMeasured) ? own : undefined;
}

/** How far the reference was from itself in this set; NaN where it could not be measured. */
export function controlOf(set: CellSet, results: readonly LaunchResult[]): Difference {
  const reference = launchesOf(results, set.bench.references[0]);
  const control = launchesOf(results, CONTROL);
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

/** A set, and what its launches brought home. */
export interface SetResults {
  readonly set: CellSet;
  readonly results: readonly LaunchResult[];
}

/** An adapter that was measured and judged, and the set that it was measured in. */
interface MeasuredAdapter extends SetResults {
  readonly id: string;
  readonly adapter: string | undefined;
  readonly launches: readonly ArmLaunch[];
  readonly facts: Facts;
}

/** The adapters of a question: who may beat whom. */
interface MeasuredAdapters {
  readonly adapters: ReadonlyMap<string, MeasuredAdapter>;
  readonly mayBeat: (one: string, other: string) => MayBeat;
}

function adaptersOf(sets: readonly SetResults[]): MeasuredAdapters {
  const adapters = new Map<string, MeasuredAdapter>();
  const seen: Facts[] = [];
  for (const { set, results } of sets)
    for (const [id, { adapter }] of set.names) {
      const launches = launchesOf(results, id);
      const facts = launches?.[0]?.finished.facts;
      if (launches === undefined || facts === undefined) continue;
      seen.push(facts);
      if (!set.references.has(id) && alarmsOf(launches).length === 0)
        adapters.set(id, { set, results, id, adapter, launches, facts });
    }
  const asked = askedOf(sets[0]?.set.bench.operation ?? "", seen);
  return {
    adapters,
    mayBeat: (one, other) => {
      const [left, right] = [adapters.get(one), adapters.get(other)];
      // Two policies of one adapter for unknown keys are not compared.
      if (left === undefined || right === undefined || left.adapter === right.adapter) return "never";
      const found = standing(left.facts, right.facts, asked);
      return found === "incomparable" ? "never" : found === "better" ? "if not slower" : "if faster";
    },
  };
}

/** What the pairs of one set are decided by; undefined where the reference was not measured. */
function comparisonSetOf(
  { set, results }: SetResults,
  { adapters, mayBeat }: MeasuredAdapters,
  takesPart: (id: string) => boolean = () => true,
): ComparisonSet | undefined {
  const reference = launchesOf(results, set.bench.references[0]);
  const control = launchesOf(results, CONTROL);
  if (reference === undefined || control === undefined) return undefined;
  const own = [...adapters.values()].filter((adapter) => adapter.set === set && takesPart(adapter.id));
  const cells = new Map(own.map(({ id, launches }) => [id, launches]));
  return { cells, reference, control, pairs: comparablePairs([...cells.keys()], mayBeat) };
}

/**
 * The arms of a set of which another launch could change something, of those that took part in the last one: adapters, and
 * beside them references, each as long as there is something to learn of it.
 */
export function unsettledArms(
  set: CellSet,
  { launches, activeArms }: Pick<SetState, "launches" | "activeArms">,
  min: number = MIN_RESOLUTION,
): ReadonlySet<string> {
  const own = { set, results: launches };
  const beside = comparisonSetOf(own, adaptersOf([own]), (id) => activeArms?.includes(id) === true);
  const adapters = beside === undefined ? [] : [...unsettled(beside, min)];
  if (adapters.length === 0 || beside === undefined) return new Set();
  const launched = (id: string) => launchesOf(launches, id) ?? [];
  const reference = set.bench.references[0];
  const others = [...set.references].filter(
    (id) => id !== reference && id !== CONTROL && !isRatioKnown(launched(id), beside.reference, min),
  );
  const arms = [...adapters, ...others];
  const names = { reference, control: CONTROL };
  return new Set([...arms, ...unsettledReferences(beside, arms.map(launched), names, min)]);
}

/** By whom an adapter is beaten, and by whom it may be yet. */
export type Place = Pick<Measured, "beatenBy" | "undecided">;

/** The place of each adapter among all of a question, by the id of its arm. */
export function placesOf(sets: readonly SetResults[], min: number = MIN_RESOLUTION): (id: string) => Place {
  const all = adaptersOf(sets);
  const { adapters, mayBeat } = all;
  const pairs = new Map<string, Comparison>();
  const comparison = (one: string, other: string): Comparison => {
    const key = JSON.stringify([one, other]);
    const known =
      pairs.get(key) ??
      comparisonOf(adapters.get(one) as MeasuredAdapter, adapters.get(other) as MeasuredAdapter, min);
    pairs.set(key, known);
    return known;
  };
  const beaten = beatenBy(
    [...adapters.values()].map(({ id, launches }) => ({ id, time: best(launches) })),
    mayBeat,
    comparison,
  );
  const open = [
    ...sets.flatMap((one) => {
      const decided = comparisonSetOf(one, all);
      const own = [...adapters.values()].filter(({ set }) => set === one.set).map(({ id }) => id);
      // Without a control every pair is open.
      return decided === undefined ? comparablePairs(own, mayBeat) : undecided(decided, min);
    }),
    ...openPairs(all, comparison),
  ];
  const openAgainst = (id: string): string[] =>
    open
      .flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []))
      .filter((other) => mayBeat(other, id) !== "never");
  const names = (ids: readonly string[]): string[] => [
    ...new Set(ids.map((id) => adapters.get(id)?.adapter ?? id)),
  ];
  return (id) => ({ beatenBy: names(beaten.get(id) ?? []), undecided: names(openAgainst(id)) });
}

/** The least difference that counts between two, as a fraction: the larger of their sets'. */
const leastOf = (one: MeasuredAdapter, other: MeasuredAdapter, min: number): number =>
  Math.max(...[one, other].map(({ set, results }) => resolution(controlOf(set, results), min)));

/** A tie is `unsure` where it may hide a difference that matters: it is wide, or the control beside it did not hold. */
function comparisonOf(one: MeasuredAdapter, other: MeasuredAdapter, min: number): Comparison {
  const [apart, least] = [apartOf(one, other), leastOf(one, other, min)];
  const isNoisy = [one, other].some(({ set, results }) => !controlHolds(controlOf(set, results)));
  return compare(apart, least, isNoisy || mayDiffer(apart, least));
}

/**
 * How far two are apart: launch by launch where they were launched together; else each against the reference of its own set,
 * with the margins of both.
 */
function apartOf(one: MeasuredAdapter, other: MeasuredAdapter): Difference {
  if (one.set === other.set) return difference(one.launches, other.launches);
  const [left, right] = [one, other].map(({ set, results, launches }) =>
    difference(launches, launchesOf(results, set.bench.references[0]) ?? []),
  ) as [Difference, Difference];
  return { ratio: left.ratio / right.ratio, margin: left.margin + right.margin };
}

/** Comparable pairs that are unsure, and pairs of different sets of which one was launched too seldom to tell. */
const openPairs = (
  { adapters, mayBeat }: MeasuredAdapters,
  comparison: (one: string, other: string) => Comparison,
): [one: string, other: string][] =>
  comparablePairs([...adapters.keys()], mayBeat).filter((pair) => {
    const [left, right] = pair.map((id) => adapters.get(id)) as [MeasuredAdapter, MeasuredAdapter];
    const launches = Math.min(left.launches.length, right.launches.length);
    return comparison(...pair) === "unsure" || (left.set !== right.set && launches < MIN_LAUNCHES);
  });
