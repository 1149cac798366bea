import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";

/** Nothing but whole numbers, so that the cost of the kind is read alone. */
export default generated({
  name: "integers",
  kind: "integer",
  summary: "16 whole numbers within a million",
  model: m.array(m.integer(-1_000_000, 1_000_000), [16, 16]),
});
