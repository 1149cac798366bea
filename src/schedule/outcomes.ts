/** From what the launches of a set brought home to the cells of the result. */

import type { Cell, Measured, Outcome } from "../record/result.ts";
import { canaryHolds, LEAST_RESOLUTION, ranks, resolution } from "../stats/compare.ts";
import { best, bestRatio, type Difference, difference, pairedRatio, typical } from "../stats/estimate.ts";
import { type Contest, isRatioKnown, undecided, unsettled, unsettledYardsticks } from "../stats/decide.ts";
import { CANARY, type CellSet } from "./plan.ts";
import type { ArmLaunch, Ended, LaunchResult, SetState } from "./state.ts";

const isMeasured = (brought: ArmLaunch | Ended | undefined): brought is ArmLaunch =>
  brought !== undefined && "blocks" in brought;

/** The launches of one arm, if every launch that it took part in brought some. */
function launchesOf(results: readonly LaunchResult[], id: string): ArmLaunch[] | undefined {
  const own = results.map(({ arms }) => arms.get(id)).filter((launch) => launch !== undefined);
  return own.length > 0 && own.every(isMeasured) ? own : undefined;
}

/** How far the reference was from itself in this set; NaN where it could not be measured. */
export function canaryOf(set: CellSet, results: readonly LaunchResult[]): Difference {
  const reference = launchesOf(results, set.bench.references[0]);
  const canary = launchesOf(results, CANARY);
  return reference === undefined || canary === undefined
    ? { ratio: Number.NaN, doubt: Number.NaN }
    : difference(canary, reference);
}

/** One contest for each group of cells that are ranked against each other; none where the yardstick was not measured. */
function contestsOf(set: CellSet, results: readonly LaunchResult[]): Contest[] {
  const reference = launchesOf(results, set.bench.references[0]);
  const canary = launchesOf(results, CANARY);
  if (reference === undefined || canary === undefined) return [];
  const groups = new Map<string, Map<string, ArmLaunch[]>>();
  for (const id of set.names.keys()) {
    const launches = launchesOf(results, id);
    const group = launches?.[0]?.finished.group;
    if (launches === undefined || group === undefined || set.yardsticks.has(id)) continue;
    groups.set(group, (groups.get(group) ?? new Map<string, ArmLaunch[]>()).set(id, launches));
  }
  return [...groups.values()].map((cells) => ({ cells, reference, canary }));
}

/**
 * The arms of a set of which another launch could change something, of those that took part in the last one: adapters, and
 * beside them yardsticks, each as long as there is something to learn of it.
 */
export function unsettledArms(
  set: CellSet,
  { launches, members }: Pick<SetState, "launches" | "members">,
  least: number = LEAST_RESOLUTION,
): ReadonlySet<string> {
  const contests = contestsOf(set, launches).map((contest) => ({
    ...contest,
    cells: new Map([...contest.cells].filter(([id]) => members?.includes(id) === true)),
  }));
  const adapters = contests.flatMap((contest) => [...unsettled(contest, least)]);
  const [beside] = contests;
  if (adapters.length === 0 || beside === undefined) return new Set();
  const own = (id: string) => launchesOf(launches, id) ?? [];
  const reference = set.bench.references[0];
  const lines = [...set.yardsticks].filter(
    (id) => id !== reference && id !== CANARY && !isRatioKnown(own(id), beside.reference, least),
  );
  const arms = [...adapters, ...lines];
  const names = { reference, canary: CANARY };
  return new Set([...arms, ...unsettledYardsticks(beside, arms.map(own), names, least)]);
}

