/** What is to be measured: every combination that was asked for, and for each either a place in a set or the reason why not. */

import type { Bench } from "../../bench/contract.ts";
import { type Dirt, dirtName } from "../model/dirty.ts";
import type { UnknownKeys } from "../model/fold.ts";
import type { CellName, Outcome } from "../record/result.ts";
import type { Arm } from "./launch.ts";
import { ADAPTERS_IN_SET, ruler } from "./profiles.ts";
import type { AdapterSource, CellRequest, Description } from "../protocol/messages.ts";

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
    /** Of its clean documents. */
    readonly hash: string;
    /** Does its model hold anything that JSON.parse leaves to be built? Else there is nothing to `revive`. */
    readonly revives: boolean;
    /** The dirty forms that occur in its documents. */
    readonly dirt: readonly Dirt[];
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
  /** Which of its documents: `clean`, `faulty`, or the name of a dirty form. */
  readonly documents: string;
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

  for (const dataset of request.datasets)
    for (const bench of request.benches)
      for (const documents of bench.documents === "dirty" ? dataset.dirt : [bench.documents]) {
        const question: Question = { request, dataset, bench, documents };
        const { candidates, yardsticks, known } = membersOf(question);
        settled.push(...known);
        for (let start = 0; start < candidates.length; start += ADAPTERS_IN_SET) {
          const members = [...candidates.slice(start, start + ADAPTERS_IN_SET), ...yardsticks];
          sets.push({
            id: `${dataset.name} ${bench.name} ${documentsName(documents)} ${start / ADAPTERS_IN_SET}`,
            bench,
            dataset: dataset.name,
            documents: documentsName(documents),
            arms: members.map(({ arm }) => arm),
            names: new Map(
              members.filter(({ arm }) => arm.id !== CANARY).map(({ arm, name }) => [arm.id, name]),
            ),
            yardsticks: new Set(yardsticks.map(({ arm }) => arm.id)),
          });
        }
      }
  return { sets, settled };
}

/** One bench on one dataset, of a dirty bench one form. */
interface Question {
  readonly request: PlanRequest;
  readonly dataset: PlanRequest["datasets"][number];
  readonly bench: Bench;
  readonly documents: CellRequest["documents"];
}

interface Member {
  readonly arm: Arm;
  readonly name: CellName;
}

/** What a cell's documents are called in tables and results. */
const documentsName = (documents: CellRequest["documents"]): string =>
  typeof documents === "string" ? documents : dirtName(documents);

/** Who is measured, beside whom, and whose outcome is known already. */
function membersOf(question: Question): {
  readonly candidates: readonly Member[];
  readonly yardsticks: readonly Member[];
  readonly known: Plan["settled"];
} {
  const { request, dataset, bench } = question;
  const candidates: Member[] = [];
  const limits: Member[] = [];
  const known: Plan["settled"][number][] = [];
  for (const { source, description } of request.participants) {
    const isLimit = !("failed" in description) && description.isLimit;
    const policies = "failed" in description ? [] : policiesFor(description, bench, request.unknownKeys);
    for (const unknownKeys of policies.length === 0 ? (["ignore"] as const) : policies) {
      const member = memberOf(
        question,
        isLimit ? source.name : `${source.name}/${unknownKeys}`,
        source.name,
        {
          adapter: source,
          unknownKeys,
        },
      );
      const outcome = settledOutcome(description, bench, unknownKeys);
      if (isLimit) {
        // A line across the table: where it can't be drawn, or is already, there is none.
        if (outcome === undefined && limits.length === 0) limits.push(member);
      } else if (outcome === undefined) candidates.push(member);
      else known.push({ name: member.name, outcome });
    }
  }
  const [yardstick, ...others] = bench.references;
  const references = [yardstick, ...others.filter((id) => id !== "revive" || dataset.revives)];
  return {
    candidates,
    yardsticks: [
      ...references.map((reference) => memberOf(question, reference, reference, { reference })),
      ...limits,
      memberOf(question, CANARY, CANARY, { reference: yardstick }),
    ],
    known,
  };
}

const memberOf = (
  { request, dataset, bench, documents }: Question,
  id: string,
  adapter: string,
  subject: CellRequest["subject"],
): Member => ({
  arm: {
    id,
    cell: {
      subject,
      dataset: dataset.name,
      count: dataset.count,
      datasetSeed: dataset.seed,
      hash: dataset.hash,
      operation: bench.operation,
      mode: bench.mode,
      documents,
      process: bench.process ?? "warm",
      chunkDocuments: ruler.chunkDocuments,
      blockMilliseconds: ruler.blockMilliseconds,
      rounds: ruler.rounds,
      warmUpBlocks: ruler.warmUpBlocks,
    },
  },
  name: {
    adapter,
    bench: bench.name,
    operation: bench.operation,
    dataset: dataset.name,
    mode: bench.mode,
    unknownKeys: "adapter" in subject ? subject.unknownKeys : "ignore",
    documents: documentsName(documents),
    runtime: request.runtime,
  },
});

/** What the bench is about, else what was asked for, else the adapter's default; of encode only that. */
const policiesFor = (
  { unknownKeys }: Description,
  bench: Bench,
  asked: readonly UnknownKeys[],
): readonly UnknownKeys[] =>
  bench.unknownKeys !== undefined
    ? [bench.unknownKeys]
    : asked.length === 0 || bench.operation === "encode"
      ? [unknownKeys[0]]
      : asked;

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
