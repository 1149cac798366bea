/** From what the launches of a set brought home to the cells of the result. */

import type { Cell, Launch, Measured, Outcome } from "../record/result.ts";
import { controlHolds, MIN_RESOLUTION, resolution } from "../stats/compare.ts";
import { best, bestRatio, type Difference, difference, pairedRatio, typical } from "../stats/estimate.ts";
import { alarmsOf, controlOf, isMeasured, launchesOf, type Place, placesOf } from "./comparisons.ts";
import { type CellSet, groupsOf, type RuntimeGroup } from "./plan.ts";
import type { ArmLaunch, LaunchResult } from "./state.ts";

/** Every cell of a set with its outcome. */
export function cellsOf(
  set: CellSet,
  results: readonly LaunchResult[],
  min: number = MIN_RESOLUTION,
): Cell[] {
  const groups = groupsOf(set).map((group) => ({
    group,
    place: placesOf(group, results, min),
    reference: launchesOf(results, group.reference),
    control: controlOf(group, results),
  }));
  return [...set.names].flatMap(([id, name]): Cell | Cell[] => {
    const isReference = set.references.has(id);
    const own = groups.filter(({ group }) => group.names.has(id));
    const launches = launchesOf(results, id);
    // A reference is left out where no adapter could be measured beside it.
    if (launches === undefined && isReference && !own.some(({ group }) => isMeasurable(group, results)))
      return [];
    const [beside] = own;
    if (launches === undefined || beside === undefined) return { ...name, ...endedOutcome(results, id) };
    const { group, place, reference, control } = beside;
    if (reference === undefined)
      return {
        ...name,
        outcome: "failed",
        code: "no time",
        cause: `its reference ${group.reference} could not be measured`,
      };
    return {
      ...name,
      ...measured(launches, reference, results, { control, min, isReference, place: place(id) }),
    };
  });
}

/** Is there an adapter that has not come to an end without a figure? */
const isMeasurable = ({ names, references }: RuntimeGroup, results: readonly LaunchResult[]): boolean =>
  [...names.keys()].some(
    (id) => !references.has(id) && !results.some(({ arms }) => "is" in (arms.get(id) ?? {})),
  );

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
  const {
    facts = null,
    explanations,
    marks = first.ready.marks,
  } = launches.find(({ finished }) => finished.facts !== undefined)?.finished ?? first.finished;
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
    launches: launchRecords(launches, results),
  };
}

/** The samples of an arm as they are written down. */
export const launchRecords = (launches: readonly ArmLaunch[], results: readonly LaunchResult[]): Launch[] =>
  launches.map(({ launch, blocks, cpuBlocks, best: least, ready, finished: { emptyCall } }) => ({
    launch,
    core: results.find(({ number }) => number === launch)?.core ?? null,
    blocks,
    ...(cpuBlocks === undefined ? {} : { cpuBlocks }),
    best: least,
    warmUp: ready.warmUp,
    steady: ready.steady,
    ...(emptyCall === undefined ? {} : { emptyCall }),
  }));

/** Garbage collections of all launches; null where a runtime does not tell. */
function collectionsOf(launches: readonly ArmLaunch[]): number | null {
  let sum = 0;
  for (const { garbageCollections } of launches) {
    if (garbageCollections === null) return null;
    sum += garbageCollections;
  }
  return sum;
}

/** Why an arm has no figure: its end in whichever launch it came to one. */
export function endedOutcome(results: readonly LaunchResult[], id: string): Outcome {
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