/** Every cell of a set with its outcome. */
export function cellsOf(
  set: CellSet,
  results: readonly LaunchResult[],
  least: number = LEAST_RESOLUTION,
): Cell[] {
  const open = contestsOf(set, results).flatMap((contest) => undecided(contest, least));
  const openWith = (id: string): string[] =>
    open
      .flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []))
      .map((other) => set.names.get(other)?.adapter ?? other);
  const reference = launchesOf(results, set.bench.references[0]);
  const canary = canaryOf(set, results);
  const measurable = [...set.names.keys()].some(
    (id) => !set.yardsticks.has(id) && !results.some(({ arms }) => "is" in (arms.get(id) ?? {})),
  );
  const cells = [...set.names].flatMap(([id, name]): Cell | Cell[] => {
    const launches = launchesOf(results, id);
    // Nothing was measured beside a yardstick where nobody came.
    if (launches === undefined && set.yardsticks.has(id) && !measurable) return [];
    if (launches === undefined) return { ...name, ...endedOutcome(results, id) };
    if (reference === undefined)
      return {
        ...name,
        outcome: "failed",
        cause: `its yardstick ${set.bench.references[0]} could not be measured`,
      };
    return {
      ...name,
      ...measured(launches, reference, results, {
        canary,
        least,
        isReference: set.yardsticks.has(id),
        undecided: openWith(id),
      }),
    };
  });
  return ranked(cells, resolution(canary, least));
}

interface Circumstances {
  readonly canary: Difference;
  readonly least: number;
  readonly isReference: boolean;
  readonly undecided: readonly string[];
}

function measured(
  launches: readonly ArmLaunch[],
  reference: readonly ArmLaunch[],
  results: readonly LaunchResult[],
  { canary, least, isReference, undecided }: Circumstances,
): Measured {
  const [first] = launches as readonly [ArmLaunch];
  const allocated = launches.flatMap(({ finished }) => finished.allocatedPerDocument ?? []);
  return {
    outcome: "measured",
    reference: isReference,
    group: first.finished.group,
    best: best(launches),
    typical: typical(launches),
    ratio: bestRatio(launches, reference),
    typicalRatio: pairedRatio(launches, reference),
    rank: null,
    noisy: !canaryHolds(canary),
    resolution: Math.max(resolution(canary, least), difference(launches, reference).doubt),
    undecided,
    ...(first.finished.explanations === undefined ? {} : { explanations: first.finished.explanations }),
    bytesPerDocument: first.ready.bytesPerDocument,
    allocatedPerDocument: allocated.length === 0 ? null : Math.min(...allocated),
    collections: launches.reduce((sum, launch) => sum + launch.collections, 0),
    marks: first.ready.marks,
    alarms: alarmsOf(launches),
    launches: launches.map(({ blocks, best, ready }, index) => ({
      core: results[index]?.core ?? null,
      blocks,
      best,
      warmUp: ready.warmUp,
      steady: ready.steady,
    })),
  };
}

/** An alarm counts where most launches raise it: once is noise. */
function alarmsOf(launches: readonly ArmLaunch[]): string[] {
  const raised = launches.filter(({ finished }) => finished.alarms.length > 0);
  const alarms = raised.length * 2 > launches.length ? (raised[0]?.finished.alarms ?? []) : [];
  const unsteady = launches.filter(({ ready }) => !ready.steady).length;
  return unsteady * 2 > launches.length ? [...alarms, "never steady in its warm-up"] : [...alarms];
}

/** Ranks within each group; the reference and what is not measured keep none. */
function ranked(cells: readonly Cell[], least: number): Cell[] {
  const groups = new Map<string, (Cell & Measured)[]>();
  for (const cell of cells) {
    if (cell.outcome !== "measured" || cell.reference) continue;
    groups.set(cell.group, [...(groups.get(cell.group) ?? []), cell]);
  }
  const rankOf = new Map<Cell, number>();
  for (const members of groups.values()) {
    const places = ranks(
      members.map(({ ratio, launches }) => ({ time: ratio.best, launches })),
      least,
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
        return { outcome: "unsupported", reason: brought.reason };
      case "nonconforming":
        return { outcome: "nonconforming", evidence: brought.evidence, findings: brought.findings };
      case "failed":
        return { outcome: "failed", cause: brought.cause };
    }
  }
  return { outcome: "failed", cause: "interrupted before it was measured" };
}
