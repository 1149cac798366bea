/** What every adapter wrote and what every adapter made of it, as a record: each text once, with all who lose it. */

import { oneLine } from "../protocol/one-line.ts";
import type {
  InterchangeDocument,
  InterchangeRecord,
  InterchangeSet,
  InterchangeText,
} from "../record/conformance.ts";
import { type DecodeResult, type DocumentSet, type Encoded, isOf, keyOf } from "./interchange.ts";

/** What each adapter did, by its name, in the order of adapters. */
type ByAdapter<Done> = ReadonlyMap<string, readonly Done[]>;

/** An adapter that wrote nothing is no writer, one that decodes no set is no reader. */
export function interchangeRecord(
  sets: readonly DocumentSet[],
  encoded: ByAdapter<Encoded>,
  decoded: ByAdapter<DecodeResult>,
): InterchangeRecord {
  const writing = withAny(encoded, ({ is }) => is === "written" || is === "refused");
  const reading = withAny(decoded, ({ outcome }) => outcome !== "unsupported");
  const losses = lossesOf(reading);
  return {
    writers: [...writing.keys()],
    readers: [...reading.keys()],
    sets: sets.map((set): InterchangeSet => {
      const own = attributed(writing, (one) => isOf(set, one));
      return {
        name: set.name,
        open: set.open,
        cannotWrite: whyNot(own, "unsupported"),
        cannotRead: cannotRead(set, reading),
        documents: set.documents.map(({ name }, document) =>
          documentRecord(
            name,
            own.filter(({ done }) => done.document === document),
            losses,
          ),
        ),
      };
    }),
  };
}

const withAny = <Done>(all: ByAdapter<Done>, test: (done: Done) => boolean): ByAdapter<Done> =>
  new Map([...all].filter(([, done]) => done.some(test)));

/** Something that an adapter did. */
interface Attributed<Done> {
  readonly who: string;
  readonly done: Done;
}

const attributed = <Done>(all: ByAdapter<Done>, test: (done: Done) => boolean): Attributed<Done>[] =>
  [...all].flatMap(([who, own]) => own.filter(test).map((done) => ({ who, done })));

type Loss = Attributed<DecodeResult>;

/** By text, everything that did not arrive. */
function lossesOf(reading: ByAdapter<DecodeResult>): ReadonlyMap<string, readonly Loss[]> {
  const isLoss = ({ outcome }: DecodeResult) => outcome === "different" || outcome === "refused";
  return Map.groupBy(attributed(reading, isLoss), ({ done }) => keyOf(done));
}

/** Those who did the same together, in words: `[words, who]`. */
function together<Done>(all: readonly Attributed<Done>[], words: (done: Done) => string) {
  const same = Map.groupBy(all, ({ done }) => oneLine(words(done)));
  return [...same].map(([said, own]) => [said, [...new Set(own.map(({ who }) => who))]] as const);
}

function whyNot(own: readonly Attributed<Encoded>[], is: "refused" | "impossible" | "unsupported") {
  const none = own.filter(({ done }) => done.is === is);
  return together(none, (done) => (done.is === "written" ? "" : done.why)).map(([why, writers]) => ({
    why,
    writers,
  }));
}

/** A set that nobody wrote was given to no reader. */
function cannotRead(set: DocumentSet, reading: ByAdapter<DecodeResult>): InterchangeSet["cannotRead"] {
  const none = attributed(reading, (one) => one.outcome === "unsupported" && isOf(set, one));
  return together(none, ({ became }) => became).map(([why, readers]) => ({ why, readers }));
}

function documentRecord(
  name: string,
  own: readonly Attributed<Encoded>[],
  losses: ReadonlyMap<string, readonly Loss[]>,
): InterchangeDocument {
  const texts = Map.groupBy(
    own.flatMap(({ who, done }) => (done.is === "written" ? [{ who, done }] : [])),
    ({ done }) => keyOf(done),
  );
  return {
    name,
    texts: [...texts].map(([key, same]): InterchangeText => {
      const [first] = same as [(typeof same)[number]];
      const lost = (outcome: DecodeResult["outcome"]) =>
        together(
          (losses.get(key) ?? []).filter(({ done }) => done.outcome === outcome),
          ({ became }) => became,
        ).map(([became, readers]) => ({ became, readers }));
      return {
        text: beginning(first.done.text),
        writers: same.map(({ who }) => who),
        different: lost("different"),
        refused: lost("refused"),
      };
    }),
    unwritten: whyNot(own, "refused"),
    withoutValue: whyNot(own, "impossible"),
  };
}

/** Of a text so much stands in a record. */
const MAX_WRITTEN = 400;
const beginning = (text: string): string =>
  text.length > MAX_WRITTEN ? `${text.slice(0, MAX_WRITTEN - 1).toWellFormed()}…` : text;
