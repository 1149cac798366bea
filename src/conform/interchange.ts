/** What one adapter writes, does another read as an equal value? Judged from what workers answered. */

import type { Facet, JsonValue } from "../kinds/contract.ts";
import { type KindName, kindNames, kinds } from "../kinds/index.ts";
import { describedDifference } from "../model/difference.ts";
import type { Model } from "../model/model.ts";
import type { CallInput, Ready } from "../protocol/messages.ts";
import { type Answered, buildError, formNameOf, inWords, type Prepared, resultOf } from "./answers.ts";
import { textWritten } from "./calls.ts";
import { formIn } from "./cell.ts";
import { exampleModel } from "./examples.ts";
import { facetModel, facetsOf } from "./fidelity.ts";
import { heldBy, textOf } from "./probes.ts";

/** Documents of one model that adapters send to each other: a kind's examples, the values of a facet, or a dataset's documents. */
export interface DocumentSet {
  readonly name: string;
  /** The sources leave open whether its documents must be taken. */
  readonly open: boolean;
  readonly model: Model;
  readonly documents: readonly NamedDocument[];
  /** The facet that its values have: a typed value may have no room for it. */
  readonly facet?: { readonly kind: KindName; readonly facet: Facet };
}

/** `name`: the example's name, or `document 3` of a dataset. */
export interface NamedDocument {
  readonly name: string;
  readonly value: JsonValue;
}

/** One document of a set. */
interface DocumentPlace {
  readonly documentSet: string;
  readonly open: boolean;
  /** Index among the documents of the set. */
  readonly document: number;
}

/**
 * One document as an adapter wrote it, or why there is no text.
 * - `refused`: encode threw.
 * - `impossible`: the adapter has no typed value of it.
 * - `unsupported`: the adapter has no encode for the set.
 */
export type Encoded = DocumentPlace &
  (
    | { readonly is: "written"; readonly text: string }
    | { readonly is: "refused" | "impossible" | "unsupported"; readonly why: string }
  );

/** A text that somebody wrote. */
export interface WrittenText extends DocumentPlace {
  readonly text: string;
}

/** What a reader made of one text. */
export interface DecodeResult extends WrittenText {
  readonly outcome: "same" | "different" | "refused" | "unsupported";
  /** What differs, or why it was refused, or why the reader has no decode for the set. */
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
      example.expected === "accept" ? [{ name: example.case, value: { value: example.value } }] : [],
    );
    const may = examples.flatMap((example) => {
      if (example.expected !== "may") return [];
      // As it is, but where nobody can say what it is equal to: an hour 24 is midnight by another name.
      const comparable = kinds[kind].equal(example.input, example.input);
      return [{ name: example.case, value: { value: comparable ? example.input : example.value } }];
    });
    return [
      { name: kind, open: false, model, documents: must },
      ...(may.length === 0 ? [] : [{ name: kind, open: true, model, documents: may }]),
    ];
  });

/**
 * Values that no example has, of the facets that a value itself is: an instant below the millisecond, a decimal beyond 2^53. The
 * sources leave open whether a typed value has room for them.
 */
export const facetSets = (): DocumentSet[] =>
  kindNames.flatMap((kind) => {
    const sent = new Set(exampleInputsOf(kind));
    return facetsOf(kind)
      .filter(({ expected, read }) => expected === "keep" && read === undefined)
      .map((facet): DocumentSet => {
        const probes = facet.probes.filter(
          (probe) => facet.parameters !== undefined || !sent.has(textOf(probe)),
        );
        return {
          name: `${kind}: ${facet.name}`,
          open: true,
          model: facetModel(kind, facet),
          documents: probes.map((value) => ({ name: textOf(value), value: { value } })),
          facet: { kind, facet },
        };
      })
      .filter(({ documents }) => documents.length > 0);
  });

const exampleInputsOf = (kind: KindName): string[] =>
  kinds[kind].examples(kinds[kind].exampleParameters as never).map(({ input }) => textOf(input));

/** What encode is called with. */
export const writeInputs = ({ documents }: DocumentSet): CallInput[] =>
  documents.map(({ value }) => ({ is: "json", text: JSON.stringify(value) }));

/** What an adapter wrote of every document of a set. */
export const encodedOf = (set: DocumentSet, prepared: Prepared, answers: readonly Answered[]): Encoded[] =>
  set.documents.map(({ name }, document): Encoded => {
    const place = { documentSet: set.name, open: set.open, document };
    if (prepared.is !== "ready") return { ...place, is: "unsupported", why: gapOf(prepared) };
    const tooSmall = formWithout(set, prepared, name);
    if (tooSmall !== undefined) return { ...place, is: "impossible", why: `a ${tooSmall} does not hold it` };
    const answered = answers[document];
    if (answered === undefined) throw new Error("a document was not asked about");
    const result = resultOf(answered);
    switch (result.is) {
      case "taken":
        return { ...place, is: "written", text: textWritten(result.value) ?? inWords(result.value) };
      case "impossible":
      case "refused":
        return { ...place, is: result.is, why: result.why };
      case "ended":
        return { ...place, is: "refused", why: result.cause };
    }
  });

/** The form of a writer that has no room for a value of a facet. What an author's own form holds is seen when it is sent. */
function formWithout({ facet }: DocumentSet, prepared: Ready, name: string): string | undefined {
  if (facet === undefined) return undefined;
  const form = formNameOf(prepared, facet.kind);
  const probe = facet.facet.probes.find((one) => textOf(one) === name);
  return form === undefined ||
    probe === undefined ||
    heldBy(facet.kind, facet.facet, form, probe) !== undefined
    ? undefined
    : form;
}

/** Why an operation could not be built. */
const gapOf = (prepared: Exclude<Prepared, { readonly is: "ready" }>): string =>
  prepared.is === "unsupported" ? prepared.reason : buildError(prepared.cause);

/** Every text that was written, equal ones once. */
export const writtenTexts = (encoded: Iterable<readonly Encoded[]>): WrittenText[] => {
  const texts = new Map<string, WrittenText>();
  for (const own of encoded)
    for (const one of own) {
      if (one.is !== "written") continue;
      const { documentSet, open, document, text } = one;
      texts.set(keyOf(one), { documentSet, open, document, text });
    }
  return [...texts.values()];
};

/** One text of one document. */
export const keyOf = ({ documentSet, open, document, text }: WrittenText): string =>
  JSON.stringify([documentSet, open, document, text]);

/** Is it of this set? */
export const isOf = (
  set: Pick<DocumentSet, "name" | "open">,
  { documentSet, open }: Omit<DocumentPlace, "document">,
): boolean => documentSet === set.name && open === set.open;

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
  if (prepared.is !== "ready") return { outcome: "unsupported", became: gapOf(prepared) };
  const sent = documents[document];
  if (answered === undefined || sent === undefined) throw new Error("a text was not read");
  const result = resultOf(answered);
  if (result.is === "ended") return { outcome: "refused", became: result.cause };
  if (result.is !== "taken") return { outcome: "refused", became: result.why };
  const forms = (kind: Model["kind"]) => formIn(prepared, kind)?.name;
  const found = describedDifference(model, forms, sent.value, result.value);
  return found === undefined
    ? { outcome: "same", became: "" }
    : { outcome: "different", became: `${found.pointer}: ${found.change}` };
}
