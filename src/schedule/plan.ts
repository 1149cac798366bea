/** What is to be measured: every combination that was asked for, and for each either a place in a set or the reason why not. */

import type { Bench } from "../../bench/contract.ts";
import type { UnknownKeys } from "../model/fold.ts";
import type { CellName, Outcome } from "../record/result.ts";
import type { Arm } from "./launch.ts";
import { ADAPTERS_IN_SET, ruler } from "./profiles.ts";
import type { AdapterSource, CellRequest, Description } from "./protocol.ts";

/** An adapter that takes part: what it says of itself, or why it can't be asked. */
export interface Participant {
  readonly source: AdapterSource;
  readonly description: Description | { readonly failed: string };
}

export interface PlanRequest {
  readonly participants: readonly Participant[];
  readonly benches: readonly Bench[];
  readonly datasets: readonly {
    readonly name: string;
    readonly count: number;
    readonly seed: number;
    /** Does its model hold anything that JSON.parse leaves to be built? Else there is nothing to `revive`. */
    readonly revives: boolean;
  }[];
  /** Policies asked for; empty for each adapter's own default. */
  readonly unknownKeys: readonly UnknownKeys[];
  readonly runtime: string;
}

/** The arms that are alive together: some adapters, the references of the bench, and the canary. */
export interface CellSet {
  /** Unique within the plan, and the same in every run that is asked for the same. */
  readonly id: string;
  readonly bench: Bench;
  readonly dataset: string;
  readonly arms: readonly Arm[];
  /** What each arm is called in the result; the canary is not in it. */
  readonly names: ReadonlyMap<string, CellName>;
  /** The arms that are the suite's own, and never ranked. */
  readonly yardsticks: ReadonlySet<string>;
}

export interface Plan {
  readonly sets: readonly CellSet[];
  /** Cells whose outcome is known without running anything. */
  readonly settled: readonly { readonly name: CellName; readonly outcome: Outcome }[];
}

/** The reference measured a second time: how far it is from itself is what a cell can't resolve. */
export const CANARY = "canary";

export function makePlan(request: PlanRequest): Plan {
  const sets: CellSet[] = [];
  const settled: Plan["settled"][number][] = [];

  for (const dataset of request.datasets) {
    for (const bench of request.benches) {
      const cellOf = (subject: CellRequest["subject"]): CellRequest => ({
        subject,
        dataset: dataset.name,
        count: dataset.count,
        datasetSeed: dataset.seed,
        operation: bench.operation,
        mode: bench.mode,
        chunks: ruler.chunks,
        blockMilliseconds: ruler.blockMilliseconds,
      });
      const nameOf = (adapter: string, unknownKeys: UnknownKeys): CellName => ({
        adapter,
        bench: bench.name,
        operation: bench.operation,
        dataset: dataset.name,
        mode: bench.mode,
        unknownKeys,
        documents: bench.documents,
        runtime: request.runtime,
      });

      const candidates: { arm: Arm; name: CellName }[] = [];
      for (const { source, description } of request.participants) {
        const policies = "failed" in description ? [] : policiesFor(description, bench, request.unknownKeys);
        for (const unknownKeys of policies.length === 0 ? (["ignore"] as const) : policies) {
          const name = nameOf(source.name, unknownKeys);
          const outcome = settledOutcome(description, bench, unknownKeys);
          if (outcome !== undefined) settled.push({ name, outcome });
          else
            candidates.push({
              arm: { id: `${source.name}/${unknownKeys}`, cell: cellOf({ adapter: source, unknownKeys }) },
              name,
            });
        }
      }

      const references = bench.references.filter((id) => id !== "revive" || dataset.revives);
      const yardsticks = [...references, CANARY].map((id) => ({
        arm: {
          id,
          cell: cellOf({
            reference: id === CANARY ? bench.references[0] : (id as Bench["references"][number]),
          }),
        },
        name: nameOf(id, "ignore"),
      }));
      for (let start = 0; start < candidates.length; start += ADAPTERS_IN_SET) {
        const members = [...candidates.slice(start, start + ADAPTERS_IN_SET), ...yardsticks];
        sets.push({
          id: `${dataset.name} ${bench.name} ${start / ADAPTERS_IN_SET}`,
          bench,
          dataset: dataset.name,
          arms: members.map(({ arm }) => arm),
          names: new Map(
            members.filter(({ arm }) => arm.id !== CANARY).map(({ arm, name }) => [arm.id, name]),
          ),
          yardsticks: new Set(yardsticks.map(({ arm }) => arm.id)),
        });
      }
    }
  }
  return { sets, settled };
}

/** Encode has nothing to do with unknown keys beyond the adapter's default; elsewhere what was asked for. */
const policiesFor = (
  { unknownKeys }: Description,
  bench: Bench,
  asked: readonly UnknownKeys[],
): readonly UnknownKeys[] => (asked.length === 0 || bench.operation === "encode" ? [unknownKeys[0]] : asked);

function settledOutcome(
  description: Participant["description"],
  bench: Bench,
  unknownKeys: UnknownKeys,
): Outcome | undefined {
  if ("failed" in description) return { outcome: "failed", cause: description.failed };
  const operation = description.operations[bench.operation];
  if (operation !== true) return { outcome: "unsupported", reason: operation };
  const mode = description.modes[bench.mode];
  if (mode !== true) return { outcome: "unsupported", reason: mode };
  return description.unknownKeys.includes(unknownKeys)
    ? undefined
    : { outcome: "unsupported", reason: `cannot ${unknownKeys} unknown keys` };
}
