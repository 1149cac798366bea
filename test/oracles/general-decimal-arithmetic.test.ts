/** The conversions of the General Decimal Arithmetic tests, which CPython ships, beside what our decimal takes and equates. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decimal } from "../../src/kinds/decimal.ts";
import { python } from "./python.ts";

const folder = python([
  "-c",
  "import importlib.util, os; spec = importlib.util.find_spec('test'); print(os.path.dirname(spec.origin) if spec else '')",
])?.trim();
const file = folder === undefined || folder === "" ? "" : join(folder, "decimaltestdata", "base.decTest");
const isThere = file !== "" && existsSync(file);

/** Wide enough for every operand that is written without an exponent. */
const WIDE = { precision: 2000, scale: 1000 };
/** With these the result is another number than the operand, by the precision of the test. */
const ROUNDED = /Rounded|Inexact|Overflow|Underflow|Clamped|Subnormal/;

interface Vector {
  readonly name: string;
  readonly operand: string;
  readonly result: string;
  readonly conditions: string;
}

/** `basx001 toSci '1.0' -> 1.0 conditions`; quotes are doubled within quotes. */
function vectorsOf(text: string): Vector[] {
  const word = String.raw`('(?:[^']|'')*'|"(?:[^"]|"")*"|\S+)`;
  // A comment begins with two hyphens, but not within an operand: '--1' is one. Before the name, it takes the whole line.
  const line = new RegExp(
    String.raw`^\s*(?!--)(\S+)\s+(?:toSci|toEng|apply)\s+${word}\s+->\s+${word}((?:(?!--).)*)`,
    "i",
  );
  const bare = (quoted: string) =>
    /^['"]/.test(quoted)
      ? quoted.slice(1, -1).replaceAll(quoted.slice(0, 1).repeat(2), quoted.slice(0, 1))
      : quoted;
  return text.split("\n").flatMap((row) => {
    const [, name, operand, result, conditions] = line.exec(row) ?? [];
    return name === undefined || operand === undefined || result === undefined || conditions === undefined
      ? []
      : [{ name, operand: bare(operand), result: bare(result), conditions }];
  });
}

describe.skipIf(!isThere)(
  `General Decimal Arithmetic${isThere ? "" : " (skipped: no Python with its test package is installed)"}`,
  () => {
    const vectors = isThere ? vectorsOf(readFileSync(file, "latin1")) : [];

    it("reads operands that look like comments", () => {
      expect(vectors.map(({ operand }) => operand)).toEqual(expect.arrayContaining(["--1", "1E--1"]));
    });

    it("takes nothing that is no numeric string there", () => {
      const wrong = vectors.filter(({ conditions }) => conditions.includes("Conversion_syntax"));
      expect(wrong.length).toBeGreaterThan(50);
      for (const { name, operand } of wrong) {
        expect(decimal.conforms(operand, WIDE), `${name} ${operand}`).toBe(false);
        expect(decimal.equal(operand, operand), `${name} ${operand}`).toBe(false);
      }
    });

    it("equates each numeric string with the number that it is there", () => {
      let compared = 0;
      for (const { name, operand, result, conditions } of vectors) {
        if (conditions.includes("Conversion_syntax") || ROUNDED.test(conditions)) continue;
        // NaN and the infinities are no values of ours; a hexadecimal operand is an encoding and no string.
        if (/nan|inf|#/i.test(operand + result)) continue;
        expect(decimal.equal(operand, result), `${name}: ${operand} is ${result}`).toBe(true);
        compared++;
      }
      expect(compared).toBeGreaterThan(200);
    });

    it("takes the plain ones of them alone: no exponent, no plus sign, no leading zeros", () => {
      for (const { name, operand, conditions } of vectors) {
        if (conditions.includes("Conversion_syntax") || /nan|inf|#/i.test(operand)) continue;
        const isPlain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(operand);
        expect(decimal.conforms(operand, WIDE), `${name} ${operand}`).toBe(isPlain);
      }
    });
  },
);
