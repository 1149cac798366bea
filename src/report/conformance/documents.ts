/** What is not right on the documents of the datasets, by adapter and question. */

import type { DocumentsRecord } from "../../record/conformance.ts";
import { findingsSentence } from "../reasons.ts";
import { type Chapter, list, text } from "./chapter.ts";

export function documentChapters(records: readonly DocumentsRecord[]): Chapter[] {
  if (records.length === 0) return [];
  const count = (outcome: DocumentsRecord["outcome"]) =>
    records.filter((record) => record.outcome === outcome).length;
  const wrong = records.flatMap(sentences);
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

/** One sentence where it is not right; none where it is, or where the adapter does not do it. */
function sentences(record: DocumentsRecord): string[] {
  const { adapter, dataset, operation, mode, unknownKeys } = record;
  const title = `${adapter}, ${operation} ${mode} on ${dataset} (${unknownKeys} unknown keys)`;
  switch (record.outcome) {
    case "right":
    case "unsupported":
      return [];
    case "nonconforming": {
      const [first] = record.evidence;
      return [
        `${title}: ${first === undefined ? "wrong, without evidence" : findingsSentence(first, record.findings)}`,
      ];
    }
    case "failed":
      return [`${title}: failed: ${record.cause}`];
  }
}
