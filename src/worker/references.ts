/** The yardsticks: ungated, never ranked, one build for every cell of a bench. */

import type { Reference } from "../../bench/contract.ts";
import { as } from "../kinds/index.ts";
import type { JsonValue } from "../kinds/contract.ts";
import type { Gauge } from "../protocol/messages.ts";
import type { Consume } from "../measure/timed-loops.ts";
import { formedLeaves } from "../model/fold.ts";
import { compileBuild, type Forms, walk } from "../model/forms.ts";
import type { Model } from "../model/model.ts";
import { copied, parsed } from "../model/tokens.ts";

/** What `revive` builds: the forms that most adapters give. */
const revived: Forms = {
  instant: as.instant.date,
  date: as.date.text,
  uuid: as.uuid.text,
  decimal: as.decimal.decimal,
};

/** Is there anything in this model for `revive` to build? */
export const revives = (model: Model): boolean =>
  formedLeaves(model, revived).some(({ form }) => form.name !== "text");

/** About half a microsecond. */
const LOOP_STEPS = 300;

/** So many steps of xorshift (G. Marsaglia, "Xorshift RNGs", 2003): arithmetic that no engine sees through. Never zero. */
function spin(steps: number): number {
  let state = 1;
  for (let step = 0; step < steps; step++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  return state;
}

export interface ReferenceWorkload {
  readonly run: (input: unknown) => unknown;
  readonly inputs: readonly unknown[];
  readonly consume: Consume;
}

export function referenceWorkload(
  reference: Reference | Gauge,
  model: Model,
  documents: readonly JsonValue[],
): ReferenceWorkload {
  switch (reference) {
    case "JSON.parse":
      return {
        run: (text) => JSON.parse(text as string) as unknown,
        inputs: documents.map((document) => JSON.stringify(document)),
        consume: "value",
      };
    case "JSON.stringify":
      return { run: (value) => JSON.stringify(value), inputs: documents, consume: "text" };
    case "walk":
      return { run: walk, inputs: documents.map(parsed), consume: "verdict" };
    case "nothing":
      return { run: () => true, inputs: documents, consume: "verdict" };
    case "loop":
      return { run: () => spin(LOOP_STEPS), inputs: documents, consume: "verdict" };
    case "loop twice as long":
      return { run: () => spin(2 * LOOP_STEPS), inputs: documents, consume: "verdict" };
    case "revive":
      return {
        run: compileBuild(model, revived),
        inputs: documents.map((document) => copied(document, ({ source }) => source)),
        consume: "value",
      };
  }
}
