/** Cold starts: each program as a whole process, from its start to the result for one document. */

import type { Cost, Operation } from "../../costs/index.ts";
import { seeded } from "../../kinds/random.ts";
import { asLine } from "../../protocol/lines.ts";
import type { Beside, TimedLaunch } from "../../record/costs.ts";
import { node } from "../../runtimes/node.ts";
import { firstCallRuler } from "../profiles.ts";
import {
  type CellProgram,
  type CostContext,
  hasProgram,
  INTERRUPTED,
  type Missing,
  missing,
  type OpenCell,
  timedFigure,
} from "./cells.ts";
import { inLanes, placeOn } from "./lanes.ts";

/** Fresh processes of each program in a launch, of which the fastest counts: as of first calls. */
const PROCESSES = firstCallRuler.rounds;
/** How long a process may take to its result. */
const RESULT_MILLISECONDS = 20_000;
/** Bytes of a program that Linux takes as one word of a command line, less some for what surrounds it. */
const MAX_PROGRAM = 120_000;

/** A program that does nothing: what starting and ending a process takes. */
const EMPTY = "empty program";
/** Processes of the empty program, and the same a second time. */
const [REFERENCE, CONTROL] = ["empty", "A/A control"] as const;

/** What ends every timed program: the time by a clock that all processes share, on the pipe of answers. */
const END =
  '{ const at = process.hrtime.bigint(); process.getBuiltinModule("node:fs").writeSync(3, `${JSON.stringify({ at: String(at), refused: String(output).startsWith("refused: ") ? output : undefined })}\\n`); process.exit(0); }';

/** The text of a timed program. */
const timedText = ({ lines }: Pick<CellProgram, "lines">): string => [...lines, END].join("\n");

/** One program that takes part, with the processes of the launch at hand. */
interface ColdArm {
  readonly id: string;
  readonly text: string;
  readonly folder: string;
}

/** What every arm brought so far. */
class Findings {
  readonly launches = new Map<string, TimedLaunch[]>();
  readonly failed = new Map<string, Missing>();

  add(id: string, launch: TimedLaunch): void {
    const own = this.launches.get(id) ?? [];
    own.push(launch);
    own.sort((one, other) => one.launch - other.launch);
    this.launches.set(id, own);
  }
}

/** Adds the cold start of each cell of an operation, and returns what they were measured beside. */
export async function measureColdStarts(
  cost: Cost,
  operation: Operation,
  cells: readonly OpenCell[],
  context: CostContext,
): Promise<Beside | undefined> {
  const timed = cells.filter(hasProgram);
  for (const { figures, program } of cells)
    if (program !== undefined && "code" in program) figures.set(cost.name, missing(cost.name, program));
  if (timed.length === 0) return undefined;
  const findings = new Findings();
  const arms = armsOf(timed, findings);
  const numbers = Array.from({ length: context.launches }, (_, number) => number);
  await inLanes(context, numbers, async (number, core) => {
    context.step(`cold starts of ${operation}, launch ${number + 1} of ${context.launches}`);
    await launchOnce(arms, { number, core, operation }, findings, context);
  });
  const of = (id: string): readonly TimedLaunch[] => findings.launches.get(id) ?? [];
  for (const { name, figures } of timed) {
    const why = findings.failed.get(name.adapter);
    const launches = of(name.adapter);
    figures.set(
      cost.name,
      why === undefined && launches.length > 0
        ? timedFigure(cost.name, launches)
        : missing(cost.name, why ?? INTERRUPTED),
    );
  }
  return { cost: cost.name, operation, name: EMPTY, reference: of(REFERENCE), control: of(CONTROL) };
}

/** The empty program twice, and each cell's. One that is too long is named in the findings. */
function armsOf(cells: readonly (OpenCell & { readonly program: CellProgram })[], { failed }: Findings) {
  const empty = { text: timedText({ lines: ["let output;"] }), folder: process.cwd() };
  const arms: ColdArm[] = [
    { id: REFERENCE, ...empty },
    { id: CONTROL, ...empty },
  ];
  for (const { name, program } of cells) {
    const text = timedText(program);
    const bytes = Buffer.byteLength(text);
    if (bytes <= MAX_PROGRAM) arms.push({ id: name.adapter, text, folder: program.folder });
    else
      failed.set(name.adapter, {
        code: "no program",
        reason: `its program has ${bytes} bytes, more than a command line takes`,
      });
  }
  return arms;
}

/** A launch: rounds in an order that is drawn anew each time, every process on the same core, one at a time. */
async function launchOnce(
  arms: readonly ColdArm[],
  {
    number,
    core,
    operation,
  }: { readonly number: number; readonly core: number | null; readonly operation: Operation },
  findings: Findings,
  { pool, seed, signal }: CostContext,
): Promise<void> {
  const random = seeded(seed * 1_000_003 + number * 101 + operation.length);
  const blocks = new Map(arms.map(({ id }): [string, number[]] => [id, []]));
  for (let round = 0; round < PROCESSES; round++)
    for (const arm of random.shuffle(arms)) {
      if (signal.aborted) return;
      if (findings.failed.has(arm.id)) continue;
      const took = await startOnce(arm, core, pool);
      if (signal.aborted) return;
      if (typeof took === "number") blocks.get(arm.id)?.push(took);
      else findings.failed.set(arm.id, took);
    }
  for (const [id, own] of blocks)
    if (own.length === PROCESSES)
      findings.add(id, { launch: number, core, blocks: own, best: Math.min(...own) });
}

interface ColdAnswer {
  readonly is: "result";
  /** Nanoseconds of the monotonic clock. */
  readonly at: bigint;
  readonly refused: string | undefined;
}

/** Nanoseconds from the start of one process to its result; or why there was none. It has ended when this returns. */
async function startOnce(
  { text, folder }: ColdArm,
  core: number | null,
  pool: CostContext["pool"],
): Promise<number | Missing> {
  const begun = process.hrtime.bigint();
  const started = pool.start<{ readonly ask: "result" | "end" }, ColdAnswer>(node.module(text, folder), {
    read: readResult,
    write: asLine,
    place: placeOn(core),
  });
  try {
    const answer = await started.ask({ ask: "result" }, RESULT_MILLISECONDS);
    if (answer.is === "failed") return { code: "failed", reason: answer.cause };
    if (answer.refused !== undefined) return { code: "other result", reason: answer.refused };
    // Nothing else is started before it is gone.
    await started.ask({ ask: "end" }, RESULT_MILLISECONDS);
    return Number(answer.at - begun);
  } finally {
    started.kill();
  }
}

function readResult(line: string): ColdAnswer {
  const { at, refused } = JSON.parse(line) as { readonly at: string; readonly refused?: string };
  return { is: "result", at: BigInt(at), refused };
}
