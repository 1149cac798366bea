import { accept, coerce, defineKind, may, notText, refuse, textForm, valueFacet } from "./contract.ts";
import { HEX_DIGITS, type Random } from "./random.ts";

/** RFC 9562 §4: hex and hyphens, in lower case as it is to be written; variant and versions that it defines; Nil and Max. */
const GRAMMAR =
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/;

export const uuidForms = { text: textForm() };

const GRAMMAR_SOURCE = "RFC 9562 §4 textual form";
const HYPHENS_SOURCE = `${GRAMMAR_SOURCE}: four hyphens, where they stand; Python's uuid drops hyphens wherever they are, and takes it`;
const CASE_SOURCE =
  "RFC 9562 §4: hexadecimal digits in either case (RFC 5234 HEXDIG); RFC 4122 §3 wrote lower case and read both";
const VARIANT_SOURCE =
  "RFC 9562 §4.1 defines the layout of variant 10x alone and calls the others reserved; the grammar of §4 lets any digit stand";
const VERSION_SOURCE =
  "RFC 9562 §4.2 defines versions 1 to 8 and calls the others unused or reserved; the grammar of §4 lets any digit stand";
const OTHER_JSON = "RFC 8259 §3: another type of value; RFC 9562 §4 defines text";

const V4 = "919108f7-52d1-4320-9bac-f847db4148a8";

/** RFC 9562 §6.2: unix time in milliseconds of 2020-01-01 and 2026-01-01, between which version 7 is drawn. */
const FIRST_SECOND = 1_577_836_800;
const LAST_SECOND = 1_767_225_600;

const version4 = (random: Random): string => {
  const hex = (length: number) => random.text(length, HEX_DIGITS);
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${random.text(1, "89ab")}${hex(3)}-${hex(12)}`;
};

const version7 = (random: Random): string => {
  const hex = (length: number) => random.text(length, HEX_DIGITS);
  const milliseconds = random.integer(FIRST_SECOND, LAST_SECOND) * 1000 + random.integer(0, 999);
  const time = milliseconds.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${random.text(1, "89ab")}${hex(3)}-${hex(12)}`;
};

