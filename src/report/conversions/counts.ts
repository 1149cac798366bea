/** What each adapter did, counted. */

import type {
  ConversionRow,
  ConversionsRecord,
  ConversionValue,
  ValueAnswer,
  ValueOutcome,
} from "../../record/conversions.ts";

export type AskedRow = Extract<ConversionRow, { asked: true }>;

/** So many of so many. */
export interface Share {
  readonly some: number;
  readonly of: number;
}

export interface FieldCounts {
  readonly same: number;
  readonly other: number;
  readonly of: number;
}

export interface Counts extends FieldCounts {
  readonly adapter: string;
  readonly refused: number;
  /** By Pydantic's type of the field. */
  readonly fields: ReadonlyMap<string, FieldCounts>;
  /** Values taken that Pydantic refuses, in lax mode. */
  readonly invalid: Share;
  /** Local times taken as instants, in lax mode. */
  readonly local: Share;
  /** Conversions that strict mode refuses, of those that it must refuse. */
  readonly strict: Share;
}

interface Asked {
  readonly value: ConversionValue;
  readonly answer: ValueAnswer;
}

const isTaken = ({ is }: ValueOutcome): boolean => is === "same" || is === "other";

/** Who made most conversions to Pydantic's value comes first; of equal ones, who made fewest to another one. */
export const countsOf = (record: ConversionsRecord): Counts[] =>
  record.rows
    .filter((row) => row.asked)
    .map((row) => countsOfRow(record, row))
    .toSorted(
      (one, other) =>
        other.same - one.same || one.other - other.other || one.adapter.localeCompare(other.adapter, "en"),
    );

/** The types of fields to which some value is converted, in the order of Pydantic's table. */
export const convertedFields = ({ values }: ConversionsRecord): string[] => [
  ...new Set(values.filter(({ use }) => use === "conversion").map(({ field }) => field)),
];

/** A row's answers with what was asked. */
export const askedOf = ({ values }: ConversionsRecord, { answers }: AskedRow): Asked[] =>
  answers.flatMap((answer) => {
    const value = values[answer.value];
    return value === undefined ? [] : [{ value, answer }];
  });

function countsOfRow(record: ConversionsRecord, row: AskedRow): Counts {
  const asked = askedOf(record, row);
  const used = (use: ConversionValue["use"]) => asked.filter(({ value }) => value.use === use);
  const conversions = used("conversion");
  const owed = conversions.filter(({ value }) => value.may === undefined);
  const laxTaken = (some: readonly Asked[]): Share => share(some, ({ lax }) => lax, isTaken);
  return {
    adapter: row.adapter,
    ...fieldCounts(conversions),
    refused: conversions.filter(({ answer }) => answer.lax.is === "refused").length,
    fields: new Map(
      convertedFields(record).map((field) => [
        field,
        fieldCounts(conversions.filter(({ value }) => value.field === field)),
      ]),
    ),
    invalid: laxTaken(used("invalid")),
    local: laxTaken(used("local")),
    strict: share(
      owed,
      ({ strict }) => strict,
      ({ is }) => is === "refused",
    ),
  };
}

/** What cannot be asked does not count. */
const share = (
  asked: readonly Asked[],
  outcomeOf: (answer: ValueAnswer) => ValueOutcome,
  counts: (outcome: ValueOutcome) => boolean,
): Share => {
  const outcomes = asked.map(({ answer }) => outcomeOf(answer)).filter(({ is }) => is !== "unsupported");
  return { some: outcomes.filter(counts).length, of: outcomes.length };
};

const fieldCounts = (asked: readonly Asked[]): FieldCounts => {
  const outcomes = asked.map(({ answer }) => answer.lax.is).filter((is) => is !== "unsupported");
  return {
    same: outcomes.filter((is) => is === "same").length,
    other: outcomes.filter((is) => is === "other").length,
    of: outcomes.length,
  };
};
