/** Did the machine do something else while it measured? */

import { type LaunchSamples, mean } from "./estimate.ts";

/** Where other programs take more than this share of what is timed, the machine is busy: 5 %. */
export const BUSY = 0.05;

/**
 * The share of their blocks' time in which workers did not run, since something else had the core: the mean over the launches, and
 * null where none of them tells its processor time. A launch counts as a whole, for the sake of clocks that move in ticks.
 */
export function shareTaken(launches: readonly LaunchSamples[]): number | null {
  const shares = launches.flatMap(({ blocks, cpuBlocks }) =>
    cpuBlocks === undefined ? [] : [Math.max(0, 1 - mean(cpuBlocks) / mean(blocks))],
  );
  return shares.length === 0 ? null : mean(shares);
}
