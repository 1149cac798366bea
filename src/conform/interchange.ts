/** What one adapter writes, does another read as an equal value? Judged from what workers answered. */

import type { JsonValue } from "../kinds/contract.ts";
import { kindNames, kinds } from "../kinds/index.ts";
import { describedDifference } from "../model/difference.ts";
import type { Model } from "../model/model.ts";
import type { CallInput } from "../protocol/messages.ts";
import { oneLine } from "../protocol/one-line.ts";
import type { InterchangeRecord } from "../record/conformance.ts";
import { type Answered, buildError, inWords, type Prepared, resultOf } from "./answers.ts";
import { textWritten } from "./calls.ts";
import { formIn } from "./cell.ts";
import { exampleModel } from "./examples.ts";

/** Documents of one model that adapters send to each other: a kind's examples, or a dataset's documents. */
export interface DocumentSet {
  readonly name: string;
  /** The sources leave open whether its documents must be taken. */
  readonly open: boolean;
  readonly model: Model;
  readonly documents: readonly JsonValue[];
}

/** One document of a set. */
interface DocumentName {
  readonly documentSet: string;
  readonly open: boolean;
  /** Index among the documents of the set. */
  readonly document: number;
}

/** One document as an adapter wrote it: the text, or why there is none. */
export interface Encoded extends DocumentName {
  readonly text?: string;
  readonly refused?: string;
}

/** A text that somebody wrote. */
export interface WrittenText extends DocumentName {
  readonly text: string;
}

/** What a reader made of one text. */
export interface DecodeResult extends WrittenText {
  readonly outcome: "same" | "different" | "refused" | "unsupported";
  /** What differs, or why it was refused. */
  readonly became: string;
}

/**
 * Every example that each kind must take, in its canonical form; apart, those that the sources leave open, as they are: a writer
 * may write them, and a reader refuse them.
 */
export const exampleSets = (): DocumentSet[] =>
  kindNames.flatMap((kind) => {
    const examples = kinds[kind].examples(kinds[kind].exampleParameters as never);
    const model = exampleModel(kind);
    const must = examples.flatMap((example) =>
      example.expected === "accept" ? [{ value: example.value }] : [],
    );
    const may = examples.flatMap((example) => {
      if (example.expected !== "may") return [];
      // As it is, but where nobody can say what it is equal to: an hour 24 is midnight by another name.
      const comparable = kinds[kind].equal(example.input, example.input);
      return [{ value: comparable ? example.input : example.value }];
    });
    return [
      { name: kind, open: false, model, documents: must },
      ...(may.length === 0 ? [] : [{ name: kind, open: true, model, documents: may }]),
    ];
  });

/** What encode is called with. */
export const writeInputs = ({ documents }: DocumentSet): CallInput[] =>
  documents.map((document) => ({ is: "json", text: JSON.stringify(document) }));

/** What an adapter wrote of every document of a set; nothing of a document of which there is no typed value. */
export const encodedOf = ({ name, open }: DocumentSet, answers: readonly Answered[]): Encoded[] =>
  answers.flatMap((answered, document): Encoded[] => {
    const result = resultOf(answered);
    const where = { documentSet: name, open, document };
    switch (result.is) {
      case "impossible":
        return [];
      case "taken":
        return [{ ...where, text: textWritten(result.value) ?? inWords(result.value) }];
      case "refused":
        return [{ ...where, refused: result.why }];
      case "ended":
        return [{ ...where, refused: result.cause }];
    }
  });

/** Every text that was written, equal ones once. */
export const writtenTexts = (encoded: Iterable<readonly Encoded[]>): WrittenText[] => [
  ...new Map(
    [...encoded].flat().flatMap(({ documentSet, open, document, text }) => {
      const written = text === undefined ? undefined : { documentSet, open, document, text };
      return written === undefined ? [] : [[keyOf(written), written] as const];
    }),
  ).values(),
];

const keyOf = ({ documentSet, open, document, text }: WrittenText): string =>
  JSON.stringify([documentSet, open, document, text]);

/** Is it of this set? */
export const isOf = (set: DocumentSet, { documentSet, open }: DocumentName): boolean =>
  documentSet === set.name && open === set.open;

/** What decode is called with. */
export const readInputs = (texts: readonly WrittenText[]): CallInput[] =>
  texts.map(({ text }) => ({ is: "wire", text }));

/** What an adapter made of texts of one set. */
export const decodeResults = (
  set: DocumentSet,
  texts: readonly WrittenText[],
  prepared: Prepared,
  answers: readonly Answered[],
): DecodeResult[] =>
  texts.map((written, index) => ({ ...written, ...readAs(set, written.document, prepared, answers[index]) }));

function readAs(
  { model, documents }: DocumentSet,
  document: number,
  prepared: Prepared,
  answered: Answered | undefined,
): Pick<DecodeResult, "outcome" | "became"> {
  if (prepared.is === "unsupported") return { outcome: "unsupported", became: prepared.reason };
  if (prepared.is === "failed") return { outcome: "unsupported", became: buildError(prepared.cause) };
  if (answered === undefined) throw new Error("a text was not read");
  const result = resultOf(answered);
  if (result.is === "ended") return { outcome: "refused", became: result.cause };
  if (result.is !== "taken") return { outcome: "refused", became: result.why };
  const forms = (kind: Model["kind"]) => formIn(prepared, kind)?.name;
  const found = describedDifference(model, forms, documents[document] as JsonValue, result.value);
  return found === undefined
    ? { outcome: "same", became: "" }
    : { outcome: "different", became: `${found.pointer}: ${found.change}` };
}

/** Of a text so much stands in a record. */
const MAX_WRITTEN = 4000;
const beginning = (text: string): string =>
  text.length > MAX_WRITTEN ? `${text.slice(0, MAX_WRITTEN - 1).toWellFormed()}…` : text;

/** One record for each set that the writer wrote. */
export function interchangeRecords(
  writer: { readonly name: string; readonly encoded: readonly Encoded[] },
  reader: string,
  read: readonly DecodeResult[],
): InterchangeRecord[] {
  const results = new Map(read.map((result) => [keyOf(result), result]));
  const sets = Map.groupBy(writer.encoded, ({ documentSet, open }) => JSON.stringify([documentSet, open]));
  return [...sets.values()].map((encoded) => {
    const counts = { same: 0, different: 0, refused: 0, unsupported: 0 };
    let example: InterchangeRecord["example"] = null;
    for (const { text, refused, ...name } of encoded) {
      const result: Pick<DecodeResult, "outcome" | "became"> | undefined =
        text === undefined
          ? { outcome: "refused", became: `${writer.name} does not write it: ${refused ?? ""}` }
          : results.get(keyOf({ ...name, text }));
      if (result === undefined) continue;
      counts[result.outcome]++;
      if (result.outcome !== "same")
        example ??= { text: beginning(text ?? ""), became: oneLine(result.became) };
    }
    const { documentSet, open } = encoded[0] as Encoded;
    return { writer: writer.name, reader, documentSet, open, documents: encoded.length, ...counts, example };
  });
}
