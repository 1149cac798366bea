/** The yardsticks: ungated, never ranked, one build for every cell of a bench. */

import type { Reference } from "../../bench/contract.ts";
import { as } from "../kinds/index.ts";
import type { JsonValue } from "../kinds/contract.ts";
import type { Gauge } from "./protocol.ts";
import type { Consume } from "../measure/loops.ts";
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
    case "revive":
      return {
        run: compileBuild(model, revived),
        inputs: documents.map((document) => copied(document, ({ source }) => source)),
        consume: "value",
      };
  }
}
