/** How faults are explained: on documents with one fault each, at a known place. */

import type { ExplanationRecord } from "../../record/conformance.ts";
import { type Chapter, list, table, text } from "./chapter.ts";

export function explanationChapters(records: readonly ExplanationRecord[]): Chapter[] {
  if (records.length === 0) return [];
  const adapters = [...new Set(records.map(({ adapter }) => adapter))];
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const percent = (part: number, whole: number) =>
    whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;
  return [
    {
      title: "Explain",
      level: 2,
      blocks: [
        text(
          "Documents with one fault each, of every dataset. Reported: any issue at all. Named: an issue points at the fault. First: the first one does. Faults of kinds that an adapter declares to let through are not counted.",
        ),
        table(
          ["adapter", "faults", "reported", "named", "first", "issues a fault"],
          adapters.map((adapter) => {
            const own = records.filter((record) => record.adapter === adapter && !record.excused);
            const sum = (of: (record: ExplanationRecord) => number) =>
              own.reduce((total, record) => total + of(record), 0);
            const faults = sum((record) => record.faults);
            return [
              adapter,
              String(faults),
              percent(
                sum(({ reported }) => reported),
                faults,
              ),
              percent(
                sum(({ named }) => named),
                faults,
              ),
              percent(
                sum(({ first }) => first),
                faults,
              ),
              faults === 0 ? "–" : (sum(({ issues }) => issues) / faults).toFixed(2),
            ];
          }),
        ),
        text(
          "Named first, by the kind whose rule is broken; in brackets where the adapter declares to let such faults through.",
        ),
        table(
          ["kind", ...adapters],
          kinds.map((kind) => [
            kind,
            ...adapters.map((adapter) => {
              const own = records.find((record) => record.adapter === adapter && record.kind === kind);
              if (own === undefined) return "–";
              const share = percent(own.first, own.faults);
              return own.excused ? `(${share})` : share;
            }),
          ]),
        ),
      ],
    },
    {
      title: "Faults that are not named first",
      level: 3,
      blocks: [
        list(
          records.flatMap(({ adapter, kind, excused, example, first, faults }) =>
            example === null || excused
              ? []
              : [
                  `${adapter}: ${kind} (${faults - first} of ${faults}), e.g. ${example.fault} at ${example.pointer || "the root"}: ${example.reported || "nothing reported"}`,
                ],
          ),
        ),
      ],
    },
  ];
}
