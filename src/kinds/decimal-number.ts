import {
  coerce,
  defineKind,
  type Example,
  type JsonValue,
  may,
  notText,
  NumberToken,
  refuse,
} from "./contract.ts";
import { decimal, decimalForms, decimalPattern, type DecimalParameters } from "./decimal.ts";

/** What of decimal's examples is a number token too; all else is text that a number is not. */
const PLAIN_DIGITS = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

const TEXT_SOURCE = "RFC 8259 §3: text is another type of value than a number";
const EXPONENT_SOURCE =
  "RFC 8259 §6 exp: another spelling of the same number; wirebench: documents have plain digits";
const ZEROS_SOURCE =
  "RFC 8259 §6: another spelling of the same number; ISO/IEC 9075-2 §6.1 counts its digits, whoever has made a double of it can't";
const RANGE_SOURCE = "ISO/IEC 9075-2 §4.4.2: numeric value out of range";
const ROUNDED_SOURCE = "wirebench: a rounded value is another value";
const OTHER_JSON = "RFC 8259 §3: another type of value; the wire form is a number";

const token = (digits: string): NumberToken => new NumberToken(digits);

/** The digits of a number; undefined where it is none. A double has those that ECMA-262 §6.1.6.1.20 writes. */
const digitsOf = (value: unknown): string | undefined =>
  value instanceof NumberToken
    ? value.source
    : typeof value === "number"
      ? decimalForms.number.to(value)
      : undefined;

/** An example of decimal, as this kind has it. */
function rewritten(example: Example): Example[] {
  const { input, source } = example;
  if (typeof input !== "string") return []; // the other types of JSON are another kind's junk, and stand below
  const written: JsonValue = PLAIN_DIGITS.test(input) ? token(input) : input;
  if (!("value" in example)) return [{ ...example, input: written }];
  const rest = { ...example, input: written, value: token(String(example.value)) };
  if (example.expected !== "coerce") return [rest];
  return written instanceof NumberToken
    ? [{ ...rest, expected: "may", source: ZEROS_SOURCE }]
    : [{ ...rest, source: `${source}; ${TEXT_SOURCE}` }];
}

/** An exact decimal that JSON writes as a number. */
export const decimalNumber = defineKind({
  name: "decimal-number",
  summary:
    "an exact decimal of limited precision and scale, on the wire as a JSON number with all its digits",
  grammar:
    "a JSON number (RFC 8259 §6) without an exponent, at most precision − scale digits before the point and scale digits after it (SQL NUMERIC)",
  exampleParameters: { precision: 20, scale: 6 } as DecimalParameters,
  /** They read and write its digits. */
  forms: [decimalForms.decimal, decimalForms.number],
  facets: decimal.facets.flatMap((facet) =>
    // JSON has no number token for what is not finite: an encoder alone can be given it.
    facet.expected === "refuse"
      ? [{ ...facet, probes: [] }]
      : [
          {
            ...facet,
            probes: facet.probes.map((digits) => token(String(digits))),
            ...(facet.typed === undefined
              ? {}
              : {
                  typed: (form: string) =>
                    (facet.typed?.(form) ?? []).map(({ value, wire }) => ({
                      value,
                      wire: token(String(wire)),
                    })),
                }),
          },
        ],
  ),
  dirty: [
    { name: "decimal text", write: (wire) => digitsOf(wire) },
    {
      name: "exponent text",
      write: (wire) =>
        decimal.dirty.find(({ name }) => name === "exponent text")?.write(digitsOf(wire) ?? ""),
    },
  ],

  conforms: (value, parameters) => decimal.conforms(digitsOf(value), parameters),
  /** By numeric value, every digit of it. */
  equal: (left, right) => {
    const [one, other] = [digitsOf(left), digitsOf(right)];
    return one !== undefined && other !== undefined && decimal.equal(one, other);
  },
  generate: (random, parameters) => token(String(decimal.generate(random, parameters))),

  examples: (parameters) => {
    const { precision, scale } = parameters;
    const integerDigits = precision - scale;
    const largest = `${"9".repeat(integerDigits) || "0"}${scale === 0 ? "" : `.${"9".repeat(scale)}`}`;
    const examples: Example[] = [
      ...decimal.examples(parameters).flatMap(rewritten),
      may("exponent-token", token("1e2"), token("100"), EXPONENT_SOURCE),
      may("signed-exponent-token", token("1E+2"), token("100"), EXPONENT_SOURCE),
      may("negative-exponent-token", token("5e-1"), token("0.5"), EXPONENT_SOURCE),
      coerce("integer-text", "42", token("42"), TEXT_SOURCE),
      coerce("decimal-text", "1.5", token("1.5"), TEXT_SOURCE),
      coerce("negative-text", "-0.5", token("-0.5"), TEXT_SOURCE),
      coerce("largest-text", largest, token(largest), TEXT_SOURCE),
      // No token as small as the hostile text: whoever reads with JSON.parse is handed a zero, and can't tell.
      refuse("exponent-token-too-large", token(`1e${integerDigits}`), RANGE_SOURCE),
      refuse("exponent-token-too-small", token(`1e-${scale + 1}`), ROUNDED_SOURCE),
      refuse("array-holding-number", [1], OTHER_JSON),
      ...notText(OTHER_JSON),
    ];
    const pattern = decimalPattern(parameters);
    return examples.filter(
      (example) => example.expected === "refuse" || pattern.test(digitsOf(example.value) ?? ""),
    );
  },
});
