/** From what the launches of a set brought home to the cells of the result. */

import { groupKey } from "../record/facts.ts";
import type { Alarm, Cell, Measured, Outcome } from "../record/result.ts";
import { controlHolds, MIN_RESOLUTION, ranks, resolution } from "../stats/compare.ts";
import {
  type ComparisonSet,
  isRatioKnown,
  undecided,
  unsettled,
  unsettledReferences,
} from "../stats/decide.ts";
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

/** One comparison set for each group of cells that are ranked against each other; none where the reference was not measured. */
function comparisonSetsOf(set: CellSet, results: readonly LaunchResult[]): ComparisonSet[] {
  const reference = launchesOf(results, set.bench.references[0]);
  const control = launchesOf(results, CONTROL);
  if (reference === undefined || control === undefined) return [];
  const groups = new Map<string, Map<string, ArmLaunch[]>>();
  for (const id of set.names.keys()) {
    const launches = launchesOf(results, id);
    const facts = launches?.[0]?.finished.facts;
    if (launches === undefined || facts === undefined || set.references.has(id)) continue;
    const group = groupKey(facts, set.bench);
    groups.set(group, (groups.get(group) ?? new Map<string, ArmLaunch[]>()).set(id, launches));
  }
  return [...groups.values()].map((cells) => ({ cells, reference, control }));
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
  const groups = comparisonSetsOf(set, launches).map((group) => ({
    ...group,
    cells: new Map([...group.cells].filter(([id]) => activeArms?.includes(id) === true)),
  }));
  const adapters = groups.flatMap((group) => [...unsettled(group, min)]);
  const [beside] = groups;
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
  const open = comparisonSetsOf(set, results).flatMap((group) => undecided(group, min));
  const openWith = (id: string): string[] =>
    open
      .flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []))
      .map((other) => set.names.get(other)?.adapter ?? other);
  const reference = launchesOf(results, set.bench.references[0]);
  const control = controlOf(set, results);
  const measurable = [...set.names.keys()].some(
    (id) => !set.references.has(id) && !results.some(({ arms }) => "is" in (arms.get(id) ?? {})),
  );
  const cells = [...set.names].flatMap(([id, name]): Cell | Cell[] => {
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
        undecided: openWith(id),
      }),
    };
  });
  return ranked(cells, resolution(control, min));
}

interface Circumstances {
  readonly control: Difference;
  readonly min: number;
  readonly isReference: boolean;
  readonly undecided: readonly string[];
}

function measured(
  launches: readonly ArmLaunch[],
  reference: readonly ArmLaunch[],
  results: readonly LaunchResult[],
  { control, min, isReference, undecided }: Circumstances,
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
    rank: null,
    noisy: !controlHolds(control),
    resolution: Math.max(resolution(control, min), difference(launches, reference).margin),
    undecided,
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

/** Ranks within each group; the references and what is not measured keep none. */
function ranked(cells: readonly Cell[], min: number): Cell[] {
  const groups = Map.groupBy(
    cells.filter((cell) => cell.outcome === "measured" && !cell.reference && cell.facts !== null),
    (cell) =>
      cell.outcome === "measured" && cell.facts !== null ? groupKey(cell.facts, cell) : "not measured",
  );
  const rankOf = new Map<Cell, number>();
  for (const members of groups.values()) {
    const places = ranks(
      members.flatMap((cell) =>
        cell.outcome === "measured" ? [{ time: cell.ratio.best, launches: cell.launches }] : [],
      ),
      min,
    );
    for (const [index, cell] of members.entries()) rankOf.set(cell, places[index] as number);
  }
  return cells.map((cell) =>
    cell.outcome === "measured" ? { ...cell, rank: rankOf.get(cell) ?? null } : cell,
  );
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
