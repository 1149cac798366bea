/** Other harnesses, laid on the same functions as their documentation shows, with their defaults. */

import { bench as addToMitata, do_not_optimize, run as runMitata } from "mitata";
import { Bench } from "tinybench";

type Task = () => unknown;

/** By name: each takes functions and gives the headline time of each, in nanoseconds a call, one after another. */
export const otherHarnesses = {
  tinybench: async (tasks: readonly Task[]): Promise<number[]> => {
    const bench = new Bench();
    for (const [index, task] of tasks.entries()) bench.add(String(index), task);
    await bench.run();
    return bench.tasks.map(({ result }) => {
      if (result.state !== "completed") throw new Error(`tinybench ended with ${result.state}`);
      return result.latency.mean * 1e6; // milliseconds
    });
  },
  mitata: async (tasks: readonly Task[]): Promise<number[]> => {
    for (const [index, task] of tasks.entries()) addToMitata(String(index), () => do_not_optimize(task()));
    const { benchmarks } = await runMitata({ format: "quiet" });
    return benchmarks.map(({ runs: [first] }) => {
      if (first?.stats === undefined) throw new Error("mitata measured nothing");
      return first.stats.avg;
    });
  },
} as const;

export type OtherHarness = keyof typeof otherHarnesses;

/** A function over documents as people hand it to a benchmark: each call takes the next one. */
export function inTurn(run: (input: unknown) => unknown, inputs: readonly unknown[]): Task {
  let next = 0;
  return () => run(inputs[next++ % inputs.length]);
}
