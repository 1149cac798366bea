/** How faults are explained: on documents with one fault each, at a known place. */

import type { ExplanationRecord } from "../../record/conformance.ts";
import { type Block, type Chapter, list, table, text } from "./chapter.ts";

export function explanationChapters(records: readonly ExplanationRecord[]): Chapter[] {
  if (records.length === 0) return [];
  const adapters = [...new Set(records.map(({ adapter }) => adapter))];
  const unnamed = notFirst(records);
  return [
    {
      title: "Explain",
      level: 2,
      blocks: [
        text(
          "The faulty documents of every dataset, with one fault each. Reported: there is an issue. Named: an issue points at the fault. First: the first issue points at the fault. Faults of a kind are not counted if the adapter declares that it lets them through.",
        ),
        table(
          ["adapter", "faults", "reported", "named", "first", "issues a fault"],
          adapters.map((adapter) => totals(adapter, records)),
        ),
        text(
          "The share of faults that are named first, by the kind whose rule is broken. Brackets mean that the adapter declares that it lets such faults through.",
        ),
        byKind(adapters, records),
      ],
    },
    {
      title: "Faults that are not named first",
      level: 3,
      blocks: [unnamed.length === 0 ? text("None.") : list(unnamed)],
    },
  ];
}

/** A sentence for each kind of which an adapter does not name every fault first. */
const notFirst = (records: readonly ExplanationRecord[]): string[] =>
  records.flatMap(({ adapter, kind, excused, example, first, faults }) =>
    example === null || excused
      ? []
      : [
          `${adapter}: ${kind} (${faults - first} of ${faults}), e.g. ${example.fault} at ${example.pointer || "the root"}: ${example.reported || "nothing reported"}`,
        ],
  );

/** One adapter over all kinds. */
function totals(adapter: string, records: readonly ExplanationRecord[]): string[] {
  const own = records.filter((record) => record.adapter === adapter && !record.excused);
  const sum = (count: (record: ExplanationRecord) => number) =>
    own.reduce((total, record) => total + count(record), 0);
  const faults = sum((record) => record.faults);
  const share = (count: (record: ExplanationRecord) => number) => percent(sum(count), faults);
  return [
    adapter,
    String(faults),
    share(({ reported }) => reported),
    share(({ named }) => named),
    share(({ first }) => first),
    faults === 0 ? "–" : (sum(({ issues }) => issues) / faults).toFixed(2),
  ];
}

/** Kinds down, adapters across. */
const byKind = (adapters: readonly string[], records: readonly ExplanationRecord[]): Block =>
  table(
    ["kind", ...adapters],
    [...Map.groupBy(records, ({ kind }) => kind)].map(([kind, alike]) => [
      kind,
      ...adapters.map((adapter) => {
        const own = alike.find((record) => record.adapter === adapter);
        if (own === undefined) return "–";
        const share = percent(own.first, own.faults);
        return own.excused ? `(${share})` : share;
      }),
    ]),
  );

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;
