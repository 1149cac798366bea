/** What is to be measured: every combination that was asked for, and for each either a place in a set or the reason why not. */

import type { Bench } from "../../bench/contract.ts";
import { chunksOf } from "../measure/block.ts";
import type { UnknownKeys } from "../model/fold.ts";
import { leaves, type Model } from "../model/model.ts";
import { NEVER_TIMED } from "../protocol/asynchronous.ts";
import type { Description, Subject } from "../protocol/messages.ts";
import type { CellName, Condition, Outcome } from "../record/result.ts";
import type { Participant } from "./describe.ts";
import { documentsName, type DrawnDataset } from "./documents.ts";
import type { Arm, ArmCell, CellDocuments } from "./arm.ts";
import { otherSchemas } from "./other-documents.ts";
import { ruler } from "./profiles.ts";

export interface PlanRequest {
  readonly participants: readonly Participant[];
  readonly benches: readonly Bench[];
  readonly datasets: readonly Pick<DrawnDataset, "dataset" | "dirt" | "documents">[];
  /** Policies asked for; empty for each adapter's own default. */
  readonly unknownKeys: readonly UnknownKeys[];
  /** What references run on. */
  readonly runtime: string;
}

/** All that is measured for one question, which is a bench on documents of a dataset: adapters, references, and the A/A control. */
export interface CellSet {
  /** Unique within the plan, and the same in every run that is asked for the same. */
  readonly id: string;
  readonly bench: Bench;
  readonly dataset: string;
  /** Which of its documents: `clean`, `faulty`, or the name of a dirty form. */
  readonly documents: string;
  readonly arms: readonly Arm[];
  /** What each arm is called in the result; the A/A control is not in it. */
  readonly names: ReadonlyMap<string, CellName>;
  /** The arms that are the suite's own, and beat nobody: references, limit, and the A/A control. */
  readonly references: ReadonlySet<string>;
}

export interface Plan {
  readonly sets: readonly CellSet[];
  /** Cells whose outcome is known without running anything. */
  readonly settled: readonly { readonly name: CellName; readonly outcome: Outcome }[];
}

/** The reference measured a second time: how far it is from itself is what a cell can't resolve. */
export const CONTROL = "A/A control";

export function makePlan(request: PlanRequest): Plan {
  const sets: CellSet[] = [];
  const settled: Plan["settled"][number][] = [];
  for (const dataset of request.datasets)
    for (const bench of request.benches)
      for (const which of bench.documents === "dirty" ? dataset.dirt : [bench.documents]) {
        const question: Asked = { request, dataset, bench, which };
        const { candidates, beside, known } = membersOf(question);
        settled.push(...known);
        if (candidates.length > 0) sets.push(setOf(question, candidates, beside));
      }
  return { sets, settled };
}

/** One bench on one dataset, of a dirty bench one form. */
interface Asked {
  readonly request: PlanRequest;
  readonly dataset: PlanRequest["datasets"][number];
  readonly bench: Bench;
  readonly which: CellDocuments["which"];
}

interface Member {
  readonly arm: Arm;
  readonly name: CellName;
}

function setOf(
  { dataset: { dataset }, bench, which }: Asked,
  candidates: readonly Member[],
  beside: readonly Member[],
): CellSet {
  const members = [...candidates, ...beside];
  const documents = documentsName(which);
  return {
    id: `${dataset.name} ${bench.name} ${documents}`,
    bench,
    dataset: dataset.name,
    documents,
    arms: members.map(({ arm }) => arm),
    names: new Map(members.filter(({ arm }) => arm.id !== CONTROL).map(({ arm, name }) => [arm.id, name])),
    references: new Set(beside.map(({ arm }) => arm.id)),
  };
}

/** Who is measured, beside whom, and whose outcome is known already. */
function membersOf(question: Asked): {
  readonly candidates: readonly Member[];
  readonly beside: readonly Member[];
  readonly known: Plan["settled"];
} {
  const { request, dataset, bench } = question;
  const candidates: Member[] = [];
  const limits: Member[] = [];
  const known: Plan["settled"][number][] = [];
  for (const participant of request.participants) {
    const { description } = participant;
    const isLimit = !("failed" in description) && description.isLimit;
    const policies = "failed" in description ? [] : policiesFor(description, bench, request.unknownKeys);
    for (const unknownKeys of policies.length === 0 ? (["ignore"] as const) : policies)
      for (const condition of isLimit ? [undefined] : conditionsOf(bench)) {
        const member = adapterMember(question, participant, { unknownKeys, condition });
        const outcome = settledOutcome(participant, bench, { unknownKeys, condition });
        if (isLimit) {
          // A line across the table: where it can't be drawn, or is already, there is none.
          if (outcome === undefined && limits.length === 0) limits.push(member);
        } else if (outcome === undefined) candidates.push(member);
        else known.push({ name: member.name, outcome });
      }
  }
  const [first, ...others] = bench.references;
  const references = [
    first,
    ...others.filter((id) => id !== "revive" || buildsValues(dataset.dataset.model)),
  ];
  return {
    candidates,
    beside: [
      ...references.map((reference) => referenceMember(question, reference, reference)),
      ...limits,
      referenceMember(question, CONTROL, first),
    ],
    known,
  };
}

