import { m } from "../../src/model/model.ts";
import { generated } from "../contract.ts";

const pair = m.object("Members", {
  currency: m.enum("EUR", "USD", "GBP", "JPY", "CHF", "SEK", "NOK", "DKK"),
  level: m.enum(0, 1, 2, 4, 8),
});

/** Text members and numeric members, side by side, so that the cost of the kind is read alone. */
export default generated({
  name: "enums",
  kind: "enum",
  summary: "8 pairs of a text member and a numeric member",
  model: m.array(pair, [8, 8]),
});
