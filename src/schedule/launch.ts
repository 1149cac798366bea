/**
 * One launch of one set: a fresh worker for every arm, all alive at once, all on one core, one running at a time, in interleaved
 * rounds whose order is drawn anew each time, so that whatever the machine does it does to all of them. What happens is emitted
 * as it happens, so that nothing measured is lost with the process.
 */

import type { Random } from "../kinds/random.ts";
import type { Pool } from "../pool/pool.ts";
import type { Arm } from "./arm.ts";
import type { Ruler } from "./profiles.ts";
import { type Ended, type OpenLaunch, type RunEvent, significant } from "./state.ts";
import { finishCell, prepareCell, type RunningCell, timeBlock } from "./cell.ts";
import type { JudgeClient } from "./judge-client.ts";

type WithoutSet<Event> = Event extends unknown ? Omit<Event, "set" | "launch"> : never;
/** What happened, of the set and launch that it happened in. */
export type LaunchEvent = WithoutSet<RunEvent>;

export interface LaunchOptions {
  readonly pool: Pool;
  readonly judge: JudgeClient;
  readonly random: Random;
  /** In how many launches an arm took part before this one. */
  readonly begunBefore: (arm: string) => number;
  readonly signal: AbortSignal;
  readonly ruler: Ruler;
  /** A new process for every block: of a first call there is one. */
  readonly freshEachRound: boolean;
  /** The arms that the launch is for: without any of them there is nothing to measure the others beside. */
  readonly requiredArms: ReadonlySet<string>;
  /** Whether a lost reference discards the launch; else it ends as any other arm does. */
  readonly mayDiscard: boolean;
  /** The launch as it stands, which `emit` changes: empty, or interrupted earlier and resumed. */
  readonly open: OpenLaunch;
  readonly emit: (event: LaunchEvent) => void;
}

/** Workers that somebody else ends are replaced once; whatever ends the second is taken for the adapter's doing. */
const REPLACEMENTS = 1;

/** Runs a launch of its active arms to its end, or until the signal. Everything it finds out is emitted. */
export const launch = (arms: readonly Arm[], options: LaunchOptions): Promise<void> =>
  new Launch(arms, options).run();

class Launch {
  readonly #options: LaunchOptions;
  /** The arms that are not through yet. */
  readonly #unfinished: readonly Arm[];
  readonly #cells = new Map<string, RunningCell>();
  readonly #replaced = new Map<string, number>();
  #isDiscarded = false;

