/** Judges an adapter with an operation, and fetches what its costs are obtained of: what it wrote, and its program. */

import * as zlib from "node:zlib";
import { wireBytes } from "../../conform/calls.ts";
import { whyNoProof } from "../../conform/proof-check.ts";
import type { Cost, Operation } from "../../costs/index.ts";
import { runModule } from "../../pool/run-module.ts";
import { type Called, PRINTS } from "../../protocol/messages.ts";
import type { CostCell, CostCellName, Figure } from "../../record/costs.ts";
import { mean } from "../../stats/estimate.ts";
import { programFolder } from "../check-proofs.ts";
import { ConformClient } from "../conform-client.ts";
import { judgedOperation } from "../conform-documents.ts";
import type { Asked } from "../conform-values.ts";
import type { AdapterSource, Participant } from "../describe.ts";
import { type CellProgram, type CostContext, type GatedCell, type Missing, missing } from "./cells.ts";

/** A program that takes longer than this is none. */
const PROGRAM_MILLISECONDS = 20_000;

/** Judges one cell on all documents of the dataset. `costs`: those that were asked for. */
export async function gateCell(
  participant: Participant,
  operation: Operation,
  costs: readonly Cost[],
  context: CostContext,
): Promise<GatedCell> {
  const { source, description } = participant;
  if ("failed" in description)
    return {
      ...nameOf(participant, operation),
      outcome: "failed",
      code: description.code,
      cause: description.failed,
    };
  const name = nameOf(participant, operation);
  const can = description.operations[operation];
  if (can !== true) return { ...name, outcome: "unsupported", code: "operation", reason: can };
  const { wire, validates, unknownKeys } = description;
  const client = new ConformClient(context.pool, source);
  const asked: Asked = {
    adapter: { name: source.name, wire, validates },
    unknownKeys: unknownKeys[0],
    client,
  };
  try {
    const { outcome, clean } = await judgedOperation(asked, context.drawn, operation, "strict");
    if (context.signal.aborted) return interruptedCell(participant, operation);
    if (outcome.outcome !== "right") return { ...name, ...outcome };
    const own = costs.filter(({ operations }) => operations.includes(operation));
    const needsProgram = own.some(({ measurement }) => measurement === "program" || measurement === "bundle");
    const program = needsProgram ? await programOf(client, source, context) : undefined;
    return {
      name,
      source,
      description,
      participant,
      facts: outcome.facts,
      program,
      figures: new Map(
        own
          .filter(({ measurement }) => measurement === "wire")
          .map((cost) => [cost.name, wireFigure(cost.name, clean)]),
      ),
    };
  } finally {
    client.close();
  }
}

/** A cell that nobody came to judge. */
export const interruptedCell = (participant: Participant, operation: Operation): CostCell => ({
  ...nameOf(participant, operation),
  outcome: "failed",
  code: "interrupted",
  cause: "interrupted before it was judged",
});

function nameOf({ source, description }: Participant, operation: Operation): CostCellName {
  const isDescribed = !("failed" in description);
  return {
    adapter: source.name,
    version: (isDescribed ? description.packages[0]?.version : undefined) ?? "",
    operation,
    unknownKeys: isDescribed ? description.unknownKeys[0] : "ignore",
    runtime: isDescribed ? description.runtime.name : "node",
  };
}

/** Each document is compressed alone, at the level that node:zlib has by default. */
const SIZES: Readonly<Record<string, (wire: Uint8Array) => number>> = {
  bytes: ({ byteLength }) => byteLength,
  gzip: (wire) => zlib.gzipSync(wire).byteLength,
  zstd: (wire) => zlib.zstdCompressSync(wire).byteLength,
};

/** The mean size of what was written of the clean documents. */
export function wireFigure(cost: string, clean: readonly Called[]): Figure {
  const size = SIZES[cost];
  if (size === undefined) throw new Error(`nobody knows how ${cost} is counted`);
  if (cost === "zstd" && !("zstdCompressSync" in zlib))
    return missing(cost, { code: "not told", reason: `Node ${process.versions.node} has no zstd` });
  const wires = clean.flatMap(({ returned }) => (returned === undefined ? [] : (wireBytes(returned) ?? [])));
  return { cost, is: "exact", value: mean(wires.map(size)) };
}

/** The program of what the client has built, for the first document; it is run once, and must say what the adapter says. */
async function programOf(
  client: ConformClient,
  source: AdapterSource,
  { drawn }: CostContext,
): Promise<CellProgram | Missing> {
  const answer = await client.prove({ is: "json", text: JSON.stringify(drawn.clean[0]) });
  if (answer.is !== "proved")
    return { code: "no program", reason: answer.is === "failed" ? answer.cause : answer.reason };
  const { lines, output, unprinted, module } = answer;
  if (unprinted !== undefined)
    return { code: "no program", reason: `its code cannot be printed as a program: ${unprinted}` };
  if (lines.at(-1) !== PRINTS || module === undefined)
    return { code: "no program", reason: "it has no program in JavaScript that needs the library alone" };
  const folder = programFolder(source, lines);
  const ran = await runModule(lines, { folder, milliseconds: PROGRAM_MILLISECONDS });
  const why = whyNoProof({ output }, ran);
  if (why !== undefined)
    return { code: "other result", reason: `its program says something else than the adapter: ${why}` };
  return { lines: lines.slice(0, -1), output, module, folder };
}
