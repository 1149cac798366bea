/** Who reads what whom writes: a square, writers down, readers across; then everything that does not arrive. */

import type { ConformanceRecord, InterchangeRecord } from "../../record/conformance.ts";
import { type Block, type Chapter, list, type Row, rows, table, text } from "./chapter.ts";
import { groupName, someOf, spelledGroups } from "./interchange-names.ts";
import { countsByPair, type PairCounts } from "./interchange-pairs.ts";
import { languageChapters } from "./lost-between-languages.ts";
import { lostDocumentRows, setTitle } from "./lost-documents.ts";

export function interchangeChapters(record: Pick<ConformanceRecord, "interchange" | "adapters">): Chapter[] {
  const { interchange } = record;
  if (interchange.writers.length === 0) return [];
  const gaps = gapRows(interchange);
  const inside = new Set([...interchange.writers, ...interchange.readers]);
  const outside = record.adapters.map(({ name }) => name).filter((name) => !inside.has(name));
  return [
    {
      title: "Interchange",
      level: 2,
      blocks: [
        text(
          "Does the reader (across) decode what the writer (down) encodes to an equal value? The documents are the examples of each kind that must be taken, and the documents of each dataset, in canonical form. all: every document arrives. n of m lost: n documents arrive as another value, or are refused. After the plus stand documents that the sources leave open (an upper-case UUID, a leap second, digits below the millisecond), written as they are: how many of how many are lost. A document of which the writer has no typed value, or for which the reader has no schema, is not counted. Adapters with equal entries share a row or a column; zod +3: zod and three more.",
        ),
        ...square(interchange),
        ...(outside.length === 0
          ? []
          : [
              text(
                `They neither write nor read any of it (they have a wire of their own, or check alone): ${outside.join(", ")}.`,
              ),
            ]),
      ],
    },
    {
      title: "Documents that do not arrive",
      level: 3,
      blocks: [
        text(
          "Of each document: what it became, and the readers of which it became that. Writers are named where not all who wrote the document are concerned. Documents of a set that the same adapters lose share a row, and the first stands for all.",
        ),
        rows(lostDocumentRows(interchange)),
      ],
    },
    ...languageChapters(record),
    ...(gaps.length === 0
      ? []
      : [{ title: "Documents that adapters cannot write or read", level: 3 as const, blocks: [rows(gaps)] }]),
  ];
}

/** Writers down, readers across; those with equal entries together. */
function square(record: InterchangeRecord): Block[] {
  const counts = countsByPair(record);
  const entry = (writer: string, reader: string): string => {
    const pair = counts.get(writer)?.get(reader);
    return pair === undefined ? "–" : counted(pair);
  };
  const readers = alike(record.readers, (reader) => record.writers.map((writer) => entry(writer, reader)));
  const writers = alike(record.writers, (writer) => record.readers.map((reader) => entry(writer, reader)));
  const groups = spelledGroups([...writers, ...readers]);
  return [
    table(
      ["writer", ...readers.map(groupName)],
      writers.map((own) => [groupName(own), ...readers.map(([reader = ""]) => entry(own[0] ?? "", reader))]),
    ),
    ...(groups.length === 0 ? [] : [list(groups)]),
  ];
}

/** Those with equal entries, in the order of the first of them. */
const alike = (names: readonly string[], entries: (name: string) => readonly string[]): string[][] => [
  ...Map.groupBy(names, (name) => entries(name).join("|")).values(),
];

/** `all`, `3 of 20 lost`, `all + 9/21`; a dash where nothing was sent. */
function counted({ must, open }: PairCounts): string {
  if (must.sent === 0) return "–";
  const words = must.lost === 0 ? "all" : `${must.lost} of ${must.sent} lost`;
  return open.lost === 0 ? words : `${words} + ${open.lost}/${open.sent}`;
}

/** Adapters that cannot write or read a set, and why. */
interface Gap {
  readonly is: "not written" | "not read";
  readonly why: string;
  readonly set: string;
  readonly who: string;
}

/** A row for each reason, with the sets for which it holds. */
function gapRows(record: InterchangeRecord): Row[] {
  const gaps = record.sets.flatMap((set): Gap[] => [
    ...set.cannotWrite.map(({ why, writers }) => ({
      is: "not written" as const,
      why: withoutPlace(why),
      set: setTitle(set),
      who: someOf(writers, record.writers),
    })),
    ...set.cannotRead.map(({ why, readers }) => ({
      is: "not read" as const,
      why: withoutPlace(why),
      set: setTitle(set),
      who: someOf(readers, record.readers),
    })),
  ]);
  return [...Map.groupBy(gaps, ({ is, why }) => `${is} ${why}`).values()].map((own): Row => {
    const [{ is, why }] = own as [Gap];
    return {
      name: is,
      detail: why,
      groups: [...Map.groupBy(own, ({ who }) => who)].map(([who, same]) => ({
        did: [...new Set(same.map(({ set }) => set))].join(" · "),
        tone: "good",
        who: [who],
      })),
    };
  });
}

/** A reason without the place in a model, `decimal-number at /value: `. */
const withoutPlace = (why: string): string => why.replace(/^([\w-]+) at (?:\/\S*|the root): /, "$1: ");
