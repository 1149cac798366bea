/** Who reads what whom writes: a square, writers down, readers across. */

import type { InterchangeRecord } from "../../record/conformance.ts";
import { type Chapter, clip, grouped, rows, table, text } from "./chapter.ts";

export function interchangeChapters(records: readonly InterchangeRecord[]): Chapter[] {
  if (records.length === 0) return [];
  const writers = [...new Set(records.map(({ writer }) => writer))];
  const readers = [...new Set(records.map(({ reader }) => reader))];
  const sum = (own: readonly InterchangeRecord[], of: (record: InterchangeRecord) => number) =>
    own.reduce((total, record) => total + of(record), 0);
  return [
    {
      title: "Interchange",
      level: 2,
      blocks: [
        text(
          "What the writer (down) encodes, the reader (across) decodes to an equal value: of all examples that must be taken and documents of every dataset, in canonical form. all: every one; n lost: so many arrive as something else, or are refused. What a reader has no schema for is not counted.",
        ),
        table(
          ["writer", ...readers],
          writers.map((writer) => [
            writer,
            ...readers.map((reader) => {
              const own = records.filter((record) => record.writer === writer && record.reader === reader);
              const readable = sum(own, ({ documents, unsupported }) => documents - unsupported);
              const missing = readable - sum(own, ({ same }) => same);
              return readable === 0 ? "–" : missing === 0 ? "all" : `${missing} of ${readable} lost`;
            }),
          ]),
        ),
      ],
    },
    {
      title: "What does not arrive",
      level: 3,
      blocks: [
        rows(
          [
            ...Map.groupBy(
              records.filter(({ example }) => example !== null),
              ({ parcel }) => parcel,
            ),
          ].flatMap(([parcel, own]) => {
            const lost = own.filter(({ different, refused }) => different + refused > 0);
            return lost.length === 0
              ? []
              : [
                  {
                    name: parcel,
                    detail: `e.g. ${clip((lost[0] as InterchangeRecord).example?.text)}`,
                    groups: grouped(
                      lost.map(({ writer, reader, different, refused, documents, example }) => ({
                        who: `${writer} → ${reader} (${different + refused} of ${documents})`,
                        did: clip(example?.became, 80),
                        tone: different > 0 ? "bad" : "open",
                      })),
                    ),
                  },
                ];
          }),
        ),
      ],
    },
  ];
}
