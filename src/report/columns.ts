/** The columns of the table of a question: what each is called, what it shows, and how rows are sorted by it. */

import allocated from "../costs/allocated.ts";
import bytes from "../costs/bytes.ts";
import time from "../costs/time.ts";
import { wrongColumns, type WrongCount, wrongOf } from "../record/standing.ts";
import { difference } from "../stats/estimate.ts";
import { costText } from "./cost-text.ts";
import type { Footnotes } from "./footnotes.ts";
import { digits, perSecond, percentOf } from "./format.ts";
import {
  ALLOCATION_PRICE,
  allocationPrice,
  limitOf,
  type MeasuredCell,
  markOf,
  rowName,
  type Section,
} from "./sections.ts";
import { type Column, left, right } from "./table.ts";

/** What a person calls the columns. The mark (★ ? !) stands before every name, and has none. */
export const columnIds = [
  ...(["name", "time", "rate", "ratio", "limit", "interval", "typical", "wrong"] as const),
  ...wrongColumns,
  ...(["coerces", "text", "keys", "wire", "writes", "first", "any", "issues", "allocated", "bytes"] as const),
  ...(["beaten", "notes"] as const),
] as const;
export type ColumnId = (typeof columnIds)[number];

export interface CellColumn extends Column {
  readonly id: ColumnId | "mark";
  readonly read: (cell: MeasuredCell) => string;
  /** Rows are sorted by it, the smallest first; null stands last. */
  readonly order: (cell: MeasuredCell) => Order;
}
export type Order = number | string | null;

const column = (
  id: CellColumn["id"],
  shape: Column,
  read: CellColumn["read"],
  order: CellColumn["order"],
): CellColumn => ({ ...shape, id, read, order });

/** The columns that have anything to say in a section. */
export const columnsOf = (section: Section, footnotes: Footnotes): CellColumn[] => [
  column("mark", left(""), markOf, () => null),
  column(
    "name",
    { ...left("adapter"), names: true },
    (cell) => rowName(cell, section),
    (cell) => rowName(cell, section),
  ),
  ...timeColumns(section),
  ...wrongCountColumns(section),
  ...formColumns(section),
  ...optionalColumns(section.cells),
  ...(section.cells.some((cell) => standingText(cell) !== "")
    ? [
        column(
          "beaten",
          { ...left("beaten by", 1), names: true },
          standingText,
          ({ beatenBy }) => beatenBy.length,
        ),
      ]
    : []),
  column(
    "notes",
    left("notes", 5),
    (cell) =>
      notesOf(cell)
        .map((text) => footnotes.number(text))
        .sort((one, other) => one - other)
        .join(" "),
    (cell) => notesOf(cell).length,
  ),
];

/** Who beats it; where nobody does, `=` and who cannot be told apart from it. */
const standingText = ({ beatenBy, tiedWith }: MeasuredCell): string =>
  beatenBy.length > 0 || tiedWith.length === 0 ? shortened(beatenBy) : `= ${shortened(tiedWith)}`;

