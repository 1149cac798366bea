/** Every model that conformance asks about, for adapters whose code is generated ahead of time. */

import type { Facet } from "../kinds/contract.ts";
import { kindNames, kinds } from "../kinds/index.ts";
import type { Model } from "../model/model.ts";
import { attackedModels } from "./attacks.ts";
import { envelopeModel } from "./object-structure.ts";
import { exampleModel } from "./examples.ts";
import { facetModel } from "./fidelity.ts";

/** Those of the examples, the facets, the envelope and the attacks. */
export const conformanceModels = (): Model[] => [
  ...kindNames.map(exampleModel),
  ...kindNames.flatMap((kind) =>
    (kinds[kind].facets as readonly Facet[]).map((facet) => facetModel(kind, facet)),
  ),
  envelopeModel,
  ...attackedModels,
];
