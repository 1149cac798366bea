/** Every model for which code is generated: those of the datasets, and one for the examples of each kind. */

import { datasets } from "../../../../datasets/index.ts";
import { exampleModel } from "../../../conform/examples.ts";
import { kindNames } from "../../../kinds/index.ts";
import { fold, Unsupported } from "../../../model/fold.ts";
import { moduleName, sourceOf, vocabulary } from "../types.ts";

/** Source by module name; a model that its vocabulary has no word for has none. */
export async function sources(): Promise<Map<string, string>> {
  const models = [
    ...(await Promise.all(Object.values(datasets).map(async (load) => (await load()).default.model))),
    ...kindNames.map(exampleModel),
  ];
  return new Map(
    models.flatMap((model) => {
      const folded = fold(model, vocabulary, "ignore");
      return folded instanceof Unsupported ? [] : [[moduleName(folded.schema), sourceOf(folded.schema)]];
    }),
  );
}
