/** One cell in its worker, from its build to its end: build, judge, warm up, blocks, alarms, judge again. */

import { type Alarm as FoundAlarm, alarmsOf, linearityPlan } from "../measure/alarms.ts";
import type { Alarm } from "../record/result.ts";
import { minBatches } from "../measure/block.ts";
import { isSteady, mayWarmUp } from "../measure/warm-up.ts";
import type { Step } from "../conform/judge.ts";
import { defaultLimits, type Place, type Pool, type Process } from "../pool/pool.ts";
import { asLine } from "../protocol/lines.ts";
import type { Answer, Block, BlockRequest, CallInput, Question, Ready } from "../protocol/messages.ts";
import { PROTOCOL } from "../protocol/messages.ts";
import { readAnswer, type ReceivedAnswer } from "../protocol/read-messages.ts";
import { launchableOf } from "../runtimes/index.ts";
import type { JudgeClient, Judged } from "./judge-client.ts";
import type { ArmCell } from "./arm.ts";
import { portionsOf, type Ruler, timeouts } from "./profiles.ts";
import type { ArmFinished, ArmReady, Ended } from "./state.ts";

/** A question without what every message carries. */
type Asked = Question extends infer Each ? (Each extends Question ? Omit<Each, "protocol"> : never) : never;

export interface CellOptions {
  readonly pool: Pool;
  readonly judge: JudgeClient;
  readonly ruler: Ruler;
  /** Which launch of this arm it is, from 0. */
  readonly launch: number;
  /** Of a first call no library is found compiled. */
  readonly isFresh: boolean;
  readonly place: Place | undefined;
}

/** A cell that is built, right as far as was looked, and warm. */
export interface RunningCell {
  readonly arm: ArmCell;
  readonly options: CellOptions;
  /** What is known of the build; of a first call it changes with the block that builds. */
  ready: Ready;
  /** Whether a block was timed in this worker. */
  isTimed: boolean;
  readonly worker: Process<Question, ReceivedAnswer>;
  /** Batches that a block has at the least. */
  readonly minBatches: number;
  /** Nanoseconds per document, as the warm-up saw it; null of a first call. */
  readonly time: number | null;
  readonly end: () => void;
}

/** Launches in which allocation is counted: the least of more would be no other. */
const ALLOCATION_LAUNCHES = 3;

/** Builds a cell, judges it, and warms it up; or says why it has no time. */
export async function prepareCell(
  arm: ArmCell,
  options: CellOptions,
): Promise<{ readonly cell: RunningCell; readonly ready: ArmReady } | Ended> {
  const worker = startWorker(arm, options);
  let prepared: Awaited<ReturnType<typeof prepareIn>> | undefined;
  try {
    prepared = await prepareIn(worker, arm, options);
    return prepared;
  } finally {
    // A worker that did not come so far is of no use.
    if (prepared === undefined || "is" in prepared) worker.kill();
  }
}

async function prepareIn(
  worker: RunningCell["worker"],
  arm: ArmCell,
  options: CellOptions,
): Promise<{ readonly cell: RunningCell; readonly ready: ArmReady } | Ended> {
  const built = await ask(worker, prepareQuestion(arm), timeouts.prepareMilliseconds);
  if (built.is !== "ready") return endedBy(built);
  const cell = {
    arm,
    options,
    ready: built,
    isTimed: false,
    worker,
    minBatches: 1,
    time: null,
    end: () => worker.kill(),
  };
  const begun = performance.now();
  const judged = arm.question.process === "warm" ? await judgeStep(cell, "before") : undefined;
  const checking = (performance.now() - begun) / 1000;
  if (judged !== undefined && judged.is !== "right") return { ...judged, checking };
  const warm = await warmUp(cell);
  if ("is" in warm) return warm;
  const { blocks, steady, warmingUp, ...more } = warm;
  const ready: ArmReady = {
    marks: built.marks,
    warmUp: blocks,
    steady,
    spent: { checking, warmingUp },
  };
  return { cell: { ...cell, ...more }, ready };
}

