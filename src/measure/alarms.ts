/** Signs that a figure is no measurement: work left undone by the engine, or a loop that it saw through. Decided by blocks' times. */

/** A cell whose time is less than so many times that of an empty loop has probably been left undone. */
const NEAR_EMPTY = 1.5;
/** How far 2n calls may be from twice n calls, as a fraction. */
const LINEARITY = 0.05;
/** Turns, and batches in each: a core changes its speed between turns, a collection of garbage falls into some of the batches. */
const [TURNS, BATCHES] = [3, 5];
/** In nanoseconds: how long a pass is at the least, so that it is many times what reading the clock takes. */
const LONG_PASS = 2e5;

/** Which blocks an alarm is decided by: of these documents, as many passes, and twice as many, in turns. */
export interface LinearityPlan {
  /** Some are enough to see it. */
  readonly documents: readonly number[];
  /** Passes over them in one batch. */
  readonly passes: number;
  /** How often each of the two is timed. */
  readonly turns: number;
  /** Batches that each block has, that of the empty loop too. */
  readonly batches: number;
}

/** `timePerDocument` in nanoseconds; `documents`: those of one chunk. */
export function linearityPlan(timePerDocument: number, documents: readonly number[]): LinearityPlan {
  const some = documents.slice(0, Math.ceil(LONG_PASS / timePerDocument));
  return {
    documents: some,
    passes: Math.ceil(LONG_PASS / (timePerDocument * some.length)),
    turns: TURNS,
    batches: BATCHES,
  };
}

/** What is wrong with a figure. Times are nanoseconds per document. */
export type Alarm =
  | { readonly code: "left undone"; readonly time: number; readonly nothing: number }
  /** Twice the calls take so many times as long. */
  | { readonly code: "not linear"; readonly factor: number };

/** Nanoseconds per document of each batch: n calls, 2n calls, and an empty loop. Empty lists raise nothing. */
export interface AlarmTimes {
  readonly once: readonly number[];
  readonly twice: readonly number[];
  readonly nothing: readonly number[];
}

/** Every alarm that these times raise; none where all is well. */
export function alarmsOf({ once, twice, nothing }: AlarmTimes): Alarm[] {
  const found: Alarm[] = [];
  const time = Math.min(...once);
  const empty = Math.min(...nothing);
  if (time < NEAR_EMPTY * empty && Number.isFinite(empty))
    found.push({ code: "left undone", time, nothing: empty });
  // A collection falls into most of the longer ones, and spoils their median; a core that slows down spoils a minimum.
  // Work that is left undone shows in both.
  const [byFastest, byMedian] = [Math.min(...twice) / time - 1, median(twice) / median(once) - 1];
  const off = Math.abs(byFastest) < Math.abs(byMedian) ? byFastest : byMedian;
  if (Math.abs(off) > LINEARITY) found.push({ code: "not linear", factor: 2 + 2 * off });
  return found;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
