/** Decimals. Long because every example of the kind stands here, beside the rule that it is an example of. */

import { Decimal } from "decimal.js";
import {
  accept,
  coerce,
  defineForm,
  defineKind,
  type Example,
  may,
  notText,
  refuse,
  textForm,
  valueFacet,
} from "./contract.ts";
import { DIGITS } from "./random.ts";

/** The size of a decimal, as SQL writes it: NUMERIC(precision, scale) (ISO/IEC 9075-2 §6.1). */
export interface DecimalParameters {
  /** Digits in all, at least one; what the scale leaves of them may stand before the point. */
  readonly precision: number;
  /** The most digits after the point, from 0 to `precision`. */
  readonly scale: number;
}

/**
 * The strict grammar as a regular expression, for adapters that need one.
 * Anchored (no `m` flag, so that `$` is the very end), bounded, each character read in one way only:
 * its time grows with the length of the text and no faster.
 * Throws a RangeError on a size that no decimal has.
 */
export function decimalPattern({ precision, scale }: DecimalParameters): RegExp {
  if (
    !(
      Number.isInteger(precision) &&
      Number.isInteger(scale) &&
      scale >= 0 &&
      precision >= scale &&
      precision > 0
    )
  )
    throw new RangeError(`no decimal has a precision of ${precision} and a scale of ${scale}`);
  const integerDigits = precision - scale;
  const integer = integerDigits === 0 ? "0" : `(?:0|[1-9]\\d{0,${integerDigits - 1}})`;
  const fraction = scale === 0 ? "" : `(?:\\.\\d{1,${scale}})?`;
  return new RegExp(`^-?${integer}${fraction}$`);
}

/** How `WireDecimal` is set up; a proof prints it. */
export const wireDecimalOptions = { toExpNeg: -10_000, toExpPos: 10_000, precision: 100 };

/**
 * Decimals that write plain digits wherever they turn into text.
 * decimal.js writes an exponent from 1e21 up and from 1e-7 down, in `toString` and in `toJSON`, hence from
 * `JSON.stringify` and every serializer that calls it; toExpNeg and toExpPos are its documented remedy.
 * They end at ten thousand digits, more than any NUMERIC has: at decimal.js's own limit of 9e15,
 * writing the hostile text `1e-1000000000` would fill the memory with zeros and end the process.
 * They are `instanceof Decimal` and equal to other decimals like any other.
 * `precision` concerns arithmetic alone (building and comparing are exact whatever it is):
 * a library that computes with these values does not round them to the usual 20 digits.
 */
export const WireDecimal = Decimal.clone(wireDecimalOptions);

/**
 * Plain digits of a Decimal, as `toFixed()` writes them, for libraries that leave the writing to our code.
 * Throws a RangeError where they would be more than ten thousand, which no column of any database has: of `1e-1000000000` they
 * would end the process, and that would not be the library's doing.
 */
export function plainDigits(value: Decimal): string {
  if (Math.abs(value.e) > 10_000)
    throw new RangeError(`a decimal with the exponent ${value.e} is not written in full`);
  return value.toFixed();
}

/** Plain digits. Unlike `toFixed()`, which drops it, `toJSON()` shows the sign of a zero, so that the facet is seen. */
const plain = (value: Decimal | number): string => new WireDecimal(value).toJSON();

export const decimalForms = {
  decimal: defineForm({
    name: "Decimal",
    is: (value): value is Decimal => Decimal.isDecimal(value),
    from: (wire) => new WireDecimal(wire),
    to: plain,
  }),
  text: textForm("leaves the decimal as text"),
  number: defineForm({
    name: "number",
    weaker: "a double holds 15 to 17 significant digits",
    is: (value): value is number => typeof value === "number",
    from: Number,
    to: plain,
  }),
};

/** Room for what exponents are written for. */
const WIDE: DecimalParameters = { precision: 50, scale: 20 };

/** A finite numeric string of General Decimal Arithmetic; decimal.js reads more (`1_000`, `0x10`, `NaN`). */
const NUMERIC_STRING = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

