/** The tables of a report as rows of words, the same for every format. */

import type { RunResult } from "../record/result.ts";
import { wrongColumns, type WrongCount, wrongOf } from "../record/standing.ts";
import { difference } from "../stats/estimate.ts";
import { bytes, commitName, digits, microseconds, percent, perSecond, times } from "./format.ts";
import { pipelinesOf } from "./pipeline.ts";
import { alarmSentence, type NotMeasured, whyNot } from "./reasons.ts";
import {
  ALLOCATION_PRICE,
  allocationPrice,
  isDirty,
  limitOf,
  type MeasuredCell,
  markOf,
  rowName,
  type Section,
  sectionsOf,
} from "./sections.ts";

export interface Column {
  readonly header: string;
  readonly align: "left" | "right";
  /** Dropped first where a line is too short; 0 never is. */
  readonly spare: number;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** Numbered remarks, each written out once however many rows it belongs to. */
export class Footnotes {
  readonly #texts: string[];
  constructor(texts: readonly string[] = []) {
    this.#texts = [...texts];
  }
  /** The number of a remark. */
  number(text: string): number {
    const at = this.#texts.indexOf(text);
    return at === -1 ? this.#texts.push(text) : at + 1;
  }
  get texts(): readonly string[] {
    return this.#texts;
  }
}

const left = (header: string, spare = 0): Column => ({ header, align: "left", spare });
const right = (header: string, spare = 0): Column => ({ header, align: "right", spare });

/** The table of one section: its adapters, the fastest first. */
export function sectionTable(section: Section, footnotes: Footnotes): Table {
  const columns = columnsOf(section, footnotes);
  return {
    columns: columns.map(({ header, align, spare }) => ({ header, align, spare })),
    rows: section.cells.map((cell) => columns.map(({ read }) => read(cell))),
  };
}

/** What is in doubt: a line for each adapter with an alarm, and one for a table that is noisy. */
export const warningLines = (section: Section): string[] => [
  ...section.cells
    .filter(({ alarms }) => alarms.length > 0)
    .map((cell) => `! ${rowName(cell, section)}: ${cell.alarms.map(alarmSentence).join("; ")}`),
  ...(section.noisy
    ? ["noisy: the reference did not repeat itself within 2.5 % here, so near times tell nothing"]
    : []),
];

/** What the suite's own took in the same rounds, in one line; undefined where nothing was measured. */
export const referencesLine = ({ references }: Section): string | undefined =>
  references.length === 0
    ? undefined
    : `${references.map(({ adapter, best }) => `${adapter} ${microseconds(best)}`).join(" · ")} µs: the suite's own, for comparison`;

interface CellColumn extends Column {
  readonly read: (cell: MeasuredCell) => string;
}

/** The columns that have anything to say in a section. */
function columnsOf(section: Section, footnotes: Footnotes): CellColumn[] {
  return [
    column(left(""), markOf),
    column(left("adapter"), (cell) => rowName(cell, section)),
    ...timeColumns(section),
    ...seenColumns(section),
    ...optionalColumns(section.cells),
    ...(section.cells.some(({ beatenBy }) => beatenBy.length > 0)
      ? [column(left("beaten by"), ({ beatenBy }) => shortened(beatenBy))]
      : []),
    column(left("notes", 4), (cell) =>
      notesOf(cell)
        .map((text) => footnotes.number(text))
        .sort((one, other) => one - other)
        .join(" "),
    ),
  ];
}

const column = (shape: Column, read: CellColumn["read"]): CellColumn => ({ ...shape, read });

/** `zod`, `zod +3`. */
const shortened = ([first = "", ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first} +${others.length}`;

function timeColumns(section: Section): CellColumn[] {
  const reference = section.references[0]?.adapter ?? "the reference";
  const limit = limitOf(section);
  return [
    column(right("µs/doc"), ({ best }) => microseconds(best)),
    column(right("docs/s per core", 10), ({ best }) => perSecond(best)),
    column(right(`× ${reference}`, 3), ({ ratio }) => times(ratio.best)),
    ...(limit === undefined
      ? []
      : [column(right("× limit", 5), ({ launches }) => times(difference(launches, limit.launches).ratio))]),
    column(right("95 % interval", 7), ({ ratio: { low, high } }) =>
      low === null || high === null ? "–" : `${times(low)} to ${times(high)}`,
    ),
    column(
      right("typical", 6),
      (cell) => `${times(cell.typicalRatio)}${allocationPrice(cell) > ALLOCATION_PRICE ? " ↑" : ""}`,
    ),
  ];
}

/** What each was seen to do: wrong values let through, of those tried; forms; unknown keys. */
function seenColumns({ asked, mode, cells }: Section): CellColumn[] {
  const facts = cells.flatMap((cell) => cell.facts ?? []);
  const counts = ({ facts: own }: MeasuredCell) => (own === null ? undefined : wrongOf(own, asked));
  const tried = wrongColumns.filter((name) => facts.some((own) => wrongOf(own, asked).has(name)));
  const sum = (cell: MeasuredCell) =>
    [...(counts(cell)?.values() ?? [])].reduce((total, { coerced }) => total + coerced, 0);
  const share = (all: readonly WrongCount[]) => {
    const letThrough = all.reduce((total, count) => total + count.letThrough, 0);
    return letThrough === 0 ? "0" : `${letThrough}/${all.reduce((total, count) => total + count.tried, 0)}`;
  };
  return [
    ...(tried.length === 0
      ? []
      : [column(right("wrong"), (cell) => share([...(counts(cell)?.values() ?? [])]))]),
    ...tried.map((name) =>
      column(right(name, 2), (cell) => {
        const count = counts(cell)?.get(name);
        return count === undefined ? "–" : share([count]);
      }),
    ),
    ...(mode === "lax" ? [column(right("coerces"), (cell) => String(sum(cell)))] : []),
    ...(facts.some(({ forms }) => forms.some(({ weaker }) => weaker !== undefined))
      ? [column(left("left as text", 3), ({ facts: own }) => leftAsText(own?.forms ?? []))]
      : []),
    ...(facts.some(({ unknownKeys }) => unknownKeys !== null)
      ? [column(left("unknown keys", 1), ({ facts: own }) => own?.unknownKeys ?? "–")]
      : []),
    ...(facts.some(({ wire }) => wire === "own")
      ? [column(left("wire", 3), ({ facts: own }) => own?.wire ?? "–")]
      : []),
  ];
}

const leftAsText = (forms: readonly { readonly kind: string; readonly weaker?: string }[]): string =>
  forms.flatMap(({ kind, weaker }) => (weaker === undefined ? [] : [kind])).join(", ");

/** Those of which some cell has a value. */
function optionalColumns(cells: readonly MeasuredCell[]): CellColumn[] {
  const of = <Value>(
    shape: Column,
    value: (cell: MeasuredCell) => Value | null | undefined,
    show: (value: Value) => string,
  ): CellColumn[] => {
    const read = (cell: MeasuredCell): string => {
      const found = value(cell);
      return found === undefined || found === null ? "–" : show(found);
    };
    return cells.some((cell) => (value(cell) ?? null) !== null) ? [column(shape, read)] : [];
  };
  const share = (fraction: number) => `${Math.round(fraction * 100)}\u00A0%`;
  return [
    ...of(right("names the fault first"), ({ explanations }) => explanations?.first, share),
    ...of(right("names it at all", 5), ({ explanations }) => explanations?.any, share),
    ...of(right("issues per fault", 7), ({ explanations }) => explanations?.issues, digits),
    ...of(right("allocated B/doc", 8), ({ allocatedPerDocument }) => allocatedPerDocument, bytes),
    ...of(right("wire B/doc", 9), ({ bytesPerDocument }) => bytesPerDocument, bytes),
  ];
}

export interface DirtyTable {
  readonly dataset: string;
  readonly table: Table;
  /** Who takes which forms not, and why: one line for all that are alike. */
  readonly missing: readonly string[];
}

/** What every form of a dirty bench costs whom, one row a form: too few take each for tables of their own. */
export function dirtyTables(result: RunResult): DirtyTable[] {
  const dirty = sectionsOf(result).filter(isDirty);
  return [...Map.groupBy(dirty, ({ dataset }) => dataset)].map(([dataset, sections]) => {
    const adapters = [
      ...new Set(
        sections.flatMap(({ cells, notMeasured }) => [
          ...cells.map(({ adapter }) => adapter),
          // Who has no lax mode at all has no column.
          ...notMeasured
            .filter((cell) => cell.outcome !== "unsupported" || refusesForm(cell))
            .map(({ adapter }) => adapter),
        ]),
      ),
    ];
    return {
      dataset,
      table: {
        columns: [left("form"), right("JSON.parse", 1), ...adapters.map((adapter) => right(adapter))],
        rows: sections.map(({ documents, references, cells, notMeasured }) => [
          documents,
          references[0] === undefined ? "–" : microseconds(references[0].best),
          ...adapters.map((adapter) => {
            const cell = cells.find((own) => own.adapter === adapter);
            if (cell !== undefined) return `${microseconds(cell.best)} (${times(cell.ratio.best)})`;
            const without = notMeasured.find((own) => own.adapter === adapter);
            return without === undefined ? "–" : SHORT[without.outcome];
          }),
        ]),
      },
      missing: missingOf(sections),
    };
  });
}

function missingOf(sections: readonly Section[]): string[] {
  const cells = sections.flatMap(({ notMeasured }) => notMeasured);
  // That a form is refused says it all; the words in which each library does so are in the result.
  const said = (cell: NotMeasured) =>
    refusesForm(cell) ? `${cell.adapter} refuses` : `${cell.adapter}: ${cell.outcome}: ${whyNot(cell)}`;
  return [...Map.groupBy(cells, said)].map(([text, alike]) =>
    alike.length === sections.length && !alike.every(refusesForm)
      ? text
      : `${text}: ${alike.map(({ documents }) => documents).join(", ")}`,
  );
}

const SHORT = { unsupported: "refuses", nonconforming: "another value", failed: "failed" } as const;
const refusesForm = (cell: NotMeasured): boolean =>
  cell.outcome === "unsupported" && cell.code === "form refused";

export const DIRTY_LEGEND =
  "µs per document (against JSON.parse) where the form is taken as the same value; `refuses`: the library does not take the form; `another value`: it takes it as something else. Adapters that have no lax mode stand below alone.";

/** What has to be said of a cell beside its figures. */
function notesOf({ marks }: MeasuredCell): string[] {
  const said = marks.map(
    ({ mark, kind, reason }) => `${mark === "weaker" ? "weaker" : "helped"} in ${kind}: ${reason}`,
  );
  return [...new Set(said)];
}

/** The pipeline tables, each with the dataset that it is of. */
export function pipelineTables(result: RunResult): { readonly dataset: string; readonly table: Table }[] {
  const cost = (nanoseconds: number | null) => (nanoseconds === null ? "–" : microseconds(nanoseconds));
  const added = (nanoseconds: number | null) =>
    nanoseconds === null ? "–" : `${nanoseconds < 0 ? "−" : "+"}${microseconds(Math.abs(nanoseconds))}`;
  return pipelinesOf(result).map(({ dataset, rows }) => ({
    dataset,
    table: {
      columns: [
        left("adapter"),
        right("JSON.parse", 1),
        right("check"),
        right("typed values and the rest"),
        right("decode strict"),
        right("strict less lax"),
        right("encode"),
        right("there and back", 2),
      ],
      rows: rows.map(({ adapter, parse, check, rest, decode, strictness, encode, roundTrip }) => [
        adapter,
        cost(parse),
        check === null ? "–" : added(check),
        added(rest),
        decode === null ? "–" : `= ${cost(decode)}`,
        added(strictness),
        cost(encode),
        cost(roundTrip),
      ]),
    },
  }));
}

/** Who took part, as measured. */
export function adapterTable({ adapters }: RunResult): Table {
  return {
    columns: [
      left("adapter"),
      left("packages"),
      left("execution", 1),
      left("wire", 2),
      left("configuration", 3),
    ],
    rows: adapters.map(({ name, packages, execution, wire, configuration }) => [
      name,
      packages.length === 0
        ? "the runtime's own"
        : packages.map((item) => `${item.name} ${item.version}`).join(", "),
      execution,
      wire,
      configuration,
    ]),
  };
}

/** How to read the tables, in the order of their columns: of each text the columns that it is about. */
const LEGEND: readonly { readonly of: RegExp; readonly text: string }[] = [
  {
    of: /^$/,
    text: "★: nobody beats it. ?: undecided, more launches may decide. !: its figure is in doubt, and it takes no part. A beats B if A does at least what B does and is faster, or does more and is not slower (docs/ruler.md has the rule). `zod +3`: zod and three more.",
  },
  {
    of: /^µs/,
    text: "µs/doc: best time per document, noise taken out: the fastest batch of every chunk of documents. Lower is better.",
  },
  {
    of: /^(?:×|95)/,
    text: "×: best against best of the first reference, launch by launch: it need not be the quotient of two µs. 95 % interval: where × lies, over the launches.",
  },
  {
    of: /^wrong$/,
    text: "wrong: distinct wrong values that were let through, of those that were tried; instant, date, uuid, decimal, enum, other: the same, kind by kind. Encoders are handed wrong typed values. coerces: wrong values that lax mode takes as the value that they denote.",
  },
  {
    of: /^µs/,
    text: "walk: reads every value of a parsed document. revive: builds the Dates and Decimals of a parsed document. Neither checks anything. limit: what is possible, straight-line code made from the model; × limit is how far a library is from it.",
  },
  {
    of: /^typical/,
    text: `typical: whole blocks of the later rounds against the reference's, garbage collection included; ↑ where that is over ${percent(ALLOCATION_PRICE)} dearer: the price of allocation.`,
  },
  {
    of: /B\/doc$/,
    text: "allocated B/doc: bytes of heap that one document takes. wire B/doc: bytes that are written for one document, as UTF-8.",
  },
];

