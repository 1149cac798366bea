/** Interchange by pairs of a writer and a reader, counted from what became of each text. */

import type {
  InterchangeDocument,
  InterchangeRecord,
  InterchangeSet,
  InterchangeText,
} from "../../record/conformance.ts";

/** How many documents were sent, and how many did not arrive. */
export interface Count {
  sent: number;
  lost: number;
}

/** What one reader reads of what one writer writes. `open`: the sources leave open whether these must be taken. */
export interface PairCounts {
  readonly must: Count;
  readonly open: Count;
}

/** By writer, then by reader. */
export type CountsByPair = ReadonlyMap<string, ReadonlyMap<string, PairCounts>>;

/** A reader that cannot read a set is sent nothing of it. What a writer refuses to write does not arrive. */
export function countsByPair(record: InterchangeRecord): CountsByPair {
  const counts = new Map(
    record.writers.map((writer) => [
      writer,
      new Map(record.readers.map((reader): [string, PairCounts] => [reader, noCounts()])),
    ]),
  );
  for (const set of record.sets) {
    const readers = readersOf(record, set);
    const add = (writers: readonly string[], lost: (reader: string) => boolean) => {
      for (const writer of writers)
        for (const reader of readers) {
          const pair = counts.get(writer)?.get(reader) ?? noCounts();
          const count = set.open ? pair.open : pair.must;
          count.sent += 1;
          if (lost(reader)) count.lost += 1;
        }
    };
    for (const { texts, unwritten } of set.documents) {
      for (const text of texts) {
        const losers = new Set(lossesOf(text).map(({ reader }) => reader));
        add(text.writers, (reader) => losers.has(reader));
      }
      add(
        unwritten.flatMap(({ writers }) => writers),
        () => true,
      );
    }
  }
  return counts;
}

const noCounts = (): PairCounts => ({ must: { sent: 0, lost: 0 }, open: { sent: 0, lost: 0 } });

/** Readers that can read a set. */
export function readersOf({ readers }: InterchangeRecord, { cannotRead }: InterchangeSet): string[] {
  const without = new Set(cannotRead.flatMap((one) => one.readers));
  return readers.filter((reader) => !without.has(reader));
}

/** Writers that can write a set. */
export function writersOf({ writers }: InterchangeRecord, { cannotWrite }: InterchangeSet): string[] {
  const without = new Set(cannotWrite.flatMap((one) => one.writers));
  return writers.filter((writer) => !without.has(writer));
}

/** One reader that lost a text. */
export interface Loss {
  readonly reader: string;
  readonly outcome: "different" | "refused";
  readonly became: string;
}

export const lossesOf = (text: InterchangeText): Loss[] =>
  (["different", "refused"] as const).flatMap((outcome) =>
    text[outcome].flatMap(({ became, readers }) => readers.map((reader) => ({ reader, outcome, became }))),
  );

/** Does somebody lose it, or fail to write it? */
export const isLost = ({ texts, unwritten, withoutValue }: InterchangeDocument): boolean =>
  unwritten.length + withoutValue.length > 0 || texts.some((text) => lossesOf(text).length > 0);
