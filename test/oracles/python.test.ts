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

/** An example that Python takes and we refuse names Python in its source, and says why we hold to the refusal. */
const saysWhy = ({ source }: { readonly source: string }) => /\bPython\b.*\btakes it\b/.test(source);

/** The version that the sources were written with: another may have mended something, and is held to add nothing. */
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
      const named = examplesOf(name)
        .filter(saysWhy)
        .map((example) => example.case);
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
