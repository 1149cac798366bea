/** Every document that somebody loses: what it became, and of whom. */

import type { InterchangeDocument, InterchangeRecord, InterchangeSet } from "../../record/conformance.ts";
import { andMore, type Group, type Row, type Tone } from "./chapter.ts";
import { someOf } from "./interchange-names.ts";
import { isLost, type Loss, lossesOf, readersOf, writersOf } from "./interchange-pairs.ts";

/** Characters of what became of a document. */
const MAX_CHANGE = 100;

/** Names a set of documents, what the sources leave open apart. */
export const setTitle = ({ name, open }: InterchangeSet): string => `${name}${open ? ", left open" : ""}`;

/** The value within the text of an example, or the beginning of a text. */
export function textInWords(text: string, max = 60): string {
  const value = /^\{\s*"value"\s*:\s*(.*?)\s*\}$/s.exec(text)?.[1] ?? text;
  return shortened(value, max);
}

/** The beginning of a text. */
export const shortened = (words: string, max: number): string =>
  words.length > max ? `${words.slice(0, max - 1).toWellFormed()}…` : words;

/** What became of it: without the place that every example has, and without the word of a library that says no more than it. */
export const outcomeInWords = (outcome: Loss["outcome"], became: string, max: number): string =>
  became === outcome ? outcome : `${outcome}: ${shortened(became.replace(/^\/value: /, ""), max)}`;

/** A group, and the words by which it is told from another: without what is particular to a document. */
interface LostGroup extends Group {
  readonly key: string;
}

/** One row for each document of a set, or for all that the same adapters lose in the same way. */
export const lostDocumentRows = (record: InterchangeRecord): Row[] =>
  record.sets.flatMap((set) => {
    const found = set.documents.filter(isLost).map((document) => ({
      document,
      groups: groupsOf(record, set, document),
    }));
    const alike = Map.groupBy(found, ({ groups }) => groups.map(({ key }) => key).join("\n"));
    return [...alike.values()].map((same): Row => {
      const [first] = same as [(typeof same)[number]];
      const { texts } = first.document;
      const [{ text } = { text: "" }] = [...texts.filter((one) => lossesOf(one).length > 0), ...texts];
      return {
        name: `${setTitle(set)}: ${first.document.name}${andMore(same)}`,
        detail: [
          text === "" ? "written by nobody" : textInWords(text),
          ...others(same.map(({ document }) => document.name)),
        ].join("; also "),
        groups: first.groups,
      };
    });
  });

/** The names of examples; documents of a dataset are counted alone. */
const others = ([, ...rest]: readonly string[]): string[] =>
  rest.length === 0 || rest.some((name) => name.startsWith("document ")) ? [] : [rest.join(", ")];

function groupsOf(
  record: InterchangeRecord,
  set: InterchangeSet,
  document: InterchangeDocument,
): LostGroup[] {
  const isDataset = set.name.startsWith("dataset ");
  const readers = readersOf(record, set);
  const wrote = record.writers.filter((name) => document.texts.some((text) => text.writers.includes(name)));
  const lost = byReader(document).map(({ outcome, became, writers, readers: own }): LostGroup => {
    const from = writers.length === wrote.length ? "" : ` (written by ${someOf(writers, wrote)})`;
    const tone: Tone = outcome === "different" && !set.open ? "bad" : "open";
    const who = [someOf(own, readers)];
    const what = outcome === "refused" || isDataset ? "" : became;
    const key = JSON.stringify([outcome, what, from, who]);
    return { did: `${outcomeInWords(outcome, became, MAX_CHANGE)}${from}`, tone, who, key };
  });
  const able = writersOf(record, set);
  const notWritten = (
    [
      ["not written", document.unwritten],
      ["no such value", document.withoutValue],
    ] as const
  ).flatMap(([words, all]) =>
    all.map(({ why, writers }): LostGroup => {
      const who = [someOf(writers, able)];
      return {
        did: `${words}: ${shortened(why, MAX_CHANGE)}`,
        tone: "open",
        who,
        key: JSON.stringify([words, who]),
      };
    }),
  );
  return [...lost, ...notWritten];
}

interface LostByReaders {
  readonly outcome: "different" | "refused";
  /** What it became; of refusals, whose words each library chooses, the first that gives a reason. */
  readonly became: string;
  readonly writers: readonly string[];
  readonly readers: readonly string[];
}

/** Readers that lost it in the same way, of the same writers: another value first. */
function byReader({ texts }: InterchangeDocument): LostByReaders[] {
  const losses = texts.flatMap((text) => lossesOf(text).map((loss) => ({ ...loss, writers: text.writers })));
  const ways = Map.groupBy(losses, ({ reader, outcome, became }) =>
    JSON.stringify([outcome, outcome === "different" ? became : "", reader]),
  );
  const lost = [...ways.values()].map((own) => {
    const [{ reader, outcome, became }] = own as [(typeof own)[number]];
    return { reader, outcome, became, writers: own.flatMap(({ writers }) => writers) };
  });
  return [
    ...Map.groupBy(lost, ({ outcome, became, writers }) =>
      JSON.stringify([outcome, outcome === "different" ? became : "", writers]),
    ).values(),
  ]
    .map((same): LostByReaders => {
      const [{ outcome, writers }] = same as [(typeof same)[number]];
      // Some libraries say nothing but that they refuse it.
      const { became } =
        same.find((one) => one.became !== one.outcome) ?? (same as [(typeof same)[number]])[0];
      return { outcome, became, writers, readers: same.map(({ reader }) => reader) };
    })
    .toSorted((one, other) => one.outcome.localeCompare(other.outcome));
}
