/** What is to be measured: every combination that was asked for, and for each either a place in a set or the reason why not. */

import type { Bench } from "../../bench/contract.ts";
import { chunksOf } from "../measure/block.ts";
import type { UnknownKeys } from "../model/fold.ts";
import { leaves, type Model } from "../model/model.ts";
import { NEVER_TIMED } from "../protocol/asynchronous.ts";
import type { Description, Reference, Subject } from "../protocol/messages.ts";
import type { CellName, Condition, Outcome } from "../record/result.ts";
import { isRuntimeName, runtimeOf } from "../runtimes/index.ts";
import type { AdapterSource, Participant } from "./describe.ts";
import { documentsName, type DrawnDataset } from "./documents.ts";
import type { Arm, ArmCell, CellDocuments } from "./arm.ts";
import { otherSchemas } from "./other-documents.ts";
import { referenceName } from "./reference-names.ts";
import { ruler } from "./profiles.ts";

export interface PlanRequest {
  readonly participants: readonly Participant[];
  readonly benches: readonly Bench[];
  readonly datasets: readonly Pick<DrawnDataset, "dataset" | "dirt" | "documents">[];
  /** Policies asked for; empty for each adapter's own default. */
  readonly unknownKeys: readonly UnknownKeys[];
  /** The runtime that starts everything. */
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
  /** What each arm is called in the result; an A/A control is not in it. */
  readonly names: ReadonlyMap<string, CellName>;
  /** The arms that are the suite's own, and beat nobody: references, limit, and A/A controls. */
  readonly references: ReadonlySet<string>;
  /** Who is compared with whom: the arms of each runtime, that of wirebench first. */
  readonly groups: readonly ArmsOfRuntime[];
}

/** The arms of a set on one runtime, by their ids. */
export interface ArmsOfRuntime {
  readonly runtime: string;
  /** What every ratio is relative to. */
  readonly reference: string;
  /** The same measured a second time. */
  readonly control: string;
  /** The adapters on this runtime, and all references that they are measured beside. */
  readonly arms: ReadonlySet<string>;
}

/** The arms of a set on one runtime: all take part in the same rounds, and only those of one runtime are compared with one another. */
export interface RuntimeGroup extends ArmsOfRuntime {
  readonly bench: Bench;
  /** As in the set, of the arms of this group. */
  readonly names: ReadonlyMap<string, CellName>;
  readonly references: ReadonlySet<string>;
}

/** The groups of a set, each with what the set says of its arms. */
export const groupsOf = ({ groups, bench, names, references }: CellSet): RuntimeGroup[] =>
  groups.map((group) => ({
    ...group,
    bench,
    names: new Map([...names].filter(([id]) => group.arms.has(id))),
    references: new Set([...references].filter((id) => group.arms.has(id))),
  }));

export interface Plan {
  readonly sets: readonly CellSet[];
  /** Cells whose outcome is known without running anything. */
  readonly settled: readonly { readonly name: CellName; readonly outcome: Outcome }[];
}

/** The first reference of wirebench's runtime, measured a second time: a cell cannot resolve less than the two are apart. */
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

/** What the adapters on one runtime are measured beside; the first is what ratios are relative to. */
interface Beside {
  readonly runtime: string;
  readonly references: readonly [Member, ...Member[]];
  readonly control: Member;
}

function setOf(
  { request, dataset: { dataset }, bench, which }: Asked,
  candidates: readonly Member[],
  beside: readonly [Beside, ...Beside[]],
): CellSet {
  const own = beside.flatMap(({ references, control }) => [...references, control]);
  const members = [...candidates, ...own];
  const documents = documentsName(which);
  const controls = new Set(beside.map(({ control }) => control));
  const groupOf = (runtime: string, adapters: readonly Member[]): ArmsOfRuntime => {
    const { references, control } = besideOf(beside, runtime);
    return {
      runtime,
      reference: references[0].arm.id,
      control: control.arm.id,
      arms: idsOf([...adapters, ...references, control]),
    };
  };
  const byRuntime = [...Map.groupBy(candidates, ({ name }) => name.runtime)].toSorted(
    ([one], [other]) => Number(other === request.runtime) - Number(one === request.runtime),
  );
  return {
    id: `${dataset.name} ${bench.name} ${documents}`,
    bench,
    dataset: dataset.name,
    documents,
    arms: members.map(({ arm }) => arm),
    names: new Map(members.filter((one) => !controls.has(one)).map(({ arm, name }) => [arm.id, name])),
    references: idsOf(own),
    groups: byRuntime.map(([runtime, adapters]) => groupOf(runtime, adapters)),
  };
}

const idsOf = (members: readonly Member[]): ReadonlySet<string> => new Set(members.map(({ arm }) => arm.id));

/** What the adapters on this runtime are measured beside: references of their own, else those of wirebench's runtime. */
const besideOf = (beside: readonly [Beside, ...Beside[]], runtime: string): Beside =>
  beside.find((one) => one.runtime === runtime) ?? beside[0];

