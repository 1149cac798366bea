import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";

/** Nothing but UUIDs, so that the cost of the kind is read alone. */
export default generated({
  name: "uuids",
  kind: "uuid",
  summary: "16 UUIDs, versions 4 and 7",
  model: m.array(m.uuid(), [16, 16]),
});
