/** From the samples of a cell to its figures. Plain numbers in, plain numbers out. */

/** The samples of one launch: what a worker measured in all its blocks. */
export interface LaunchSamples {
  /** Mean time of each block, in the order of rounds. */
  readonly blocks: readonly number[];
  /** For each layout of the documents in memory: the mean over all chunks of each chunk's fastest batch. */
  readonly layouts: readonly number[];
}

/**
 * Per document: the median over all layouts of all launches. Within a layout noise only ever adds time, so the least of
 * each chunk repeats best (Chen and Revels 2016). How an engine compiles a function, and where documents lie in memory, makes
 * layouts of several speeds: the least of those is luck, the median repeats (docs/ruler.md has the figures).
 */
export const best = (launches: readonly LaunchSamples[]): number =>
  median(launches.flatMap(({ layouts }) => layouts));

/** Standard errors that a figure's own launches may leave in doubt. */
const STANDARD_ERRORS = 2;

/**
 * How sure a figure is, by its own launches: two standard errors of the mean of their logarithms, as a fraction.
 * Zero where there is one launch, which leaves no spread to see.
 */
export function doubt(launches: readonly LaunchSamples[]): number {
  if (launches.length < 2) return 0;
  return (
    (STANDARD_ERRORS * deviation(launches.map((launch) => Math.log(best([launch]))))) /
    Math.sqrt(launches.length)
  );
}

/** Mean of all blocks of all launches: garbage collection and the machine's noise included. */
export const typical = (launches: readonly LaunchSamples[]): number =>
  mean(launches.flatMap(({ blocks }) => blocks));

/** Geometric mean, over all rounds of all launches, of a cell's block against the reference's block of the same round. */
export function pairedRatio(
  launches: readonly LaunchSamples[],
  references: readonly LaunchSamples[],
): number {
  const logarithms = launches.flatMap(({ blocks }, launch) =>
    blocks.flatMap((block, round) => {
      const other = references[launch]?.blocks[round];
      return other === undefined ? [] : [Math.log(block / other)];
    }),
  );
  return Math.exp(mean(logarithms));
}

/** An estimate with the interval that shows how sure it is. */
export interface Interval {
  readonly best: number;
  /** Null where one launch alone leaves no spread to see. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Best against best of the reference, with a 95 % interval from the same estimator taken launch by launch
 * (Student's t over the logarithms of the launches' ratios), widened to hold the estimate itself.
 */
export function bestRatio(
  launches: readonly LaunchSamples[],
  references: readonly LaunchSamples[],
): Interval {
  const estimate = best(launches) / best(references);
  const logarithms = launches.flatMap((launch, index) => {
    const reference = references[index];
    return reference === undefined ? [] : [Math.log(best([launch]) / best([reference]))];
  });
  if (logarithms.length < 2) return { best: estimate, low: null, high: null };
  const centre = mean(logarithms);
  const half = (studentT(logarithms.length - 1) * deviation(logarithms)) / Math.sqrt(logarithms.length);
  return {
    best: estimate,
    low: Math.min(estimate, Math.exp(centre - half)),
    high: Math.max(estimate, Math.exp(centre + half)),
  };
}

/** Quantiles 0.975 of Student's t for 1 to 9 degrees of freedom (NIST/SEMATECH e-Handbook §1.3.6.7.2). */
const STUDENT_T = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262];
const studentT = (degrees: number): number => STUDENT_T[degrees - 1] ?? 2.262;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation of a sample. */
export function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / Math.max(1, values.length - 1),
  );
}

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
    : (sorted[Math.floor(middle)] ?? Number.NaN);
}
