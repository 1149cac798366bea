/** Work on several cores at the same time, one piece on each: as launches of a run. */

import type { Place } from "../../pool/pool.ts";
import { lanesOf } from "../engine.ts";
import type { CostContext } from "./cells.ts";

/** Where something runs: a core, with the engine's helper threads on the same one; undefined where there is none to choose. */
export const placeOn = (core: number | null): Place | undefined =>
  core === null ? undefined : { core, helperThreads: "same core" };

/**
 * Does every piece of work, the next one as soon as a core is free. After an interrupt no piece is begun, and nobody waits for those
 * that go on: their processes have ended.
 */
export async function inLanes<Piece>(
  { pool, seed, signal }: CostContext,
  pieces: readonly Piece[],
  work: (piece: Piece, core: number | null) => Promise<void>,
): Promise<void> {
  const queue = [...pieces];
  const interrupted = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  const finished = async (piece: Piece, core: number | null): Promise<void> => {
    try {
      await work(piece, core);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };
  const lane = async (core: number | null): Promise<void> => {
    for (let piece = queue.shift(); piece !== undefined && !signal.aborted; piece = queue.shift())
      await Promise.race([interrupted, finished(piece, core)]);
  };
  await Promise.all(lanesOf(pool.cores, seed).map(lane));
}
