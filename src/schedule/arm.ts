/** Who takes part in a launch, and everything that its cell carries. */

import type { Dirt } from "../model/dirty.ts";
import type { Model } from "../model/model.ts";
import type { RuntimeName } from "../runtimes/index.ts";
import type { CellQuestion, Chunk, DocumentFile, Other, Subject } from "../protocol/messages.ts";

/** Everything that a cell carries: a worker looks nothing up. */
export interface ArmCell {
  readonly subject: Subject;
  /** The command of a worker in another language; absent for a worker of ours. */
  readonly command?: readonly [string, ...string[]];
  /** What it runs on; absent for the runtime of wirebench. */
  readonly runtime?: RuntimeName;
  readonly question: CellQuestion;
  readonly model: Model;
  readonly documents: CellDocuments;
  readonly chunks: readonly Chunk[];
  /** What goes through the library before; absent where nothing does. */
  readonly others?: readonly Other[];
  /**
   * `in part`: the first launch is judged like every later one, on twenty documents and twenty faults, and nothing is observed. Absent
   * where it is judged on all of them.
   */
  readonly judged?: "in part";
  /** What the judge has to know of the adapter; absent for a reference, which is not judged. */
  readonly adapter?: { readonly validates: boolean; readonly wire: "json" | "own" };
}

/** The documents of a cell: those that are timed, and the clean ones that it is judged by. */
export interface CellDocuments {
  readonly which: "clean" | "faulty" | Dirt;
  readonly timed: DocumentFile;
  readonly clean: DocumentFile;
  /** Seed of the faults. */
  readonly seed: number;
}

/** Who takes part in a launch. */
export interface Arm {
  /** Unique within the set. */
  readonly id: string;
  readonly cell: ArmCell;
}
