/** The clean documents of a dataset, as workers get them: drawn once, then read, since fifty workers draw the same ones. */

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../../datasets/contract.ts";
import type { JsonValue } from "../kinds/contract.ts";
import { leaves } from "../model/model.ts";

const folder = join(tmpdir(), "wirebench-documents");

/** Which documents of a dataset: how many, from which seed, and the hash that the result names them by. */
export interface Drawing {
  readonly count: number;
  readonly datasetSeed: number;
  /** As `hashOf` gives it: of the documents as JSON, one a line. */
  readonly hash: string;
}

/**
 * The documents, from a file named after their hash where there is one that has it, else drawn and left in such a file.
 * Numbers that a double does not hold are no JSON values: a dataset that has them is drawn each time.
 */
export function cleanDocuments(
  dataset: Pick<Dataset, "model" | "clean">,
  { count, datasetSeed, hash }: Drawing,
): readonly JsonValue[] {
  if (leaves(dataset.model).some(({ leaf }) => leaf.kind === "decimal-number"))
    return dataset.clean(count, datasetSeed);
  const file = join(folder, `${hash.replace("sha256:", "")}.jsonl`);
  let text = whole(file, hash);
  if (text === undefined) {
    text = dataset
      .clean(count, datasetSeed)
      .map((document) => `${JSON.stringify(document)}\n`)
      .join("");
    keep(file, text);
  }
  // Whether they were drawn or read: an engine reads what `JSON.parse` made faster than what was put together.
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as JsonValue);
}

/** The file's text, if it is there and is what its name says. */
function whole(file: string, hash: string): string | undefined {
  try {
    const text = readFileSync(file, "utf8");
    return `sha256:${createHash("sha256").update(text).digest("hex")}` === hash ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Under another name first, so that nobody reads half of it. Where it can't be written, the next worker draws again. */
function keep(file: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch {
    // no room, or no right to write there
  }
}
