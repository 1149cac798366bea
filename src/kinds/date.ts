import {
  accept,
  coerce,
  defineForm,
  defineKind,
  may,
  notText,
  refuse,
  textForm,
  valueFacet,
} from "./contract.ts";

/** RFC 3339 §5.6 `full-date`; whether the day exists is checked apart. */
const GRAMMAR = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const isRealDay = (day: string): boolean => {
  try {
    Temporal.PlainDate.from(day, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
};

export const dateForms = {
  plain: defineForm({
    name: "Temporal.PlainDate",
    is: (value): value is Temporal.PlainDate => value instanceof Temporal.PlainDate,
    from: (wire) => Temporal.PlainDate.from(wire),
    to: (value) => value.toString(),
  }),
  text: textForm(),
  date: defineForm({
    name: "Date",
    weaker: "a Date is a point in time at some midnight, not a day",
    is: (value): value is Date => value instanceof Date,
    from: (wire) => new Date(`${wire}T00:00:00.000Z`),
    to: (value) => value.toISOString().slice(0, 10),
  }),
};

const GRAMMAR_SOURCE = "RFC 3339 §5.6 full-date";
const CALENDAR_SOURCE = "RFC 3339 §5.7: days of the month";
const CENTURY_SOURCE = "RFC 3339 Appendix C: of the centuries only those divisible by 400 have a leap day";
const OTHER_JSON = "RFC 8259 §3: another type of value; RFC 3339 defines text";
const LEAP_DAY = "2024-02-29";

/** Days from 1900-01-01 to 2099-12-31, counted from 1970-01-01. */
const FIRST_DAY = -25_567;
const LAST_DAY = 47_481;
const DAY_MILLISECONDS = 86_400_000;

/** A day of the calendar. */
export const date = defineKind({
  name: "date",
  summary: "a day of the calendar, without time or zone",
  grammar: "text: RFC 3339 §5.6 full-date, YYYY-MM-DD; the day exists in the calendar",
  exampleParameters: {},
  forms: [dateForms.plain, dateForms.text, dateForms.date],
  facets: [
    valueFacet(
      "day",
      "the day itself: a Date at some midnight may be the day before or after in another zone",
      GRAMMAR_SOURCE,
      LEAP_DAY,
      "1969-12-31",
      // No such day in Samoa: the clocks went from the 29th to the 31st (IANA time zone database, Pacific/Apia).
      "2011-12-30",
      // Clocks go forward at midnight or at two: midnight may not exist.
      "2024-03-10",
    ),
    valueFacet(
      "year 0000",
      "the year before the year 1 (ISO 8601), which some calendars do not have",
      "RFC 3339 §5.6 date-fullyear = 4DIGIT",
      "0000-01-01",
    ),
    valueFacet(
      "year 0001",
      "a year that a two-digit rule may take for 1901 or 2001",
      GRAMMAR_SOURCE,
      "0001-01-01",
    ),
    valueFacet("year 9999", "the last year of four digits", GRAMMAR_SOURCE, "9999-12-31"),
    valueFacet("expanded year", "a year of six digits and a sign", "ECMA-262 §21.4.1.32.1", "+012024-02-29"),
    {
      name: "no day",
      meaning: "a Date that holds none, or text that is none: a writer that does not look writes it",
      source: "ECMA-262 §21.4.4.36 Date.prototype.toISOString throws a RangeError",
      expected: "refuse",
      probes: ["Invalid Date"],
      typed: (form) =>
        form === "Date"
          ? [{ value: new Date(Number.NaN) }]
          : form === "text"
            ? [{ value: "Invalid Date" }, { value: "2024-02-30" }]
            : [],
    },
  ],
  dirty: [
    { name: "date-time at midnight UTC", write: (wire) => `${String(wire)}T00:00:00.000Z` },
    { name: "epoch milliseconds", write: (wire) => Date.parse(String(wire)) },
    { name: "numeric text", write: (wire) => String(Date.parse(String(wire))) },
    { name: "slashes", write: (wire) => String(wire).replaceAll("-", "/") },
    { name: "basic format", write: (wire) => String(wire).replaceAll("-", "") },
    { name: "white space around", write: (wire) => ` ${String(wire)} ` },
  ],

  conforms: (value) => typeof value === "string" && GRAMMAR.test(value) && isRealDay(value),
  equal: (left, right) => left === right,
  /** 1900 to 2099. */
  generate: (random) =>
    new Date(random.integer(FIRST_DAY, LAST_DAY) * DAY_MILLISECONDS).toISOString().slice(0, 10),

  examples: () => [
    accept("leap-day", LEAP_DAY, LEAP_DAY, CALENDAR_SOURCE),
    accept("leap-day-of-2000", "2000-02-29", "2000-02-29", CENTURY_SOURCE),
    accept("epoch", "1970-01-01", "1970-01-01", GRAMMAR_SOURCE),
    accept("before-epoch", "1969-12-31", "1969-12-31", GRAMMAR_SOURCE),
    accept("first-of-january", "2024-01-01", "2024-01-01", GRAMMAR_SOURCE),
    accept("last-of-december", "2023-12-31", "2023-12-31", GRAMMAR_SOURCE),
    accept("april-30", "2024-04-30", "2024-04-30", CALENDAR_SOURCE),
    accept("february-28-of-2023", "2023-02-28", "2023-02-28", CALENDAR_SOURCE),
    accept("year-1", "0001-01-01", "0001-01-01", GRAMMAR_SOURCE),
    accept("last-of-9999", "9999-12-31", "9999-12-31", GRAMMAR_SOURCE),

    may(
      "year-0",
      "0000-01-01",
      "0000-01-01",
      "RFC 3339 §5.6 date-fullyear = 4DIGIT; ISO 8601 needs mutual agreement for 0000 to 1582",
    ),
    may(
      "expanded-year",
      "+002024-02-29",
      LEAP_DAY,
      "ECMA-262 §21.4.1.32.1 expanded years; RFC 3339 §5.6 has four digits",
    ),

    coerce(
      "date-time-at-midnight-utc",
      "2024-02-29T00:00:00.000Z",
      LEAP_DAY,
      "RFC 3339 §5.6: a date-time, of which this is the day; full-date has no time",
    ),
    coerce(
      "epoch-milliseconds-of-midnight",
      1709164800000,
      LEAP_DAY,
      "ECMA-262 §21.4.1.1 time value of midnight UTC; RFC 3339 defines text",
    ),
    coerce(
      "epoch-milliseconds-text",
      "1709164800000",
      LEAP_DAY,
      "ECMA-262 §21.4.1.1 time value of midnight UTC, as text",
    ),
    coerce(
      "epoch-seconds-of-midnight",
      1709164800,
      LEAP_DAY,
      "RFC 7519 §2 NumericDate: seconds since the epoch, at midnight UTC",
      { value: "1970-01-20", source: "ECMA-262 §21.4.1.1 time value: the day that the millisecond is in" },
    ),
    coerce("epoch-days", 19782, LEAP_DAY, "Apache Avro 1.12 logical type date: days since the epoch", {
      value: "1970-01-01",
      source: "ECMA-262 §21.4.1.1 time value: the day that the millisecond is in",
    }),
    coerce(
      "date-in-words",
      "29 February 2024",
      LEAP_DAY,
      "wirebench: unambiguous to a person, and some readers take it; RFC 3339 §5.6 has digits",
    ),
    coerce(
      "basic-format",
      "20240229",
      LEAP_DAY,
      "ISO 8601-1 basic format; RFC 3339 §5.6 has the extended format alone",
    ),
    coerce(
      "week-date",
      "2024-W09-4",
      LEAP_DAY,
      "ISO 8601-1 week dates; RFC 3339 §5.6 has calendar dates alone",
    ),
    coerce(
      "ordinal-date",
      "2024-060",
      LEAP_DAY,
      "ISO 8601-1 ordinal dates; RFC 3339 §5.6 has calendar dates alone",
    ),
    coerce(
      "slashes",
      "2024/02/29",
      LEAP_DAY,
      "wirebench: year first is unambiguous, and many readers take it; RFC 3339 §5.6 has hyphens",
    ),
    coerce(
      "one-digit-month",
      "2024-3-01",
      "2024-03-01",
      "wirebench: unambiguous, and many readers take it; RFC 3339 §5.6 date-month = 2DIGIT",
    ),
    coerce(
      "white-space-around",
      ` ${LEAP_DAY} `,
      LEAP_DAY,
      `${GRAMMAR_SOURCE} has no white space; a reader that trims takes it`,
    ),
    coerce(
      "calendar-suffix",
      "2024-02-29[u-ca=iso8601]",
      LEAP_DAY,
      "RFC 9557 §4.1 extends RFC 3339 by a suffix",
    ),

    refuse("february-30", "2024-02-30", CALENDAR_SOURCE),
    refuse("leap-day-of-2023", "2023-02-29", CALENDAR_SOURCE),
    refuse("leap-day-of-1900", "1900-02-29", CENTURY_SOURCE),
    refuse("leap-day-of-2100", "2100-02-29", CENTURY_SOURCE),
    refuse("april-31", "2024-04-31", CALENDAR_SOURCE),
    refuse("june-31", "2024-06-31", CALENDAR_SOURCE),
    refuse("day-0", "2024-02-00", GRAMMAR_SOURCE),
    refuse("day-32", "2024-01-32", GRAMMAR_SOURCE),
    refuse("month-0", "2024-00-01", GRAMMAR_SOURCE),
    refuse("month-13", "2024-13-01", GRAMMAR_SOURCE),
    refuse("two-digit-year", "24-02-29", GRAMMAR_SOURCE),
    refuse("five-digit-year", "12024-02-29", GRAMMAR_SOURCE),
    refuse("year-and-month", "2024-02", `${GRAMMAR_SOURCE}: a month is no day`),
    refuse("day-first", "29-02-2024", GRAMMAR_SOURCE),
    refuse("month-first", "02/03/2024", "wirebench: March 2nd or February 3rd, nobody can tell"),
    refuse(
      "date-time-at-noon",
      "2024-02-29T12:00:00.000Z",
      `${GRAMMAR_SOURCE}: a point in time, whose day depends on the zone`,
    ),
    refuse(
      "negative-zero-year",
      "-000000-01-01",
      "ECMA-262 §21.4.1.32.1 forbids -000000; RFC 3339 has no sign",
    ),
    refuse("en-dashes", "2024–02–29", GRAMMAR_SOURCE),
    refuse(
      "trailing-newline",
      `${LEAP_DAY}\n`,
      `${GRAMMAR_SOURCE}; a regular expression with $ in multi-line mode lets it through`,
    ),
    refuse("trailing-text", `${LEAP_DAY} and more`, GRAMMAR_SOURCE),
    refuse("trailing-z", `${LEAP_DAY}Z`, `${GRAMMAR_SOURCE} has no zone`),
    refuse("non-ascii-digits", "२०२४-02-29", "RFC 5234 B.1: DIGIT is %x30-39"),
    refuse("space", " ", GRAMMAR_SOURCE),
    refuse("year-text", "2024", `${GRAMMAR_SOURCE}: a year is no day`),
    refuse("fractional-number", 19782.5, "wirebench: half a day, or a fraction of a millisecond: no day"),
    refuse(
      "array-holding-text",
      [LEAP_DAY],
      `${OTHER_JSON}; ECMA-262 §7.1.1 makes a primitive of it, the text`,
    ),
    refuse("object-holding-text", { value: LEAP_DAY }, OTHER_JSON),
    refuse("object-of-parts", { year: 2024, month: 2, day: 29 }, OTHER_JSON),
    refuse("empty-text", "", GRAMMAR_SOURCE),
    refuse("word", "today", GRAMMAR_SOURCE),
    refuse("year-number", 2024, GRAMMAR_SOURCE),
    ...notText(OTHER_JSON),
  ],
});