function startWorker(arm: ArmCell, { pool, isFresh, place }: CellOptions): RunningCell["worker"] {
  const launchable = launchableOf(arm, {
    limits: defaultLimits,
    compiled: isFresh ? "own files" : "everything",
    codeGeneration: arm.question.condition !== "no code generation",
  });
  return pool.start<Question, ReceivedAnswer>(launchable, { read: readAnswer, write: asLine, place });
}

const prepareQuestion = ({ subject, question, model, documents, chunks, others }: ArmCell): Asked => ({
  ask: "prepare",
  subject,
  question,
  model,
  documents: documents.which === "clean" ? [documents.timed] : [documents.timed, documents.clean],
  chunks,
  ...(others === undefined ? {} : { others }),
});

const ask = (worker: RunningCell["worker"], question: Asked, milliseconds: number) =>
  worker.ask({ protocol: PROTOCOL, ...question } as Question, milliseconds);

/** Calls what the judge wants to see called, and hands it the answers. */
async function judgeStep(cell: Omit<RunningCell, "time" | "minBatches">, step: Step): Promise<Judged> {
  const { arm, options, ready, worker } = cell;
  if (arm.adapter === undefined) return { is: "right", bytesWritten: null };
  const judgedCell = {
    adapter: arm.adapter,
    question: arm.question,
    model: arm.model,
    ready,
    timed: arm.documents.which,
    clean: arm.documents.clean,
    seed: arm.documents.seed,
    // Later launches are judged on some of the documents.
    launch: options.launch + (arm.judged === "in part" ? 1 : 0),
  };
  const { inputs, watched } = await options.judge.plan(judgedCell, step);
  const plain = await callInPortions(worker, inputs, {});
  if ("is" in plain) return plain;
  const seen = await callInPortions(worker, watched, { watch: true });
  if ("is" in seen) return seen;
  return options.judge.judge(judgedCell, step, { inputs: plain, watched: seen });
}

/** The lines that the worker answers, one for each portion. */
async function callInPortions(
  worker: RunningCell["worker"],
  inputs: readonly CallInput[],
  watch: { readonly watch?: true },
): Promise<readonly string[] | Ended> {
  const lines: string[] = [];
  for (const some of portionsOf(inputs)) {
    const called = await ask(worker, { ask: "call", inputs: some, ...watch }, timeouts.prepareMilliseconds);
    if (called.is !== "called") return endedBy(called);
    lines.push(called.line);
  }
  return lines;
}

/** Runs blocks until their times agree; of a first call there is nothing to warm up. */
async function warmUp(cell: RunningCell) {
  const { arm, options } = cell;
  const { blockMilliseconds, warmUpBlocks, rounds } = options.ruler;
  if (arm.question.process === "first call")
    return { blocks: [], steady: true, warmingUp: 0, minBatches: 1, time: null };
  const blocks: number[] = [];
  const begun = performance.now();
  let steady = false;
  const halfLap = Math.ceil(arm.chunks.length / 2);
  while (!steady && mayWarmUp(performance.now() - begun, blocks.length)) {
    const block = await askBlock(cell, {
      milliseconds: blockMilliseconds,
      minBatches: halfLap,
      // Before the first, not later: the collector takes along what compiled code relies on, and that is then compiled anew.
      collect: blocks.length === 0 ? "all" : "none",
    });
    if (block.is !== "block") return block;
    blocks.push(block.quarter);
    steady = isSteady(blocks, warmUpBlocks);
  }
  const time = Math.min(...blocks);
  const batchMilliseconds = (time * (arm.chunks[0]?.counts ?? 1)) / 1e6;
  return {
    blocks,
    steady,
    warmingUp: (performance.now() - begun) / 1000,
    minBatches: minBatches(arm.chunks.length, rounds, batchMilliseconds),
    time,
  };
}

async function askBlock({ worker }: RunningCell, request: BlockRequest): Promise<Block | Ended> {
  const answer = await ask(worker, { ask: "block", ...request }, timeouts.blockMilliseconds);
  return answer.is === "block" ? answer : endedBy(answer);
}

/** One timed block of the ruler's length. */
export async function timeBlock(cell: RunningCell): Promise<Block | Ended> {
  const block = await askBlock(cell, {
    milliseconds: cell.options.ruler.blockMilliseconds,
    minBatches: cell.minBatches,
    // Garbage of the block before goes outside the clock; what a block makes itself it pays for.
    collect: "young",
  });
  cell.isTimed = true;
  if (block.is === "block" && block.built !== undefined) cell.ready = block.built;
  return block;
}

