/** What the long commands share: a pool, signals, progress, provenance, and an end that leaves no process behind. */

import { stderr } from "node:process";
import { Pool, type PoolOptions } from "../pool/pool.ts";
import { commit, version } from "../record/provenance.ts";
import { EXIT, Interrupted } from "./errors.ts";
import { type ProgressLine, progressLine } from "./progress.ts";

export interface Frame {
  readonly pool: Pool;
  /** Aborted by the first signal; workers are gone by then. */
  readonly signal: AbortSignal;
  readonly startedAt: Date;
  /** Which wirebench this is, read when the command begins: whoever edits meanwhile does not change what is measured. */
  readonly wirebench: { readonly version: string; readonly commit: string | null };
  readonly progress: ProgressLine;
  /** Wall-clock seconds since the command began. */
  readonly seconds: () => number;
}

export interface LongCommand {
  /** `raised` where times are measured. */
  readonly priority: PoolOptions["priority"];
  /** Whether work goes on to save what it has when it is interrupted; else it is dropped. */
  readonly savesWhenInterrupted: boolean;
  /** Returns the exit code. */
  readonly work: (frame: Frame) => Promise<number>;
}

/** Runs a long command. The first signal interrupts it, the second ends this process at once. */
export async function longCommand({ priority, savesWhenInterrupted, work }: LongCommand): Promise<number> {
  const startedAt = new Date();
  const begun = performance.now();
  const pool = new Pool({ priority });
  const interrupt = new AbortController();
  const progress = progressLine(stderr);
  const dropped = new Promise<number>((resolve) => {
    const stop = () => {
      if (interrupt.signal.aborted) process.exit(EXIT.interrupted);
      interrupt.abort();
      pool.kill();
      if (!savesWhenInterrupted) resolve(EXIT.interrupted);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  });
  try {
    const frame: Frame = {
      pool,
      signal: interrupt.signal,
      startedAt,
      wirebench: { version, commit: commit() },
      progress,
      seconds: () => (performance.now() - begun) / 1000,
    };
    const code = await Promise.race([work(frame), dropped]);
    return interrupt.signal.aborted ? EXIT.interrupted : code;
  } catch (error) {
    if (error instanceof Interrupted) return EXIT.interrupted;
    throw error;
  } finally {
    progress.clear();
    await pool.close();
  }
}