const GENERAL_DECIMAL = "General Decimal Arithmetic numeric-string";
const GRAMMAR_SOURCE = "RFC 8259 §6 int and frac";
const SIZE_SOURCE = "ISO/IEC 9075-2 §6.1 NUMERIC(precision, scale)";
const ASSIGNMENT_SOURCE = "ISO/IEC 9075-2 §4.4.2";
const OUT_OF_RANGE_SOURCE = `${ASSIGNMENT_SOURCE}: numeric value out of range`;
const ROUNDED_SOURCE = `wirebench: a rounded value is another value (${ASSIGNMENT_SOURCE} leaves rounding or truncating to the database)`;
const TOKEN_SOURCE = "RFC 8259 §6: a number token; the wire form is text";
const EXPONENT_SOURCE = `${GENERAL_DECIMAL} and RFC 8259 §6 exp; a plain decimal has none`;
const NEGATIVE_ZERO_SOURCE =
  "General Decimal Arithmetic has a negative zero and RFC 8259 §6 the text; SQL NUMERIC has none";
const SIGN_AND_ZEROS_SOURCE = `${GENERAL_DECIMAL} has plus signs and leading zeros; RFC 8259 §6 does not`;
/** Of what is outside of the precision and scale alone, as text: a Decimal of Python has neither. */
const unbounded = (source: string): string => `${source}; Python's Decimal is unbounded, and takes it`;
const FINITE_SOURCE = `${GENERAL_DECIMAL} has it, and Python's Decimal takes it; SQL NUMERIC(precision, scale) is finite`;
const DOUBLE_SOURCE = "RFC 7493 §2.2: beyond a double, numbers travel as text";
const NEITHER = `neither ${GENERAL_DECIMAL} nor RFC 8259 §6`;
const TO_NUMBER = "ECMA-262 §7.1.4.1.1 StringToNumber";
const DIGIT_SOURCE = "RFC 5234 B.1: DIGIT is %x30-39; Python reads the digits of any script, and takes it";
const OTHER_JSON = "RFC 8259 §3: another type of value; the wire form is text";