/** What is found out after the last block: alarms, allocation, and everything that could teach the build other shapes. */
export async function finishCell(cell: RunningCell): Promise<ArmFinished | Ended> {
  const isFirstCall = cell.arm.question.process === "first call";
  // Of a launch that is resumed, the last first call may have been another process's: what was not built can't be judged.
  const built = isFirstCall && !cell.isTimed ? await timeBlock(cell) : undefined;
  if (built !== undefined && built.is !== "block") return built;
  const alarms = cell.time === null ? [] : await findAlarms(cell, cell.time);
  if ("is" in alarms) return alarms;
  const emptyCall = isFirstCall || !("reference" in cell.arm.subject) ? undefined : await timeEmptyCall(cell);
  if (typeof emptyCall === "object") return emptyCall;
  const allocation = cell.time !== null && cell.options.launch < ALLOCATION_LAUNCHES;
  const finished = await ask(cell.worker, { ask: "finish", allocation }, timeouts.prepareMilliseconds);
  if (finished.is !== "finished") return endedBy(finished);
  const judged = await judgeStep(cell, "after");
  if (judged.is !== "right") return judged;
  const { facts, explanations, bytesWritten } = judged;
  return {
    bytesPerDocument: cell.ready.bytesPerInput ?? bytesWritten,
    ...(isFirstCall ? { marks: cell.ready.marks } : {}),
    ...(facts === undefined ? {} : { facts }),
    ...(explanations === undefined ? {} : { explanations }),
    alarms,
    ...(emptyCall === undefined ? {} : { emptyCall }),
    allocatedPerDocument: finished.allocatedPerDocument,
  };
}

/** Times n calls, 2n calls and an empty loop, in turns. */
async function findAlarms(cell: RunningCell, time: number): Promise<readonly Alarm[] | Ended> {
  const chunk = cell.arm.chunks[0]?.documents ?? [];
  const { documents, passes, turns, batches } = linearityPlan(time, chunk);
  const once: number[] = [];
  const twice: number[] = [];
  const nothing: number[] = [];
  const request = { milliseconds: 0, minBatches: batches, documents, collect: "none" } as const;
  // The empty loop comes last: a loop that has called another function is compiled anew.
  for (const [times, more] of [
    ...Array.from({ length: turns }, () => [
      [once, { passes }] as const,
      [twice, { passes: 2 * passes }] as const,
    ]).flat(),
    [nothing, { passes, run: "nothing" }] as const,
  ]) {
    const block = await askBlock(cell, { ...request, ...more });
    if (block.is !== "block") return block;
    times.push(block.chunks[0]?.[1] ?? block.mean, block.median);
  }
  return alarmsOf({ once, twice, nothing }).map(alarmRecord);
}

/** Passes over a chunk in one batch: so many that the engine compiles the loop, and reading the clock does not count. */
const EMPTY_PASSES = 250;

/** Nanoseconds of a call that does nothing: the fastest batch. It comes after the alarms, whose loops it could teach otherwise. */
async function timeEmptyCall(cell: RunningCell): Promise<number | Ended> {
  const block = await askBlock(cell, {
    milliseconds: 2 * cell.options.ruler.blockMilliseconds,
    minBatches: 5,
    documents: cell.arm.chunks[0]?.documents ?? [],
    passes: EMPTY_PASSES,
    collect: "young",
    run: "nothing",
  });
  return block.is === "block" ? (block.chunks[0]?.[1] ?? block.quarter) : block;
}

const alarmRecord = (alarm: FoundAlarm): Alarm =>
  alarm.code === "left undone"
    ? { code: alarm.code, value: alarm.time, against: alarm.nothing }
    : { code: alarm.code, value: alarm.factor };

/** The end of an arm by an answer that is not the one that was asked for. */
function endedBy(answer: ReceivedAnswer | Answer | Ended): Ended {
  if (answer.is === "unsupported" || answer.is === "nonconforming" || answer.is === "failed") return answer;
  return { is: "failed", code: "protocol", cause: `answered ${answer.is} where something else was asked` };
}
