/** The proof of a cell, as a person reads it, and as lines to run. */

import { styleText } from "node:util";
import type { ProofRecord } from "../../record/proofs.ts";
import { wrap } from "../wrap.ts";
import type { TerminalOptions } from "./chapter.ts";

/** Lines of code are never broken: they are to be copied. */
export function proofText(proofs: readonly ProofRecord[], { colour, columns }: TerminalOptions): string {
  const bold = (words: string) => (colour ? styleText("bold", words, { validateStream: false }) : words);
  return proofs
    .map(({ adapter, cell, operation, mode, input, output, standing, rule, lines }) =>
      [
        bold(`${adapter}, ${operation} ${mode}: ${cell}`),
        ...[
          ["rule", rule],
          ["input", input],
          ["output", output],
          ["stands", standing],
        ]
          .filter(([, words]) => words !== "")
          .map(([title, words]) =>
            wrap(`  ${(title ?? "").padEnd(7)} ${words ?? ""}`, columns, "          "),
          ),
        ...(lines.length === 0 ? [] : ["", ...lines.map((line) => `    ${line}`)]),
      ].join("\n"),
    )
    .join("\n\n");
}
