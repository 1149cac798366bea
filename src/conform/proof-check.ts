/** Does a proof say, run as it is printed, what the suite says? */

import type { ProofRecord } from "../record/proofs.ts";

/** What came of running a proof's lines. */
export interface RanProof {
  readonly printed: string;
  readonly complained: string;
}

/** Characters in which two answers must agree: a refusal's message is cut where it is long. */
const COMPARED = 150;

/** Mistakes in the lines themselves, which are no answer of a library; as V8 and Node word them, and Python. */
const BROKEN =
  /^refused: (?:\S+ is not defined$|Cannot find (?:package|module) |Identifier '.+' has already been declared$|The requested module |NameError: name '.+' is not defined|ModuleNotFoundError: |ImportError: )/;

/** Why a proof is none; undefined where it is one. */
export function whyNoProof(
  { output, unprinted }: Pick<ProofRecord, "output" | "unprinted">,
  ran: RanProof | undefined,
): string | undefined {
  if (unprinted !== undefined) return `it is not printed: ${unprinted}`;
  if (ran === undefined) return "it was not run";
  if (ran.printed === "") return `it printed nothing: ${ran.complained}`;
  if (BROKEN.test(ran.printed)) return `its lines are broken: ${ran.printed}`;
  return compared(ran.printed) === compared(output) ? undefined : `it printed ${ran.printed}`;
}

/** An object that is no data may be shown by its address, another one in each process; white space is of the terminal's width. */
const compared = (text: string): string =>
  text
    .replaceAll(/(?<= (?:at|@) )0x[0-9a-f]+/gi, "0x…")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, COMPARED);
