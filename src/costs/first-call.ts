import type { Cost } from "./contract.ts";

export default {
  name: "first-call",
  header: "first call ms",
  unit: "nanoseconds",
  per: 1e6,
  shown: "ms",
  least: "has the shortest first call",
  meaning:
    "building the schema and checking one value, in a fresh process that has loaded the library already: the bench first-call",
  operations: ["check"],
  measurement: "first call",
  rule: "ruler",
} satisfies Cost;