/** Who is measured, beside whom, and whose outcome is known already. */
function membersOf(question: Asked): {
  readonly candidates: readonly Member[];
  readonly beside: readonly [Beside, ...Beside[]];
  readonly known: Plan["settled"];
} {
  const { request, bench } = question;
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
          const isDrawn = limits.some(({ name }) => name.runtime === member.name.runtime);
          if (outcome === undefined && !isDrawn) limits.push(member);
        } else if (outcome === undefined) candidates.push(member);
        else known.push({ name: member.name, outcome });
      }
  }
  return { candidates, beside: besidesOf(question, candidates, limits), known };
}

/**
 * The references of each runtime that workers of ours run on here. Adapters on any other runtime, which are those of a user's own
 * workers, are measured beside the references of wirebench's runtime.
 */
function besidesOf(
  question: Asked,
  candidates: readonly Member[],
  limits: readonly Member[],
): readonly [Beside, ...Beside[]] {
  const { request, dataset, bench } = question;
  const [first, ...others] = bench.references;
  const more = others.filter((id) => id !== "revive" || buildsValues(dataset.dataset.model));
  const on = (runtime: string): Beside => ({
    runtime,
    references: [
      referenceMember(question, first, runtime),
      ...more.map((reference) => referenceMember(question, reference, runtime)),
      ...limits.filter(({ name }) => name.runtime === runtime),
    ],
    control: controlMember(question, first, runtime),
  });
  const runtimes = new Set(candidates.map(({ name }) => name.runtime));
  const ours = new Set<string>(request.participants.flatMap(({ source }) => source.runtime ?? []));
  const withOwn = [...runtimes].filter((runtime) => runtime !== request.runtime && ours.has(runtime));
  const [main = request.runtime, ...rest] =
    withOwn.length === runtimes.size ? withOwn : [request.runtime, ...withOwn];
  return [on(main), ...rest.map(on)];
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
  const { name, file, command, runtime } = source;
  const isDescribed = !("failed" in description);
  const isLimit = isDescribed && description.isLimit;
  const adapter = { name, ...(file === undefined ? {} : { file }) };
  const runsOn = isDescribed ? description.runtime.name : (runtime ?? question.request.runtime);
  const id = isLimit ? name : `${name}/${unknownKeys}${condition === undefined ? "" : ` ${condition}`}`;
  return {
    arm: {
      id: idOn(id, runsOn, question),
      cell: {
        ...cellOf(question, { adapter }, variant),
        ...(command === undefined ? {} : { command }),
        ...(runtime === undefined ? {} : { runtime }),
        ...(isDescribed ? { adapter: { validates: description.validates, wire: description.wire } } : {}),
      },
    },
    name: {
      ...nameOf(question, name, variant),
      version: (isDescribed ? description.packages[0]?.version : undefined) ?? "",
      runtime: runsOn,
    },
  };
}

/** Why nothing is measured under a condition; undefined where the worker decides. */
function refusedCondition(
  { runtime = "node", command }: AdapterSource,
  condition: Condition,
): string | undefined {
  if (command !== undefined) return "a worker of your own is started as it is";
  return condition === "no code generation" ? runtimeOf(runtime).cannot.noCodeGeneration : undefined;
}

function referenceMember(question: Asked, reference: Reference, runtime: string): Member {
  const adapter = referenceName(reference, runtime);
  return {
    arm: { id: idOn(adapter, runtime, question), cell: referenceCell(question, reference, runtime) },
    name: { ...nameOf(question, adapter, { unknownKeys: "ignore" }), version: "", runtime },
  };
}

const controlMember = (question: Asked, reference: Reference, runtime: string): Member => ({
  ...referenceMember(question, reference, runtime),
  arm: { id: idOn(CONTROL, runtime, question), cell: referenceCell(question, reference, runtime) },
});

const referenceCell = (question: Asked, reference: Reference, runtime: string): ArmCell => ({
  ...cellOf(question, { reference }, { unknownKeys: "ignore" }),
  ...(runtime !== question.request.runtime && isRuntimeName(runtime) ? { runtime } : {}),
});

/** An arm's id is unique within its set. */
const idOn = (id: string, runtime: string, { request }: Asked): string =>
  runtime === request.runtime ? id : `${id} on ${runtime}`;

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
  { source, description, missing }: Participant,
  bench: Bench,
  { unknownKeys, condition }: Variant,
): Outcome | undefined {
  if ("failed" in description)
    return { outcome: "failed", code: description.code, cause: description.failed };
  if (missing !== undefined) return { outcome: "unsupported", code: "not installed", reason: missing };
  const operation = description.operations[bench.operation];
  if (operation !== true) return { outcome: "unsupported", code: "operation", reason: operation };
  if (description.asynchronous?.includes(bench.operation) === true)
    return { outcome: "unsupported", code: "operation", reason: NEVER_TIMED };
  const mode = description.modes[bench.mode];
  if (mode !== true) return { outcome: "unsupported", code: "mode", reason: mode };
  if (!description.unknownKeys.includes(unknownKeys))
    return { outcome: "unsupported", code: "unknown keys", reason: `cannot ${unknownKeys} unknown keys` };
  const refusal = condition === undefined ? undefined : refusedCondition(source, condition);
  return refusal === undefined ? undefined : { outcome: "unsupported", code: "condition", reason: refusal };
}
