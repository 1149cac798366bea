import type { Cost } from "./contract.ts";

export default {
  name: "bundle",
  header: "bundle kB",
  unit: "bytes",
  per: 1000,
  shown: "kB",
  least: "has the smallest bundle",
  meaning:
    "the operation as one minified script for a page, with what it uses of the library and with its schema (1 kB is 1,000 bytes)",
  operations: ["check", "decode", "encode"],
  measurement: "bundle",
  rule: "exact",
} satisfies Cost;
