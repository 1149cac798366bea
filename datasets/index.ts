/** Every dataset, by name, loaded when asked for. */

import type { Dataset } from "./contract.ts";

type Load = () => Promise<{ readonly default: Dataset }>;

export const datasets: Readonly<Record<string, Load>> = {
  order: () => import("./order/model.ts"),
  "order-number-tokens": () => import("./order-number-tokens/model.ts"),
  instants: () => import("./instants/model.ts"),
  "instant-offsets": () => import("./instant-offsets/model.ts"),
  dates: () => import("./dates/model.ts"),
  uuids: () => import("./uuids/model.ts"),
  decimals: () => import("./decimals/model.ts"),
  enums: () => import("./enums/model.ts"),
  strings: () => import("./strings/model.ts"),
  integers: () => import("./integers/model.ts"),
  numbers: () => import("./numbers/model.ts"),
  booleans: () => import("./booleans/model.ts"),
  arrays: () => import("./arrays/model.ts"),
  objects: () => import("./objects/model.ts"),
  "github-webhooks": () => import("./github-webhooks/model.ts"),
};
