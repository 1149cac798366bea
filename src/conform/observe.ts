/** What a build was seen to do, found out from its answers: tables are made of this, not of what anybody declares. */

import { isRich } from "../kinds/index.ts";
import { leaves } from "../model/model.ts";
import { pointerTo } from "../model/pointer.ts";
import type { Called, UnsupportedAnswer } from "../protocol/messages.ts";
import { type FaultCount, type Facts, validationOf } from "../record/facts.ts";
import { type FaultAnswer, faultAnswer, takes, unknownKeyAnswer } from "./calls.ts";
import type { Case } from "./cases.ts";
import { formIn, type JudgedCell } from "./cell.ts";
import { UNKNOWN_KEY } from "./places.ts";

/** A case with its answer. */
export type AnsweredCase<Of extends Case = Case> = readonly [of: Of, call: Called];

/** The cases of one sort. */
export const answeredCases = <Is extends Case["is"]>(answered: readonly AnsweredCase[], is: Is) =>
  answered.filter((one): one is AnsweredCase<Extract<Case, { is: Is }>> => one[0].is === is);

/** What the answers of the step after the timing show. */
export const factsOf = (
  cell: JudgedCell,
  answered: readonly AnsweredCase[],
  watched: readonly Called[],
): Facts => ({
  validates: cell.adapter.validates,
  faults: cell.question.operation === "encode" ? countWritten(cell, answered) : countRead(cell, answered),
  forms: formsOf(cell),
  unknownKeys: unknownKeysOf(cell, answered),
  stopsAt: stopsAt(cell, watched),
  returns: returnsOf(cell, answered),
  // A check and an explanation have no wire.
  wire: ["check", "explain"].includes(cell.question.operation) ? "json" : cell.adapter.wire,
  ...writesOf(cell, answered),
});

/** Bytes are described as such, text as itself. */
function writesOf({ question }: JudgedCell, answered: readonly AnsweredCase[]): Pick<Facts, "writes"> {
  const written = answeredCases(answered, "clean").flatMap(([, { returned }]) => returned ?? []);
  const [first] = written;
  if (question.operation !== "encode" || first === undefined) return {};
  return { writes: first.startsWith('{"$bytes"') ? "bytes" : "text" };
}

/** One fault, or one wrong value, with what came of it. */
interface Tried {
  readonly kind: string;
  readonly name: string;
  readonly ofType: boolean;
  readonly answer: FaultAnswer;
}

const countRead = (cell: JudgedCell, answered: readonly AnsweredCase[]): FaultCount[] =>
  counted(
    cell,
    answeredCases(answered, "fault").map(([{ fault }, call]) => ({
      kind: fault.kind,
      name: fault.fault,
      ofType: fault.ofType,
      answer: faultAnswer(cell, fault, call),
    })),
  );

/** An encoder looks at what it writes where it throws: whatever it writes is let through. */
const countWritten = (cell: JudgedCell, answered: readonly AnsweredCase[]): FaultCount[] =>
  counted(
    cell,
    answeredCases(answered, "wrong value").map(([{ kind, name }, { returned, impossible }]) => ({
      kind,
      name,
      ofType: false,
      answer: impossible !== undefined ? "impossible" : returned === undefined ? "refused" : "let through",
    })),
  );

/** By kind and name, wherever a fault was planted: let through if it was anywhere, coerced if it was everywhere. */
function counted({ ready }: JudgedCell, all: readonly Tried[]): FaultCount[] {
  const tried = all.filter(({ answer }) => answer !== "impossible");
  return [...Map.groupBy(tried, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const names = [...Map.groupBy(ofKind, ({ name }) => name)];
    const isLetThrough = (same: readonly Tried[]) => same.some(({ answer }) => answer === "let through");
    const ofType = names.filter(([, same]) => same.some((one) => one.ofType));
    return {
      kind,
      tried: names.length,
      letThrough: names.flatMap(([name, same]) => (isLetThrough(same) ? [name] : [])),
      coerced: names.flatMap(([name, same]) =>
        same.every(({ answer }) => answer === "coerced") ? [name] : [],
      ),
      ofType: {
        tried: ofType.length,
        letThrough: ofType.filter(([, same]) => isLetThrough(same)).length,
      },
      declared: (ready.excused as readonly string[]).includes(kind),
    };
  });
}

/** The form of each kind of the model on the typed side. */
function formsOf({ question, model, ready }: JudgedCell): Facts["forms"] {
  if (question.operation === "check" || question.operation === "explain") return [];
  const kinds = new Set(leaves(model).map(({ leaf }) => leaf.kind));
  return [...kinds].flatMap((kind) => {
    const form = formIn(ready, kind);
    return form === undefined ? [] : [{ kind, ...form }];
  });
}

/** What happened to unknown keys; a level at which it was something else is a finding. */
function unknownKeysOf(cell: JudgedCell, answered: readonly AnsweredCase[]): Facts["unknownKeys"] {
  const answers = answeredCases(answered, "unknown key").map(([{ document, keys }, call]) =>
    unknownKeyAnswer(cell, document, pointerTo([...keys, UNKNOWN_KEY]), call),
  );
  return (
    answers.find(
      (answer): answer is NonNullable<Facts["unknownKeys"]> =>
        typeof answer === "string" && answer !== "impossible",
    ) ?? null
  );
}

/** Leaves that a document must have, so that ending early can be told from reading on. */
const MIN_LEAVES = 4;

/** Does a check end at the first fault, or does it look at everything? Seen by how many leaves it reads. */
function stopsAt(cell: JudgedCell, [clean, wrong]: readonly Called[]): Facts["stopsAt"] {
  const ofClean = clean?.leavesRead ?? null;
  const ofWrong = wrong?.leavesRead ?? null;
  // A check that will not look through a proxy cannot be watched.
  if (clean === undefined || ofClean === null || ofWrong === null) return null;
  if (!takes(cell, clean) || ofClean < MIN_LEAVES) return null;
  return ofWrong <= ofClean / 2 ? "first fault" : "all faults";
}

/** Only a decoder returns a value of its own. */
function returnsOf({ question }: JudgedCell, answered: readonly AnsweredCase[]): Facts["returns"] {
  const returned = answeredCases(answered, "clean").filter(([, call]) => call.returned !== undefined);
  if (question.operation !== "decode" || returned.length === 0) return null;
  return returned.some(([, call]) => call.sameObject === true) ? "same object" : "copy";
}

/**
 * Why a cell does not answer what its dataset asks, where that is about kinds that JSON lacks alone and nothing is done for
 * any of them: a check that takes any text for a date says yes, on a dataset of dates, to days that there are not; a decoder
 * that leaves every instant as text has only parsed. A figure for another question is no figure. Undefined where something is
 * done, however little.
 */
export function offTheQuestion({ question, model }: JudgedCell, facts: Facts): UnsupportedAnswer | undefined {
  const asked = [...new Set(leaves(model).map(({ leaf: { kind } }) => kind))];
  if (asked.length === 0 || !asked.every(isRich) || question.operation === "encode") return undefined;
  const validation = validationOf(facts, question);
  if (validation === "full" || validation === "weaker") return undefined;
  const reason = (text: string): UnsupportedAnswer => ({
    is: "unsupported",
    code: "off the question",
    reason: text,
  });
  if (question.operation !== "decode")
    return reason(`looks at no ${asked.join(" and ")}, only at its JSON type`);
  return asked.every((kind) => facts.forms.some((form) => form.kind === kind && form.weaker !== undefined))
    ? reason(`leaves ${asked.join(" and ")} as text, unchecked: it parses, it does not decode`)
    : undefined;
}
