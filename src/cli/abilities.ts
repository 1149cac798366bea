/** Adapters chosen by what they can do, as it is seen of them. */

import type { Bench } from "../../bench/contract.ts";
import type { Dataset } from "../../datasets/contract.ts";
import { benches } from "../../bench/index.ts";
import { datasets } from "../../datasets/index.ts";
import { adapters } from "../adapters/index.ts";
import type { Cell, RunResult } from "../record/result.ts";
import { withoutCells } from "../report/display.ts";
import { node } from "../runtimes/node.ts";
import type { Participant } from "../schedule/describe.ts";
import { drawDataset } from "../schedule/documents.ts";
import { withoutCodeGeneration } from "../schedule/no-eval.ts";
import { choose, names } from "./choose.ts";
import { Interrupted, UsageError } from "./errors.ts";
import type { Frame } from "./long-command.ts";
import { participantsOf } from "./participants.ts";

/** What `--has` may name. */
const ABILITIES = ["no-eval"] as const;

export const hasOption = [
  "--has <abilities>",
  "of these only who was seen to have it: no-eval (works without eval)",
  "list",
  "none",
] as const;

/**
 * The participants that were seen to have the abilities that `--has` asks for; who is left out is told on standard error, with the reason. Throws
 * a UsageError where there is no such ability, or nobody has it.
 */
export async function having(
  asked: readonly string[],
  participants: readonly Participant[],
  trial: { readonly benches: readonly Bench[]; readonly dataset: Dataset | undefined },
  { pool, signal }: Frame,
): Promise<readonly Participant[]> {
  const { benches: tried, dataset } = trial;
  if (abilitiesOf(asked).length === 0 || dataset === undefined) return participants;
  const found = { benches: tried, dataset: drawDataset(dataset, 1) };
  const { kept, left } = await withoutCodeGeneration(participants, found, pool);
  if (signal.aborted) throw new Interrupted();
  for (const { name, why } of left) tell(name, why);
  if (kept.every(({ description }) => !("failed" in description) && description.isLimit)) throw nobodyLeft();
  return kept;
}

/** The abilities that `--has` asks for. Throws a UsageError where there is no such ability. */
export const abilitiesOf = (asked: readonly string[]): readonly (typeof ABILITIES)[number][] =>
  names(asked).length === 0 ? [] : choose("ability", names(asked), ABILITIES, String, () => false);

const tell = (name: string, why: string): void => {
  process.stderr.write(`--has no-eval leaves out ${name}: ${why}\n`);
};

const nobodyLeft = (): UsageError =>
  new UsageError("--has no-eval leaves nobody: name other adapters, or leave it out");

/**
 * A result as if only the adapters that have the abilities had been measured. A file does not tell who has them, so its adapters are tried
 * now, as they are installed here. Standard error names who is left out: who does not work, and who cannot be tried here.
 */
export async function havingIn(
  asked: readonly string[],
  result: RunResult,
  frame: Frame,
): Promise<RunResult> {
  if (abilitiesOf(asked).length === 0) return result;
  const isElsewhere = ({ runtime }: Cell): boolean => runtime !== node.name;
  for (const runtime of new Set(result.cells.filter(isElsewhere).map((cell) => cell.runtime)))
    tell(`what ran on ${runtime}`, `it is tried on ${node.name} alone`);
  const here = withoutCells(result, isElsewhere);
  const measured = here.adapters.map(({ name }) => name);
  const isOwn = (name: string): boolean => Object.hasOwn(adapters, name);
  for (const name of measured.filter((one) => !isOwn(one))) tell(name, "it is not one of wirebench's own");
  const tried = measured.filter(isOwn);
  if (tried.length === 0) throw nobodyLeft();
  const participants = await participantsOf({ adapter: tried }, frame.pool, frame.signal);
  const kept = await having(asked, participants, await trialOf(result), frame);
  const isKept = (name: string): boolean => kept.some(({ source }) => source.name === name);
  return withoutCells(here, ({ adapter }) => measured.includes(adapter) && !isKept(adapter));
}

/** What was asked of a result, on a dataset that it was asked on. */
async function trialOf({ benches: asked, datasets: measured }: RunResult) {
  const known = Object.entries(datasets);
  const found = known.find(([name]) => measured.some((one) => one.name === name));
  if (found === undefined)
    throw new UsageError("--has no-eval: none of the result's datasets is here to try adapters on");
  const isAsked = ({ name, condition }: Bench): boolean =>
    condition === undefined && asked.some((one) => one.name === name);
  return { benches: benches.filter(isAsked), dataset: (await found[1]()).default };
}
