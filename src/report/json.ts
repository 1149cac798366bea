import type { Reporter } from "./contract.ts";

/** The result itself, as result.schema.json describes it. */
export const json: Reporter = {
  name: "json",
  summary: "the result itself, for programs",
  render: (result) => JSON.stringify(result, undefined, 2),
};
