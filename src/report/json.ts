import { visibleJson } from "../record/visible.ts";
import type { Reporter } from "./contract.ts";
import { narrowed } from "./display.ts";

/** The result itself, as result.schema.json describes it. */
export const json: Reporter = {
  name: "json",
  summary: "the result itself, for programs",
  render: (result, { display }) => visibleJson(narrowed(result, display?.only ?? [])),
};
