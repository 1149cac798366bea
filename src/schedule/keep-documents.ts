import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Dataset } from "../../datasets/contract.ts";
import { asLines, hashOfLines } from "../../datasets/hash.ts";
import type { JsonValue } from "../kinds/contract.ts";
import { canBeKept, documentsFile, documentsFolder } from "../protocol/documents.ts";

/**
 * Draws the clean documents of a dataset and leaves them where its workers read them, since fifty workers need the same ones.
 * A file that is there already is left if it is what its name says. Gives them back, and their hash.
 */
export function keepDocuments(
  dataset: Pick<Dataset, "model" | "clean">,
  count: number,
  seed: number,
): { readonly clean: readonly JsonValue[]; readonly hash: string } {
  const clean = dataset.clean(count, seed);
  const lines = asLines(clean);
  const hash = hashOfLines(lines);
  if (canBeKept(dataset) && !isKept(hash)) keep(hash, lines);
  return { clean, hash };
}

function isKept(hash: string): boolean {
  try {
    return hashOfLines(readFileSync(documentsFile(hash), "utf8")) === hash;
  } catch {
    return false;
  }
}

/** Under another name first, so that nobody reads half of it. Where it can't be written, workers draw for themselves. */
function keep(hash: string, lines: string): void {
  const file = documentsFile(hash);
  try {
    mkdirSync(documentsFolder, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, lines);
    renameSync(unfinished, file);
  } catch {
    // no room, or no right to write there
  }
}
