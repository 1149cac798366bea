/** From the samples of a cell to its figures. Plain numbers in, plain numbers out. */

/** The samples of one launch: what a worker measured in all its blocks. */
export interface LaunchSamples {
  /** Which launch of its set it is: samples of the same one are compared. No two of an arm have the same. */
  readonly launch: number;
  /** Mean time of each block, in the order of rounds. */
  readonly blocks: readonly number[];
  /** The same in processor time, to which other programs add nothing; absent where the runtime does not tell. */
  readonly cpuBlocks?: readonly number[];
  /**
   * The mean over all chunks of each chunk's fastest batch. Within a process noise only ever adds time, so the least repeats
   * best (Chen and Revels 2016); chunk by chunk it cannot pick the cheap documents.
   */
  readonly best: number;
}

/**
 * Per document: the centre of the launches' figures. An engine compiles a function now this way, now that, and a machine has
 * bad minutes: the least of launches is luck, their centre repeats (docs/ruler.md has the figures).
 */
export const best = (launches: readonly LaunchSamples[]): number =>
  Math.exp(centre(launches.map((launch) => Math.log(launch.best))));

/** One figure against another. */
export interface Difference {
  /** The one's time against the other's: below 1 where it is faster. */
  readonly ratio: number;
  /** How far the ratio may be off by what its own launches show, as a fraction. */
  readonly margin: number;
}

/** Standard errors that a ratio may be off by. `calibrate` shows what they let through. */
export const STANDARD_ERRORS = 2.25;

/**
 * Compares launch by launch, since whatever the machine does to a launch it does to all who take part in it:
 * the centre of the logarithms of the launches' ratios, and two and a quarter standard errors of it.
 * The margin is zero where there is one launch, which leaves no spread to see.
 */
export function difference(one: readonly LaunchSamples[], other: readonly LaunchSamples[]): Difference {
  const apart = logarithms(one, other);
  return {
    ratio: Math.exp(centre(apart)),
    margin: apart.length < 2 ? 0 : STANDARD_ERRORS * standardError(apart),
  };
}

/** An estimate with the interval that shows how sure it is. */
export interface Interval {
  readonly best: number;
  /** Null where one launch alone leaves no spread to see. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Best against best of the reference, launch by launch, with its 95 % interval (Student's t over the logarithms of the ratios). */
export function bestRatio(
  launches: readonly LaunchSamples[],
  references: readonly LaunchSamples[],
): Interval {
  const apart = logarithms(launches, references);
  const middle = centre(apart);
  if (apart.length < 2) return { best: Math.exp(middle), low: null, high: null };
  const half = studentT(apart.length - 1) * standardError(apart);
  return { best: Math.exp(middle), low: Math.exp(middle - half), high: Math.exp(middle + half) };
}

/** The blocks that are typical: in the first half of the rounds an engine still compiles some functions. */
const laterHalf = (blocks: readonly number[]): readonly number[] =>
  blocks.slice(Math.floor(blocks.length / 2));

/**
 * The processor time of the typical blocks of a launch; undefined where it is not told. It is summed over the launch, since a
 * clock of processor time may move in ticks that are as long as half a block. What threads do on other cores is no time that
 * anybody waits for, so it is no more than the time that passed.
 */
function processorTime({ blocks, cpuBlocks = [] }: LaunchSamples): number | undefined {
  const used = mean(laterHalf(cpuBlocks));
  return used > 0 ? Math.min(used, mean(laterHalf(blocks))) : undefined;
}

/**
 * Mean of the later half of the blocks of all launches, garbage collection included: in processor time, and of launches that do
 * not tell it in the time that passed, with whatever other programs took of it.
 */
export const typical = (launches: readonly LaunchSamples[]): number =>
  mean(launches.map((launch) => processorTime(launch) ?? mean(laterHalf(launch.blocks))));

/**
 * Geometric mean, over all launches, of the typical blocks of a cell against the reference's: in processor time where both tell
 * it, and else round by round in the time that passed.
 */
export function pairedRatio(
  launches: readonly LaunchSamples[],
  references: readonly LaunchSamples[],
): number {
  const beside = byLaunch(references);
  return Math.exp(
    mean(
      launches.flatMap((launch) => {
        const reference = beside.get(launch.launch);
        return reference === undefined ? [] : [typicallyApart(launch, reference)];
      }),
    ),
  );
}

/** The logarithm of the ratio of what is typical of two arms of a launch. */
function typicallyApart(one: LaunchSamples, other: LaunchSamples): number {
  const [own, there] = [processorTime(one), processorTime(other)];
  if (own !== undefined && there !== undefined) return Math.log(own / there);
  const others = laterHalf(other.blocks);
  return mean(laterHalf(one.blocks).map((block, round) => Math.log(block / (others[round] ?? Number.NaN))));
}

/** Logarithms of the ratios of the launches that both took part in. */
export function logarithms(one: readonly LaunchSamples[], other: readonly LaunchSamples[]): number[] {
  const beside = byLaunch(other);
  return one.flatMap(({ launch, best: own }) => {
    const there = beside.get(launch);
    return there === undefined ? [] : [Math.log(own / there.best)];
  });
}

const byLaunch = (launches: readonly LaunchSamples[]): ReadonlyMap<number, LaunchSamples> =>
  new Map(launches.map((samples) => [samples.launch, samples]));

/** How many launches both took part in. */
export const sharedLaunches = (one: readonly LaunchSamples[], other: readonly LaunchSamples[]): number =>
  logarithms(one, other).length;

/**
 * The centre of a few values, some of which may be far off: the median of the means of all pairs, each value with itself too
 * (Hodges and Lehmann 1963). As steady as the mean where all is well, and up to a quarter of the values may be anything.
 */
export function centre(values: readonly number[]): number {
  return median(values.flatMap((one, index) => values.slice(index).map((other) => (one + other) / 2)));
}

const standardError = (values: readonly number[]): number => deviation(values) / Math.sqrt(values.length);

/** Quantiles 0.975 of Student's t for 1 to 19 degrees of freedom (NIST/SEMATECH e-Handbook §1.3.6.7.2). */
const STUDENT_T = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093,
];
export const studentT = (degrees: number): number => STUDENT_T[degrees - 1] ?? 2.093;

/** The arithmetic mean; NaN of none. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation of a sample. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1),
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
