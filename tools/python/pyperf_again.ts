/**
 * `npm run pyperf:python -- [result.json] [--cells 10] [--adapter msgspec]`: times cells of Python adapters again, alone, with pyperf, and compares.
 *
 * What is compared: a launch's best in wirebench is the mean, over the chunks of 40 documents, of each chunk's fastest batch. So
 * each process of pyperf times the same chunks in turn, and its best is the mean, over the chunks, of each chunk's fastest value.
 * Then the least launch is compared with the least process. The published figure is the centre of the launches; it is printed,
 * not compared: pyperf's means on a shared machine are three times its minima.
 * The cells take turns, in rounds, as launches do: a busy machine has slow spells of seconds, in which all processes of one cell
 * took up to twice as long.
 * What differs: pyperf reads no input before it times it, and its cell is alone on the machine, not one of many in turn.
 *
 * Exit 1 where a ratio is more than 10 % off, or where two cells of a bench are in another order and both tell them apart: all
 * launches of the one are below all launches of the other, and all processes likewise.
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { datasets } from "../../datasets/index.ts";
import { chunksOf } from "../../src/measure/block.ts";
import type { Cell, RunResult } from "../../src/record/result.ts";
import { latestResult, readResult } from "../../src/record/store/results.ts";
import { python, pythonFiles } from "../../src/runtimes/python.ts";
import { drawDataset } from "../../src/schedule/documents.ts";
import { ruler } from "../../src/schedule/profiles.ts";
import { giveUp, printed } from "./run.ts";

type Measured = Extract<Cell, { outcome: "measured" }>;

/** One cell, as both have it: nanoseconds per document, of each launch and of each process. */
interface Pair {
  readonly cell: Measured;
  readonly launches: readonly number[];
  readonly processes: readonly number[];
}

const MOST_OFF = 0.1;
const BENCHES: readonly string[] = ["decode", "encode", "check"];
/** How often a process meets each chunk. */
const VISITS = 30;
const script = fileURLToPath(new URL("./pyperf_cell.py", import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cells: { type: "string", default: "10" },
    rounds: { type: "string", default: "3" },
    processes: { type: "string", default: "2" },
    core: { type: "string", default: "0" },
    visits: { type: "string", default: String(VISITS) },
    adapter: { type: "string" },
  },
});

const missing = python.missing();
if (missing !== undefined) giveUp(missing);
if (printed(pythonFiles.interpreter, "-I", "-c", "import pyperf; print(1)") === undefined)
  giveUp("pyperf is not installed: npm run setup:python -- --dev");
const path =
  positionals[0] ?? latestResult("results/local") ?? giveUp("no result in results/local: name one");
const result = readResult(path);
const cells = chosen(result, Number(values.cells));
if (cells.length === 0)
  giveUp(`${path} measured no Python adapter in ${BENCHES.join(", ")}: run --family python first`);
