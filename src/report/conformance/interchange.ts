/** Who reads what whom writes: a square, writers down, readers across. */

import type { InterchangeRecord } from "../../record/conformance.ts";
import { type Chapter, clip, grouped, rows, table, text } from "./chapter.ts";

/** What went wrong with the first that did, and with how many. */
const became = ({ example, different, refused, documents }: InterchangeRecord): string =>
  `${example?.became ?? ""} ${different + refused} ${documents}`;

const isOpen = (parcel: string): boolean => parcel.endsWith(", left open");

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
          "What the writer (down) encodes, the reader (across) decodes to an equal value: of all examples that must be taken and documents of every dataset, in canonical form. all: every one; n lost: so many arrive as something else, or are refused. After the plus, of what the sources leave open (an upper-case UUID, a leap second), written as it is: how many of how many are lost. What a reader has no schema for is not counted.",
        ),
        table(
          ["writer", ...readers],
          writers.map((writer) => [
            writer,
            ...readers.map((reader) => {
              const own = records.filter((record) => record.writer === writer && record.reader === reader);
              const lost = (some: readonly InterchangeRecord[]) => {
                const readable = sum(some, ({ documents, unsupported }) => documents - unsupported);
                return [readable - sum(some, ({ same }) => same), readable] as const;
              };
              const [missing, readable] = lost(own.filter(({ parcel }) => !isOpen(parcel)));
              const [missingOpen, open] = lost(own.filter(({ parcel }) => isOpen(parcel)));
              return readable === 0
                ? "–"
                : `${missing === 0 ? "all" : `${missing} of ${readable} lost`}${missingOpen === 0 ? "" : ` + ${missingOpen}/${open}`}`;
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
          [...Map.groupBy(records, ({ parcel }) => parcel)].flatMap(([parcel, own]) => {
            const lost = own.filter(({ different, refused }) => different + refused > 0);
            const all = new Set(own.map(({ writer }) => writer)).size;
            return lost.length === 0
              ? []
              : [
                  {
                    name: parcel,
                    detail: `e.g. ${clip((lost[0] as InterchangeRecord).example?.text)}`,
                    groups: grouped(
                      [...Map.groupBy(lost, (record) => JSON.stringify([record.reader, became(record)]))].map(
                        ([, alike]) => {
                          const [{ reader, different, refused, documents, example }] = alike as [
                            InterchangeRecord,
                          ];
                          const from =
                            alike.length === all ? "all" : alike.map(({ writer }) => writer).join(" and ");
                          return {
                            who: `${from} → ${reader} (${different + refused} of ${documents})`,
                            did: clip(example?.became, 80),
                            tone: different > 0 && !isOpen(parcel) ? "bad" : "open",
                          };
                        },
                      ),
                    ),
                  },
                ];
          }),
        ),
      ],
    },
  ];
}
