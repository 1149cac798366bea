/** From what the launches of a set brought home to the cells of the result. */

import type { Facts } from "../record/facts.ts";
import type { Alarm, Cell, Measured, Outcome } from "../record/result.ts";
import { askedOf, standing } from "../record/standing.ts";
import { compare, controlHolds, MIN_RESOLUTION, resolution } from "../stats/compare.ts";
import {
  type ComparisonSet,
  isRatioKnown,
  undecided,
  unsettled,
  unsettledReferences,
} from "../stats/decide.ts";
import { beatenBy, contestedPairs, type MayBeat } from "../stats/dominance.ts";
import { best, bestRatio, type Difference, difference, pairedRatio, typical } from "../stats/estimate.ts";
import { type CellSet, CONTROL } from "./plan.ts";
import type { ArmLaunch, Ended, LaunchResult, SetState } from "./state.ts";

const isMeasured = (brought: ArmLaunch | Ended | undefined): brought is ArmLaunch =>
  brought !== undefined && "blocks" in brought;

/** The launches of one arm, if every launch that it took part in brought some. */
function launchesOf(results: readonly LaunchResult[], id: string): ArmLaunch[] | undefined {
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

/** The adapters of a set that were measured and judged: who may beat whom, and by which launches. */
interface Contest {
  readonly cells: ReadonlyMap<string, readonly ArmLaunch[]>;
  readonly mayBeat: (one: string, other: string) => MayBeat;
}

function contestOf(set: CellSet, results: readonly LaunchResult[]): Contest {
  const cells = new Map<string, readonly ArmLaunch[]>();
  const facts = new Map<string, Facts>();
  for (const id of set.names.keys()) {
    const launches = launchesOf(results, id);
    const seen = launches?.[0]?.finished.facts;
    if (launches === undefined || seen === undefined) continue;
    facts.set(id, seen);
    if (!set.references.has(id) && alarmsOf(launches).length === 0) cells.set(id, launches);
  }
  const asked = askedOf(set.bench.operation, [...facts.values()]);
  const adapterOf = (id: string) => set.names.get(id)?.adapter;
  return {
    cells,
    mayBeat: (one, other) => {
      // The same adapter under another policy for unknown keys is no rival.
      if (adapterOf(one) === adapterOf(other)) return "never";
      const found = standing(facts.get(one) as Facts, facts.get(other) as Facts, asked);
      return found === "incomparable" ? "never" : found === "better" ? "if not slower" : "if faster";
    },
  };
}

/** What a contest is decided by; undefined where the reference was not measured. */
function comparisonSetOf(
  set: CellSet,
  results: readonly LaunchResult[],
  { cells, mayBeat }: Contest,
): ComparisonSet | undefined {
  const reference = launchesOf(results, set.bench.references[0]);
  const control = launchesOf(results, CONTROL);
  return reference === undefined || control === undefined
    ? undefined
    : { cells, reference, control, pairs: contestedPairs([...cells.keys()], mayBeat) };
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
  const contest = contestOf(set, launches);
  const active = new Map([...contest.cells].filter(([id]) => activeArms?.includes(id) === true));
  const beside = comparisonSetOf(set, launches, { ...contest, cells: active });
  const adapters = beside === undefined ? [] : [...unsettled(beside, min)];
  if (adapters.length === 0 || beside === undefined) return new Set();
  const own = (id: string) => launchesOf(launches, id) ?? [];
  const reference = set.bench.references[0];
  const others = [...set.references].filter(
    (id) => id !== reference && id !== CONTROL && !isRatioKnown(own(id), beside.reference, min),
  );
  const arms = [...adapters, ...others];
  const names = { reference, control: CONTROL };
  return new Set([...arms, ...unsettledReferences(beside, arms.map(own), names, min)]);
}

/** Every cell of a set with its outcome. */
export function cellsOf(
  set: CellSet,
  results: readonly LaunchResult[],
  min: number = MIN_RESOLUTION,
): Cell[] {
  const placeOf = placesOf(set, results, min);
  const reference = launchesOf(results, set.bench.references[0]);
  const control = controlOf(set, results);
  const measurable = [...set.names.keys()].some(
    (id) => !set.references.has(id) && !results.some(({ arms }) => "is" in (arms.get(id) ?? {})),
  );
  return [...set.names].flatMap(([id, name]): Cell | Cell[] => {
    const launches = launchesOf(results, id);
    // A reference is left out where no adapter could be measured.
    if (launches === undefined && set.references.has(id) && !measurable) return [];
    if (launches === undefined) return { ...name, ...endedOutcome(results, id) };
    if (reference === undefined)
      return {
        ...name,
        outcome: "failed",
        code: "no time",
        cause: `its reference ${set.bench.references[0]} could not be measured`,
      };
    return {
      ...name,
      ...measured(launches, reference, results, {
        control,
        min,
        isReference: set.references.has(id),
        place: placeOf(id),
      }),
    };
  });
}

/** By whom an adapter is beaten, and by whom it may be yet. */
type Place = Pick<Measured, "beatenBy" | "undecided">;

/** The place of each arm of a set among those that it was measured beside. */
function placesOf(set: CellSet, results: readonly LaunchResult[], min: number): (id: string) => Place {
  const contest = contestOf(set, results);
  const { cells, mayBeat } = contest;
  const least = resolution(controlOf(set, results), min);
  const launches = (id: string) => cells.get(id) as readonly ArmLaunch[];
  const beaten = beatenBy(
    [...cells].map(([id, own]) => ({ id, time: best(own) })),
    mayBeat,
    (one, other) => compare(difference(launches(one), launches(other)), least, false),
  );
  const decided = comparisonSetOf(set, results, contest);
  const open = decided === undefined ? [] : undecided(decided, min);
  const openAgainst = (id: string): string[] =>
    open
      .flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []))
      .filter((other) => mayBeat(other, id) !== "never");
  const names = (ids: readonly string[]): string[] => [
    ...new Set(ids.map((other) => set.names.get(other)?.adapter ?? other)),
  ];
  return (id) => ({ beatenBy: names(beaten.get(id) ?? []), undecided: names(openAgainst(id)) });
}

