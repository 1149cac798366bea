/** Processor time beside the time that passes: other programs take from the one, and add to the other. */

import type { Clock } from "./block.ts";

/** As it was before any library could change it. */
const { cpuUsage } = process;

/**
 * Milliseconds of a processor that this process has used, all its threads: they share one core, so while the engine collects or
 * compiles beside the main thread, that one waits. `threadCpuUsage` is of no use: Linux moves it on in ticks of 4 ms, which is
 * longer than a batch.
 */
export const processorClock: Clock = () => {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
};
