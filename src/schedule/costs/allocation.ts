/** Heap allocated per document: each operation warm, in several processes, judged before and after as a measured cell is. */

import decode from "../../../bench/decode.ts";
import encode from "../../../bench/encode.ts";
import type { Cost } from "../../costs/index.ts";
import type { Arm } from "../arm.ts";
import { finishCell, prepareCell } from "../cell.ts";
import { startJudge } from "../judge-client.ts";
import { makePlan } from "../plan.ts";
import { ruler } from "../profiles.ts";
import type { Ended } from "../state.ts";
import { type CostContext, INTERRUPTED, type Missing, missing, type OpenCell, rangeFigure } from "./cells.ts";
import { inLanes, placeOn } from "./lanes.ts";

/** A worker counts allocation in the first launches of a cell: later ones are asked as the last of these. */
const LAST_COUNTED = 2;

const BENCHES = { encode, decode } as const;

/** Adds the allocation of each cell that has it. */
export async function measureAllocation(
  cost: Cost,
  cells: readonly OpenCell[],
  context: CostContext,
): Promise<void> {
  await inLanes(context, cells, async (cell, core) => {
    const { adapter, operation } = cell.name;
    context.step(`allocation: ${adapter} ${operation}`);
    const found = await samplesOf(cell, core, context);
    cell.figures.set(
      cost.name,
      Array.isArray(found) ? rangeFigure(cost.name, found) : missing(cost.name, found),
    );
  });
}

/** Bytes per document, a number for each process; or why there are none. */
async function samplesOf(
  cell: OpenCell,
  core: number | null,
  context: CostContext,
): Promise<number[] | Missing> {
  const { pool, launches, signal } = context;
  const arm = armOf(cell, context);
  if ("code" in arm) return arm;
  const judge = startJudge(pool, placeOn(core));
  const samples: number[] = [];
  try {
    for (let launch = 0; launch < launches; launch++) {
      const found = await countOnce(arm, Math.min(launch, LAST_COUNTED), {
        pool,
        judge,
        place: placeOn(core),
      });
      if (signal.aborted) return INTERRUPTED;
      if (typeof found !== "number") return found;
      samples.push(found);
    }
  } catch (error) {
    // Whoever interrupts kills judges, too.
    if (!signal.aborted) throw error;
    return INTERRUPTED;
  } finally {
    judge.end();
  }
  return samples;
}

async function countOnce(
  { cell }: Arm,
  launch: number,
  process: Pick<Parameters<typeof prepareCell>[1], "pool" | "judge" | "place">,
): Promise<number | Missing> {
  const prepared = await prepareCell(cell, { ...process, ruler, launch, isFresh: false });
  if ("is" in prepared) return whyEnded(prepared);
  try {
    const finished = await finishCell(prepared.cell);
    if ("is" in finished) return whyEnded(finished);
    return (
      finished.allocatedPerDocument ?? {
        code: "not told",
        reason: "its runtime does not tell what was allocated",
      }
    );
  } finally {
    prepared.cell.end();
  }
}

/** The arm that a run would have, or why it has none. */
function armOf(
  { participant, name: { operation } }: OpenCell,
  { drawn }: Pick<CostContext, "drawn">,
): Arm | Missing {
  if (operation !== "encode" && operation !== "decode")
    throw new Error(`allocation is not counted of ${operation}`);
  const plan = makePlan({
    participants: [participant],
    benches: [BENCHES[operation]],
    datasets: [drawn],
    unknownKeys: [],
    runtime: "",
  });
  const arm = plan.sets[0]?.arms.find(({ cell }) => "adapter" in cell.subject);
  const [settled] = plan.settled;
  if (arm !== undefined) return arm;
  if (settled?.outcome.outcome !== "unsupported") throw new Error(`nothing is planned for ${operation}`);
  return { code: "failed", reason: settled.outcome.reason };
}

function whyEnded(ended: Ended): Missing {
  switch (ended.is) {
    case "failed":
      return { code: "failed", reason: ended.cause };
    case "unsupported":
      return { code: "failed", reason: ended.reason };
    case "nonconforming":
      return { code: "failed", reason: `one of its processes was wrong in ${ended.findings} ways` };
  }
}
