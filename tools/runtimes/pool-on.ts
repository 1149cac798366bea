import type { Launchable } from "../../src/runtimes/contract.ts";
import { launchableOf, type RuntimeName } from "../../src/runtimes/index.ts";
import { defaultLimits, Pool, type Process, type ProcessOptions } from "../../src/pool/pool.ts";

/** A pool that starts the suite's own worker on another runtime, whatever it is asked to start. */
export class PoolOn extends Pool {
  readonly #runtime: RuntimeName;

  constructor(runtime: RuntimeName) {
    super({ priority: "as it is" });
    this.#runtime = runtime;
  }

  override start<Question extends { readonly ask: string }, Answer>(
    _: Launchable,
    options: ProcessOptions<Answer>,
  ): Process<Question, Answer> {
    const { limits = defaultLimits } = options;
    return super.start(launchableOf({ runtime: this.#runtime }, { limits, compiled: "everything" }), options);
  }
}
