/** The costs of adapters beside time: judged first, then whatever was asked for. */

import { DEFAULT_SEED, type Dataset } from "../../../datasets/contract.ts";
import type { Cost, Operation } from "../../costs/index.ts";
import type { Pool } from "../../pool/pool.ts";
import { type Beside, COSTS_VERSION, type CostsRecord } from "../../record/costs.ts";
import { describeMachine, describeRuntime } from "../../record/machine.ts";
import { node } from "../../runtimes/node.ts";
import type { Participant } from "../describe.ts";
import { drawDataset } from "../documents.ts";
import type { Progress } from "../progress.ts";
import { measureAllocation } from "./allocation.ts";
import { closedCell, type CostContext, type GatedCell, missing, type OpenCell, openCells } from "./cells.ts";
import { measureColdStarts } from "./cold-start.ts";
import { measureFirstCalls } from "./first-call.ts";
import { gateCell, interruptedCell } from "./gate.ts";
import { inLanes } from "./lanes.ts";

export interface CostsRequest {
  readonly pool: Pool;
  readonly signal: AbortSignal;
  readonly participants: readonly Participant[];
  readonly dataset: Dataset;
  /** In the order in which they are shown. */
  readonly costs: readonly Cost[];
  /** Those that one of the costs has. */
  readonly operations: readonly Operation[];
  readonly seed: number;
  readonly launches: number;
  readonly startedAt: Date;
  readonly wirebench: CostsRecord["wirebench"];
  readonly seconds: () => number;
  readonly onProgress: (progress: Progress) => void;
}

/** Obtains everything that was asked for. Interrupted, it records what it has. */
export async function measureCosts(request: CostsRequest): Promise<CostsRecord> {
  const { dataset, costs, operations, participants } = request;
  const drawn = drawDataset(dataset);
  const context = contextOf(request, drawn);
  const asked = participants.flatMap((participant) =>
    operations.map((operation) => ({ participant, operation })),
  );
  const gated = new Map<(typeof asked)[number], GatedCell>();
  await inLanes(context, asked, async (one) => {
    context.step(`judging ${one.participant.source.name} ${one.operation}`);
    gated.set(one, await gateCell(one.participant, one.operation, costs, context));
  });
  const cells = asked.map((one) => gated.get(one) ?? interruptedCell(one.participant, one.operation));
  const beside = await measured(costs, cells, context);
  return recordOf(request, drawn, { cells, beside, tools: await toolsOf(costs) });
}

/** What compresses and bundles, with versions, of what was asked for. */
async function toolsOf(costs: readonly Cost[]): Promise<Record<string, string>> {
  const { zlib = "", zstd = "" } = process.versions as { readonly zlib?: string; readonly zstd?: string };
  const bundles = costs.some(({ measurement }) => measurement === "bundle");
  return { ...(bundles ? { rolldown: (await import("rolldown")).VERSION } : {}), zlib, zstd };
}

/** Everything that is measured of the cells that are right; returns what times were measured beside. */
async function measured(
  costs: readonly Cost[],
  cells: readonly GatedCell[],
  context: CostContext,
): Promise<Beside[]> {
  const beside: (Beside | undefined)[] = [];
  await measureBundles(
    costs.filter(({ measurement }) => measurement === "bundle"),
    cells,
    context,
  );
  for (const cost of costs) {
    const own = cost.operations.flatMap((operation) => openCells(cells, operation));
    if (own.length === 0 || context.signal.aborted) continue;
    if (cost.measurement === "allocation") await measureAllocation(cost, own, context);
    else if (cost.measurement === "first call") beside.push(await measureFirstCalls(cost, own, context));
    else if (cost.measurement === "program")
      for (const operation of cost.operations)
        beside.push(await measureColdStarts(cost, operation, openCells(cells, operation), context));
  }
  return beside.filter((one) => one !== undefined);
}

/** One bundle gives both sizes. */
async function measureBundles(
  costs: readonly Cost[],
  cells: readonly GatedCell[],
  { signal, step }: CostContext,
): Promise<void> {
  if (costs.length === 0) return;
  for (const cell of openCells(cells)) {
    if (signal.aborted || !costs.some(({ operations }) => operations.includes(cell.name.operation))) continue;
    step(`bundling ${cell.name.adapter} ${cell.name.operation}`);
    await bundleCell(costs, cell);
  }
}

async function bundleCell(costs: readonly Cost[], { program, figures }: OpenCell): Promise<void> {
  if (program === undefined) return;
  // A bundler is large, and loaded where something is bundled.
  const { bundleSize } = await import("./bundle.ts");
  const size = "code" in program ? program : await bundleSize(program);
  for (const { name } of costs)
    figures.set(
      name,
      "code" in size
        ? missing(name, size)
        : { cost: name, is: "exact", value: name === "bundle" ? size.raw : size.gzip },
    );
}

function contextOf(request: CostsRequest, drawn: CostContext["drawn"]): CostContext {
  const { pool, signal, seed, launches, seconds, onProgress } = request;
  const total = stepsOf(request);
  let done = 0;
  return {
    pool,
    signal,
    drawn,
    seed,
    launches,
    step: (doing, steps = 1) => {
      const secondsLeft = done === 0 ? undefined : (seconds() / done) * Math.max(1, total - done);
      onProgress({ doing, done: Math.min(done, total - 1), total, secondsLeft });
      done += steps;
    },
  };
}

/** How many steps are announced, where every cell is right. */
function stepsOf({ participants, operations, costs, launches }: CostsRequest): number {
  const cells = participants.length * operations.length;
  const has = (measurement: Cost["measurement"]): Cost[] =>
    costs.filter((cost) => cost.measurement === measurement);
  const ops = (of: readonly Cost[]): number =>
    operations.filter((operation) => of.some((cost) => cost.operations.includes(operation))).length;
  return (
    cells +
    ops(has("bundle")) * participants.length +
    ops(has("allocation")) * participants.length +
    ops(has("first call")) * launches +
    ops(has("program")) * launches
  );
}

function recordOf(
  request: CostsRequest,
  { dataset, documents, clean }: CostContext["drawn"],
  { cells, beside, tools }: Pick<CostsRecord, "beside" | "tools"> & { readonly cells: readonly GatedCell[] },
): CostsRecord {
  const { pool, participants, costs, operations, seed, startedAt, wirebench, seconds, signal } = request;
  return {
    costsVersion: COSTS_VERSION,
    wirebench,
    seed,
    startedAt: startedAt.toISOString(),
    seconds: seconds(),
    completed: !signal.aborted,
    machine: describeMachine({ pinned: pool.cores.length > 0, prioritised: pool.prioritised }),
    runtime: describeRuntime(node.flags()),
    tools,
    dataset: {
      name: dataset.name,
      documents: clean.length,
      seed: DEFAULT_SEED,
      hash: documents("clean").clean.hash,
    },
    costs: costs.map(({ name }) => name),
    operations,
    adapters: participants.flatMap(({ description }) => {
      if ("failed" in description) return [];
      const { name, execution, wire, homepage, configuration, packages } = description;
      return [{ name, execution, wire, homepage, configuration, packages }];
    }),
    beside,
    cells: cells.map((cell) => closedCell(cell, costs)),
  };
}
