import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";

/** Nothing but texts, so that the cost of the kind is read alone; `arrays` and `objects` hold as many, in lists and in records. */
export default generated({
  name: "strings",
  kind: "string",
  summary: "16 texts of 1 to 41 characters in one list",
  model: m.array(m.string(1, 41), [16, 16]),
});
