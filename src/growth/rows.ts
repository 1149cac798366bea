/** From what the launches of every size brought home to the rows and crossings of a table. */

import {
  costFactor,
  type CrossingRecord,
  type ExponentRecord,
  type GrowthCell,
  type GrowthRow,
  type GrowthTable,
  type MeasuredSize,
  type StepRecord,
} from "../record/growth.ts";
import type { CellName, Outcome } from "../record/result.ts";
import { alarmsOf, controlOf, launchesOf } from "../schedule/comparisons.ts";
import { endedOutcome, launchRecords } from "../schedule/outcomes.ts";
import { type CellSet, groupsOf, type RuntimeGroup } from "../schedule/plan.ts";
import type { ArmLaunch, LaunchResult, RunState } from "../schedule/state.ts";
import { controlHolds, resolution } from "../stats/compare.ts";
import { best, type LaunchSamples, typical } from "../stats/estimate.ts";
import { crossingsOf, exponentOf, type SizedComparison, type SizedCosts, stepsOf } from "../stats/growth.ts";
import { verdictOn } from "../stats/verdict.ts";
import type { Growing } from "./plan.ts";

/** Why a cell that was never launched was not. */
export type Unlaunched = Extract<Outcome, { outcome: "failed" }>;

/** One size of a table: its set, with what its launches brought. */
interface SizeResults {
  readonly size: number;
  readonly set: CellSet | undefined;
  readonly results: readonly LaunchResult[];
  readonly settled: ReadonlyMap<string, Outcome>;
}

/** A table as it was measured. `unlaunched`: what is said of cells that no launch began for. */
export function tableOf(table: Growing, state: RunState, unlaunched: Unlaunched): GrowthTable {
  const { quantity, bench } = table;
  const sizes = table.sizes.map(({ size, set, settled }): SizeResults => ({
    size,
    set,
    results: set === undefined ? [] : (state.get(set.id)?.launches ?? []),
    settled: new Map(settled.map(({ name, outcome }) => [keyOf(name), outcome])),
  }));
  return {
    quantity,
    operation: bench.operation,
    question: bench.question,
    rows: namesOf(table).map((name) => rowOf(name, sizes, quantity, unlaunched)),
    ...pairsOf(sizes),
  };
}

/** What an adapter is called in every size of a table. */
interface RowName extends Pick<CellName, "adapter" | "version" | "runtime" | "unknownKeys"> {
  readonly reference: boolean;
}

const keyOf = ({ adapter, unknownKeys }: Pick<CellName, "adapter" | "unknownKeys">): string =>
  JSON.stringify([adapter, unknownKeys]);

/** Every row, in the order of the plan. */
function namesOf({ sizes }: Growing): RowName[] {
  const names = new Map<string, RowName>();
  for (const { set, settled } of sizes) {
    for (const [id, name] of set?.names ?? [])
      names.set(keyOf(name), { ...name, reference: set?.references.has(id) ?? false });
    for (const { name } of settled) names.set(keyOf(name), { ...name, reference: false });
  }
  return [...names.values()].map(({ adapter, version, runtime, unknownKeys, reference }) => ({
    adapter,
    version,
    runtime,
    unknownKeys,
    reference,
  }));
}

function rowOf(
  name: RowName,
  sizes: readonly SizeResults[],
  quantity: GrowthTable["quantity"],
  unlaunched: Unlaunched,
): GrowthRow {
  const cells = sizes.map((one) => cellOf(name, one, unlaunched));
  const measured = cells.filter((cell) => cell.outcome === "measured");
  const costs = (figure: (launch: LaunchSamples) => number): SizedCosts[] =>
    measured.map(({ size, launches }) => ({
      size,
      costs: launches.map((launch) => figure(launch) * costFactor(quantity, size)),
    }));
  const byBest = costs((launch) => launch.best);
  const steps = stepsOf(
    byBest.map((one, index) => ({ ...one, resolution: measured[index]?.resolution ?? Infinity })),
  );
  return {
    ...name,
    cells,
    exponent: exponentRecord(byBest),
    typicalExponent: exponentRecord(costs((launch) => typical([launch]))),
    steps: steps.map((step): StepRecord => ({
      ...step,
      margin: Number.isFinite(step.margin) ? step.margin : null,
    })),
  };
}

