/** Adapters chosen by what they can do, as it is seen of them. */

import type { Bench } from "../../bench/contract.ts";
import type { Dataset } from "../../datasets/contract.ts";
import type { Participant } from "../schedule/describe.ts";
import { drawDataset } from "../schedule/documents.ts";
import { withoutCodeGeneration } from "../schedule/no-eval.ts";
import { choose, names } from "./choose.ts";
import { Interrupted, UsageError } from "./errors.ts";
import type { Frame } from "./long-command.ts";

/** What `--has` may name. */
const ABILITIES = ["no-eval"] as const;

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
  const abilities = choose("ability", names(asked), ABILITIES, String, () => false);
  const { benches: tried, dataset } = trial;
  if (abilities.length === 0 || dataset === undefined) return participants;
  const found = { benches: tried, dataset: drawDataset(dataset, 1) };
  const { kept, left } = await withoutCodeGeneration(participants, found, pool);
  if (signal.aborted) throw new Interrupted();
  for (const { name, why } of left) process.stderr.write(`--has no-eval leaves out ${name}: ${why}\n`);
  if (kept.every(({ description }) => !("failed" in description) && description.isLimit))
    throw new UsageError("--has no-eval leaves nobody: name other adapters, or leave it out");
  return kept;
}
