import { Decimal } from "decimal.js";
import { changed } from "./wrap.ts";

interface Order {
  total: Decimal;
}

/** The last digit of an amount goes through a binary number of less precision. */
export default changed("loses-digits", (run, { operation }) => (input) => {
  const output = run(input);
  if (operation === "decode") {
    const order = output as Order;
    order.total = new Decimal(Math.fround(order.total.toNumber()));
  }
  return output;
});
