import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";

/** Nothing but numbers with a fraction, so that the cost of the kind is read alone. */
export default generated({
  name: "numbers",
  kind: "number",
  summary: "16 doubles within a thousand, half of them with ten digits after the point",
  model: m.array(m.number(-1000, 1000), [16, 16]),
});
