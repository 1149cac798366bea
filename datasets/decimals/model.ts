import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";

/** Nothing but decimals, many beyond what a double holds, so that the cost of the kind is read alone. */
export default generated({
  name: "decimals",
  kind: "decimal",
  summary: "16 decimals of up to 38 digits, 10 of them after the point",
  model: m.array(m.decimal(38, 10), [16, 16]),
});
