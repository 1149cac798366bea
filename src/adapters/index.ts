/** Every adapter, by name, loaded when asked for. */

import type { AnyAdapter } from "./any-adapter.ts";

type Load = () => Promise<{ readonly default: AnyAdapter }>;

export const adapters: Readonly<Record<string, Load>> = {
  "native-json": () => import("./native-json.ts"),
  "native-revive": () => import("./native-revive.ts"),
  "native-raw": () => import("./native-raw.ts"),
  zod: () => import("./zod.ts"),
  "zod-compiled": () => import("./zod-compiled.ts"),
  valibot: () => import("./valibot.ts"),
  ajv: () => import("./ajv.ts"),
  "ajv-jtd": () => import("./ajv-jtd.ts"),
  typia: () => import("./typia.ts"),
  "fast-json-stringify": () => import("./fast-json-stringify.ts"),
  limit: () => import("./limit.ts"),
  superjson: () => import("./superjson.ts"),
};
