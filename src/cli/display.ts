/** The options by which a reader chooses what tables show: the same for every command that prints them. */

import { Option } from "commander";
import type { RunResult } from "../record/result.ts";
import { type ColumnId, columnIds } from "../report/columns.ts";
import { PROGRAM } from "../record/program.ts";
import { byKindOf, LEAST_KINDS, shownByKind } from "../report/by-kind.ts";
import { BY_KIND, type Display, EVERYTHING, narrowed, PIPELINE, shownSections } from "../report/display.ts";
import { profiles } from "../schedule/profiles.ts";
import { choose, chooseOne, names } from "./choose.ts";
import type { Command } from "./command.ts";
import { UsageError } from "./errors.ts";

export interface DisplayOptions {
  readonly columns: readonly string[];
  readonly sort?: string;
  readonly top?: string;
  readonly only: readonly string[];
}

export const displayOptions: Command<DisplayOptions, []>["options"] = [
  [
    "--columns <names>",
    `the columns of the tables, shown in the order given: ${columnIds.join(", ")}, or all`,
    "list",
    "as many as fit",
  ],
  new Option("--sort <column>", "the column that rows are sorted by (default: time)"),
  new Option("--top <number>", "how many rows of each table are shown (default: all)"),
  ["--only <names>", "only these benches, adapters, datasets, or the tables pipeline and by-kind", "list"],
];

/** Formats that hold everything. */
const WHOLE = ["csv", "json"];

/** What was asked for, but `--only`, whose names are those of a result: `holdOnly` compares them. */
export function displayOf(options: DisplayOptions, format: string): Display {
  if (WHOLE.includes(format)) refuseTables(options, format);
  const columns = names(options.columns);
  return {
    ...EVERYTHING,
    ...(columns.length === 0 ? {} : { columns: columns.includes("all") ? "all" : columns.map(columnOf) }),
    ...(options.sort === undefined ? {} : { sort: columnOf(options.sort) }),
    ...(options.top === undefined ? {} : { top: numberOf(options.top) }),
    only: names(options.only),
  };
}

/** Throws where a name that was asked for is none of these. */
export function holdOnly({ only }: Display, known: readonly string[]): void {
  choose("bench, adapter or dataset", only, known, String);
}

/** Throws where nothing of a result has all that was named, such as a bench that an adapter has no part in. */
export function holdShown({ only }: Display, result: RunResult, format: string): void {
  const isShown = WHOLE.includes(format)
    ? narrowed(result, only).cells.length > 0
    : shownSections(result, only).length > 0 ||
      only.includes(PIPELINE) ||
      shownByKind(result, only).length > 0;
  if (!isShown && only.includes(BY_KIND) && byKindOf(result).length === 0)
    throw new UsageError(
      `the result has no table by kind, for which it takes ${LEAST_KINDS} datasets of one kind each: leave out ${BY_KIND}, or run \`${PROGRAM} run --profile by-kind\``,
    );
  if (!isShown)
    throw new UsageError(
      `no ${WHOLE.includes(format) ? "cell" : "table"} matches all of ${only.join(", ")}: name fewer`,
    );
}

/** Where `--only` names nothing: what the profile of the result is about, if the result has such a table. */
export function displayFor(display: Display, result: RunResult, format: string): Display {
  const shows = profiles.find(({ name }) => name === result.profile)?.shows ?? [];
  return WHOLE.includes(format) || display.only.length > 0 || shownByKind(result, shows).length === 0
    ? display
    : { ...display, only: shows };
}

const columnOf = (name: string): ColumnId => chooseOne("column", name, columnIds, String);

function refuseTables({ columns, sort, top }: DisplayOptions, format: string): void {
  const given = [
    ...(columns.length > 0 ? ["--columns"] : []),
    ...(sort === undefined ? [] : ["--sort"]),
    ...(top === undefined ? [] : ["--top"]),
  ];
  if (given.length > 0)
    throw new UsageError(
      `${given.join(", ")}: only for terminal and markdown, ${format} holds every column and row: leave ${given.length === 1 ? "it" : "them"} out`,
    );
}

function numberOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`--top takes a whole number from 1, not "${text}"`);
  return Number(text);
}
