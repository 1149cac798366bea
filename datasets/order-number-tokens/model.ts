import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";
import { orderOf } from "../order/record.ts";

/** The order of a shop whose amounts are JSON numbers, some with more digits than a double holds. */
export default generated({
  name: "order-number-tokens",
  summary: "the record of `order`, each decimal a JSON number with all its digits",
  model: orderOf(m.decimalNumber),
});
