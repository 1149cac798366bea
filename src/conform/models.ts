/** Every model that conformance asks about, for adapters whose code is generated ahead of time. */

import { kindNames } from "../kinds/index.ts";
import type { Model } from "../model/model.ts";
import { attackedModels } from "./attacks/index.ts";
import { exampleModel } from "./examples.ts";
import { facetModel, facetsOf } from "./fidelity.ts";
import { structureModel } from "./object-structure.ts";

/** Those of the examples, the facets, the structure of objects and the attacks. */
export const conformanceModels = (): Model[] => [
  ...kindNames.map(exampleModel),
  ...kindNames.flatMap((kind) => facetsOf(kind).map((facet) => facetModel(kind, facet))),
  structureModel,
  ...attackedModels,
];
