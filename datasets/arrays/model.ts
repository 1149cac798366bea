import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";

/** The texts of `strings` in lists within a list, so that the cost of a list is read against it. */
export default generated({
  name: "arrays",
  kind: "array",
  summary: "4 lists of 4 texts each",
  model: m.array(m.array(m.string(1, 41), [4, 4]), [4, 4]),
});
