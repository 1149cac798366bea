/** The proof of a cell, as a person reads it, and as lines to run. */

import { styleText } from "node:util";
import type { ProofCheckRecord, ProofRecord } from "../../record/proofs.ts";
import { visible, visibleLines } from "../../record/visible.ts";
import { wrap } from "../wrap.ts";
import type { TerminalOptions } from "./chapter.ts";

/** Lines of code are never broken: they are to be copied. */
export function proofText(proofs: readonly ProofRecord[], { colour, columns }: TerminalOptions): string {
  const bold = (words: string) => (colour ? styleText("bold", words, { validateStream: false }) : words);
  return proofs
    .map(({ adapter, cell, operation, mode, input, output, standing, rule, lines, unprinted = "" }) =>
      [
        bold(`${adapter}, ${operation} ${mode}: ${cell}`),
        ...[
          ["rule", rule],
          ["input", input],
          ["output", output],
          ["stands", standing],
          ["lines", unprinted && `none: ${unprinted}`],
        ]
          .filter(([, words]) => words !== "")
          .map(([title, words]) =>
            wrap(`  ${(title ?? "").padEnd(7)} ${visible(words ?? "")}`, columns, "          "),
          ),
        ...(lines.length === 0 ? [] : ["", ...lines.map((line) => `    ${visibleLines(line)}`)]),
      ].join("\n"),
    )
    .join("\n\n");
}

/** What came of running proofs: a line for each adapter, then each proof that says something else. */
export function proofCheckText(records: readonly ProofCheckRecord[], options: TerminalOptions): string {
  const lines = records.map(({ adapter, drawn, different, failed, lost }) => {
    if (failed !== undefined) return visible(`${adapter}: ${failed}`);
    const agreed = drawn - different.length;
    const said =
      drawn === 0
        ? `${adapter}: it has no proof to run`
        : `${adapter}: ${agreed} of ${drawn} proofs were run as printed and say what wirebench says`;
    return lost === undefined
      ? said
      : visible(
          `${said}; examples without an answer: ${lost.examples}, the first ${lost.first.cell} (${lost.first.operation} ${lost.first.mode}): ${lost.first.output}`,
        );
  });
  const others = records.flatMap(({ different }) =>
    different.map(
      ({ proof, why }) =>
        `${wrap(`Not so: ${visible(why)}`, options.columns, "  ")}\n\n${proofText([proof], options)}`,
    ),
  );
  return [lines.join("\n"), ...others].join("\n\n");
}
