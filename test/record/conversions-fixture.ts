/** A record of conversions with every outcome and every use of a value. */

import {
  ASKED_USES,
  CONVERSIONS_VERSION,
  type ConversionsRecord,
  type ConversionValue,
  type ValueAnswer,
  type ValueOutcome,
} from "../../src/record/conversions.ts";

const value = (
  field: string,
  kind: string | null,
  text: string,
  use: ConversionValue["use"],
  became: string | null,
  more: Partial<ConversionValue> = {},
): ConversionValue => ({ field, input: "str", kind, text, ours: false, use, became, ...more });

const values: readonly ConversionValue[] = [
  value("int", "integer", "123", "grammar", "123"),
  value("int", "integer", '"123"', "conversion", "123"),
  value("int", "integer", '"test"', "invalid", null),
  value("int", "integer", "Infinity", "no JSON", null),
  value("bool", "boolean", '"yes"', "conversion", "true"),
  value("bool", "boolean", "0", "conversion", "false", { ours: true }),
  value("datetime", "instant", "1493979010", "conversion", '"2017-05-05T10:10:10+00:00"'),
  value("datetime", "instant", '"2017-05-05 10:10:10Z"', "conversion", '"2017-05-05T10:10:10+00:00"', {
    may: "RFC 3339 §5.6 note",
  }),
  value("datetime", "instant", '"2017-05-05T10:10:10"', "local", "2017-05-05T10:10:10"),
  value("timedelta", null, "123000", "no kind", "1 day, 10:10:00"),
  value("date", "date", '"2017-5-5"', "differs", '"2017-05-05"'),
];

const same: ValueOutcome = { is: "same" };
const refused: ValueOutcome = { is: "refused" };
const other = (became: string): ValueOutcome => ({ is: "other", became });

/** Outcomes of lax mode by the index of the value, and of strict mode where they are no refusal. */
const answers = (
  lax: Readonly<Record<number, ValueOutcome>>,
  strict: Readonly<Record<number, ValueOutcome>> = {},
): ValueAnswer[] =>
  [...values.entries()]
    .filter(([, { use }]) => ASKED_USES.has(use))
    .map(([index]) => ({
      value: index,
      lax: lax[index] ?? refused,
      strict: strict[index] ?? refused,
    }));

const lost: ValueOutcome = { is: "failed", cause: "exited with code 7" };
const missing: ValueOutcome = { is: "unsupported", cause: "has no instant" };

const facts = (name: string): ConversionsRecord["adapters"][number] => ({
  name,
  execution: "interpreted",
  wire: "json",
  homepage: "https://example.org",
  configuration: "as its first page shows it",
  packages: [{ name, version: "1.2.3" }],
});

export const sampleConversions: ConversionsRecord = {
  conversionsVersion: CONVERSIONS_VERSION,
  wirebench: { version: "0.1.0", commit: null },
  startedAt: "2026-11-27T06:00:00.000Z",
  runtimes: [{ name: "node", version: "26.10.0", engine: "V8 14.6", flags: [] }],
  pydantic: { pydantic: "2.14.4", pydanticCore: "2.50.5", python: "3.11.7", executed: false },
  table: {
    origin: "Facts of its documentation, MIT licence.",
    rows: 8,
    rowsInTheTable: 192,
    laxFromJson: 5,
    strictFromJson: 1,
    fromPythonAlone: 2,
    tries: 40,
  },
  differences: [
    {
      field: "int",
      input: "int",
      source: "json",
      mode: "strict",
      documented: "refused",
      outcome: "taken",
      values: ["18446744073709551616"],
    },
    {
      field: "timedelta",
      input: "str",
      source: "json",
      mode: "strict",
      documented: "absent",
      outcome: "taken",
      values: ["'1 days 10:10'", "'1 d 10:10'"],
    },
  ],
  values,
  adapters: ["faithful", "guesser", "narrow", "codec"].map(facts),
  rows: [
    {
      adapter: "guesser",
      version: "1.2.3",
      asked: true,
      answers: answers(
        {
          1: same,
          2: other("null"),
          4: same,
          5: other("true"),
          6: other('"1970-01-18T06:59:39.010Z"'),
          8: other('"2017-05-05T10:10:10.000Z"'),
        },
        { 1: same, 6: other('"1970-01-18T06:59:39.010Z"'), 7: same },
      ),
    },
    {
      adapter: "faithful",
      version: "1.2.3",
      asked: true,
      answers: answers({ 1: same, 4: same, 5: same, 6: same, 7: same }, { 7: same }),
    },
    {
      adapter: "narrow",
      version: "1.2.3",
      asked: true,
      answers: answers(
        { 1: lost, 6: missing, 7: missing, 8: missing },
        { 6: missing, 7: missing, 8: missing },
      ),
    },
    { adapter: "codec", version: "1.2.3", asked: false, reason: "has no schema, so nothing to coerce to" },
  ],
};
