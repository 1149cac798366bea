/** Python's decimal, datetime and uuid beside our examples: where both speak they agree, or the difference has a name. */

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Kind } from "../../src/kinds/contract.ts";
import { kinds } from "../../src/kinds/index.ts";
import { python, pythonVersion } from "./python.ts";

const program = fileURLToPath(new URL("oracle.py", import.meta.url));
const names = ["instant", "date", "uuid", "decimal"] as const;
type Name = (typeof names)[number];

/** datetime.fromisoformat reads most of ISO 8601 from this version on. */
const OLDEST = [3, 11];
const isOldEnough =
  pythonVersion !== undefined &&
  pythonVersion
    .split(".")
    .map(Number)
    .every((part, index) => part >= (OLDEST[index] ?? 0));

const UNBOUNDED = "Decimal has no precision and scale; SQL NUMERIC has";
const NOT_FINITE = "Decimal has NaN and infinities (General Decimal Arithmetic); SQL NUMERIC is finite";

/**
 * Python takes what the example is to be refused for, and why we hold to that. Each entry must occur.
 */
const differences: Readonly<Record<Name, Readonly<Record<string, string>>>> = {
  instant: {
    "empty-fraction":
      "datetime reads a point without digits; RFC 3339 §5.6 time-secfrac has one digit or more",
    "offset-minute-60": "datetime adds up hours and minutes; RFC 3339 §5.6 time-minute ends at 59",
  },
  date: {},
  uuid: {
    "hyphens-shifted": "uuid.UUID drops hyphens wherever they are",
    "one-hyphen-missing": "uuid.UUID drops hyphens wherever they are",
    "extra-hyphen": "uuid.UUID drops hyphens wherever they are",
    "opening-brace-only": "uuid.UUID strips braces one by one",
    "non-ascii-digits": "int() reads the digits of any script; RFC 5234 B.1 HEXDIG is ASCII",
  },
  decimal: {
    "too-many-integer-digits": UNBOUNDED,
    "too-many-negative-integer-digits": UNBOUNDED,
    "too-many-fraction-digits": UNBOUNDED,
    "would-round-up-to-too-large": UNBOUNDED,
    "exponent-too-large": UNBOUNDED,
    "exponent-too-small": UNBOUNDED,
    "hostile-exponent": UNBOUNDED,
    "not-a-number": NOT_FINITE,
    infinity: NOT_FINITE,
    "negative-infinity": NOT_FINITE,
    underscore: "Decimal reads underscores, as Python's own source does (PEP 515)",
    "trailing-newline": "Decimal strips white space",
    "non-ascii-digits": "Decimal reads the digits of any script",
    "full-width-digits": "Decimal reads the digits of any script",
  },
};

/** The version that the table was written with: another may have mended something, and is held to add nothing. */
const WRITTEN_WITH = "3.11";

const examplesOf = (name: Name) =>
  (kinds[name] as Kind)
    .examples(kinds[name].exampleParameters)
    .filter((example): example is typeof example & { input: string } => typeof example.input === "string");

describe.skipIf(!isOldEnough)(
  `Python ${pythonVersion ?? "(skipped: python3 is not installed)"}${isOldEnough ? "" : " (skipped: older than 3.11)"}`,
  () => {
    const asked = names.flatMap((name) => examplesOf(name).map((example) => ({ name, example })));
    const answers = JSON.parse(
      python([program], JSON.stringify(asked.map(({ name, example }) => [name, example.input]))) ?? "[]",
    ) as readonly { readonly taken: boolean; readonly value: string }[];

    it.each(names)("%s", (name) => {
      const found: Record<string, string> = {};
      for (const [index, { name: kind, example }] of asked.entries()) {
        if (kind !== name) continue;
        const answer = answers[index];
        if (answer === undefined) throw new Error("no answer");
        const same =
          answer.taken &&
          "value" in example &&
          [example.value, ...(example.or === undefined ? [] : [example.or.value])].some((value) =>
            equal(name, String(value), answer.value),
          );
        const says = !answer.taken ? "refused" : same ? "same" : `taken as ${answer.value}`;
        const agrees =
          example.expected === "accept"
            ? says === "same"
            : example.expected === "refuse"
              ? says === "refused"
              : says === "same" || says === "refused";
        if (!agrees) found[example.case] = says;
      }
      const named = Object.keys(differences[name]);
      expect(
        Object.keys(found).filter((one) => !named.includes(one)),
        JSON.stringify(found),
      ).toEqual([]);
      if (pythonVersion === WRITTEN_WITH) expect(Object.keys(found).toSorted()).toEqual(named.toSorted());
    });
  },
);

/** Ours in canonical form, Python's as oracle.py writes it. */
function equal(name: Name, ours: string, theirs: string): boolean {
  switch (name) {
    case "instant":
      return Temporal.Instant.from(ours).epochNanoseconds / 1000n === BigInt(theirs);
    case "decimal":
      return kinds.decimal.equal(ours, theirs);
    default:
      return ours === theirs;
  }
}
