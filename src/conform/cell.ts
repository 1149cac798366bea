/** One cell as the judge knows it. */

import type { JsonValue } from "../kinds/contract.ts";
import { formedKind } from "../kinds/index.ts";
import type { FormNames } from "../model/difference.ts";
import type { Dirt } from "../model/dirty.ts";
import type { Model } from "../model/model.ts";
import type { CellQuestion, Ready } from "../protocol/messages.ts";

/** One cell as the judge knows it. */
export interface JudgedCell {
  readonly adapter: { readonly validates: boolean; readonly wire: "json" | "own" };
  readonly question: CellQuestion;
  readonly model: Model;
  readonly ready: Ready;
  /** Which documents are timed: file 0 of the worker. Where they are not the clean ones, these are its file 1. */
  readonly timed: "clean" | "faulty" | Dirt;
  readonly clean: readonly JsonValue[];
  /** Seed that faults are drawn from. */
  readonly seed: number;
  /** Which launch of its set it is, from 0: the first is judged on all documents and observed, each other on twenty of them. */
  readonly launch: number;
}

/** Before or after the timing. What could teach a build other shapes than those it is timed on comes after it. */
export type Step = "before" | "after";

/** The form of a kind in the answers of a cell: a decimal has the same, however the wire has it. */
export function formIn({ forms }: Ready, kind: string): Ready["forms"][string] | undefined {
  const formed = formedKind(kind);
  return formed === undefined ? undefined : (forms[kind] ?? forms[formed]);
}

/** The name of the form of each kind in the answers of a cell. */
export const formNames =
  ({ ready }: JudgedCell): FormNames =>
  (kind) =>
    formIn(ready, kind)?.name;