const exponentRecord = (sizes: readonly SizedCosts[]): ExponentRecord | null => exponentOf(sizes) ?? null;

function cellOf(
  name: RowName,
  { size, set, results, settled }: SizeResults,
  unlaunched: Unlaunched,
): GrowthCell {
  const known = settled.get(keyOf(name));
  if (known !== undefined && known.outcome !== "measured") return { size, ...known };
  const id = set === undefined ? undefined : armOf(set, name);
  if (set === undefined || id === undefined)
    return {
      size,
      outcome: "unsupported",
      code: "operation",
      reason: "there is nothing to measure it beside at this size",
    };
  if (!results.some(({ arms }) => arms.has(id))) return { size, ...unlaunched };
  const launches = launchesOf(results, id);
  if (launches !== undefined) return { size, ...measuredSize(groupOf(set, id), results, launches) };
  const ended = endedOutcome(results, id);
  return ended.outcome === "measured" ? { size, ...unlaunched } : { size, ...ended };
}

const armOf = ({ names }: CellSet, name: RowName): string | undefined =>
  [...names].find(([, own]) => keyOf(own) === keyOf(name))?.[0];

/** Who it is compared with, on its runtime. */
const groupOf = (set: CellSet, id: string): RuntimeGroup =>
  groupsOf(set).find(({ arms }) => arms.has(id)) as RuntimeGroup;

function measuredSize(
  group: RuntimeGroup,
  results: readonly LaunchResult[],
  launches: readonly ArmLaunch[],
): MeasuredSize {
  const control = controlOf(group, results);
  return {
    outcome: "measured",
    best: best(launches),
    typical: typical(launches),
    facts: launches.flatMap(({ finished }) => finished.facts ?? [])[0] ?? null,
    noisy: !controlHolds(control),
    resolution: resolution(control),
    alarms: alarmsOf(launches),
    launches: launchRecords(launches, results),
  };
}

/** What is said of the pairs of adapters: who crosses over with whom, in the order of the rows, and how many could be told apart. */
function pairsOf(sizes: readonly SizeResults[]): Pick<GrowthTable, "crossings" | "pairs"> {
  const ids = [...new Set(sizes.flatMap(({ set }) => contendersOf(set)))];
  const pairs = ids
    .flatMap((one, index) => ids.slice(index + 1).map((other) => ({ one, other })))
    .map(({ one, other }) => ({
      one: adapterOf(sizes, one),
      other: adapterOf(sizes, other),
      comparisons: sizes.flatMap((size) => comparedAt(size, one, other)),
    }))
    .filter(({ comparisons }) => comparisons.length > 1);
  const isDecided = ({ verdict }: SizedComparison): boolean => verdict === "faster" || verdict === "slower";
  return {
    crossings: pairs.flatMap(({ comparisons, ...names }) =>
      crossingsOf(comparisons).map(({ below, from, to, at }): CrossingRecord => {
        const above = below === "one" ? "other" : "one";
        return { below: names[below], above: names[above], from, to, at };
      }),
    ),
    pairs: {
      compared: pairs.length,
      toldApart: pairs.filter(({ comparisons }) => comparisons.filter(isDecided).length > 1).length,
    },
  };
}

/** The arms that are no references. */
const contendersOf = (set: CellSet | undefined): string[] =>
  [...(set?.names.keys() ?? [])].filter((id) => set?.references.has(id) === false);

const adapterOf = (sizes: readonly SizeResults[], id: string): string =>
  sizes.flatMap(({ set }) => set?.names.get(id)?.adapter ?? [])[0] ?? id;

/** Two arms at one size; nothing where they ran on two runtimes, or one of them has no figure, or one that is in doubt. */
function comparedAt({ size, set, results }: SizeResults, one: string, other: string): SizedComparison[] {
  if (set === undefined) return [];
  const [left, right] = [launchesOf(results, one), launchesOf(results, other)];
  const group = groupOf(set, one);
  if (!group.arms.has(other)) return [];
  const reference = launchesOf(results, group.reference);
  if (left === undefined || right === undefined || reference === undefined) return [];
  if (alarmsOf(left).length > 0 || alarmsOf(right).length > 0) return [];
  const control = controlOf(group, results);
  const beside = { reference, least: resolution(control), isNoisy: !controlHolds(control) };
  return [{ size, ...verdictOn(left, right, beside) }];
}
