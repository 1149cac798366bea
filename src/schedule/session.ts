/** One cell inside one worker: build, gate, warm up, blocks, gate again. Knows no process and no pipe. */

import { getHeapStatistics } from "node:v8";
import { drawDocuments } from "../../datasets/contract.ts";
import { datasets } from "../../datasets/index.ts";
import { gate, type GateDocuments } from "../conform/gate.ts";
import { groupOf } from "../conform/group.ts";
import { buildWorkload, consumedAs, type Wire, wireLength, type Workload } from "../conform/workload.ts";
import { allocatedPerDocument, alarms } from "../measure/alarms.ts";
import { cut, stopwatch, type Stopwatch, type Subject } from "../measure/block.ts";
import { type Collections, watchCollections } from "../measure/collections.ts";
import { repeatShare } from "../measure/slow.ts";
import { warmUp } from "../measure/warm-up.ts";
import { Unsupported } from "../model/fold.ts";
import type { Evidence } from "../record/result.ts";
import { loadAdapter } from "./load-adapter.ts";
import type { Answer, CellRequest } from "./protocol.ts";
import { referenceWorkload } from "./references.ts";

/** How many findings travel; all are counted. */
const MOST_EVIDENCE = 5;

export interface Session {
  readonly block: () => Promise<Answer>;
  readonly finish: () => Answer;
}

/** Builds a cell. Answers `ready` together with the session, or why there is none. */
export async function openSession(
  cell: CellRequest,
): Promise<{ readonly answer: Answer; readonly session?: Session }> {
  const load = datasets[cell.dataset];
  if (load === undefined) throw new Error(`no dataset ${cell.dataset}`);
  const { default: dataset } = await load();
  const documents = drawDocuments(dataset, cell.count, cell.datasetSeed);

  if ("reference" in cell.subject) {
    const { run, inputs, consume } = referenceWorkload(
      cell.subject.reference,
      dataset.model,
      documents.clean,
    );
    return timed(
      cell,
      { run, consume, ...chunksOf(cell, inputs) },
      run(inputs[0]),
      { bytesPerDocument: null, marks: [] },
      () => ({ group: "reference" }),
    );
  }

  const adapter = await loadAdapter(cell.subject.adapter);
  if (adapter === undefined) return { answer: { is: "no-adapter" } };
  const { operation, mode } = cell;
  const request = { operation, mode, model: dataset.model, unknownKeys: cell.subject.unknownKeys };
  const workload = await buildWorkload(adapter, request, documents.clean);
  if (workload instanceof Unsupported) return { answer: { is: "unsupported", reason: workload.reason } };
  const wrong = gated(workload, { clean: documents.clean }, "before");
  if (wrong !== undefined) return { answer: wrong };

  const { prepared, inputs } = workload;
  const sample = prepared.run(inputs[0]);
  const subject: Subject = {
    run: prepared.run,
    consume: consumedAs(operation, sample),
    ...chunksOf(cell, inputs),
  };
  return timed(
    cell,
    subject,
    sample,
    {
      bytesPerDocument: meanWireLength(workload),
      marks: prepared.marks,
    },
    // Whatever could teach the build other shapes than those it is timed on comes after the timing.
    () => gated(workload, documents, "after") ?? { group: groupOf(workload, documents.clean) },
  );
}

/** The inputs in chunks, some of them twice where a slow-down is to be found. */
function chunksOf(
  { chunks: count, subject: { slowedBy } }: CellRequest,
  inputs: readonly unknown[],
): Pick<Subject, "chunks" | "counts"> {
  const chunks = cut(inputs, count);
  if (slowedBy === undefined) return { chunks };
  return {
    chunks: repeatShare(chunks, slowedBy, (input) => JSON.stringify(input).length),
    counts: chunks.map(({ length }) => length),
  };
}

type Facts = Pick<Extract<Answer, { is: "ready" }>, "bytesPerDocument" | "marks">;
/** What the look after the timing found: a group, or what is wrong. */
type Afterwards = { readonly group: string } | Extract<Answer, { is: "nonconforming" }>;

function timed(
  { blockMilliseconds }: CellRequest,
  subject: Subject,
  sample: unknown,
  facts: Facts,
  afterwards: () => Afterwards,
): { answer: Answer; session: Session } {
  const watch = stopwatch(subject, blockMilliseconds);
  const { minima, steady } = warmUp(watch);
  collectGarbage("major");
  const collections = watchCollections();
  return {
    answer: { is: "ready", ...facts, warmUp: minima, steady },
    session: {
      block: () => timedBlock(watch, collections),
      finish: () => {
        const facts = {
          alarms: alarms(subject, blockMilliseconds, sample),
          allocatedPerDocument: allocatedPerDocument(subject, allocatedBytes),
        };
        const found = afterwards();
        return "group" in found ? { is: "finished", ...found, ...facts } : found;
      },
    },
  };
}

async function timedBlock(watch: Stopwatch, collections: Collections): Promise<Answer> {
  // Young garbage of the block before goes now, outside the clock; what a block makes itself it pays for.
  collectGarbage("minor");
  const start = performance.now();
  const batches = watch.block();
  const end = performance.now();
  return {
    is: "block",
    mean: batches.reduce((sum, { time }) => sum + time, 0) / batches.length,
    batches: batches.map(({ chunk, time }) => [chunk, time]),
    collections: await collections.between(start, end),
  };
}

/** The gate's answer where something is wrong. */
function gated(
  workload: Workload,
  documents: GateDocuments,
  when: Evidence["when"],
): Extract<Answer, { is: "nonconforming" }> | undefined {
  const findings = gate(workload, documents);
  return findings.length === 0
    ? undefined
    : {
        is: "nonconforming",
        findings: findings.length,
        evidence: findings.slice(0, MOST_EVIDENCE).map((finding) => ({ when, ...finding })),
      };
}

/** Mean length of what is written, or read; null where no wire is involved. */
function meanWireLength({ request, prepared, inputs }: Workload): number | null {
  const lengths =
    request.operation === "encode"
      ? inputs.map((input) => wireLength(prepared.read(prepared.run(input)) as Wire))
      : request.operation === "decode"
        ? inputs.map((input) => wireLength(input as Wire))
        : undefined;
  return lengths === undefined ? null : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

const allocatedBytes = (): number => getHeapStatistics().total_allocated_bytes;

/** A worker is started with --expose-gc; where it is not, nothing happens. */
function collectGarbage(type: "minor" | "major"): void {
  void globalThis.gc?.({ type, execution: "sync" });
}
