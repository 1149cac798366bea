/** The tables of a report as rows of words, the same for every format. */

import type { RunResult } from "../record/result.ts";
import { bytes, microseconds, percent, perSecond, times } from "./format.ts";
import { pipelinesOf } from "./pipeline.ts";
import {
  ALLOCATION_PRICE,
  allocationPrice,
  type Group,
  type MeasuredCell,
  rankName,
  rowName,
  type Section,
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
  readonly #texts: string[] = [];
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

/** The table of one section; a row that only has a first word is the heading of a group. */
export interface SectionTable extends Table {
  /** Headings by the index of the row that they stand before. */
  readonly headings: ReadonlyMap<number, string>;
}

export function sectionTable(section: Section, footnotes: Footnotes): SectionTable {
  const yardstick = section.yardsticks[0]?.adapter ?? "the reference";
  const headings = new Map<number, string>();
  const rows: string[][] = [];
  if (section.yardsticks.length > 0) headings.set(0, "yardsticks, never ranked");
  for (const cell of section.yardsticks) rows.push(row("", cell.adapter, cell, footnotes));
  for (const group of section.groups) {
    headings.set(rows.length, group.name);
    for (const cell of group.cells)
      rows.push(row(rankName(cell, group), rowName(cell, section), cell, footnotes));
  }
  const wire = section.groups.some(hasWire);
  const columns = [
    right("rank"),
    left("adapter"),
    right("µs/doc"),
    right("docs/s per core", 3),
    right(`× ${yardstick}`),
    right("95 % interval", 5),
    right("typical", 2),
    right("allocated B/doc", 4),
    ...(wire ? [right("wire B/doc", 6)] : []),
    left("notes", 1),
  ];
  return {
    columns,
    headings,
    rows: wire ? rows : rows.map((cells) => cells.filter((_, column) => column !== WIRE)),
  };
}

const WIRE = 8;
const hasWire = ({ cells }: Group): boolean =>
  cells.some(({ bytesPerDocument }) => bytesPerDocument !== null);

function row(rank: string, name: string, cell: MeasuredCell, footnotes: Footnotes): string[] {
  const { best, ratio, allocatedPerDocument, bytesPerDocument, reference } = cell;
  const price = allocationPrice(cell);
  return [
    rank,
    name,
    microseconds(best),
    perSecond(best),
    times(ratio.best),
    ratio.low === null || ratio.high === null ? "–" : `${times(ratio.low)} to ${times(ratio.high)}`,
    `${times(cell.typicalRatio)}${!reference && price > ALLOCATION_PRICE ? " !" : ""}`,
    bytes(allocatedPerDocument),
    bytesPerDocument === null ? "–" : bytes(bytesPerDocument),
    notesOf(cell)
      .map((text) => footnotes.number(text))
      .sort((one, other) => one - other)
      .join(" "),
  ];
}

/** What has to be said of a cell beside its figures. */
function notesOf({ marks, alarms, noisy, reference }: MeasuredCell): string[] {
  const said = marks.map(
    ({ mark, kind, reason }) => `${mark === "weaker" ? "weaker" : "helped"} in ${kind}: ${reason}`,
  );
  return [
    ...new Set(said),
    ...alarms.map((alarm) => `alarm: ${alarm}`),
    ...(noisy && !reference ? ["noisy: the reference did not repeat itself within 1.5 % in this cell"] : []),
  ];
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

/** How to read the tables, in the order of their columns. */
export const LEGEND = [
  "µs/doc: best time per document, noise taken out: the fastest batch of every chunk of documents.",
  "×: best against best of the first yardstick; lower is faster. Ties share a rank (1=); ranks hold within a group.",
  `typical: whole blocks against the yardstick's, garbage collection included; ! where that is over ${percent(ALLOCATION_PRICE)} dearer: the price of allocation.`,
];

export const PIPELINE_LEGEND =
  "Derived from the tables above, µs per document: decode = JSON.parse + check + the rest. A check that decode does not repeat, or does in another way, leaves the rest below zero. Strict less lax: above zero, strictness costs. A wire of its own has no part in common with JSON.parse.";

/** Where and with what. */
export function provenance(result: RunResult): string {
  const { machine, runtimes, wirebench, profile, seed, startedAt, seconds, completed } = result;
  const runtime = runtimes.map(({ name, version, engine }) => `${name} ${version} (${engine})`).join(", ");
  return [
    `wirebench ${wirebench.version}${wirebench.commit === null ? "" : ` at ${wirebench.commit.slice(0, 12)}${wirebench.commit.endsWith("-dirty") ? " with changes" : ""}`}`,
    `profile ${profile}, seed ${seed}, ${startedAt.slice(0, 10)}, ${Math.round(seconds)} s${completed ? "" : ", interrupted"}`,
    `${machine.cpu}, ${machine.cores} cores${machine.virtualised === true ? ", virtualised" : ""}, ${Math.round(machine.memoryBytes / 2 ** 30)} GiB, ${machine.os}${machine.pinned ? "" : ", workers not bound to a core"}`,
    runtime,
  ].join(" · ");
}
