/** How does a time grow with the size of its input? */

/** Times below this, in milliseconds, say more of the clock and the compiler than of the input. */
const LEAST_TIME = 0.2;
const FEWEST_POINTS = 3;

/**
 * The exponent k of time ~ size^k: the slope through the logarithms of the largest points (least squares).
 * Null where fewer than three of them took long enough to tell.
 */
export function growthExponent(
  points: readonly { readonly size: number; readonly time: number }[],
): number | null {
  const telling = points
    .filter(({ time }) => time >= LEAST_TIME)
    .slice(-4)
    .map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  if (telling.length < FEWEST_POINTS) return null;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(telling.map((point) => point.x)), mean(telling.map((point) => point.y))];
  const covariance = telling.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return covariance / telling.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

/** In milliseconds: the longest that a larger input is expected to take, to be tried. Far from the time a guest is given. */
const WORTH_WAITING = 5000;

/**
 * How many times the size should be tried next, where a time seems to grow faster than its input. Caches and memory make a
 * linear time grow so for a while: of four times the size it is seen. Where that would be long to wait for, or is more than
 * may be asked for, two will do: no cache makes a time grow so. Undefined where even that would take too long.
 * `time` in milliseconds, of the largest size so far.
 */
export function largerBy(time: number, exponent: number, most: 2 | 4 = 4): 2 | 4 | undefined {
  return ([4, 2] as const).find((factor) => factor <= most && time * factor ** exponent < WORTH_WAITING);
}
