/** From the samples of a cell to its figures. Plain numbers in, plain numbers out. */

/** The samples of one launch: what a worker measured in all its blocks. */
export interface LaunchSamples {
  /** Mean time of each block, in the order of rounds. */
  readonly blocks: readonly number[];
  /** Fastest batch of each chunk. */
  readonly chunks: readonly number[];
}

/**
 * Per document: the mean over all chunks of each chunk's fastest batch in any launch.
 * Noise only ever adds time, so the least repeats best (Chen and Revels 2016); chunk by chunk, so that
 * no adapter's figure is of its cheapest documents.
 */
export function best(launches: readonly LaunchSamples[]): number {
  const [first] = launches;
  if (first === undefined) return Number.NaN;
  const minima = first.chunks.map((_, chunk) =>
    Math.min(...launches.map(({ chunks }) => chunks[chunk] ?? Infinity)),
  );
  return mean(minima);
}

/**
 * How much the best figure hangs on a single launch: by what fraction it would be larger without the luckiest one.
 * An engine that compiles a function now this way, now that, gives launches of several speeds; what one of them alone
 * has shown cannot be told apart from luck. Zero where there is one launch.
 */
export function luck(launches: readonly LaunchSamples[]): number {
  if (launches.length < 2) return 0;
  const without = launches.map((_, left) => best(launches.filter((_, index) => index !== left)));
  return Math.max(...without) / best(launches) - 1;
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
  const variance =
    logarithms.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (logarithms.length - 1);
  const half = studentT(logarithms.length - 1) * Math.sqrt(variance / logarithms.length);
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