/** A universally unique identifier. */
export const uuid = defineKind({
  name: "uuid",
  summary: "a universally unique identifier of any version",
  grammar:
    "text: RFC 9562 §4, 8-4-4-4-12 hexadecimal digits in lower case, variant 10x and versions 1 to 8, or Nil, or Max",
  exampleParameters: {},
  forms: [uuidForms.text],
  facets: [
    valueFacet("value", "the 128 bits", GRAMMAR_SOURCE, V4, "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"),
    {
      name: "letter case",
      meaning: "upper and lower case are one value, but not one text, key or index entry",
      source: CASE_SOURCE,
      expected: "keep",
      probes: [V4.toUpperCase(), `${V4.slice(0, 8).toUpperCase()}${V4.slice(8)}`],
      read: (wire) =>
        wire === wire.toLowerCase() ? "lower" : wire === wire.toUpperCase() ? "upper" : "mixed",
    },
    valueFacet(
      "version and variant",
      "any version and variant, Nil and Max: opaque bits, which a reader leaves alone",
      VERSION_SOURCE,
      "c232ab00-9414-11ec-b3c8-9f6bdeced846",
      "2489e9ad-2ee2-8e00-8ec9-32d5f69181c0",
      "00000000-0000-0000-0000-000000000000",
      "ffffffff-ffff-ffff-ffff-ffffffffffff",
    ),
    valueFacet(
      "unknown version, unknown variant",
      "what the standard reserves, and readers of version 4 alone refuse",
      VARIANT_SOURCE,
      "919108f7-52d1-f320-9bac-f847db4148a8",
      "919108f7-52d1-4320-cbac-f847db4148a8",
    ),
    {
      name: "no UUID",
      meaning: "text that is none: a writer that does not look writes it",
      source: GRAMMAR_SOURCE,
      expected: "refuse",
      probes: ["919108f7"],
      typed: () => [{ value: "919108f7" }],
    },
  ],
  dirty: [
    { name: "braces", write: (wire) => `{${String(wire)}}` },
    { name: "urn:uuid: prefix", write: (wire) => `urn:uuid:${String(wire)}` },
    { name: "no hyphens", write: (wire) => String(wire).replaceAll("-", "") },
    { name: "white space around", write: (wire) => ` ${String(wire)} ` },
  ],

  conforms: (value) => typeof value === "string" && GRAMMAR.test(value),
  equal: (left, right) =>
    typeof left === "string" && typeof right === "string" && left.toLowerCase() === right.toLowerCase(),
  /** Half of version 4, half of version 7, in lower case. */
  generate: (random) => (random.chance(0.5) ? version4(random) : version7(random)),

  examples: () => [
    ...(
      [
        ["version-1", "c232ab00-9414-11ec-b3c8-9f6bdeced846", "A.1"],
        ["version-3", "5df41881-3aed-3515-88a7-2f4a814cf09e", "A.2"],
        ["version-4", V4, "A.3"],
        ["version-5", "2ed6657d-e927-568b-95e1-2665a8aea6a2", "A.4"],
        ["version-6", "1ec9414c-232a-6b00-b3c8-9f6bdeced846", "A.5"],
        ["version-7", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f", "A.6"],
        ["version-8", "2489e9ad-2ee2-8e00-8ec9-32d5f69181c0", "B.1"],
      ] as const
    ).map(([name, text, section]) => accept(name, text, text, `RFC 9562 Appendix ${section}`)),
    accept(
      "nil",
      "00000000-0000-0000-0000-000000000000",
      "00000000-0000-0000-0000-000000000000",
      "RFC 9562 §5.9",
    ),
    accept(
      "max",
      "ffffffff-ffff-ffff-ffff-ffffffffffff",
      "ffffffff-ffff-ffff-ffff-ffffffffffff",
      "RFC 9562 §5.10",
    ),

    may("upper-case", V4.toUpperCase(), V4, CASE_SOURCE),
    may("mixed-case", `${V4.slice(0, 8).toUpperCase()}${V4.slice(8)}`, V4, CASE_SOURCE),
    may(
      "max-in-upper-case",
      "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
      "ffffffff-ffff-ffff-ffff-ffffffffffff",
      CASE_SOURCE,
    ),
    ...(
      [
        ["variant-0", "919108f7-52d1-4320-0bac-f847db4148a8"],
        ["variant-7", "919108f7-52d1-4320-7bac-f847db4148a8"],
        ["variant-c", "919108f7-52d1-4320-cbac-f847db4148a8"],
        ["variant-f", "919108f7-52d1-4320-fbac-f847db4148a8"],
      ] as const
    ).map(([name, text]) => may(name, text, text, VARIANT_SOURCE)),
    ...(
      [
        ["version-0", "919108f7-52d1-0320-9bac-f847db4148a8"],
        ["version-9", "919108f7-52d1-9320-9bac-f847db4148a8"],
        ["version-15", "919108f7-52d1-f320-9bac-f847db4148a8"],
      ] as const
    ).map(([name, text]) => may(name, text, text, VERSION_SOURCE)),

    coerce(
      "urn",
      `urn:uuid:${V4}`,
      V4,
      "RFC 9562 §4 shows the URN form (RFC 8141) as another representation",
    ),
    coerce(
      "urn-in-upper-case",
      `URN:UUID:${V4}`,
      V4,
      "RFC 8141 §3.1: scheme and namespace are case-insensitive",
    ),
    coerce("braces", `{${V4}}`, V4, "wirebench: the registry form of a GUID; RFC 9562 §4 has no braces"),
    coerce("no-hyphens", V4.replaceAll("-", ""), V4, "RFC 9562 §4 has hyphens; many readers take 32 digits"),
    coerce(
      "white-space-around",
      ` ${V4} `,
      V4,
      `${GRAMMAR_SOURCE} has no white space; a reader that trims takes it`,
    ),

    refuse("31-digits", V4.slice(0, -1), GRAMMAR_SOURCE),
    refuse("33-digits", `${V4}0`, GRAMMAR_SOURCE),
    refuse("hyphens-shifted", "919108f-752d1-4320-9bac-f847db4148a8", HYPHENS_SOURCE),
    refuse("one-hyphen-missing", "919108f752d1-4320-9bac-f847db4148a8", HYPHENS_SOURCE),
    refuse("extra-hyphen", "919108f7-52d1-4320-9bac-f847-db4148a8", HYPHENS_SOURCE),
    refuse("underscores", V4.replaceAll("-", "_"), GRAMMAR_SOURCE),
    refuse("en-dashes", V4.replaceAll("-", "–"), GRAMMAR_SOURCE),
    refuse("letter-g", `${V4.slice(0, -1)}g`, `${GRAMMAR_SOURCE}: hexadecimal digits`),
    refuse(
      "opening-brace-only",
      `{${V4}`,
      `${GRAMMAR_SOURCE}; Python's uuid strips braces one by one, and takes it`,
    ),
    refuse("parentheses", `(${V4})`, GRAMMAR_SOURCE),
    refuse("prefix-alone", "urn:uuid:", GRAMMAR_SOURCE),
    refuse(
      "non-ascii-digits",
      V4.replace("9", "９"),
      "RFC 5234 B.1: HEXDIG is ASCII; Python reads the digits of any script, and takes it",
    ),
    refuse(
      "trailing-newline",
      `${V4}\n`,
      `${GRAMMAR_SOURCE}; a regular expression with $ in multi-line mode lets it through`,
    ),
    refuse("trailing-text", `${V4} and more`, GRAMMAR_SOURCE),
    refuse("two-of-them", `${V4}${V4}`, GRAMMAR_SOURCE),
    refuse("space", " ", GRAMMAR_SOURCE),
    refuse("numeric-text", "919108752", GRAMMAR_SOURCE),
    refuse("base64", "kZEI91LRQyCbrPhH20FIqA==", GRAMMAR_SOURCE),
    refuse("array-holding-text", [V4], `${OTHER_JSON}; ECMA-262 §7.1.1 makes a primitive of it, the text`),
    refuse("object-holding-text", { value: V4 }, OTHER_JSON),
    refuse("empty-text", "", GRAMMAR_SOURCE),
    refuse("word", "new", GRAMMAR_SOURCE),
    refuse("number", 919108752, OTHER_JSON),
    refuse(
      "array-of-bytes",
      [145, 145, 8, 247, 82, 209, 67, 32, 155, 172, 248, 71, 219, 65, 72, 168],
      OTHER_JSON,
    ),
    ...notText(OTHER_JSON),
  ],
});