  constructor(arms: readonly Arm[], options: LaunchOptions) {
    this.#options = options;
    const { open } = options;
    this.#unfinished = arms.filter(
      ({ id }) =>
        open.activeArms.includes(id) && !open.ended.has(id) && open.arms.get(id)?.finished === undefined,
    );
  }

  async run(): Promise<void> {
    const { signal, emit } = this.#options;
    try {
      await this.#measure();
    } finally {
      this.#endAll();
    }
    if (!signal.aborted) emit({ event: "launched", ...(this.#isDiscarded ? { discarded: true } : {}) });
  }

  async #measure(): Promise<void> {
    const { ruler, freshEachRound, random } = this.#options;
    if (!(await this.#prepareAll())) return;
    for (let round = 0; round < ruler.rounds; round++) {
      if (freshEachRound && round > 0) {
        this.#endAll();
        if (!(await this.#prepareAll())) return;
      }
      for (const arm of random.shuffle(this.#unfinished)) await this.#timeUntil(arm, round);
      if (this.#isOver()) return;
    }
    for (const arm of this.#unfinished) await this.#finish(arm);
  }

  #isOver(): boolean {
    return this.#options.signal.aborted || this.#isDiscarded;
  }

  /** Whether there is something to measure; where there is not, no reference is made ready for it. */
  async #prepareAll(): Promise<boolean> {
    const { random, requiredArms, open } = this.#options;
    // Resumed, a launch may be over for all that it is for, and not for its references.
    const isFor = (id: string) => this.#cells.has(id) || open.arms.get(id)?.finished !== undefined;
    const byNeed = Map.groupBy(this.#unfinished, ({ id }) => requiredArms.has(id));
    for (const arm of random.shuffle(byNeed.get(true) ?? [])) await this.#prepare(arm);
    if (![...requiredArms].some(isFor)) return false;
    for (const arm of random.shuffle(byNeed.get(false) ?? [])) await this.#prepare(arm);
    return !this.#isOver();
  }

  async #prepare(arm: Arm): Promise<void> {
    if (this.#isOver()) return;
    const { pool, judge, ruler, begunBefore, freshEachRound, open, emit, signal } = this.#options;
    const prepared = await prepareCell(arm.cell, {
      pool,
      judge,
      ruler,
      launch: begunBefore(arm.id),
      isFresh: freshEachRound,
      place: open.core === null ? undefined : { core: open.core, helperThreads: ruler.helperThreads },
    });
    if ("is" in prepared) return this.#lost(arm, prepared);
    if (signal.aborted) return prepared.cell.end();
    this.#cells.set(arm.id, prepared.cell);
    emit({ event: "ready", arm: arm.id, ready: prepared.ready });
  }

  /** Resumed, a launch has arms that are ahead of others by a block. */
  async #timeUntil(arm: Arm, round: number): Promise<void> {
    const { open, emit } = this.#options;
    while (!this.#isOver() && (open.arms.get(arm.id)?.blocks.length ?? Infinity) <= round) {
      const begun = performance.now();
      const block = await timeBlock(this.#cellOf(arm));
      if (this.#options.signal.aborted) return;
      if (block.is !== "block") {
        await this.#lost(arm, block);
        continue;
      }
      emit({
        event: "block",
        arm: arm.id,
        mean: significant(block.mean),
        ...(block.cpu === undefined ? {} : { cpu: significant(block.cpu) }),
        chunks: block.chunks.map(([chunk, time]) => [chunk, significant(time)]),
        garbageCollections: block.garbageCollections,
        seconds: secondsSince(begun),
      });
    }
  }

  async #finish(arm: Arm): Promise<void> {
    const { emit, signal } = this.#options;
    while (!this.#isOver() && this.#cells.has(arm.id)) {
      const begun = performance.now();
      const finished = await finishCell(this.#cellOf(arm));
      if (signal.aborted) return;
      if ("is" in finished) {
        await this.#lost(arm, { ...finished, checking: secondsSince(begun) });
        continue; // by another worker now, or at its end
      }
      emit({ event: "finished", arm: arm.id, finished, seconds: secondsSince(begun) });
      this.#end(arm.id);
    }
  }

  /** An arm without an answer: started again where somebody else ended it, else at its end. */
  async #lost(arm: Arm, ended: Ended): Promise<void> {
    const { emit, signal, mayDiscard } = this.#options;
    this.#end(arm.id);
    if (signal.aborted) return;
    const times = this.#replaced.get(arm.id) ?? 0;
    if (ended.is === "failed" && ended.code === "killed" && times < REPLACEMENTS) {
      this.#replaced.set(arm.id, times + 1);
      return this.#prepare(arm);
    }
    // A reference knows no library: what it is lost by is the machine's doing, and costs this launch alone.
    if ("reference" in arm.cell.subject && mayDiscard) this.#isDiscarded = true;
    else emit({ event: "ended", arm: arm.id, ended });
  }

  #cellOf({ id }: Arm): RunningCell {
    const cell = this.#cells.get(id);
    if (cell === undefined) throw new Error(`${id} is measured without a worker`);
    return cell;
  }

  #end(id: string): void {
    this.#cells.get(id)?.end();
    this.#cells.delete(id);
  }

  #endAll(): void {
    for (const id of this.#cells.keys()) this.#end(id);
  }
}

/** Tenths of milliseconds are enough for an account of seconds. */
const secondsSince = (begun: number): number => Number(((performance.now() - begun) / 1000).toFixed(4));
