/** What one adapter does with the documents of the datasets: is it right on them, and how does it explain their faults? */

import { type Dataset, DEFAULT_SEED } from "../../datasets/contract.ts";
import { datasets } from "../../datasets/index.ts";
import type { Mode, OperationName } from "../adapters/contract.ts";
import { explainInputs, explanationRecords, type ExplainedFaults } from "../conform/explanations.ts";
import { casesOf, InvalidAnswer, judge, type JudgedCell, type Judgement, planOf } from "../conform/judge.ts";
import type { DocumentSet } from "../conform/interchange.ts";
import type { JsonValue } from "../kinds/contract.ts";
import { seeded } from "../kinds/random.ts";
import { type FaultyDocument, plantEachFault } from "../model/documents.ts";
import type { Model } from "../model/model.ts";
import type { Called, FailedAnswer } from "../protocol/messages.ts";
import type { DocumentsRecord, ExplanationRecord } from "../record/conformance.ts";
import { type Asked, buildOf } from "./conform-values.ts";
import { drawDataset, type DrawnDataset } from "./documents.ts";

/** Clean documents of a dataset that an adapter is judged on. */
const MAX_JUDGED = 300;
/** Clean documents of a dataset that adapters send to each other, and that faults are planted in to be explained. */
const MAX_SENT = 20;

/** What is asked on the documents of each dataset. */
const questions: readonly (readonly [OperationName, Mode])[] = [
  ["check", "strict"],
  ["decode", "strict"],
  ["encode", "strict"],
  ["explain", "strict"],
  ["decode", "lax"],
];

const allDatasets = async (): Promise<readonly Dataset[]> =>
  (await Promise.all(Object.values(datasets).map((load) => load()))).map(({ default: dataset }) => dataset);

/** Some documents of every dataset, drawn once for all adapters. */
export const judgedDatasets = async (): Promise<readonly DrawnDataset[]> =>
  (await allDatasets()).map((dataset) => drawDataset(dataset, Math.min(MAX_JUDGED, dataset.defaultCount)));

/** Some documents of every dataset, to be sent to and fro. */
export const datasetSets = async (): Promise<readonly DocumentSet[]> =>
  (await allDatasets()).map((dataset) => ({
    name: `dataset ${dataset.name}`,
    open: false,
    model: dataset.model,
    documents: sentOf(dataset).map((value, index) => ({ name: `document ${index + 1}`, value })),
  }));

const sentOf = (dataset: Dataset): readonly JsonValue[] =>
  dataset.clean(Math.min(MAX_SENT, dataset.defaultCount), DEFAULT_SEED);

/** Documents with one fault each, and the clean ones that they were made of. */
export interface FaultySet {
  readonly model: Model;
  readonly clean: readonly JsonValue[];
  readonly faulty: readonly FaultyDocument[];
}

/** Every fault of every kind in every dataset, planted once for all adapters. */
export const explainedSets = async (): Promise<readonly FaultySet[]> =>
  (await allDatasets()).map((dataset) => {
    const clean = sentOf(dataset);
    const faulty = plantEachFault(dataset.model, clean, seeded(DEFAULT_SEED + 1));
    return { model: dataset.model, clean, faulty };
  });

/** Judges every operation on every dataset, as a measured cell is judged in its first launch. */
export async function documentsOf(asked: Asked, drawn: readonly DrawnDataset[]): Promise<DocumentsRecord[]> {
  const records: DocumentsRecord[] = [];
  for (const dataset of drawn)
    for (const [operation, mode] of questions)
      records.push({
        adapter: asked.adapter.name,
        dataset: dataset.dataset.name,
        operation,
        mode,
        unknownKeys: asked.unknownKeys,
        ...(await judgedOperation(asked, dataset, operation, mode)).outcome,
      });
  return records;
}

type Outcome<Record> = Record extends DocumentsRecord
  ? Omit<Record, "adapter" | "dataset" | "operation" | "mode" | "unknownKeys">
  : never;

/** What came of judging one operation on a dataset; the answers to its clean documents where it is right. */
export interface JudgedOperation {
  readonly outcome: Outcome<DocumentsRecord>;
  readonly clean: readonly Called[];
}

/** Judges one operation on all documents and faults of a dataset. The client keeps what it has built. */
export async function judgedOperation(
  asked: Asked,
  { dataset, clean, documents }: DrawnDataset,
  operation: OperationName,
  mode: Mode,
): Promise<JudgedOperation> {
  const { timed, seed } = documents("clean");
  const build = { ...buildOf(asked, operation, dataset.model, mode), documents: [timed] };
  const ready = await asked.client.prepare(build);
  if (ready.is === "unsupported")
    return without({ outcome: "unsupported", code: ready.code, reason: ready.reason });
  if (ready.is === "failed") return without({ outcome: "failed", code: ready.code, cause: ready.cause });
  const { adapter } = asked;
  const { question, model } = build;
  return judgedCell(asked, {
    adapter,
    question,
    model,
    ready,
    timed: "clean",
    clean,
    seed,
    launch: 0,
  });
}

const without = (outcome: Outcome<DocumentsRecord>): JudgedOperation => ({ outcome, clean: [] });

/** Nothing is timed, so the step after the timing, which calls the clean documents too, says it all. */
async function judgedCell({ client }: Asked, cell: JudgedCell): Promise<JudgedOperation> {
  const step = "after";
  const cases = casesOf(cell, step);
  const plan = planOf(cases);
  const inputs = await client.callAll(plan.inputs);
  if (isFailed(inputs)) return without({ outcome: "failed", code: inputs.code, cause: inputs.cause });
  const watched = await client.callAll(plan.watched, { watch: true });
  if (isFailed(watched)) return without({ outcome: "failed", code: watched.code, cause: watched.cause });
  try {
    const outcome = outcomeOf(judge(cell, step, cases, { inputs, watched }));
    return outcome.outcome === "right"
      ? { outcome, clean: inputs.filter((_, index) => cases.cases[index]?.is === "clean") }
      : without(outcome);
  } catch (error) {
    if (error instanceof InvalidAnswer)
      return without({ outcome: "failed", code: "protocol", cause: error.message });
    throw error;
  }
}

function outcomeOf(judgement: Judgement): Outcome<DocumentsRecord> {
  switch (judgement.is) {
    case "right":
      if (judgement.facts === undefined) throw new Error("the step after the timing says what was seen");
      return { outcome: "right", facts: judgement.facts };
    case "unsupported":
      return { outcome: "unsupported", code: judgement.code, reason: judgement.reason };
    case "nonconforming":
      return { outcome: "nonconforming", findings: judgement.findings, evidence: judgement.evidence };
  }
}

const isFailed = (answers: readonly Called[] | FailedAnswer): answers is FailedAnswer => "is" in answers;

/** How the faults of every dataset are explained, kind by kind; a text says why a process gave no answer. */
export async function explanationsOf(
  asked: Asked,
  sets: readonly FaultySet[],
): Promise<readonly ExplanationRecord[] | string> {
  const explained: ExplainedFaults[] = [];
  for (const { model, clean, faulty } of sets) {
    const ready = await asked.client.prepare(buildOf(asked, "explain", model));
    if (ready.is === "failed") return ready.cause;
    if (ready.is === "unsupported") continue;
    const answers = await asked.client.callAll(explainInputs(clean, faulty));
    if (isFailed(answers)) return answers.cause;
    explained.push({ faulty, ready, answers });
  }
  return explanationRecords(asked.adapter.name, explained);
}
