/** Who reads what whom writes: a square, writers down, readers across. */

import type { InterchangeRecord } from "../../record/conformance.ts";
import { type Block, type Chapter, clip, grouped, type Row, rows, table, text } from "./chapter.ts";

/** What went wrong with the first that did, and with how many. */
const became = ({ example, different, refused, documents }: InterchangeRecord): string =>
  `${example?.became ?? ""} ${different + refused} ${documents}`;

/** Names a set of documents, what the sources leave open apart. */
const titleOf = ({ documentSet, open }: InterchangeRecord): string =>
  `${documentSet}${open ? ", left open" : ""}`;

export function interchangeChapters(records: readonly InterchangeRecord[]): Chapter[] {
  if (records.length === 0) return [];
  return [
    {
      title: "Interchange",
      level: 2,
      blocks: [
        text(
          "Does the reader (across) decode what the writer (down) encodes to an equal value? The documents are the examples of each kind that must be taken, and the documents of each dataset, in canonical form. all: every document arrives. n of m lost: n documents arrive as another value, or are refused. After the plus stand documents that the sources leave open (an upper-case UUID, a leap second), written as they are: how many of how many are lost. A document for which a reader has no schema is not counted.",
        ),
        square(records),
      ],
    },
    {
      title: "Documents that do not arrive",
      level: 3,
      blocks: [rows([...Map.groupBy(records, titleOf)].flatMap(([name, own]) => lostRow(name, own)))],
    },
  ];
}

/** Writers down, readers across. */
function square(records: readonly InterchangeRecord[]): Block {
  const writers = [...new Set(records.map(({ writer }) => writer))];
  const readers = [...new Set(records.map(({ reader }) => reader))];
  return table(
    ["writer", ...readers],
    writers.map((writer) => [
      writer,
      ...readers.map((reader) => {
        const own = records.filter((record) => record.writer === writer && record.reader === reader);
        const [missing, readable] = lostOf(own.filter(({ open }) => !open));
        const [missingOpen, readableOpen] = lostOf(own.filter(({ open }) => open));
        return readable === 0
          ? "–"
          : `${missing === 0 ? "all" : `${missing} of ${readable} lost`}${missingOpen === 0 ? "" : ` + ${missingOpen}/${readableOpen}`}`;
      }),
    ]),
  );
}

/** How many documents did not arrive, of how many that the reader has a schema for. */
function lostOf(records: readonly InterchangeRecord[]): readonly [missing: number, readable: number] {
  const sum = (count: (record: InterchangeRecord) => number) =>
    records.reduce((total, record) => total + count(record), 0);
  const readable = sum(({ documents, unsupported }) => documents - unsupported);
  return [readable - sum(({ same }) => same), readable];
}

/** Who loses what of one set of documents; none where everything arrives. */
function lostRow(name: string, records: readonly InterchangeRecord[]): Row[] {
  const lost = records.filter(({ different, refused }) => different + refused > 0);
  const [first] = lost;
  if (first === undefined) return [];
  const writers = new Set(records.map(({ writer }) => writer)).size;
  const alike = Map.groupBy(lost, (record) => JSON.stringify([record.reader, became(record)])).values();
  return [
    {
      name,
      detail: `e.g. ${clip(first.example?.text)}`,
      groups: grouped(
        [...alike].map((same) => {
          const [{ reader, open, different, refused, documents, example }] = same as [InterchangeRecord];
          const from = same.length === writers ? "all" : same.map(({ writer }) => writer).join(" and ");
          return {
            who: `${from} → ${reader} (${different + refused} of ${documents})`,
            did: clip(example?.became, 80),
            tone: different > 0 && !open ? "bad" : "open",
          };
        }),
      ),
    },
  ];
}
