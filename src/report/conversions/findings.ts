/** What was found about single values, in lines: what became of them with whom. */

import type {
  ConversionsRecord,
  ConversionValue,
  TableDifference,
  ValueAnswer,
  ValueOutcome,
  ValueUse,
} from "../../record/conversions.ts";
import { type AskedRow, askedOf } from "./counts.ts";

/** `datetime from 1493979010`. */
const valueName = ({ field, text }: ConversionValue): string => `${field} from ${text}`;

/** For each value, what it became with which adapters: those of the same outcome together. */
function linesOf(
  record: ConversionsRecord,
  isShown: (value: ConversionValue) => boolean,
  outcomeOf: (answer: ValueAnswer) => ValueOutcome,
  shown: (outcome: ValueOutcome, value: ConversionValue) => string | undefined,
): string[] {
  const found = record.rows
    .filter((row): row is AskedRow => row.asked)
    .flatMap((row) =>
      askedOf(record, row).flatMap(({ value, answer }) => {
        const what = isShown(value) ? shown(outcomeOf(answer), value) : undefined;
        return what === undefined ? [] : [{ value, place: answer.value, what, adapter: row.adapter }];
      }),
    )
    .toSorted((one, other) => one.place - other.place);
  return [...Map.groupBy(found, ({ place }) => place).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const became = [...Map.groupBy(own, ({ what }) => what)].map(
      ([what, alike]) => `${what} (${alike.map(({ adapter }) => adapter).join(", ")})`,
    );
    const pydantic = first.value.became === null ? "" : `; Pydantic makes ${first.value.became}`;
    return [`${valueName(first.value)}: ${became.join("; ")}${pydantic}`];
  });
}

const otherValue = (outcome: ValueOutcome): string | undefined =>
  outcome.is === "other" ? outcome.became : undefined;

/** Conversions to another value than Pydantic's. */
export const otherLines = (record: ConversionsRecord): string[] =>
  linesOf(
    record,
    ({ use }) => use === "conversion",
    ({ lax }) => lax,
    otherValue,
  );

/** Values that are taken in lax mode, of a use of which Pydantic makes none of ours. */
export const takenLines = (record: ConversionsRecord, use: ValueUse): string[] =>
  linesOf(
    record,
    (value) => value.use === use,
    ({ lax }) => lax,
    otherValue,
  );

/** Conversions that strict mode makes, and must not. */
export const strictLines = (record: ConversionsRecord): string[] =>
  linesOf(
    record,
    ({ use, may }) => use === "conversion" && may === undefined,
    ({ strict }) => strict,
    (outcome, { became }) => (outcome.is === "same" ? (became ?? undefined) : otherValue(outcome)),
  );

/** Values of which nothing came: those of the same adapter, mode and cause in one line. */
export function failedLines(record: ConversionsRecord): string[] {
  const lost = record.rows
    .filter((row): row is AskedRow => row.asked)
    .flatMap((row) =>
      askedOf(record, row).flatMap(({ value, answer }) =>
        (["lax", "strict"] as const).flatMap((mode) => {
          const outcome = answer[mode];
          return outcome.is === "failed" || outcome.is === "unsupported"
            ? [{ who: `${row.adapter}, ${mode} mode, ${outcome.is}: ${outcome.cause}`, value }]
            : [];
        }),
      ),
    );
  return [...Map.groupBy(lost, ({ who }) => who)].map(
    ([who, alike]) => `${who} (${alike.map(({ value }) => valueName(value)).join("; ")})`,
  );
}

/** Where Pydantic and its table differ: `int from int, JSON, strict: 18446744073709551616 is taken; the table refuses it`. */
export const differenceLines = ({ differences }: ConversionsRecord): string[] =>
  differences.map(
    ({ field, input, source, mode, documented, outcome, values }) =>
      `${field} from ${input}, ${SOURCES[source]}, ${mode}: ${values.join(", ")} ${values.length === 1 ? "is" : "are"} ${outcome}; ${DOCUMENTED[documented]}`,
  );

const SOURCES: Readonly<Record<TableDifference["source"], string>> = {
  python: "from Python objects",
  json: "from JSON text",
};

const DOCUMENTED: Readonly<Record<TableDifference["documented"], string>> = {
  taken: "the table says that it is taken",
  refused: "the table says that it is refused",
  absent: "the table has no such row",
};

/** Adapters that were not asked: those of the same reason in one line. */
export const notAskedLines = ({ rows }: ConversionsRecord): string[] =>
  [
    ...Map.groupBy(
      rows.flatMap((row) => (row.asked ? [] : [row])),
      ({ reason }) => reason,
    ),
  ].map(([reason, alike]) => `${alike.map(({ adapter }) => adapter).join(", ")}: ${reason}`);

const USES: Readonly<Partial<Record<ValueUse, string>>> = {
  grammar: "in the grammar of the suite's kind, so that nothing is converted",
  "no kind": "of field types for which the suite has no kind",
  "no JSON": "not JSON",
  differs: "in doubt: Pydantic does not do what its table says",
};

/** Rows and values that no adapter was asked about, by the reason. */
export const notAskedAbout = ({ table, values }: ConversionsRecord): string[] => [
  `${counted(table.fromPythonAlone, "row")} about Python objects alone`,
  `${counted(table.strictFromJson, "row")} about strict mode from JSON, which converts nothing`,
  ...Object.entries(USES).flatMap(([use, why]) => {
    const own = values.filter((value) => value.use === use);
    const fields = [...new Set(own.map(({ field }) => field))];
    return own.length === 0 ? [] : [`${counted(own.length, "value")} ${why} (${fields.join(", ")})`];
  }),
];

const counted = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? " is" : "s are"}`;