/** `zod`, `zod +3`. */
const shortened = ([first = "", ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first} +${others.length}`;

function timeColumns(section: Section): CellColumn[] {
  const reference = section.references[0]?.adapter ?? "the reference";
  const limit = limitOf(section);
  const toLimit = ({ launches }: MeasuredCell) => difference(launches, limit?.launches ?? []).ratio;
  return [
    column("time", right(time.header), ({ best }) => costText(time, best), bestOf),
    column("rate", right("docs/s per core", 11), ({ best }) => perSecond(best), bestOf),
    column("ratio", right(`× ${reference}`, 4), (cell) => digits(cell.ratio.best), ratioOf),
    ...(limit === undefined
      ? []
      : [column("limit", right("× limit", 6), (cell) => digits(toLimit(cell)), toLimit)]),
    column(
      "interval",
      right("× 95 % interval", 8),
      ({ ratio: { low, high } }) =>
        low === null || high === null ? "–" : `${digits(low)} to ${digits(high)}`,
      ({ ratio: { low } }) => low,
    ),
    column(
      "typical",
      right("× typical", 7),
      (cell) => `${digits(cell.typicalRatio)}${allocationPrice(cell) > ALLOCATION_PRICE ? " ↑" : ""}`,
      ({ typicalRatio }) => typicalRatio,
    ),
  ];
}

const bestOf = ({ best }: MeasuredCell): number => best;
const ratioOf = (cell: MeasuredCell): number => cell.ratio.best;

/** Wrong values let through, of those tried: all of them, and kind by kind. */
function wrongCountColumns({ asked, mode, cells }: Section): CellColumn[] {
  const facts = cells.flatMap((cell) => cell.facts ?? []);
  const counts = ({ facts: own }: MeasuredCell) => (own === null ? undefined : wrongOf(own, asked));
  const all = (cell: MeasuredCell): readonly WrongCount[] => [...(counts(cell)?.values() ?? [])];
  const sum = (cell: MeasuredCell, what: keyof WrongCount) =>
    all(cell).reduce((total, count) => total + count[what], 0);
  const tried = wrongColumns.filter((name) => facts.some((own) => wrongOf(own, asked).has(name)));
  return [
    ...(tried.length === 0
      ? []
      : [
          column(
            "wrong",
            right("wrong"),
            (cell) => share(sum(cell, "letThrough"), sum(cell, "tried")),
            (cell) => sum(cell, "letThrough"),
          ),
        ]),
    ...tried.map((name) =>
      column(
        name,
        right(name, 3),
        (cell) => {
          const count = counts(cell)?.get(name);
          return count === undefined ? "–" : share(count.letThrough, count.tried);
        },
        (cell) => counts(cell)?.get(name)?.letThrough ?? null,
      ),
    ),
    ...(mode === "lax"
      ? [
          column(
            "coerces",
            right("coerces", 2),
            (cell) => String(sum(cell, "coerced")),
            // Whoever coerces more stands first.
            (cell) => -sum(cell, "coerced"),
          ),
        ]
      : []),
  ];
}

const share = (letThrough: number, tried: number): string =>
  letThrough === 0 ? "0" : `${letThrough}/${tried}`;

/** Forms on the typed side, unknown keys, and the wire. */
function formColumns({ cells }: Section): CellColumn[] {
  const facts = cells.flatMap((cell) => cell.facts ?? []);
  const words = (
    id: ColumnId,
    shape: Column,
    isShown: boolean,
    read: (own: NonNullable<MeasuredCell["facts"]>) => string | null,
  ): CellColumn[] => {
    const found = ({ facts: own }: MeasuredCell) => (own === null ? null : read(own));
    return isShown ? [column(id, shape, (cell) => found(cell) ?? "–", found)] : [];
  };
  return [
    ...words(
      "text",
      left("left as text", 4),
      facts.some(({ forms }) => forms.some(({ weaker }) => weaker !== undefined)),
      ({ forms }) => forms.flatMap(({ kind, weaker }) => (weaker === undefined ? [] : [kind])).join(", "),
    ),
    ...words(
      "keys",
      left("unknown keys", 2),
      facts.some(({ unknownKeys }) => unknownKeys !== null),
      ({ unknownKeys }) => unknownKeys,
    ),
    ...words(
      "wire",
      left("wire", 4),
      facts.some(({ wire }) => wire === "own"),
      ({ wire }) => wire,
    ),
    ...words(
      "writes",
      left("writes", 4),
      facts.some(({ writes }) => writes === "bytes"),
      ({ writes = "text" }) => writes,
    ),
  ];
}

/** Those of which some cell has a value. `first` says which end of it stands first. */
function optionalColumns(cells: readonly MeasuredCell[]): CellColumn[] {
  const of = (
    id: ColumnId,
    shape: Column,
    value: (cell: MeasuredCell) => number | null | undefined,
    show: (value: number) => string,
    first: "smallest" | "largest" = "smallest",
  ): CellColumn[] => {
    const read = (cell: MeasuredCell): string => {
      const found = value(cell);
      return found === undefined || found === null ? "–" : show(found);
    };
    const order = (cell: MeasuredCell): Order => {
      const found = value(cell) ?? null;
      return found === null || first === "smallest" ? found : -found;
    };
    return cells.some((cell) => (value(cell) ?? null) !== null) ? [column(id, shape, read, order)] : [];
  };
  return [
    ...of("first", right("% first", 2), ({ explanations }) => explanations?.first, percentOf, "largest"),
    ...of("any", right("% any", 6), ({ explanations }) => explanations?.any, percentOf, "largest"),
    ...of("issues", right("issues per fault", 8), ({ explanations }) => explanations?.issues, digits),
    ...of(
      "allocated",
      right(allocated.header, 9),
      ({ allocatedPerDocument }) => allocatedPerDocument,
      (value) => costText(allocated, value),
    ),
    ...of(
      "bytes",
      right(bytes.header, 10),
      ({ bytesPerDocument }) => bytesPerDocument,
      (value) => costText(bytes, value),
    ),
  ];
}

/** What has to be said of a cell beside its figures. */
function notesOf({ marks }: MeasuredCell): string[] {
  const said = marks.map(
    ({ mark, kind, reason }) => `${mark === "weaker" ? "weaker" : "helped"} in ${kind}: ${reason}`,
  );
  return [...new Set(said)];
}
