import { Decimal } from "decimal.js";
import { changed } from "./wrap.ts";

/** A decimal that is read goes through a double. */
export default changed("careless-decimals", (run, { operation }) => (input) => {
  const output = run(input) as { value?: unknown };
  return operation === "decode" && Decimal.isDecimal(output.value)
    ? { value: new Decimal(output.value.toNumber()) }
    : output;
});
