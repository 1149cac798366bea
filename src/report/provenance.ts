/** Where and with what a result was made. */

import type { Launch, RunResult } from "../record/result.ts";
import { commitName, digits } from "./format.ts";
import { left, type Table } from "./table.ts";

/** Where, when, and on which machine; and what a call that does nothing takes there. */
export const provenance = (result: RunResult): string =>
  [provenanceOf(`profile ${result.profile}, seed ${result.seed}`, result), ...emptyCalls(result)].join(" · ");

/**
 * `an empty call takes at most 8.2 ns on node, 58 ns on python: a part of every time`. Of each reference the median over its launches,
 * and of these the least: an engine that compiles the loop for what it calls makes an empty call dearer where another function was
 * called before. Nothing of results that do not tell.
 */
function emptyCalls({ cells }: Pick<RunResult, "cells">): string[] {
  const references = cells.filter((cell) => cell.outcome === "measured" && cell.facts === null);
  const told = [...Map.groupBy(references, ({ runtime }) => runtime)].flatMap(([runtime, beside]) => {
    const times = beside.flatMap((cell) => (cell.outcome === "measured" ? emptyCallOf(cell.launches) : []));
    return times.length === 0 ? [] : [`${digits(Math.min(...times))} ns on ${runtime}`];
  });
  return told.length === 0 ? [] : [`an empty call takes at most ${told.join(", ")}: a part of every time`];
}

function emptyCallOf(launches: readonly Launch[]): number[] {
  const times = launches.flatMap(({ emptyCall }) => emptyCall ?? []).toSorted((one, other) => one - other);
  return times.slice(Math.floor((times.length - 1) / 2)).slice(0, 1);
}

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
