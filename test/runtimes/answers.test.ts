/** What counts as another answer on another runtime. */

import { expect, it } from "vitest";
import type { VerdictRecord } from "../../src/record/verdict.ts";
import { type Answers, byCase, causeOf, compareAnswers, type Found } from "../../tools/runtimes/answers.ts";

const verdict = (outcome: VerdictRecord["outcome"], value: unknown): VerdictRecord => ({
  adapter: "a",
  kind: "date",
  mode: "strict",
  operation: "decode",
  case: "february-30",
  input: "2024-02-30",
  expected: "refuse",
  outcome,
  value,
  source: "RFC 3339",
  standing: "wrong",
});

const found = (verdicts: readonly VerdictRecord[], text = "1"): Found => ({
  verdicts,
  fidelity: [],
  written: [{ documentSet: "date", open: false, document: 0, is: "written", text }],
  read: [],
});

const answers = (of: Found): Answers => ({
  runtime: { name: "node", version: "26.10.0", engine: "V8", flags: [] },
  adapter: "a",
  packages: [],
  answers: byCase(of),
});

const compared = (first: Found, other: Found) => compareAnswers(answers(first), answers(other));

it("leaves out the words of a refusal, and nothing else", () => {
  const refused = found([verdict("refused", "Unexpected token")]);
  expect(compared(refused, found([verdict("refused", "JSON Parse error")])).differences).toEqual([]);
  expect(compared(refused, found([verdict("different", "2024-03-01")])).differences).toEqual([
    {
      matrix: "strictness",
      case: "date, strict, decode: february-30",
      first: "refused",
      other: 'different: "2024-03-01"',
    },
  ]);
});

it("sees another value, another text, and what was not asked", () => {
  const first = found([verdict("different", 1)]);
  expect(compared(first, found([verdict("different", 2)])).differences).toHaveLength(1);
  expect(compared(first, found([verdict("different", 1)], "2")).differences).toMatchObject([
    { matrix: "interchange", case: "writes date 0", first: "1", other: "2" },
  ]);
  const { compared: counts, differences } = compared(first, found([]));
  expect(counts).toEqual({ strictness: 1, fidelity: 0, interchange: 1 });
  expect(differences).toMatchObject([{ first: "different: 1", other: "not asked" }]);
});

it("says why an adapter could not be asked, where everything ended its process", () => {
  const cause = "no schema can be built: x is not defined";
  expect(causeOf(found([verdict("crash", cause), verdict("unsupported", "no date")]))).toBe(cause);
  expect(causeOf(found([verdict("crash", cause), verdict("refused", "no")]))).toBeUndefined();
  expect(causeOf(found([verdict("unsupported", "no date")]))).toBeUndefined();
});
