/** Is it right, on the very documents and the very build that are timed? What is not gets no time. */

import { clipped, type JsonValue } from "../kinds/contract.ts";
import { type Difference, jsonDifference } from "../model/difference.ts";
import { pointerTo } from "../model/pointer.ts";
import { parseExactly } from "../model/tokens.ts";
import type { Called, UnsupportedAnswer } from "../protocol/messages.ts";
import { oneLine } from "../protocol/one-line.ts";
import type { Evidence } from "../record/result.ts";
import { differenceFrom, faultAnswer, issuesOf, takes, unknownKeyAnswer, wireText } from "./calls.ts";
import type { Case } from "./cases.ts";
import type { JudgedCell } from "./cell.ts";
import { UNKNOWN_KEY } from "./places.ts";

/** One way in which an adapter was seen to be wrong. The pointer is empty for the whole document. */
export type Finding = Omit<Evidence, "when">;

/** Every way in which the answer to one case is wrong. */
export function findingsOf(cell: JudgedCell, of: Case, call: Called): Finding[] {
  // What is written of a wrong value is observed, not judged.
  if (of.is === "wrong value") return [];
  const findings = wrongAnswer(cell, of, call) ?? caseFindings(cell, of, call);
  return call.inputBecame === undefined
    ? findings
    : [
        ...findings,
        finding("input changed", "an input left as it was", `it became ${clipped(call.inputBecame)}`),
      ];
}

const finding = (code: Finding["code"], expected: string, got: string, pointer = ""): Finding => ({
  code,
  pointer,
  expected: oneLine(expected),
  got: oneLine(got),
});

/** A document or a value in a few characters. */
const beginning = (value: JsonValue): string => clipped(JSON.stringify(value).toWellFormed());

const found = ({ pointer, change }: Difference, expected: string): Finding =>
  finding("value differs", expected, change, pointer);

/** What stands for a text, or bytes, of more than a description holds. */
const TOO_LONG = '{"$cut":"size"}';

/** An answer that is none of its operation's, whatever the case. */
function wrongAnswer({ question, adapter }: JudgedCell, of: Case, call: Called): Finding[] | undefined {
  const { returned, threw } = call;
  // To explain is to say what is wrong: a throw says nothing.
  if (question.operation === "explain" && threw !== undefined && of.is === "clean")
    return [finding("wrong answer", `a list of issues of ${beginning(of.document)}`, `threw: ${threw}`)];
  if (returned === undefined) return undefined;
  const wrong = (expected: string) => [finding("wrong answer", expected, clipped(returned))];
  switch (question.operation) {
    case "check":
      return returned === "true" || returned === "false" ? undefined : wrong("true or false");
    case "explain":
      return issuesOf(returned) === undefined ? wrong("a list of issues") : undefined;
    case "encode":
      // On a wire of one's own what was read back is judged, however long the wire is.
      if (adapter.wire === "own" && returned === TOO_LONG) return undefined;
      return wireText(returned) === undefined ? wrong("text or bytes") : undefined;
    case "decode":
      return undefined;
  }
}

function caseFindings(cell: JudgedCell, of: Exclude<Case, { is: "wrong value" }>, call: Called): Finding[] {
  switch (of.is) {
    case "clean":
      return cleanFindings(cell, of.document, call);
    case "dirty":
      return dirtyFindings(cell, of.document, call);
    case "fault":
      return faultFindings(cell, of.fault, call);
    case "unknown key":
      return unknownKeyFindings(cell, of, call);
  }
}

/** Takes it and says so, finds nothing in it, writes it or reads it as the value that it is. */
function cleanFindings(cell: JudgedCell, document: JsonValue, call: Called): Finding[] {
  const { returned, threw, impossible } = call;
  if (returned === undefined)
    return [
      finding(
        "clean refused",
        `a clean document taken, ${beginning(document)}`,
        threw === undefined ? `no such input: ${String(impossible)}` : `refused: ${threw}`,
      ),
    ];
  switch (cell.question.operation) {
    case "check":
      return returned === "true"
        ? []
        : [finding("clean refused", `true for a clean document, ${beginning(document)}`, returned)];
    case "explain": {
      const [first] = issuesOf(returned) ?? [];
      return first === undefined
        ? []
        : [
            finding(
              "clean refused",
              `no issue in a clean document, ${beginning(document)}`,
              first.message,
              oneLine(first.pointer),
            ),
          ];
    }
    case "encode":
      return cell.adapter.wire === "own"
        ? readBackFindings(cell, document, call)
        : writtenFindings(cell, document, wireText(returned) ?? "");
    case "decode": {
      const wrong = differenceFrom(cell, document, returned);
      return wrong === undefined ? [] : [found(wrong, "the value that the text denotes")];
    }
  }
}

