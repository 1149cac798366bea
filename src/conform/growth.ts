/** How does a time grow with the size of its input? Pure functions of sizes and times, which are milliseconds. */

/** One size with the time that it took. */
export interface Point {
  readonly size: number;
  /** In milliseconds: the shortest of some repeats, since what disturbs a time only ever adds to it. */
  readonly time: number;
}

/** Below this an input is not worth waiting for its growth to be seen. */
export const MIN_SIZE = 16;
const MAX_SIZE = 1_048_576;
/**
 * A time beyond which no larger input is tried; whoever reads a million characters faster harms nobody, however the time
 * grows (in caches and memory).
 */
const LONG_ENOUGH = 250;
/** Growth beyond this is not linear: halfway to quadratic. */
const MAX_EXPONENT = 1.5;
/** Times below this say more of the clock and the compiler than of the input. */
const MIN_TIME = 0.2;
const MIN_POINTS = 3;
/** The longest that a larger input is expected to take, to be tried. Far from the time that a worker is given. */
const WORTH_WAITING = 5000;

/**
 * The exponent k of time ~ size^k: the slope through the logarithms of the largest points (least squares).
 * Null where fewer than three of them took long enough to tell.
 */
export function growthExponent(points: readonly Point[]): number | null {
  const telling = points
    .filter(({ time }) => time >= MIN_TIME)
    .slice(-4)
    .map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  if (telling.length < MIN_POINTS) return null;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(telling.map((point) => point.x)), mean(telling.map((point) => point.y))];
  const covariance = telling.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return covariance / telling.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

/**
 * How many times the size should be tried next, where a time seems to grow faster than its input. Caches and memory make a
 * linear time grow so for a while: of four times the size it is seen. Where that would be long to wait for, or is more than
 * may be asked for, two will do: no cache makes a time grow so. Undefined where even that would take too long.
 * `time` in milliseconds, of the largest size so far.
 */
export function largerBy(time: number, exponent: number, maxFactor: 2 | 4 = 4): 2 | 4 | undefined {
  return ([4, 2] as const).find((factor) => factor <= maxFactor && time * factor ** exponent < WORTH_WAITING);
}

/** The size that is tried after these, doubling from the smallest; undefined where enough was seen. */
export function nextSize(points: readonly Point[], maxSize = MAX_SIZE): number | undefined {
  const last = points.at(-1);
  if (last === undefined) return MIN_SIZE;
  return last.time > LONG_ENOUGH || last.size * 2 > maxSize ? undefined : last.size * 2;
}

const seemsSlow = (time: number, exponent: number | null): exponent is number =>
  exponent !== null && exponent > MAX_EXPONENT && time > LONG_ENOUGH;

/**
 * One size more, to tell a growth from what caches and memory do; undefined where the time does not grow faster than its
 * input, or more would take too long. `isBounded`: no more than twice the largest size may be asked for.
 */
export function largerSize(points: readonly Point[], isBounded: boolean): number | undefined {
  const last = points.at(-1);
  if (last === undefined) return undefined;
  const exponent = growthExponent(points);
  if (!seemsSlow(last.time, exponent)) return undefined;
  const factor = largerBy(last.time, exponent, isBounded ? 2 : 4);
  return factor === undefined ? undefined : last.size * factor;
}

/** Does the time grow faster than its input? `larger`: the point of `largerSize`, where there was one. */
export function growthOf(
  points: readonly Point[],
  larger: Point | undefined,
): { readonly isSlow: boolean; readonly exponent: number | null } {
  const last = points.at(-1);
  if (last === undefined) return { isSlow: false, exponent: null };
  const exponent =
    larger === undefined
      ? growthExponent(points)
      : Math.log(larger.time / last.time) / Math.log(larger.size / last.size);
  return { isSlow: seemsSlow((larger ?? last).time, exponent), exponent };
}