interface Circumstances {
  readonly control: Difference;
  readonly min: number;
  readonly isReference: boolean;
  readonly place: Place;
}

function measured(
  launches: readonly ArmLaunch[],
  reference: readonly ArmLaunch[],
  results: readonly LaunchResult[],
  { control, min, isReference, place }: Circumstances,
): Measured {
  const [first] = launches as readonly [ArmLaunch];
  const allocated = launches.flatMap(({ finished }) => finished.allocatedPerDocument ?? []);
  const { facts = null, explanations, marks = first.ready.marks } = first.finished;
  return {
    outcome: "measured",
    reference: isReference,
    facts,
    best: best(launches),
    typical: typical(launches),
    ratio: bestRatio(launches, reference),
    typicalRatio: pairedRatio(launches, reference),
    noisy: !controlHolds(control),
    resolution: Math.max(resolution(control, min), difference(launches, reference).margin),
    ...place,
    ...(explanations === undefined ? {} : { explanations }),
    bytesPerDocument: first.finished.bytesPerDocument,
    allocatedPerDocument: allocated.length === 0 ? null : Math.min(...allocated),
    garbageCollections: collectionsOf(launches),
    marks,
    alarms: alarmsOf(launches),
    launches: launches.map(({ blocks, best: least, ready }, index) => ({
      core: results[index]?.core ?? null,
      blocks,
      best: least,
      warmUp: ready.warmUp,
      steady: ready.steady,
    })),
  };
}

/** Garbage collections of all launches; null where a runtime does not tell. */
function collectionsOf(launches: readonly ArmLaunch[]): number | null {
  let sum = 0;
  for (const { garbageCollections } of launches) {
    if (garbageCollections === null) return null;
    sum += garbageCollections;
  }
  return sum;
}

/** An alarm counts where most launches raise it: once is noise. */
function alarmsOf(launches: readonly ArmLaunch[]): Alarm[] {
  const raised = launches.filter(({ finished }) => finished.alarms.length > 0);
  const alarms = raised.length * 2 > launches.length ? (raised[0]?.finished.alarms ?? []) : [];
  const unsteady = launches.filter(({ ready }) => !ready.steady).length;
  return unsteady * 2 > launches.length
    ? [...alarms, { code: "never steady", value: unsteady }]
    : [...alarms];
}

function endedOutcome(results: readonly LaunchResult[], id: string): Outcome {
  for (const { arms } of results) {
    const brought = arms.get(id);
    if (brought === undefined || isMeasured(brought)) continue;
    switch (brought.is) {
      case "unsupported":
        return { outcome: "unsupported", code: brought.code, reason: brought.reason };
      case "nonconforming":
        return { outcome: "nonconforming", evidence: brought.evidence, findings: brought.findings };
      case "failed":
        return { outcome: "failed", code: brought.code, cause: brought.cause };
    }
  }
  return { outcome: "failed", code: "interrupted", cause: "interrupted before it was measured" };
}
