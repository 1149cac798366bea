/** Instants. Long because every example of the kind stands here, beside the rule that it is an example of. */

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
import { DIGITS, type Random } from "./random.ts";

/** RFC 3339 §5.6 `date-time` in the upper case that its authors advise, leap seconds left out; days are checked apart. */
const GRAMMAR =
  /^(?<day>\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Nanoseconds since 1970-01-01T00:00:00Z; digits beyond the ninth are dropped. */
const epochNanoseconds = (wire: string): bigint =>
  Temporal.Instant.from(wire.replace(/(\.\d{9})\d+/, "$1")).epochNanoseconds;

const isRealDay = (day: string): boolean => {
  try {
    Temporal.PlainDate.from(day, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
};

export const instantForms = {
  date: defineForm({
    name: "Date",
    is: (value): value is Date => value instanceof Date,
    from: (wire) => {
      const date = new Date(wire);
      // A check may have let a leap second pass, which Date does not have: no caller is handed an Invalid Date.
      if (Number.isNaN(date.getTime())) throw new RangeError(`no Date is ${wire}`);
      return date;
    },
    to: (value) => value.toISOString(),
  }),
  temporal: defineForm({
    name: "Temporal.Instant",
    is: (value): value is Temporal.Instant => value instanceof Temporal.Instant,
    from: (wire) => Temporal.Instant.from(wire),
    to: (value) => value.toString(),
  }),
  text: textForm("leaves the instant as text"),
};

const GRAMMAR_SOURCE = "RFC 3339 §5.6";
const CALENDAR_SOURCE = "RFC 3339 §5.7";
const OFFSET_SOURCE = "RFC 3339 §5.6 time-numoffset";
const ECMA_SOURCE = "ECMA-262 §21.4.1.32 (Date Time String Format)";
const OTHER_JSON = "RFC 8259 §3: another type of value; RFC 3339 defines text";

const NOON = "2024-02-29T12:34:56.789Z";

/** How documents write instants. A reader must take every instant alike, whatever this says. */
export interface InstantParameters {
  /** `numeric`: with numeric offsets of every sort (RFC 3339 §5.6 time-numoffset), `Z` now and then. Else `Z` alone. */
  readonly offsets?: "numeric";
}

/** In quarters of an hour: the widest offsets since 1970 (IANA time zone database: Pacific/Kiritimati, Pacific/Kwajalein). */
const EAST_QUARTERS = 14 * 4;
const WEST_QUARTERS = -12 * 4;

/** The same point in time, an offset drawn for it: one in eight keeps its `Z`, four in eight are whole hours. */
function withOffset(wire: string, random: Random): string {
  if (random.chance(1 / 8)) return wire;
  const quarters = random.chance(4 / 7)
    ? random.integer(WEST_QUARTERS / 4, EAST_QUARTERS / 4) * 4
    : random.integer(WEST_QUARTERS, EAST_QUARTERS);
  const minutes = Math.abs(quarters) * 15;
  const two = (number: number) => String(number).padStart(2, "0");
  const offset = `${quarters < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return new Date(Date.parse(wire) + quarters * 15 * 60_000).toISOString().replace("Z", offset);
}

/** A point in time. */
export const instant = defineKind({
  name: "instant",
  summary: "a point in time, to the millisecond or finer",
  grammar:
    "text: RFC 3339 §5.6 date-time, seconds mandatory, any fraction, `Z` or a numeric offset; the day exists in the calendar",
  exampleParameters: {} as InstantParameters,
  forms: [instantForms.date, instantForms.temporal, instantForms.text],
  facets: [
    valueFacet(
      "point in time",
      "the instant itself, to the millisecond",
      GRAMMAR_SOURCE,
      NOON,
      "1969-12-31T23:59:59.999Z",
      "2024-02-29T07:04:56.789-05:30",
    ),
    {
      name: "offset",
      meaning: "the numeric offset in which it was written, apart from the point in time",
      source: "RFC 3339 §4.2",
      expected: "keep",
      probes: ["2024-02-29T14:34:56.789+02:00", "2024-02-29T07:04:56.789-05:30"],
      read: (wire) => /(?:Z|[+-]\d\d:\d\d)$/i.exec(wire)?.[0].toUpperCase() ?? "none",
    },
    valueFacet(
      "below the millisecond",
      "digits after the third of the fraction, which a Date cannot hold",
      `${GRAMMAR_SOURCE}: time-secfrac = "." 1*DIGIT`,
      "2024-02-29T12:34:56.789123Z",
      "2024-02-29T12:34:56.789123456Z",
    ),
    {
      name: "leap second",
      meaning: "the sixty-first second of a minute, which neither POSIX nor a Date has",
      source: "RFC 3339 §5.7",
      expected: "keep",
      probes: ["2016-12-31T23:59:60Z"],
      read: (wire) => String(/:60(?:[.Z+-]|$)/.test(wire)),
    },
    valueFacet(
      "year 0000",
      "the year before the year 1 (ISO 8601), which some calendars do not have",
      "RFC 3339 §5.6 date-fullyear = 4DIGIT",
      "0000-01-01T00:00:00.000Z",
    ),
    valueFacet(
      "year 0001",
      "a year that a two-digit rule may take for 1901 or 2001",
      GRAMMAR_SOURCE,
      "0001-01-01T00:00:00.000Z",
    ),
    valueFacet("year 9999", "the last year of four digits", GRAMMAR_SOURCE, "9999-12-31T23:59:59.999Z"),
    valueFacet(
      "expanded year",
      "a year of six digits and a sign, as Date.prototype.toISOString writes it from the year 10000 on",
      "ECMA-262 §21.4.1.32.1",
      "+012024-02-29T12:34:56.789Z",
    ),
    {
      name: "Invalid Date",
      meaning: "a Date that holds no instant: JSON.stringify makes null of it",
      source: "ECMA-262 §21.4.4.37 Date.prototype.toJSON",
      expected: "refuse",
      probes: ["Invalid Date"],
      typed: (form) =>
        form === "Date"
          ? [{ value: new Date(Number.NaN) }]
          : form === "text"
            ? [{ value: "Invalid Date" }]
            : [],
    },
  ],
  dirty: [
    { name: "epoch milliseconds", write: (wire) => Date.parse(String(wire)) },
    { name: "epoch seconds", write: (wire) => Date.parse(String(wire)) / 1000 },
    { name: "numeric text", write: (wire) => String(Date.parse(String(wire))) },
    { name: "space for T", write: (wire) => String(wire).replace("T", " ") },
    {
      name: "date-only text",
      write: (wire) => (String(wire).includes("T00:00:00.000Z") ? String(wire).slice(0, 10) : undefined),
    },
    {
      name: "RFC 9110 date",
      // It has whole seconds: an instant within one has no such form.
      write: (wire) =>
        Date.parse(String(wire)) % 1000 === 0 ? new Date(String(wire)).toUTCString() : undefined,
    },
    { name: "white space around", write: (wire) => ` ${String(wire)} ` },
  ],

  conforms: (value) => {
    if (typeof value !== "string") return false;
    const day = GRAMMAR.exec(value)?.groups?.["day"];
    return day !== undefined && isRealDay(day);
  },

  equal: (left, right) => {
    if (typeof left !== "string" || typeof right !== "string") return false;
    try {
      return epochNanoseconds(left) === epochNanoseconds(right);
    } catch {
      return false;
    }
  },

  /** 1970 to 2099, to the millisecond, in the form that `Date.prototype.toISOString` writes unless offsets are asked for. */
  generate: (random, { offsets }) => {
    const day = random.integer(0, 47_481);
    const secondOfDay = random.integer(0, 86_399);
    const wire = new Date((day * 86_400 + secondOfDay) * 1000 + Number(random.text(3, DIGITS))).toISOString();
    return offsets === "numeric" ? withOffset(wire, random) : wire;
  },

  examples: () => [
    accept("milliseconds-utc", NOON, NOON, GRAMMAR_SOURCE),
    accept("no-fraction", "2024-02-29T12:34:56Z", "2024-02-29T12:34:56.000Z", GRAMMAR_SOURCE),
    accept("one-fraction-digit", "2024-02-29T12:34:56.7Z", "2024-02-29T12:34:56.700Z", GRAMMAR_SOURCE),
    accept("two-fraction-digits", "2024-02-29T12:34:56.78Z", "2024-02-29T12:34:56.780Z", GRAMMAR_SOURCE),
    accept("six-fraction-digits", "2024-02-29T12:34:56.789000Z", NOON, GRAMMAR_SOURCE),
    accept("nine-fraction-digits", "2024-02-29T12:34:56.789000000Z", NOON, GRAMMAR_SOURCE),
    accept(
      "fifteen-fraction-digits",
      "2024-02-29T12:34:56.789000000000000Z",
      NOON,
      `${GRAMMAR_SOURCE}: time-secfrac = "." 1*DIGIT, unbounded`,
    ),
    accept("positive-offset", "2024-02-29T14:34:56.789+02:00", NOON, OFFSET_SOURCE),
    accept("negative-offset", "2024-02-29T07:04:56.789-05:30", NOON, OFFSET_SOURCE),
    accept("zero-offset", "2024-02-29T12:34:56.789+00:00", NOON, OFFSET_SOURCE),
    accept("largest-offset", "2024-03-01T12:33:56.789+23:59", NOON, OFFSET_SOURCE),
    accept("smallest-offset", "2024-02-28T12:35:56.789-23:59", NOON, OFFSET_SOURCE),
    accept("offset-crosses-day", "2024-02-28T23:30:00.000-01:00", "2024-02-29T00:30:00.000Z", OFFSET_SOURCE),
    accept("epoch", "1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z", GRAMMAR_SOURCE),
    accept("before-epoch", "1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z", GRAMMAR_SOURCE),
    accept("leap-day-of-2000", "2000-02-29T00:00:00.000Z", "2000-02-29T00:00:00.000Z", CALENDAR_SOURCE),
    accept("last-of-9999", "9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z", GRAMMAR_SOURCE),
    accept("year-1", "0001-01-01T00:00:00.000Z", "0001-01-01T00:00:00.000Z", GRAMMAR_SOURCE),

    may(
      "lower-case-t-and-z",
      "2024-02-29t12:34:56.789z",
      NOON,
      "RFC 3339 §5.6: T and Z may be lower case; the same note lets an application require upper case, and ECMA-262 §21.4.1.32 knows upper case only",
    ),
    may(
      "space-for-t",
      "2024-02-29 12:34:56.789Z",
      NOON,
      "RFC 3339 §5.6 note lets an application separate by a space; its grammar, and ECMA-262 §21.4.1.32, have T",
    ),
    may(
      "unknown-local-offset",
      "2024-02-29T12:34:56.789-00:00",
      NOON,
      "RFC 3339 §4.3: UTC known, local offset not; ISO 8601:2004 and ECMA-262 refuse or ignore the negative zero",
    ),
    may(
      "leap-second",
      "2016-12-31T23:59:60Z",
      "2016-12-31T23:59:59.000Z",
      "RFC 3339 §5.7 allows :60 at a leap second; ECMA-262 §21.4.1.32 and POSIX have none",
    ),
    may(
      "leap-second-with-offset",
      "1990-12-31T15:59:60-08:00",
      "1990-12-31T23:59:59.000Z",
      "RFC 3339 §5.8 gives this as an example; ECMA-262 §21.4.1.32 has no :60",
    ),
    may(
      "no-seconds",
      "2024-02-29T12:34Z",
      "2024-02-29T12:34:00.000Z",
      `${GRAMMAR_SOURCE} has seconds; ${ECMA_SOURCE} lets them be absent`,
    ),
    may(
      "hour-24",
      "2024-02-28T24:00:00.000Z",
      "2024-02-29T00:00:00.000Z",
      `${ECMA_SOURCE} allows T24:00:00; RFC 3339 §5.6 has hours 00 to 23`,
    ),
    may(
      "expanded-year",
      "+002024-02-29T12:34:56.789Z",
      NOON,
      "ECMA-262 §21.4.1.32.1 expanded years; RFC 3339 §5.6 has four digits",
    ),
    may(
      "year-0",
      "0000-01-01T00:00:00.000Z",
      "0000-01-01T00:00:00.000Z",
      "RFC 3339 §5.6 date-fullyear = 4DIGIT; ISO 8601 needs mutual agreement for 0000 to 1582",
    ),

    coerce("epoch-milliseconds", 1709210096789, NOON, "ECMA-262 §21.4.1.1 time value"),
    coerce("epoch-milliseconds-text", "1709210096789", NOON, "ECMA-262 §21.4.1.1 time value, as text"),
    coerce("epoch-zero", 0, "1970-01-01T00:00:00.000Z", "ECMA-262 §21.4.1.1 time value"),
    coerce("negative-epoch-milliseconds", -1, "1969-12-31T23:59:59.999Z", "ECMA-262 §21.4.1.1 time value"),
    coerce(
      "epoch-seconds",
      1709210096,
      "2024-02-29T12:34:56.000Z",
      "RFC 7519 §2 NumericDate: seconds since the epoch",
      { value: "1970-01-20T18:46:50.096Z", source: "ECMA-262 §21.4.1.1 time value: milliseconds" },
    ),
    coerce(
      "epoch-seconds-with-fraction",
      1709210096.789,
      NOON,
      "RFC 7519 §2 NumericDate: seconds since the epoch, which may be no integer",
      {
        value: "1970-01-20T18:46:50.096Z",
        source: "ECMA-262 §21.4.1.31 TimeClip: milliseconds, the fraction of one dropped",
      },
    ),
    coerce(
      "epoch-seconds-text",
      "1709210096",
      "2024-02-29T12:34:56.000Z",
      "RFC 7519 §2 NumericDate, as text",
      { value: "1970-01-20T18:46:50.096Z", source: "ECMA-262 §21.4.1.1 time value, as text" },
    ),
    coerce(
      "date-to-string",
      "Thu Feb 29 2024 12:34:56 GMT+0000 (Coordinated Universal Time)",
      "2024-02-29T12:34:56.000Z",
      "ECMA-262 §21.4.4.41.4 ToDateString; RFC 3339 §5.6 has digits",
    ),
    coerce(
      "rfc-5322-date",
      "Thu, 29 Feb 2024 14:34:56 +0200",
      "2024-02-29T12:34:56.000Z",
      "RFC 5322 §3.3 date-time, as in mail; RFC 3339 §5.6 has digits",
    ),
    coerce(
      "microsoft-json-date",
      "/Date(1709210096789)/",
      NOON,
      "wirebench: as ASP.NET AJAX wrote dates; RFC 3339 §5.6 has no such form",
    ),
    coerce(
      "tab-after",
      `${NOON}\t`,
      NOON,
      `${GRAMMAR_SOURCE} has no white space; a reader that trims takes it`,
    ),
    coerce(
      "date-only",
      "2024-02-29",
      "2024-02-29T00:00:00.000Z",
      `${ECMA_SOURCE}: a date alone is UTC midnight; RFC 3339 date-time has a time`,
    ),
    coerce(
      "rfc-9110-date",
      "Thu, 29 Feb 2024 12:34:56 GMT",
      "2024-02-29T12:34:56.000Z",
      "RFC 9110 §5.6.7 (HTTP dates)",
    ),
    coerce(
      "comma-fraction",
      "2024-02-29T12:34:56,789Z",
      NOON,
      "ISO 8601-1 §5.3.1.4 prefers a comma; RFC 3339 §5.6 has a full stop",
    ),
    coerce(
      "basic-format",
      "20240229T123456Z",
      "2024-02-29T12:34:56.000Z",
      "ISO 8601-1 basic format; RFC 3339 §5.6 has the extended format alone",
    ),
    coerce(
      "offset-hours-only",
      "2024-02-29T14:34:56.789+02",
      NOON,
      "ISO 8601-1 §5.3.4; RFC 3339 §5.6 time-numoffset has minutes",
    ),
    coerce(
      "offset-without-colon",
      "2024-02-29T14:34:56.789+0200",
      NOON,
      "ISO 8601-1 basic offset; RFC 3339 §5.6 time-numoffset has a colon",
    ),
    coerce(
      "zone-suffix",
      "2024-02-29T12:34:56.789Z[UTC]",
      NOON,
      "RFC 9557 §4.1 extends RFC 3339 by a suffix",
    ),
    coerce(
      "week-date",
      "2024-W09-4T12:34:56Z",
      "2024-02-29T12:34:56.000Z",
      "ISO 8601-1 week dates; RFC 3339 §5.6 has calendar dates alone",
    ),
    coerce(
      "white-space-around",
      ` ${NOON} `,
      NOON,
      `${GRAMMAR_SOURCE} has no white space; a reader that trims takes it`,
    ),

    refuse(
      "no-offset",
      "2024-02-29T12:34:56.789",
      `${GRAMMAR_SOURCE}: time-offset is mandatory; a local time is no instant`,
    ),
    refuse("february-30", "2024-02-30T12:34:56.789Z", CALENDAR_SOURCE),
    refuse("leap-day-of-2023", "2023-02-29T12:34:56.789Z", CALENDAR_SOURCE),
    refuse(
      "leap-day-of-1900",
      "1900-02-29T12:34:56.789Z",
      "RFC 3339 Appendix C: centuries not divisible by 400 have none",
    ),
    refuse("april-31", "2024-04-31T12:34:56.789Z", CALENDAR_SOURCE),
    refuse("day-0", "2024-02-00T12:34:56.789Z", GRAMMAR_SOURCE),
    refuse("day-32", "2024-01-32T12:34:56.789Z", GRAMMAR_SOURCE),
    refuse("month-0", "2024-00-29T12:34:56.789Z", GRAMMAR_SOURCE),
    refuse("month-13", "2024-13-01T12:34:56.789Z", GRAMMAR_SOURCE),
    refuse("hour-25", "2024-02-29T25:00:00.000Z", GRAMMAR_SOURCE),
    refuse("hour-24-and-a-minute", "2024-02-29T24:01:00.000Z", GRAMMAR_SOURCE),
    refuse("minute-60", "2024-02-29T12:60:00.000Z", GRAMMAR_SOURCE),
    refuse("second-61", "2024-02-29T12:34:61.000Z", CALENDAR_SOURCE),
    refuse("offset-plus-24", "2024-02-29T12:34:56.789+24:00", OFFSET_SOURCE),
    refuse(
      "offset-minute-60",
      "2024-02-29T12:34:56.789+10:60",
      `${OFFSET_SOURCE}: time-minute ends at 59; Python's datetime adds hours and minutes up, and takes it`,
    ),
    refuse("z-and-offset", "2024-02-29T12:34:56.789Z+00:00", OFFSET_SOURCE),
    refuse(
      "empty-fraction",
      "2024-02-29T12:34:56.Z",
      `${GRAMMAR_SOURCE}: time-secfrac needs a digit; Python's datetime takes it without`,
    ),
    refuse("one-digit-month", "2024-2-29T12:34:56.789Z", GRAMMAR_SOURCE),
    refuse("two-digit-year", "24-02-29T12:34:56.789Z", GRAMMAR_SOURCE),
    refuse(
      "negative-zero-year",
      "-000000-01-01T00:00:00.000Z",
      "ECMA-262 §21.4.1.32.1 forbids -000000; RFC 3339 has no sign",
    ),
    refuse("slashes", "2024/02/29T12:34:56.789Z", GRAMMAR_SOURCE),
    refuse(
      "trailing-newline",
      `${NOON}\n`,
      `${GRAMMAR_SOURCE}; a regular expression with $ in multi-line mode lets it through`,
    ),
    refuse("trailing-text", `${NOON} and more`, GRAMMAR_SOURCE),
    refuse("non-ascii-digits", "२०२४-02-29T12:34:56.789Z", "RFC 5234 B.1: DIGIT is %x30-39"),
    refuse("empty-text", "", GRAMMAR_SOURCE),
    refuse("word", "now", GRAMMAR_SOURCE),
    refuse("space", " ", GRAMMAR_SOURCE),
    refuse("day-first", "29/02/2024 12:34:56", GRAMMAR_SOURCE),
    refuse(
      "date-and-time-without-offset",
      "2024-02-29 12:34:56",
      `${GRAMMAR_SOURCE}: time-offset is mandatory`,
    ),
    refuse("one-digit-hour", "2024-02-29T1:34:56.789Z", GRAMMAR_SOURCE),
    refuse("zone-name-for-offset", "2024-02-29T12:34:56.789CET", OFFSET_SOURCE),
    refuse("two-fractions", "2024-02-29T12:34:56.789.123Z", GRAMMAR_SOURCE),
    refuse("time-only", "12:34:56.789Z", `${GRAMMAR_SOURCE}: full-date is mandatory`),
    refuse("year-text", "2024", `${GRAMMAR_SOURCE}: a year is no instant, though ${ECMA_SOURCE} reads it`),
    refuse(
      "year-and-month",
      "2024-02",
      `${GRAMMAR_SOURCE}: a month is no instant, though ${ECMA_SOURCE} reads it`,
    ),
    refuse(
      "beyond-time-values",
      8_640_000_000_000_001,
      "ECMA-262 §21.4.1.1: a time value has at most 8.64e15 milliseconds",
    ),
    refuse("array-holding-text", [NOON], `${OTHER_JSON}; ECMA-262 §7.1.1 makes a primitive of it, the text`),
    refuse("object-holding-text", { value: NOON }, OTHER_JSON),
    ...notText(OTHER_JSON),
  ],
});