/** How each adapter is measured in a bench: as usual, and where the bench has a condition, under it, too. */
const conditionsOf = ({ condition }: Bench): readonly (Condition | undefined)[] =>
  condition === undefined ? [undefined] : [undefined, condition];

/** Of one adapter in one bench: what tells its cells apart. */
interface Variant {
  readonly unknownKeys: UnknownKeys;
  readonly condition?: Condition | undefined;
}

/** Is there anything in this model for `revive` to build? */
const buildsValues = (model: Model): boolean =>
  leaves(model).some(({ leaf: { kind } }) => ["instant", "decimal", "decimal-number"].includes(kind));

function adapterMember(question: Asked, { source, description }: Participant, variant: Variant): Member {
  const { unknownKeys, condition } = variant;
  const { name, file, command } = source;
  const isDescribed = !("failed" in description);
  const isLimit = isDescribed && description.isLimit;
  const adapter = { name, ...(file === undefined ? {} : { file }) };
  return {
    arm: {
      id: isLimit ? name : `${name}/${unknownKeys}${condition === undefined ? "" : ` ${condition}`}`,
      cell: {
        ...cellOf(question, { adapter }, variant),
        ...(command === undefined ? {} : { command }),
        ...(isDescribed ? { adapter: { validates: description.validates, wire: description.wire } } : {}),
      },
    },
    name: {
      ...nameOf(question, name, variant),
      version: (isDescribed ? description.packages[0]?.version : undefined) ?? "",
      runtime: isDescribed ? description.runtime.name : question.request.runtime,
    },
  };
}

const referenceMember = (
  question: Asked,
  id: string,
  reference: Extract<Subject, { reference: unknown }>["reference"],
): Member => ({
  arm: { id, cell: cellOf(question, { reference }, { unknownKeys: "ignore" }) },
  name: {
    ...nameOf(question, id, { unknownKeys: "ignore" }),
    version: "",
    runtime: question.request.runtime,
  },
});

const cellOf = (
  { dataset, bench, which }: Asked,
  subject: Subject,
  { unknownKeys, condition }: Variant,
): ArmCell => {
  const documents = dataset.documents(which);
  return {
    subject,
    question: {
      operation: bench.operation,
      mode: bench.mode,
      unknownKeys,
      process: bench.process ?? "warm",
      ...(condition === undefined ? {} : { condition }),
    },
    model: dataset.dataset.model,
    documents,
    chunks: chunksOf(documents.timed.documents, ruler.chunkDocuments),
    ...(condition === "among others" ? { others: otherSchemas() } : {}),
  };
};

const nameOf = ({ dataset, bench, which }: Asked, adapter: string, { unknownKeys, condition }: Variant) => ({
  adapter,
  bench: bench.name,
  operation: bench.operation,
  dataset: dataset.dataset.name,
  mode: bench.mode,
  unknownKeys,
  documents: documentsName(which),
  ...(condition === undefined ? {} : { condition }),
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
  { source, description }: Participant,
  bench: Bench,
  { unknownKeys, condition }: Variant,
): Outcome | undefined {
  if ("failed" in description)
    return { outcome: "failed", code: description.code, cause: description.failed };
  const operation = description.operations[bench.operation];
  if (operation !== true) return { outcome: "unsupported", code: "operation", reason: operation };
  if (description.asynchronous?.includes(bench.operation) === true)
    return { outcome: "unsupported", code: "operation", reason: NEVER_TIMED };
  const mode = description.modes[bench.mode];
  if (mode !== true) return { outcome: "unsupported", code: "mode", reason: mode };
  if (!description.unknownKeys.includes(unknownKeys))
    return { outcome: "unsupported", code: "unknown keys", reason: `cannot ${unknownKeys} unknown keys` };
  return condition !== undefined && source.command !== undefined
    ? { outcome: "unsupported", code: "condition", reason: "a worker of your own is started as it is" }
    : undefined;
}
