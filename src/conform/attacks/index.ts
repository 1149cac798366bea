/** Every attack: what is sent, why, and what may come of it. */

import type { Model } from "../../model/model.ts";
import type { Attack } from "./contract.ts";
import { growing } from "./growing.ts";
import { injections } from "./injections.ts";
import { keys } from "./keys.ts";
import { nesting } from "./nesting.ts";
import { numbers } from "./numbers.ts";
import { sentinels } from "./sentinels.ts";
import { texts } from "./texts.ts";

export { type Attack, inputOf } from "./contract.ts";

export const attacks: readonly Attack[] = [
  ...injections,
  ...texts,
  ...keys,
  ...sentinels,
  ...nesting,
  ...numbers,
  ...growing,
];

/** The models that attacks are made on, each once. */
export const attackedModels: readonly Model[] = [
  ...new Map(attacks.map(({ model }) => [JSON.stringify(model), model])).values(),
];
