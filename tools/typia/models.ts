/**
 * Every model for which code is generated: those of the datasets, those that conformance asks about, those that
 * grow, and other ones that stand beside them in a process.
 */

import { datasets } from "../../datasets/index.ts";
import { conformanceModels } from "../../src/conform/models.ts";
import { sizedModels } from "../../src/growth/sized-models.ts";
import { otherModels } from "../../src/model/other-models.ts";
import { fold, Unsupported } from "../../src/model/fold.ts";
import type { Model } from "../../src/model/model.ts";
import {
  moduleName,
  type Part,
  partsOf,
  sourceOf,
  type Types,
  vocabulary,
} from "../../src/adapters/support/typia-types.ts";

/** Source by module name; a model that its vocabulary has no word for has none. */
export async function sources(): Promise<Map<string, string>> {
  const models = [
    ...(await Promise.all(Object.values(datasets).map(async (load) => (await load()).default.model))),
    ...conformanceModels(),
  ];
  return new Map([
    ...models.flatMap((model) => sourcesOf(model, partsOf)),
    ...[...sizedModels(), ...otherModels()].flatMap((model) => sourcesOf(model, () => ["core"])),
  ]);
}

function sourcesOf(
  model: Model,
  wanted: (types: Types) => readonly Part[],
): (readonly [name: string, source: string])[] {
  const folded = fold(model, vocabulary, "ignore");
  if (folded instanceof Unsupported) return [];
  const { schema } = folded;
  return wanted(schema).map((part) => [moduleName(schema, part), sourceOf(schema, part)] as const);
}
