/** Verdicts of conformance for a terminal: how each adapter stands in each kind, then every case that is not plainly right. */

import { styleText } from "node:util";
import type { VerdictRecord } from "../record/verdict.ts";
import { listing } from "./listing.ts";
import { widest } from "./text-table.ts";
import { wrap } from "./wrap.ts";

type Verdicts = readonly VerdictRecord[];

export function conformance(
  verdicts: Verdicts,
  { colour, columns }: { colour: boolean; columns: number },
): string {
  const paint = (style: "red" | "yellow" | "bold", text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const wrong = verdicts.filter(({ standing }) => standing === "wrong");
  const excused = verdicts.filter(({ standing }) => standing === "excused");
  const open = verdicts.filter(({ expected, standing }) => expected === "may" && standing === "may");
  return [
    paint("bold", "Right of all examples, by adapter, operation and mode"),
    "  right/all; o: left open by the sources and taken; e: wrong, and declared (weaker, or no validation); w: wrong",
    "",
    overview(verdicts, columns),
    section(
      paint("red", `Wrong (${wrong.length})`),
      "must be taken and was not, or must be refused and was taken",
      wrong,
    ),
    section(
      paint("yellow", `Wrong and declared (${excused.length})`),
      "the adapter says that the library does less here",
      excused,
    ),
    section(
      paint(
        "yellow",
        `Left open, taken (${open.filter(({ outcome }) => outcome === "same").length} of ${open.length})`,
      ),
      "sources disagree: both answers are right",
      open.filter(({ outcome }) => outcome === "same"),
    ),
  ]
    .map((part) =>
      part
        .split("\n")
        .map((line) => wrap(line, columns, "      "))
        .join("\n"),
    )
    .join("\n");
}

/** One table of some kinds at a time, as many as the width has room for; then who has no answer at all. */
function overview(verdicts: Verdicts, columns: number): string {
  const kinds = unique(verdicts.map(({ kind }) => kind));
  const ways = groupBy(verdicts, ({ adapter, operation, mode }) => `${adapter} ${operation} ${mode}`);
  const answering = ways.filter(([, own]) => own.some(({ standing }) => standing !== "unsupported"));
  const silent = groupBy(
    ways.filter((way) => !answering.includes(way)).map(([, own]) => (own as [VerdictRecord])[0]),
    ({ adapter }) => adapter,
  );
  const tableOf = (chosen: readonly string[]) =>
    listing(
      answering.map(([, own]) => {
        const [{ adapter, operation, mode }] = own as [VerdictRecord];
        return {
          adapter,
          operation: `${operation} ${mode}`,
          ...Object.fromEntries(
            chosen.map((kind) => [kind, tally(own.filter((verdict) => verdict.kind === kind))]),
          ),
        };
      }),
    );
  const tables: string[] = [];
  for (let start = 0; start < kinds.length;) {
    let count = kinds.length - start;
    while (count > 1 && widest(tableOf(kinds.slice(start, start + count))) > columns) count--;
    tables.push(tableOf(kinds.slice(start, start + count)));
    start += count;
  }
  return [
    ...tables,
    silent
      .map(
        ([adapter, own]) =>
          `${adapter} has no ${own.map(({ operation, mode }) => `${operation} ${mode}`).join(", ")}.`,
      )
      .join("\n"),
  ].join("\n\n");
}

/** `31/40 2o 3e 1w`; a dash where the operation has no answer to give. */
function tally(verdicts: Verdicts): string {
  const count = (test: (verdict: VerdictRecord) => boolean) => verdicts.filter(test).length;
  const answered = count(({ standing }) => standing !== "unsupported");
  if (answered === 0) return "–";
  const right = count(({ standing }) => standing === "right" || standing === "may");
  const marks = [
    [count(({ standing, outcome }) => standing === "may" && outcome === "same"), "o"],
    [count(({ standing }) => standing === "excused"), "e"],
    [count(({ standing }) => standing === "wrong"), "w"],
  ] as const;
  return [
    `${right}/${answered}`,
    ...marks.flatMap(([number, letter]) => (number === 0 ? [] : [`${number}${letter}`])),
  ].join(" ");
}

function section(title: string, meaning: string, verdicts: Verdicts): string {
  if (verdicts.length === 0) return `\n${title}`;
  const lines = groupBy(verdicts, ({ adapter }) => adapter).flatMap(([adapter, own]) => [
    `  ${adapter}`,
    ...groupBy(own, ({ kind, case: name }) => `${kind} ${name}`).map(([, same]) => `    ${sentence(same)}`),
  ]);
  return [`\n${title}: ${meaning}`, ...lines].join("\n");
}

/** One case, all operations and modes in which it went the same way. */
function sentence(verdicts: Verdicts): string {
  const [first] = verdicts as [VerdictRecord];
  const where = unique(verdicts.map(({ operation, mode }) => `${operation} ${mode}`)).join(", ");
  const values = unique(
    verdicts.filter(({ operation }) => operation !== "check").map(({ value }) => clip(value)),
  );
  const became =
    first.outcome === "refused"
      ? "refused"
      : values.length === 0
        ? "taken"
        : `taken as ${values.join(" or ")}`;
  return `${first.kind} ${first.case} ${clip(first.input)}: ${first.outcome === "crash" || first.outcome === "hang" ? `${first.outcome}: ${clip(first.value)}` : became} (${where}; ${first.expected}: ${first.source})`;
}

const clip = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const unique = (words: readonly string[]): string[] => [...new Set(words)];

const groupBy = <Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] => [
  ...Map.groupBy(items, key),
];