/** An exact decimal. */
export const decimal = defineKind({
  name: "decimal",
  summary: "an exact decimal of limited precision and scale",
  grammar:
    "text: RFC 8259 §6 number without an exponent, at most precision − scale digits before the point and scale digits after it (SQL NUMERIC)",
  exampleParameters: { precision: 20, scale: 6 } as DecimalParameters,
  forms: [decimalForms.decimal, decimalForms.text, decimalForms.number],
  facets: [
    {
      ...valueFacet(
        "beyond 2^53",
        "integers that a double does not tell apart",
        DOUBLE_SOURCE,
        "9007199254740993",
        "-9007199254740993",
      ),
      parameters: WIDE,
    },
    {
      ...valueFacet(
        "beyond 17 digits",
        "more significant digits than any double tells apart",
        DOUBLE_SOURCE,
        "1234567890123456.789012",
        "0.12345678901234567891",
      ),
      parameters: WIDE,
    },
    {
      name: "scale",
      meaning:
        "the number of digits written after the point: 1.10 and 1.1 are equal, but a price or a measurement may owe its trailing zeros",
      source: GENERAL_DECIMAL,
      expected: "keep",
      probes: ["1.10", "5.000"],
      read: (wire) => String(/\.(\d+)/.exec(wire)?.[1]?.length ?? 0),
    },
    {
      name: "sign of zero",
      meaning: "whether a zero is negative, which tells from which side a value was rounded to zero",
      source: NEGATIVE_ZERO_SOURCE,
      expected: "keep",
      probes: ["-0"],
      read: (wire) => (/^-[0.]+$/.test(wire) ? "negative" : "none"),
    },
    {
      name: "plain digits",
      meaning:
        "no exponent, where decimal.js as it comes writes one: from 1e21 up and from 1e-7 down, in toString and toJSON",
      source: GRAMMAR_SOURCE,
      expected: "keep",
      parameters: WIDE,
      probes: ["0.0000000001", "1000000000000000000000"],
      read: (wire) => (/e/i.test(wire) ? "exponent" : "plain"),
      typed: (form) =>
        ["0.0000000001", "1000000000000000000000"].map((wire) => ({
          value: form === "Decimal" ? new Decimal(wire) : form === "number" ? Number(wire) : wire,
          wire,
        })),
    },
    {
      name: "NaN and Infinity",
      meaning: "what a division may leave behind, and no decimal column takes",
      source: FINITE_SOURCE,
      expected: "refuse",
      probes: ["NaN", "Infinity", "-Infinity"],
      typed: (form) =>
        ["NaN", "Infinity", "-Infinity"].map((text) => ({
          value: form === "Decimal" ? new Decimal(text) : form === "number" ? Number(text) : text,
        })),
    },
  ],
  dirty: [
    {
      name: "number token",
      write: (wire) => {
        const number = Number(wire);
        return plain(number) === plain(new WireDecimal(String(wire))) ? number : undefined;
      },
    },
    { name: "exponent text", write: (wire) => new WireDecimal(String(wire)).toExponential() },
    { name: "plus sign", write: (wire) => (String(wire).startsWith("-") ? undefined : `+${String(wire)}`) },
    { name: "leading zeros", write: (wire) => String(wire).replace(/^-?/, "$&00") },
    {
      name: "no leading zero",
      write: (wire) => (/^-?0\./.test(String(wire)) ? String(wire).replace("0.", ".") : undefined),
    },
    {
      name: "trailing point",
      write: (wire) => (String(wire).includes(".") ? undefined : `${String(wire)}.`),
    },
    { name: "white space around", write: (wire) => ` ${String(wire)} ` },
  ],

  conforms: (value, parameters) => typeof value === "string" && decimalPattern(parameters).test(value),

  /** By numeric value; decimal.js compares every digit, whatever its precision. */
  equal: (left, right) =>
    typeof left === "string" &&
    typeof right === "string" &&
    NUMERIC_STRING.test(left) &&
    NUMERIC_STRING.test(right) &&
    new WireDecimal(left).equals(right),

  /** Every length of the integer part is as likely; half the values have the full scale; one in eight is negative. */
  generate: (random, { precision, scale }) => {
    const integerDigits = random.integer(0, precision - scale);
    const fractionDigits = random.chance(1 / 2) ? scale : random.integer(0, Math.max(0, scale - 1));
    const integer =
      integerDigits === 0 ? "0" : `${random.integer(1, 9)}${random.text(integerDigits - 1, DIGITS)}`;
    const size = fractionDigits === 0 ? integer : `${integer}.${random.text(fractionDigits, DIGITS)}`;
    // Specifications disagree on a negative zero: clean documents have none.
    return random.chance(1 / 8) && /[1-9]/.test(size) ? `-${size}` : size;
  },

  examples: (parameters) => {
    const { precision, scale } = parameters;
    const integerDigits = precision - scale;
    const point = scale === 0 ? "" : ".";
    const largest = `${"9".repeat(integerDigits) || "0"}${point}${"9".repeat(scale)}`;
    const smallestStep = scale === 0 ? "1" : `0.${"0".repeat(scale - 1)}1`;
    const everyDigit = "1234567890".repeat(Math.ceil(precision / 10)).slice(0, precision);
    const allDigits = `${everyDigit.slice(0, integerDigits) || "0"}${point}${everyDigit.slice(integerDigits)}`;
    const negativeZero = `-0${point}${"0".repeat(scale)}`;
    // Where a double holds these; beyond, they turn into Infinity and 0.
    const tooLarge = Number(`1e${integerDigits}`);
    const tooFine = Number(`1e-${scale + 1}`);
    /** Most accepted examples are canonical as they stand. */
    const plainly = (name: string, wire: string, source: string) => accept(name, wire, wire, source);

    const examples: Example[] = [
      plainly("zero", "0", GRAMMAR_SOURCE),
      plainly("one", "1", GRAMMAR_SOURCE),
      plainly("integer", "42", GRAMMAR_SOURCE),
      plainly("negative-integer", "-7", GRAMMAR_SOURCE),
      plainly("one-fraction-digit", "1.5", GRAMMAR_SOURCE),
      plainly("negative-fraction", "-0.5", GRAMMAR_SOURCE),
      plainly("no-double-has-it", "0.1", "IEEE 754: 0.1 is no binary fraction; as text it stays exact"),
      plainly("price", "12.50", GRAMMAR_SOURCE),
      accept(
        "trailing-zero",
        "1.10",
        "1.10",
        `${GENERAL_DECIMAL}: 1.10 and 1.1 are equal, the scale a facet`,
      ),
      plainly("zero-with-full-scale", negativeZero.slice(1), SIZE_SOURCE),
      plainly("integer-with-full-scale", `1${point}${"0".repeat(scale)}`, SIZE_SOURCE),
      plainly("smallest-step", smallestStep, `${SIZE_SOURCE}; libraries turn to exponents below 1e-6`),
      plainly("negative-smallest-step", `-${smallestStep}`, SIZE_SOURCE),
      plainly("largest", largest, SIZE_SOURCE),
      plainly("negative-largest", `-${largest}`, SIZE_SOURCE),
      plainly("largest-integer", "9".repeat(integerDigits), SIZE_SOURCE),
      plainly("largest-power-of-ten", `1${"0".repeat(Math.max(0, integerDigits - 1))}`, SIZE_SOURCE),
      plainly(
        "all-digits",
        allDigits,
        precision > 17 ? `${SIZE_SOURCE}; a double tells 17 digits at most apart` : SIZE_SOURCE,
      ),
      plainly("after-2-to-the-53", "9007199254740993", DOUBLE_SOURCE),
      plainly("before-minus-2-to-the-53", "-9007199254740993", DOUBLE_SOURCE),
      plainly("after-2-to-the-63", "9223372036854775809", DOUBLE_SOURCE),
      plainly("after-2-to-the-64", "18446744073709551617", DOUBLE_SOURCE),
      plainly(
        "ten-to-the-21",
        `1${"0".repeat(21)}`,
        "ECMA-262 §6.1.6.1.20: Number::toString has exponents from here",
      ),

      may("negative-zero", "-0", "0", NEGATIVE_ZERO_SOURCE),
      ...(scale === 0 ? [] : [may("negative-zero-with-full-scale", negativeZero, "0", NEGATIVE_ZERO_SOURCE)]),

      coerce("number-token", 1.5, "1.5", TOKEN_SOURCE),
      coerce("integer-token", 7, "7", TOKEN_SOURCE),
      coerce("negative-token", -0.25, "-0.25", TOKEN_SOURCE),
      coerce("zero-token", 0, "0", TOKEN_SOURCE),
      coerce("exponent", "1e2", "100", EXPONENT_SOURCE),
      coerce("signed-exponent", "1E+2", "100", EXPONENT_SOURCE),
      coerce("negative-exponent", "5e-1", "0.5", EXPONENT_SOURCE),
      coerce("zero-exponent", "1e0", "1", EXPONENT_SOURCE),
      coerce("plus-sign", "+1", "1", SIGN_AND_ZEROS_SOURCE),
      coerce("leading-zero", "01", "1", SIGN_AND_ZEROS_SOURCE),
      coerce("leading-zeros", "007", "7", SIGN_AND_ZEROS_SOURCE),
      coerce("negative-leading-zeros", "-007", "-7", SIGN_AND_ZEROS_SOURCE),
      coerce("two-zeros", "00", "0", SIGN_AND_ZEROS_SOURCE),
      coerce(
        "no-leading-zero",
        ".5",
        "0.5",
        `${GENERAL_DECIMAL} has it; RFC 8259 §6 needs a digit before the point`,
      ),
      coerce(
        "negative-no-leading-zero",
        "-.5",
        "-0.5",
        `${GENERAL_DECIMAL} has it; RFC 8259 §6 needs a digit before the point`,
      ),
      coerce(
        "trailing-point",
        "1.",
        "1",
        `${GENERAL_DECIMAL} has it; RFC 8259 §6 needs a digit after the point`,
      ),
      coerce(
        "zeros-beyond-the-scale",
        `1.${"0".repeat(scale + 1)}`,
        "1",
        `${SIZE_SOURCE}: more digits than the scale, though dropping them loses nothing`,
      ),
      coerce(
        "white-space-around",
        " 1 ",
        "1",
        `${GRAMMAR_SOURCE} have no white space; a reader that trims takes it`,
      ),

      refuse("too-many-integer-digits", `1${"0".repeat(integerDigits)}`, unbounded(OUT_OF_RANGE_SOURCE)),
      refuse(
        "too-many-negative-integer-digits",
        `-1${"0".repeat(integerDigits)}`,
        unbounded(OUT_OF_RANGE_SOURCE),
      ),
      refuse("too-many-fraction-digits", `0.${"1".repeat(scale + 1)}`, unbounded(ROUNDED_SOURCE)),
      refuse(
        "would-round-up-to-too-large",
        scale === 0 ? `${largest}.9` : `${largest}9`,
        unbounded(ROUNDED_SOURCE),
      ),
      refuse("exponent-too-large", `1e${integerDigits}`, unbounded(OUT_OF_RANGE_SOURCE)),
      refuse("exponent-too-small", `1e-${scale + 1}`, unbounded(ROUNDED_SOURCE)),
      refuse(
        "hostile-exponent",
        "1e-1000000000",
        unbounded(
          "RFC 8259 §6 lets a reader limit range and precision; written in full, this fills the memory",
        ),
      ),
      ...(Number.isFinite(tooLarge) ? [refuse("number-token-too-large", tooLarge, OUT_OF_RANGE_SOURCE)] : []),
      ...(tooFine === 0 ? [] : [refuse("number-token-too-fine", tooFine, ROUNDED_SOURCE)]),
      refuse(
        "underscore",
        "1_000",
        `ECMA-262 §12.9.3 and Python (PEP 515) have it in source text, and Python's Decimal takes it; ${NEITHER}`,
      ),
      refuse("comma-grouping", "1,000", `${NEITHER}: one thousand, or one with three decimals`),
      refuse("comma-for-point", "1,5", NEITHER),
      refuse("space-grouping", "1 000", NEITHER),
      refuse("two-points", "1.0.0", NEITHER),
      refuse("two-signs", "--1", NEITHER),
      refuse("plus-and-minus", "+-1", NEITHER),
      refuse("space-after-sign", "- 1", NEITHER),
      refuse("trailing-sign", "1-", NEITHER),
      refuse("minus-of-typography", "−1", `${NEITHER}: the sign is U+002D, this is U+2212`),
      refuse("sign-alone", "-", NEITHER),
      refuse("point-alone", ".", NEITHER),
      refuse("empty-exponent", "1e", NEITHER),
      refuse("hexadecimal", "0x10", `${TO_NUMBER} makes it 16; ${NEITHER}`),
      refuse("bigint-literal", "1n", `ECMA-262 §12.9.3 has it in source text; ${NEITHER}`),
      refuse("percent", "1%", NEITHER),
      refuse("currency", "$1", NEITHER),
      refuse("not-a-number", "NaN", FINITE_SOURCE),
      refuse("infinity", "Infinity", FINITE_SOURCE),
      refuse("negative-infinity", "-Infinity", FINITE_SOURCE),
      refuse("empty-text", "", `${TO_NUMBER} makes it 0; ${NEITHER}`),
      refuse("space", " ", `${TO_NUMBER} makes it 0; ${NEITHER}`),
      refuse("word", "many", GRAMMAR_SOURCE),
      refuse(
        "trailing-newline",
        "1\n",
        `${GRAMMAR_SOURCE}; a regular expression with $ in multi-line mode lets it through; Python's Decimal strips it, and takes it`,
      ),
      refuse("trailing-text", "1 and more", `${GRAMMAR_SOURCE}; ECMA-262 §19.2.4 parseFloat makes it 1`),
      refuse("trailing-nul", "1\u0000", GRAMMAR_SOURCE),
      refuse("non-ascii-digits", "१", DIGIT_SOURCE),
      refuse("full-width-digits", "１", DIGIT_SOURCE),
      refuse("array-holding-text", ["1"], `${OTHER_JSON}; ECMA-262 §7.1.1 makes a primitive of it, "1"`),
      ...notText(OTHER_JSON),
    ];
    // What this precision and scale cannot hold is no example of a value.
    const pattern = decimalPattern(parameters);
    return examples.filter((example) => example.expected === "refuse" || pattern.test(String(example.value)));
  },
});
