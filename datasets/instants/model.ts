import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";

/** Nothing but instants, so that the cost of the kind is read alone. */
export default generated({
  name: "instants",
  kind: "instant",
  summary: "16 points in time, to the millisecond, in UTC",
  model: m.array(m.instant(), [16, 16]),
});