/** What is written on a wire of one's own, one's own decode reads as an equal value. */
function readBackFindings(cell: JudgedCell, document: JsonValue, { readBack }: Called): Finding[] {
  if (readBack === undefined)
    return [finding("wire unreadable", "what was written read back", "its own decode refused it")];
  const wrong = differenceFrom(cell, document, readBack);
  return wrong === undefined ? [] : [found(wrong, "the value that was encoded")];
}

/** The text parses again to equal values, each in its kind's grammar. */
function writtenFindings({ model }: JudgedCell, document: JsonValue, text: string): Finding[] {
  if (text === JSON.stringify(document)) return [];
  let parsed: unknown;
  try {
    parsed = parseExactly(text);
  } catch (error) {
    return [finding("wire unreadable", "text that parses again", (error as Error).message)];
  }
  const wrong = jsonDifference(model, document, parsed);
  return wrong === undefined ? [] : [found(wrong, "the value that was encoded")];
}

/** Takes it as the clean one that it stands for, or refuses it: a form that is refused is no fault. */
function dirtyFindings(cell: JudgedCell, clean: JsonValue, { returned }: Called): Finding[] {
  if (returned === undefined || cell.question.operation !== "decode") return [];
  const wrong = differenceFrom(cell, clean, returned);
  return wrong === undefined ? [] : [found(wrong, "the value that the form denotes")];
}

/** Refuses it, but in kinds that it declares weaker. What lax mode lets through is counted, not judged. */
function faultFindings(
  cell: JudgedCell,
  fault: Extract<Case, { is: "fault" }>["fault"],
  call: Called,
): Finding[] {
  const { adapter, question, ready } = cell;
  if (!adapter.validates || question.mode === "lax" || ready.excused.includes(fault.kind)) return [];
  const what = `${fault.fault} (${fault.kind})`;
  const value = fault.input === undefined ? "" : `: ${beginning(fault.input)}`;
  if (question.operation === "explain" && call.threw !== undefined)
    return [finding("wrong answer", `an issue for ${what}`, `threw: ${call.threw}`, fault.pointer)];
  return faultAnswer(cell, fault, call) === "let through"
    ? [finding("fault taken", `${what} refused`, `taken${value}`, fault.pointer)]
    : [];
}

/** The cell is named after a policy for unknown keys: it must be what happens, at every level. */
function unknownKeyFindings(
  cell: JudgedCell,
  { document, keys }: Extract<Case, { is: "unknown key" }>,
  call: Called,
): Finding[] {
  const { operation, unknownKeys } = cell.question;
  const seen = unknownKeyAnswer(cell, document, pointerTo([...keys, UNKNOWN_KEY]), call);
  if (typeof seen === "object") return [found(seen, "the value that the text denotes beside an unknown key")];
  const expected = operation !== "decode" && unknownKeys !== "reject" ? "ignored" : POLICY[unknownKeys];
  return seen === expected || seen === "impossible"
    ? []
    : [finding("unknown keys", `unknown keys ${expected}`, `unknown keys ${seen}`, pointerTo(keys))];
}
const POLICY = { ignore: "ignored", strip: "stripped", reject: "refused" } as const;

/** Documents in a dirty form that were refused: nobody has to take the form, and the cell is no answer to what is asked. */
export function refusedForm(
  cell: JudgedCell,
  cases: readonly Case[],
  calls: readonly Called[],
): UnsupportedAnswer | undefined {
  if (typeof cell.timed === "string") return undefined;
  const dirty = calls.filter((_, index) => cases[index]?.is === "dirty");
  const refused = dirty.filter((call) => !takes(cell, call));
  const [first] = refused;
  if (first === undefined) return undefined;
  const why = first.threw ?? first.impossible ?? "no reason given";
  return {
    is: "unsupported",
    code: "form refused",
    reason:
      refused.length === dirty.length ? why : `in ${refused.length} of ${dirty.length} documents: ${why}`,
  };
}
