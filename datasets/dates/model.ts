import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";

/** Nothing but dates, so that the cost of the kind is read alone. */
export default generated({
  name: "dates",
  kind: "date",
  summary: "16 calendar days",
  model: m.array(m.date(), [16, 16]),
});
