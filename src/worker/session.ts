/** One cell inside one worker: build, gate, warm up, blocks, gate again. Knows no process and no pipe. */

import { type Dataset, drawFaults } from "../../datasets/contract.ts";
import { datasets } from "../../datasets/index.ts";
import type { AnyAdapter, Request } from "../adapters/contract.ts";
import { observeExplanations } from "../conform/explain.ts";
import { type Finding, gate, gateDirty } from "../conform/gate.ts";
import { groupOf, unanswered } from "../conform/group.ts";
import { buildWorkload, consumedAs, type Wire, wireLength, type Workload } from "../conform/build.ts";
import { allocatedPerDocument, alarms } from "../measure/alarms.ts";
import type { JsonValue } from "../kinds/contract.ts";
import { type Block, cut, leastBatches, stopwatch, type Subject } from "../measure/block.ts";
import { type Collections, watchCollections } from "../measure/garbage-collections.ts";
import { sink } from "../measure/timed-loops.ts";
import { repeatShare } from "../measure/inject-slowdown.ts";
import { warmUp } from "../measure/warm-up.ts";
import { dirtied } from "../model/dirty.ts";
import { Unsupported } from "../model/fold.ts";
import type { FaultyDocument } from "../model/documents.ts";
import type { Evidence } from "../record/result.ts";
import { v8 } from "./builtins.ts";
import { cleanDocuments } from "../protocol/documents.ts";
import { loadAdapter } from "./load-adapter.ts";
import type { Answer, CellRequest } from "../protocol/messages.ts";
import { referenceWorkload } from "./references.ts";

/** How many findings travel; all are counted. */
const MOST_EVIDENCE = 5;

export interface Session {
  readonly block: () => Promise<Answer>;
  readonly finish: () => Answer | Promise<Answer>;
}

/** Builds a cell. Answers `ready` together with the session, or why there is none. */
export async function openSession(
  cell: CellRequest,
): Promise<{ readonly answer: Answer; readonly session?: Session }> {
  const load = datasets[cell.dataset];
  if (load === undefined) throw new Error(`no dataset ${cell.dataset}`);
  const { default: dataset } = await load();
  const documents = documentsOf(cell, dataset);
  if ("reference" in cell.subject) {
    const { reference } = cell.subject;
    const all = documents.timed.map(({ document }) => document);
    // A first call is of one document: making ready the others is none of its work.
    const build = (inputs = all) => referenceWorkload(reference, dataset.model, inputs);
    if (cell.process === "first call")
      return firstCall(
        () => build(all.slice(0, 1)),
        ({ run, inputs }) => run(inputs[0]),
      );
    const { run, inputs, consume } = build();
    return timed(
      cell,
      { run, consume, ...chunksOf(cell, inputs) },
      run(inputs[0]),
      { bytesPerDocument: null, marks: [] },
      0,
      () => ({ group: "reference" }),
    );
  }

  const adapter = await loadAdapter(cell.subject.adapter);
  if (adapter === undefined) return { answer: { is: "no-adapter" } };
  const { operation, mode } = cell;
  const request = { operation, mode, model: dataset.model, unknownKeys: cell.subject.unknownKeys };
  if (cell.process === "first call") return firstCallOf(adapter, request, documents);
  const workload = await buildWorkload(
    adapter,
    request,
    documents.timed.map(({ document }) => document),
  );
  if (workload instanceof Unsupported) return { answer: { is: "unsupported", reason: workload.reason } };
  const begun = performance.now();
  const wrong = gatedBefore(cell, workload, documents);
  const bytesPerDocument = wrong ? null : meanWireLength(onTimed(workload, documents));
  const checking = (performance.now() - begun) / 1000;
  if (wrong !== undefined) return { answer: { ...wrong, spent: { checking } } };

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
    { bytesPerDocument, marks: prepared.marks },
    checking,
    // Whatever could teach the build other shapes than those it is timed on comes after the timing.
    () =>
      gatedAfter(cell, workload, documents) ??
      offTheQuestion(workload, documents) ??
      seen(workload, documents),
  );
}

/** A document, and the clean one that it means. */
interface Meant {
  readonly document: JsonValue;
  readonly clean: JsonValue;
}

/** The documents of a cell. */
interface CellDocuments {
  readonly timed: readonly Meant[];
  /** Where those of `timed` begin and end that the gate looks at. */
  readonly gated: readonly [from: number, to: number];
  /** Those that the gate looks at beside them. Faults are drawn when they are needed: after the timing. */
  readonly clean: readonly JsonValue[];
  readonly faulty: () => readonly FaultyDocument[];
}

/** The first launches of a cell, in which allocations are counted: the least of more would be no other. */
const LOOKS = 3;
/** Documents that a launch after the first is gated on. */
const SHARE = 20;

