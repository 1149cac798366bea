import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";

/** Instants as they come from all over the world, so that the cost of an offset is read against `instants`. */
export default generated({
  name: "instant-offsets",
  kind: "instant",
  summary: "16 points in time, to the millisecond, most with a numeric offset",
  model: m.array(m.instant({ offsets: "numeric" }), [16, 16]),
});
