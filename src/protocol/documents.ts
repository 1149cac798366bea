/** The clean documents of a dataset, as workers get them: read from where the scheduler has left them. */

import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../../datasets/contract.ts";
import type { JsonValue } from "../kinds/contract.ts";
import { leaves } from "../model/model.ts";
import { fs } from "../worker/builtins.ts";

export const documentsFolder = join(tmpdir(), "wirebench-documents");

/** The file in which documents of this hash are kept. */
export const documentsFile = (hash: string): string =>
  join(documentsFolder, `${hash.replace("sha256:", "")}.jsonl`);

/** Which documents of a dataset: how many, from which seed, and the hash that the result names them by. */
export interface Drawing {
  readonly count: number;
  readonly datasetSeed: number;
  /** As `hashOf` gives it: of the documents as JSON, one a line. */
  readonly hash: string;
}

/** Numbers that a double does not hold are no JSON values: a dataset that has them is drawn by every worker. */
export const canBeKept = ({ model }: Pick<Dataset, "model">): boolean =>
  !leaves(model).some(({ leaf }) => leaf.kind === "decimal-number");

/** The documents, from the file named after their hash where there is one, else drawn. */
export function cleanDocuments(
  dataset: Pick<Dataset, "model" | "clean">,
  { count, datasetSeed, hash }: Drawing,
): readonly JsonValue[] {
  const draw = () => dataset.clean(count, datasetSeed);
  if (!canBeKept(dataset)) return draw();
  const lines = keptLines(hash) ?? draw().map((document) => JSON.stringify(document));
  // Whether they were drawn or read: an engine reads what `JSON.parse` made faster than what was put together.
  return lines.map((line) => JSON.parse(line) as JsonValue);
}

function keptLines(hash: string): string[] | undefined {
  try {
    return fs.readFileSync(documentsFile(hash), "utf8").split("\n").slice(0, -1);
  } catch {
    return undefined; // it could not be kept: no room, or no right to write there
  }
}