/**
 * The first launch of a cell is gated on all documents and every fault; each other one on twenty of them, other ones each
 * time, with faults drawn anew: whatever a build of the same code could do otherwise is still looked for.
 */
function documentsOf(cell: CellRequest, dataset: Dataset): CellDocuments {
  const { documents: which, datasetSeed, launch } = cell;
  const clean = cleanDocuments(dataset, cell);
  const share = <Item>(all: readonly Item[]): [number, number] => {
    if (launch === 0 || all.length <= SHARE) return [0, all.length];
    const from = (launch * SHARE) % (all.length - SHARE + 1);
    return [from, from + SHARE];
  };
  const timed = timedDocuments(which, dataset, clean, datasetSeed);
  const some = clean.slice(...share(clean));
  return {
    timed,
    gated: share(timed),
    clean: some,
    faulty: () =>
      launch === 0
        ? drawFaults(dataset, clean, datasetSeed)
        : drawFaults(dataset, some, datasetSeed + launch, SHARE),
  };
}

function timedDocuments(
  which: CellRequest["documents"],
  dataset: Dataset,
  clean: readonly JsonValue[],
  seed: number,
): Meant[] {
  if (which === "clean") return clean.map((document) => ({ document, clean: document }));
  if (which === "faulty")
    return drawFaults(dataset, clean, seed).map(({ document }) => ({ document, clean: document }));
  return clean.flatMap((document) => {
    const dirty = dirtied(dataset.model, document, which);
    return dirty === undefined ? [] : [{ document: dirty, clean: document }];
  });
}

/** The same build, given those of the timed documents that the gate looks at. */
const onTimed = (workload: Workload, { gated: [from, to] }: CellDocuments): Workload => ({
  ...workload,
  inputs: workload.inputs.slice(from, to),
});

const timedGated = ({ timed, gated }: CellDocuments): readonly Meant[] => timed.slice(...gated);

/** The gate on clean documents, and on the dirty ones that are timed: a form that is refused is no fault, it is unsupported. */
function gatedBefore(
  { documents: which }: CellRequest,
  workload: Workload,
  documents: CellDocuments,
): Extract<Answer, { is: "nonconforming" | "unsupported" }> | undefined {
  const { clean } = documents;
  if (which === "clean") return gated(gate(onTimed(workload, documents), { clean }), "before");
  if (which === "faulty") return gated(gate(onClean(workload, clean), { clean }), "before");
  const timed = timedGated(documents);
  const { refused, findings } = gateDirty(onTimed(workload, documents), timed);
  if (refused !== undefined)
    return {
      is: "unsupported",
      reason:
        refused.count === timed.length
          ? `refuses it: ${refused.why}`
          : `refuses it in ${refused.count} of ${timed.length} documents: ${refused.why}`,
    };
  return gated(findings, "before");
}

/** All of the gate. */
function gatedAfter({ documents: which }: CellRequest, workload: Workload, documents: CellDocuments) {
  const { clean } = documents;
  // What is encoded is typed: of a fault there is no typed value.
  const given = workload.request.operation === "encode" ? { clean } : { clean, faulty: documents.faulty() };
  return gated(
    [
      ...gate(which === "clean" ? onTimed(workload, documents) : onClean(workload, clean), given),
      ...(typeof which === "string"
        ? []
        : gateDirty(onTimed(workload, documents), timedGated(documents)).findings),
    ],
    "after",
  );
}

/** The same build, given the clean documents. */
const onClean = (workload: Workload, clean: readonly JsonValue[]): Workload => ({
  ...workload,
  inputs: clean.map(workload.toInput),
});

/** Right, as far as it claims to be, but not about what is asked. */
function offTheQuestion(
  workload: Workload,
  { clean }: Pick<CellDocuments, "clean">,
): Extract<Answer, { is: "unsupported" }> | undefined {
  const reason = unanswered(workload, clean);
  return reason === undefined ? undefined : { is: "unsupported", reason };
}

const seen = (workload: Workload, { clean, faulty }: CellDocuments): Seen => ({
  group: groupOf(workload, clean),
  ...(workload.request.operation === "explain"
    ? { explanations: observeExplanations(workload, faulty()) }
    : {}),
});

