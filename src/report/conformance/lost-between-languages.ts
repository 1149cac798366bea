/** What is lost where one language writes and another reads. */

import type { ConformanceRecord, InterchangeDocument, InterchangeSet } from "../../record/conformance.ts";
import { left } from "../table.ts";
import { type Block, type Chapter, text } from "./chapter.ts";
import { type Loss, lossesOf, readersOf, writersOf } from "./interchange-pairs.ts";
import { outcomeInWords, shortened, textInWords } from "./lost-documents.ts";

/** Characters of what became of a document. */
const MAX_CHANGE = 56;
/** Characters of a document's text. */
const MAX_TEXT = 40;

/** The languages of runtimes, as people call them. */
const LANGUAGES: Readonly<Record<string, string>> = { python: "Python" };

type Adapters = ConformanceRecord["adapters"];

const languageOf = ({ runtime }: Adapters[number]): string => LANGUAGES[runtime?.name ?? ""] ?? "TypeScript";

/** A chapter where adapters ran in several languages. */
export function languageChapters({
  adapters,
  interchange,
}: Pick<ConformanceRecord, "interchange" | "adapters">): Chapter[] {
  const byName = new Map(adapters.map((adapter) => [adapter.name, languageOf(adapter)]));
  const languages = [...new Set(byName.values())].toSorted();
  if (languages.length < 2) return [];
  const directions = languages.flatMap((from) =>
    languages.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  const sidesOf: SidesOf = (set, from, to) => ({
    writers: new Set(writersOf(interchange, set).filter((name) => byName.get(name) === from)),
    readers: new Set(readersOf(interchange, set).filter((name) => byName.get(name) === to)),
  });
  const crossed = (
    set: InterchangeSet,
    name: string,
    documents: readonly InterchangeDocument[],
  ): Crossed => ({
    set,
    name,
    crossings: directions.map(({ from, to }) => crossingOf(documents, sidesOf(set, from, to))),
    notWritten: languages
      .flatMap((one) => notWritten(documents, one, sidesOf(set, one, one).writers))
      .join("; "),
  });
  const blocks = (open: boolean): Block[] => {
    const sets = interchange.sets.filter((set) => set.open === open);
    const rows = sets
      .flatMap((set) => partsOf(set).map(([name, own]) => crossed(set, name, own)))
      .filter(isLost);
    const single = sets.flatMap((set) => set.documents.map((one) => crossed(set, one.name, [one])));
    return [...(rows.length === 0 ? [] : [languageTable(directions, rows)]), text(arrived(single))];
  };
  const openOnes = interchange.sets.some(({ open }) => open) ? blocks(true) : [];
  return [
    {
      title: "Lost between languages",
      level: 3,
      blocks: [
        text(
          "Documents that must be taken, written in one language and read in another. n of m: of m pairs of a writer and a reader that has a schema for the document, n lose it; then stands what it becomes in most of them, or the reason that most give. Not written: how many writers refuse to write it, or have no such value. The documents of a dataset share a row.",
        ),
        ...blocks(false),
        ...(openOnes.length === 0
          ? []
          : [
              text(
                "Documents that the sources leave open, and values of which a typed value may have no room: whoever refuses them is right, too.",
              ),
              ...openOnes,
            ]),
      ],
    },
  ];
}

/** Writers of one language and readers of another that have a schema for a set. */
interface Sides {
  readonly writers: ReadonlySet<string>;
  readonly readers: ReadonlySet<string>;
}
type SidesOf = (set: InterchangeSet, from: string, to: string) => Sides;

/** What became of documents that went from one language to another. */
interface Crossing {
  /** Pairs of a writer and a reader, each counted with each document. */
  readonly sent: number;
  readonly lost: readonly LostText[];
}

/** A text that some readers lost in the same way. */
interface LostText extends Omit<Loss, "reader"> {
  readonly text: string;
  readonly pairs: number;
}

/** What one row is about: an example, or all documents of a dataset. */
interface Crossed {
  readonly set: InterchangeSet;
  readonly name: string;
  readonly crossings: readonly Crossing[];
  readonly notWritten: string;
}

const isLost = ({ crossings, notWritten: words }: Crossed): boolean =>
  words !== "" || crossings.some(({ lost }) => lost.length > 0);

const partsOf = ({ name, documents }: InterchangeSet): [string, readonly InterchangeDocument[]][] =>
  name.startsWith("dataset ")
    ? [[`${documents.length} documents`, documents]]
    : documents.map((document) => [document.name, [document]]);

function crossingOf(documents: readonly InterchangeDocument[], { writers, readers }: Sides): Crossing {
  const lost: LostText[] = [];
  let sent = 0;
  for (const one of documents.flatMap(({ texts }) => texts)) {
    const wrote = one.writers.filter((name) => writers.has(name)).length;
    sent += wrote * readers.size;
    if (wrote === 0) continue;
    for (const { reader, outcome, became } of lossesOf(one))
      if (readers.has(reader)) lost.push({ text: one.text, outcome, became, pairs: wrote });
  }
  return { sent, lost };
}

/** `88 of 640 different: …`, or `26 of 637: 13 different: …; 13 refused: …`; empty where all arrives. */
function lostInWords({ sent, lost }: Crossing): string {
  const ways = (["different", "refused"] as const).flatMap((outcome) => {
    const own = lost.filter((one) => one.outcome === outcome);
    return own.length === 0 ? [] : [{ outcome, own }];
  });
  const max = Math.floor(MAX_CHANGE / Math.max(1, ways.length));
  const [first, ...rest] = ways.map(
    ({ outcome, own }) => [pairsOf(own), outcomeInWords(outcome, becameOf(own), max)] as const,
  );
  if (first === undefined) return "";
  return rest.length === 0
    ? `${first[0]} of ${sent} ${first[1]}`
    : `${pairsOf(lost)} of ${sent}: ${[first, ...rest].map(([pairs, words]) => `${pairs} ${words}`).join("; ")}`;
}

/** What most of them became, or the reason that most gave: what it was stands beside it. */
function becameOf(lost: readonly LostText[]): string {
  const told = lost.filter(({ became, outcome }) => became !== outcome);
  return mostOf(told.length === 0 ? lost : told, ({ became }) => became).replace(/^\/\S*: .* became /s, "");
}

/** `Python 3 of 17: …`; nothing where all who can write the set write every document. */
function notWritten(
  documents: readonly InterchangeDocument[],
  language: string,
  able: ReadonlySet<string>,
): string[] {
  const reasons = documents
    .flatMap(({ unwritten, withoutValue }) => [...unwritten, ...withoutValue])
    .map(({ why, writers }) => ({ why, writers: writers.filter((name) => able.has(name)) }))
    .filter(({ writers }) => writers.length > 0)
    .map((one) => ({ ...one, pairs: one.writers.length }));
  const without = new Set(reasons.flatMap(({ writers }) => writers));
  return without.size === 0
    ? []
    : [
        `${language} ${without.size} of ${able.size}: ${shortened(
          mostOf(reasons, ({ why }) => why),
          MAX_CHANGE,
        )}`,
      ];
}

const pairsOf = (counted: readonly { readonly pairs: number }[]): number =>
  counted.reduce((total, { pairs }) => total + pairs, 0);

/** The words of the most pairs; of several, the shortest. */
function mostOf<Counted extends { readonly pairs: number }>(
  counted: readonly Counted[],
  words: (one: Counted) => string,
): string {
  const [most] = [...Map.groupBy(counted, words)].toSorted(
    ([word, one], [otherWord, other]) => pairsOf(other) - pairsOf(one) || word.length - otherWord.length,
  );
  return most?.[0] ?? "";
}

const languageTable = (
  directions: readonly { readonly from: string; readonly to: string }[],
  rows: readonly Crossed[],
): Block => ({
  is: "table",
  keys: 2,
  table: {
    columns: [
      "kind",
      "document",
      "text",
      ...directions.map(({ from, to }) => `${from} → ${to}`),
      "not written",
    ].map((name) => left(name)),
    rows: rows.map(({ set, name, crossings, notWritten: words }) => [
      set.name,
      name,
      textInWords(crossings.flatMap(({ lost }) => lost)[0]?.text ?? "", MAX_TEXT),
      ...crossings.map(lostInWords),
      words,
    ]),
  },
});

/** The last line: of the documents that go in every direction, how many are in no row. */
function arrived(documents: readonly Crossed[]): string {
  const crossing = documents.filter(({ crossings }) => crossings.every(({ sent }) => sent > 0));
  const whole = crossing.filter((one) => !isLost(one));
  const verb = whole.length === 1 ? "arrives" : "arrive";
  return `Of ${crossing.length} documents that are written and read in each language, ${whole.length} ${verb}, whoever writes and whoever reads them.`;
}
