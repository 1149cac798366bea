import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";

const text = m.string(1, 41);
const address = (name: string) => m.object(name, { name: text, street: text, city: text, country: text });

/** The texts of `strings` in records within a record, so that the cost of a record is read against it. */
export default generated({
  name: "objects",
  kind: "object",
  summary: "a record of 4 records of 4 texts each",
  model: m.object("Parties", {
    seller: address("Seller"),
    buyer: address("Buyer"),
    payer: address("Payer"),
    carrier: address("Carrier"),
  }),
});
