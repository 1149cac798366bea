import { expect, it } from "vitest";
import { whyNoProof } from "../../src/conform/proof-check.ts";
import type { ProofRecord } from "../../src/record/proofs.ts";

const proof = (output: string, unprinted?: string): ProofRecord => ({
  adapter: "mine",
  cell: "date may-day",
  operation: "decode",
  mode: "strict",
  input: "1",
  standing: "",
  rule: "",
  lines: ["console.log(1)"],
  output,
  ...(unprinted === undefined ? {} : { unprinted }),
});
const printed = (text: string, complained = "") => ({ printed: text, complained });

it.each([
  ["the same text", "true", "true"],
  ["another layout of the same", "{ value: 1 }", "{\n  value: 1\n}"],
  ["a refusal in the same words", "refused: Invalid date", "refused: Invalid date"],
  ["a long refusal that one of them has cut", `refused: ${"x".repeat(157)}…`, `refused: ${"x".repeat(300)}`],
  ["an object by another address", "[<Error at 0x7f1c>, Odd @ 0xa0]", "[<Error at 0x7f22>, Odd @ 0xb1]"],
])("agrees with %s", (_, output, said) => {
  expect(whyNoProof(proof(output), printed(said))).toBeUndefined();
});

it.each([
  ["another answer", "true", printed("false"), "it printed false"],
  [
    "a refusal for another reason",
    "refused: Invalid date",
    printed("refused: no date"),
    "it printed refused",
  ],
  ["nothing at all", "true", printed("", "SyntaxError: Unexpected token"), "it printed nothing: SyntaxError"],
  ["lines that were not run", "true", undefined, "it was not run"],
  // Even where the suite says the same: such lines show nothing of a library.
  ["a name that is not there", "refused: z is not defined", printed("refused: z is not defined"), "broken"],
  [
    "a package that is not there",
    "refused: Cannot find package 'zod'",
    printed("refused: Cannot find package 'zod'"),
    "broken",
  ],
  [
    "a name that Python does not know",
    "refused: NameError: name 'z' is not defined",
    printed("refused: NameError: name 'z' is not defined"),
    "broken",
  ],
] as const)("is no proof with %s", (_, output, ran, why) => {
  expect(whyNoProof(proof(output), ran)).toContain(why);
});

it("is no proof where it could not be printed", () => {
  expect(whyNoProof(proof("true", "z is spread"), undefined)).toBe("it is not printed: z is spread");
});
