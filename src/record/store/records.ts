/** Records of costs, growth, conversions and conformance, in files that are written whole, and never over another file. */

import { join } from "node:path";
import type { Machine } from "../result.ts";
import { machineName } from "../machine.ts";
import type { RecordFormat } from "../record-format.ts";
import { conformanceFormat } from "../validate-conformance.ts";
import { conversionsFormat } from "../validate-conversions.ts";
import { costsFormat } from "../validate-costs.ts";
import { growthFormat } from "../validate-growth.ts";
import { explainErrors, saveUnderFreeName, WRITE_REMEDY } from "./files.ts";
import { numbersInOneLine, readResultText } from "./results.ts";

/** Reads records of one command. */
export interface RecordReader<Kept> {
  /** The command that writes such records, and what they are called. */
  readonly name: string;
  /**
   * Reads a record; undefined where the file holds something else. Throws a ResultError where there is no file, or no record that this
   * version can read.
   */
  readonly read: (path: string) => Kept | undefined;
}

interface RecordStore<Kept> extends RecordReader<Kept> {
  /**
   * Writes a record to `<folder>/<name>-<YYYY-MM-DD>.json` (`-2`, `-3` … where that is taken) and returns that path; the day is the UTC
   * day of its start. Throws a ResultError where the system refuses, a plain Error where the record is not valid.
   */
  readonly save: (directory: string, record: Kept) => string;
}

const readerOf = <Kept>({ name, holds, parse }: RecordFormat<Kept>): RecordReader<Kept> => ({
  name,
  read: (path) => {
    const text = readResultText(path);
    return holds(text) ? parse(text, path) : undefined;
  },
});

/** `folderOf`: where a record lies within the folder of results. */
const storeOf = <Kept extends { readonly startedAt: string }>(
  format: RecordFormat<Kept>,
  folderOf: (directory: string, record: Kept) => string,
): RecordStore<Kept> => ({
  ...readerOf(format),
  save: (directory, record) => {
    const { name, assert } = format;
    assert(record);
    const folder = folderOf(directory, record);
    const day = new Date(record.startedAt).toISOString().slice(0, 10);
    return explainErrors(`The record of ${name} could not be written to ${folder}`, WRITE_REMEDY, () =>
      saveUnderFreeName(folder, `${name}-${day}`, numbersInOneLine(record)),
    );
  },
});

const ofMachine = (directory: string, { machine }: { readonly machine: Machine }): string =>
  join(directory, machineName(machine));

export const costsStore = storeOf(costsFormat, ofMachine);
export const growthStore = storeOf(growthFormat, ofMachine);
/** They are of no machine: nothing in them is measured. */
export const conversionsStore = storeOf(conversionsFormat, (directory) => directory);
/** `conform` prints it, for whoever asks for JSON. */
export const conformanceReader = readerOf(conformanceFormat);
