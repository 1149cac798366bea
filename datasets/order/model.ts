import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";
import { orderOf } from "./record.ts";

/** An order as a shop keeps it: the five kinds that JSON lacks among plain ones, nested lines, absent and null fields. */
export default generated({
  name: "order",
  summary: "an order of a shop: ids, points in time, a delivery day, amounts, states, nested lines",
  model: orderOf(m.decimal),
});
