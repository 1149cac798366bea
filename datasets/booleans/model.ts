import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";

/** Nothing but true and false, so that the cost of the kind is read alone. */
export default generated({
  name: "booleans",
  kind: "boolean",
  summary: "16 times true or false",
  model: m.array(m.boolean(), [16, 16]),
});