/** How to read columns with these headers. */
export const legendOf = (headers: ReadonlySet<string>): string[] =>
  LEGEND.filter(({ of }) => [...headers].some((header) => of.test(header))).map(({ text }) => text);

export const PIPELINE_LEGEND =
  "Derived from the tables above, µs per document: decode = JSON.parse + check + the rest. A check that decode does not repeat, or does in another way, leaves the rest below zero. Strict less lax: of the ratios to JSON.parse, in µs; above zero, strictness costs. A wire of its own has no part in common with JSON.parse.";

/** Where and with what. */
export function provenance(result: RunResult): string {
  const { machine, runtimes, wirebench, profile, seed, startedAt, seconds, completed } = result;
  const runtime = runtimes.map(({ name, version, engine }) => `${name} ${version} (${engine})`).join(", ");
  return [
    `wirebench ${wirebench.version}${wirebench.commit === null ? "" : ` at ${commitName(wirebench.commit)}`}`,
    `profile ${profile}, seed ${seed}, ${startedAt.slice(0, 10)}, ${Math.round(seconds)} s${completed ? "" : ", interrupted"}`,
    `${machine.cpu}, ${machine.cores} cores${machine.virtualised === true ? ", virtualised" : ""}, ${Math.round(machine.memoryBytes / 2 ** 30)} GiB, ${machine.os}${machine.pinned ? "" : ", workers not bound to a core"}${machine.prioritised ? "" : ", workers without a raised priority"}`,
    runtime,
  ].join(" · ");
}
