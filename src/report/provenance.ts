/** Where and with what a result was made. */

import type { RunResult } from "../record/result.ts";
import { commitName } from "./format.ts";
import { left, type Table } from "./table.ts";

/** Where, when, and on which machine. */
export const provenance = (result: RunResult): string =>
  provenanceOf(`profile ${result.profile}, seed ${result.seed}`, result);

/** The same of any record. `asked`: what was asked for. */
export function provenanceOf(
  asked: string,
  {
    machine,
    runtimes,
    wirebench,
    startedAt,
    seconds,
    completed,
  }: Pick<RunResult, "machine" | "runtimes" | "wirebench" | "startedAt" | "seconds" | "completed">,
): string {
  const runtime = runtimes.map(({ name, version, engine }) => `${name} ${version} (${engine})`).join(", ");
  return [
    `wirebench ${wirebench.version}${wirebench.commit === null ? "" : ` at ${commitName(wirebench.commit)}`}`,
    `${asked}, ${startedAt.slice(0, 10)}, ${Math.round(seconds)} s${completed ? "" : ", interrupted"}`,
    machineText(machine),
    runtime,
  ].join(" · ");
}

/** The machine in a line. */
export const machineText = (machine: RunResult["machine"]): string =>
  `${machine.cpu}, ${machine.cores} cores${machine.virtualised === true ? ", virtualised" : ""}, ${Math.round(machine.memoryBytes / 2 ** 30)} GiB, ${machine.os}${machine.pinned ? "" : ", workers not bound to a core"}${machine.prioritised ? "" : ", workers without a raised priority"}`;

type AdapterFacts = RunResult["adapters"][number];

/** Who took part, as measured. */
export const adapterTable = (adapters: readonly AdapterFacts[]): Table => ({
  columns: [{ ...left("adapter"), names: true }, left("packages", 1), left("execution", 2), left("wire", 3)],
  rows: adapters.map((adapter) => [adapter.name, packagesOf(adapter), adapter.execution, adapter.wire]),
});

/** The library first. */
export const packagesOf = ({ packages }: AdapterFacts): string =>
  packages.length === 0
    ? "the runtime's own"
    : packages.map((item) => `${item.name} ${item.version}`).join(", ");
