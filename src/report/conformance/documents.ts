/** What is not right on the documents of the datasets, by adapter and question. */

import type { DocumentsRecord } from "../../record/conformance.ts";
import { findingsSentence, findingsSentences } from "../reasons.ts";
import { andMore, type Chapter, list, text } from "./chapter.ts";

export function documentChapters(records: readonly DocumentsRecord[]): Chapter[] {
  if (records.length === 0) return [];
  const count = (outcome: DocumentsRecord["outcome"]) =>
    records.filter((record) => record.outcome === outcome).length;
  const wrong = sentences(records);
  return [
    {
      title: "Documents",
      level: 2,
      blocks: [
        text(
          `Each operation of each adapter was tested on the clean and the faulty documents of every dataset, under the adapter's own policy for unknown keys: ${count("right")} right, ${count("nonconforming")} wrong, ${count("failed")} failed, ${count("unsupported")} unsupported. Wrong or failed:`,
        ),
        wrong.length === 0 ? text("None.") : list(wrong),
      ],
    },
  ];
}

/**
 * One sentence for all that is wrong in the same words: the first question is named, and how many more there are. Whoever asks about one
 * adapter is told every finding that is kept.
 */
const sentences = (records: readonly DocumentsRecord[]): string[] =>
  [
    ...Map.groupBy(
      records.flatMap((record) => {
        const words = wordsOf(
          record,
          records.every(({ adapter }) => adapter === record.adapter),
        );
        return words === undefined ? [] : [{ record, words }];
      }),
      ({ record: { adapter }, words }) => JSON.stringify([adapter, words]),
    ).values(),
  ].map((alike) => {
    const [{ record, words }] = alike as [(typeof alike)[number]];
    const { adapter, dataset, operation, mode, unknownKeys } = record;
    return `${adapter}, ${operation} ${mode} on ${dataset} (${unknownKeys} unknown keys)${andMore(alike)}: ${words}`;
  });

/** What is not right; undefined where it is, or where the adapter does not do it. */
function wordsOf(record: DocumentsRecord, isAlone: boolean): string | undefined {
  switch (record.outcome) {
    case "right":
    case "unsupported":
      return undefined;
    case "nonconforming": {
      const [first] = record.evidence;
      if (first === undefined) return "wrong, without evidence";
      return isAlone
        ? findingsSentences(record.evidence, record.findings)
        : findingsSentence(first, record.findings);
    }
    case "failed":
      return `failed: ${record.cause}`;
  }
}
