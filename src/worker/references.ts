/** What is measured beside the adapters: never judged, beats nobody; one build for every cell of a bench. */

import { as } from "../kinds/index.ts";
import { compileBuild, type Forms, walk } from "../model/forms.ts";
import type { Model } from "../model/model.ts";
import { copied, readDocument } from "../model/tokens.ts";
import type { Consume } from "../measure/timed-loops.ts";
import type { Gauge, InputForm, Reference } from "../protocol/messages.ts";
import type { Operation } from "./operation.ts";

/** What `revive` builds: the forms that most adapters give. */
const revived: Forms = {
  instant: as.instant.date,
  date: as.date.text,
  uuid: as.uuid.text,
  decimal: as.decimal.decimal,
};

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

type Named = Reference | Gauge;

/** How documents become inputs of a reference. */
export function referenceInputs(
  reference: Named,
  model: Model,
): { readonly form: InputForm; readonly of: (text: string) => unknown } {
  const read = readDocument(model);
  switch (reference) {
    case "JSON.parse":
      return { form: "text", of: (text) => text };
    case "walk":
      return { form: "value", of: (text) => JSON.parse(text) as unknown };
    case "revive":
      return { form: "value", of: (text) => copied(read(text), ({ source }) => source) };
    default:
      return { form: "value", of: read };
  }
}

const CONSUMED: Readonly<Record<Named, Consume>> = {
  "JSON.parse": "value",
  "JSON.stringify": "text",
  walk: "verdict",
  revive: "value",
  nothing: "verdict",
  loop: "verdict",
  "loop twice as long": "verdict",
};

/** Builds a reference. */
export function buildReference(reference: Named, model: Model): Operation {
  return {
    run: runOf(reference, model),
    isAsynchronous: false,
    read: (native) => native,
    adopt: (value) => value,
    forms: [],
    consume: () => CONSUMED[reference],
    facts: { forms: {}, marks: [], excused: [] },
  };
}

function runOf(reference: Named, model: Model): Operation["run"] {
  switch (reference) {
    case "JSON.parse":
      return (text) => JSON.parse(text as string) as unknown;
    case "JSON.stringify":
      return (value) => JSON.stringify(value);
    case "walk":
      return walk;
    case "nothing":
      return () => true;
    case "loop":
      return () => spin(LOOP_STEPS);
    case "loop twice as long":
      return () => spin(2 * LOOP_STEPS);
    case "revive":
      return compileBuild(model, revived);
  }
}
