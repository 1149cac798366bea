/** What a bench is: one question, in data. Timing is the suite's business. */

import type { Mode, OperationName } from "../src/adapters/contract.ts";
import type { UnknownKeys } from "../src/model/fold.ts";
import type { Condition, Reference } from "../src/protocol/messages.ts";

export interface Bench {
  /** Name in tables and on the command line; the file is called the same. */
  readonly name: string;
  /** The question in a sentence, as a table's title puts it. */
  readonly question: string;
  readonly operation: OperationName;
  readonly mode: Mode;
  /** Which documents it runs on; `dirty` is every dirty form of every kind that the dataset has, a table row for each. */
  readonly documents: "clean" | "faulty" | "dirty";
  /** Asked of every adapter that has it; absent, each is measured with its own default. */
  readonly unknownKeys?: UnknownKeys;
  /** `warm` unless it says otherwise. `first call`: the schema built and used once, each time in a process of its own. */
  readonly process?: "warm" | "first call";
  /**
   * Each adapter is measured twice, in the same rounds: as usual, and under this condition. Such a bench is measured where it is
   * named, and in no profile.
   */
  readonly condition?: Condition;
  /** What every ratio is relative to, and what is shown beside it; none of them beats an adapter or is beaten. */
  readonly references: readonly [Reference, ...Reference[]];
}