/** A session that builds and calls once, when it is asked for its block: all that was loaded before is the module. */
function firstCall<Built>(
  build: () => Built | Promise<Built>,
  call: (built: Built) => unknown,
  afterwards: (built: Built) => Afterwards = () => ({ group: "reference" }),
): { answer: Answer; session: Session } {
  let built: Built | undefined;
  return {
    answer: {
      is: "ready",
      bytesPerDocument: null,
      marks: [],
      warmUp: [],
      steady: true,
      spent: { checking: 0, warmingUp: 0 },
    },
    session: {
      block: async () => {
        const collections = watchCollections();
        // What documents and modules have left behind is not the first call's to collect.
        collectGarbage("minor");
        const start = performance.now();
        built = await build();
        sink.value = call(built);
        const end = performance.now();
        const time = (end - start) * 1e6;
        return {
          is: "block",
          mean: time,
          chunks: [[0, time]],
          collections: await collections.between(start, end),
        };
      },
      finish: async () => {
        // Of a launch that is gone on with, the last call may have been another process's.
        const found = afterwards(built ?? (await build()));
        return "group" in found
          ? { is: "finished", ...found, alarms: [], allocatedPerDocument: null }
          : found;
      },
    },
  };
}

/** The first call of an adapter: its schema built, and one document looked at. Gated like any other, once it is timed. */
function firstCallOf(adapter: AnyAdapter, request: Request, { clean, faulty }: CellDocuments) {
  const [document] = clean;
  return firstCall(
    () => buildWorkload(adapter, request, []),
    (workload) => (workload instanceof Unsupported ? undefined : workload.prepared.run(document)),
    (workload) => {
      if (workload instanceof Unsupported) return { is: "unsupported", reason: workload.reason };
      const whole = onClean(workload, clean);
      return (
        gated(gate(whole, { clean, faulty: faulty() }), "after") ??
        offTheQuestion(whole, { clean }) ?? { group: groupOf(whole, clean) }
      );
    },
  );
}

/** The inputs in chunks, some of them twice where a slow-down is to be found. */
function chunksOf(
  { chunkDocuments, subject: { slowedBy } }: CellRequest,
  inputs: readonly unknown[],
): Pick<Subject, "chunks" | "counts"> {
  const chunks = cut(inputs, chunkDocuments);
  if (slowedBy === undefined) return { chunks };
  return {
    chunks: repeatShare(chunks, slowedBy, (input) => JSON.stringify(input).length),
    counts: chunks.map(({ length }) => length),
  };
}

type Facts = Pick<Extract<Answer, { is: "ready" }>, "bytesPerDocument" | "marks">;
/** What a build was seen to do. */
type Seen = Pick<Extract<Answer, { is: "finished" }>, "group" | "explanations">;
/** What the look after the timing found: that, or what is wrong. */
type Afterwards = Seen | Extract<Answer, { is: "nonconforming" | "unsupported" }>;

function timed(
  { blockMilliseconds, chunkDocuments, rounds, warmUpBlocks, launch }: CellRequest,
  subject: Subject,
  sample: unknown,
  facts: Facts,
  checking: number,
  afterwards: () => Afterwards,
): { answer: Answer; session: Session } {
  const watch = stopwatch(subject);
  const begun = performance.now();
  // Before warming up, not after: the collector takes along what compiled code relies on, and that is then compiled anew.
  collectGarbage("major");
  const { blocks, steady } = warmUp(watch, { blockMilliseconds, leastBlocks: warmUpBlocks });
  const warmingUp = (performance.now() - begun) / 1000;
  const batchMilliseconds = (Math.min(...blocks) * chunkDocuments) / 1e6;
  const block = watch.blocks({
    milliseconds: blockMilliseconds,
    leastBatches: leastBatches(subject.chunks.length, rounds, batchMilliseconds),
  });
  const collections = watchCollections();
  return {
    answer: { is: "ready", ...facts, warmUp: blocks, steady, spent: { checking, warmingUp } },
    session: {
      block: () => timedBlock(block, collections),
      finish: () => {
        const facts = {
          alarms: alarms(subject, sample),
          allocatedPerDocument: launch < LOOKS ? allocatedPerDocument(subject, allocatedBytes) : null,
        };
        const found = afterwards();
        return "group" in found ? { is: "finished", ...found, ...facts } : found;
      },
    },
  };
}

async function timedBlock(timed: () => Block, collections: Collections): Promise<Answer> {
  // Young garbage of the block before goes now, outside the clock; what a block makes itself it pays for.
  collectGarbage("minor");
  const start = performance.now();
  const block = timed();
  const end = performance.now();
  return { is: "block", ...block, collections: await collections.between(start, end) };
}

/** The gate's answer where something is wrong. */
function gated(
  findings: readonly Finding[],
  when: Evidence["when"],
): Extract<Answer, { is: "nonconforming" }> | undefined {
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

const allocatedBytes = (): number => v8().getHeapStatistics().total_allocated_bytes;

/** A worker is started with --expose-gc; where it is not, nothing happens. */
function collectGarbage(type: "minor" | "major"): void {
  void globalThis.gc?.({ type, execution: "sync" });
}
