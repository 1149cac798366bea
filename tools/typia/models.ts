/** Every model for which code is generated: those of the datasets, those that conformance asks about, and other ones beside them. */

import { datasets } from "../../datasets/index.ts";
import { conformanceModels } from "../../src/conform/models.ts";
import { otherModels } from "../../src/model/other-models.ts";
import { fold, Unsupported } from "../../src/model/fold.ts";
import { moduleName, partsOf, sourceOf, vocabulary } from "../../src/adapters/support/typia-types.ts";

/** Source by module name; a model that its vocabulary has no word for has none. */
export async function sources(): Promise<Map<string, string>> {
  const models = [
    ...(await Promise.all(Object.values(datasets).map(async (load) => (await load()).default.model))),
    ...conformanceModels(),
    ...otherModels(),
  ];
  return new Map(
    models.flatMap((model) => {
      const folded = fold(model, vocabulary, "ignore");
      if (folded instanceof Unsupported) return [];
      const { schema } = folded;
      return partsOf(schema).map((part) => [moduleName(schema, part), sourceOf(schema, part)] as const);
    }),
  );
}