const folder = mkdtempSync(join(tmpdir(), "wirebench-pyperf-"));
try {
  const times = cells.map((): number[] => []);
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [at, cell] of cells.entries()) times[at]?.push(...(await timedAgain(cell)));
  report(
    cells.map((cell, at) => ({
      cell,
      launches: cell.launches.map(({ best }) => best),
      processes: times[at] ?? [],
    })),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Cells of Python adapters, of each bench and of many adapters: the benches take turns, and each takes its next adapter. */
function chosen({ cells: all }: RunResult, count: number): Measured[] {
  const queues = BENCHES.map((bench) =>
    all.filter(
      (cell): cell is Measured =>
        cell.outcome === "measured" &&
        cell.runtime === "python" &&
        !cell.reference &&
        cell.bench === bench &&
        cell.documents === "clean" &&
        cell.condition === undefined &&
        (values.adapter === undefined || values.adapter === cell.adapter),
    ),
  );
  const taken: Measured[] = [];
  while (taken.length < count && queues.some(({ length }) => length > 0))
    for (const queue of queues) {
      const next = queue.shift();
      if (next !== undefined && taken.length < count) taken.push(next);
    }
  return taken;
}

/** The best of each process of pyperf, of one round. */
async function timedAgain(cell: Measured): Promise<number[]> {
  const dataset =
    (await datasets[cell.dataset]?.())?.default ?? giveUp(`${path}: no dataset ${cell.dataset} here`);
  const { timed } = drawDataset(dataset).documents("clean");
  const recorded = result.datasets.find(({ name }) => name === cell.dataset)?.files[0]?.hash;
  if (recorded !== timed.hash)
    giveUp(`${path}: its documents of ${cell.dataset} are not those of this checkout: run it again`);
  const chunks = chunksOf(timed.documents, ruler.chunkDocuments);
  const { operation, mode, unknownKeys } = cell;
  const question = {
    subject: { adapter: { name: cell.adapter } },
    question: { operation, mode, unknownKeys, process: "warm" },
    model: dataset.model,
    documents: [timed],
    chunks,
  };
  const [asked, out] = [join(folder, "question.json"), join(folder, "pyperf.json")];
  writeFileSync(asked, JSON.stringify(question));
  rmSync(out, { force: true });
  const words = Object.entries({
    question: asked,
    output: out,
    affinity: values.core,
    processes: values.processes,
    loops: 1,
    warmups: chunks.length * 3,
    values: chunks.length * Number(values.visits),
  }).map(([name, value]) => `--${name}=${value}`);
  const ended = spawnSync(pythonFiles.interpreter, [script, "--quiet", ...words], { encoding: "utf8" });
  if (ended.status !== 0)
    giveUp(
      `pyperf failed on ${cell.adapter} ${cell.bench}: ${ended.stderr.trim().split("\n").at(-1) ?? "it says nothing"}`,
    );
  return bestsIn(
    out,
    chunks.map((chunk) => chunk.counts),
  );
}

/** The best of each process: the mean over the chunks of each chunk's fastest value. */
function bestsIn(file: string, counts: readonly number[]): number[] {
  const read = JSON.parse(readFileSync(file, "utf8")) as {
    readonly benchmarks: readonly [{ readonly runs: readonly { readonly values?: readonly number[] }[] }];
  };
  return read.benchmarks[0].runs.flatMap(({ values: seconds = [] }) => {
    if (seconds.length === 0) return [];
    const fastest = counts.map(
      (count, chunk) => (Math.min(...seconds.filter((_, at) => at % counts.length === chunk)) * 1e9) / count,
    );
    return [fastest.reduce((sum, time) => sum + time, 0) / fastest.length];
  });
}

function report(pairs: readonly Pair[]): void {
  const least = (times: readonly number[]): number => Math.min(...times);
  const micro = (nanoseconds: number): string => (nanoseconds / 1000).toPrecision(4);
  const line = (...columns: readonly string[]): void => {
    const [name = "", ...rest] = columns;
    process.stdout.write(`${name.padEnd(34)}${rest.map((text) => text.padStart(13)).join("")}\n`);
  };
  line("µs/doc", "published", "least launch", "pyperf", "ratio");
  const wrong: string[] = [];
  for (const { cell, launches, processes } of pairs) {
    const name = `${cell.adapter} ${cell.bench} ${cell.dataset}`;
    const ratio = least(launches) / least(processes);
    const isOff = Math.abs(Math.log(ratio)) > Math.log1p(MOST_OFF);
    if (isOff) wrong.push(`${name} is ${ratio.toFixed(2)} times as long as under pyperf`);
    line(
      name,
      micro(cell.best),
      micro(least(launches)),
      micro(least(processes)),
      ratio.toFixed(3) + (isOff ? " !" : ""),
    );
  }
  const below = (one: readonly number[], other: readonly number[]): boolean =>
    Math.max(...one) < Math.min(...other);
  for (const one of pairs)
    for (const other of pairs)
      if (
        one.cell.bench === other.cell.bench &&
        one.cell.dataset === other.cell.dataset &&
        below(one.launches, other.launches) &&
        below(other.processes, one.processes)
      )
        wrong.push(
          `${one.cell.bench}: wirebench has ${one.cell.adapter} below ${other.cell.adapter}, pyperf above`,
        );
  for (const sentence of wrong) process.stdout.write(`→ ${sentence}\n`);
  process.stdout.write(
    wrong.length === 0 ? "→ All agree within 10 %, and no two are in another order.\n" : "",
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
