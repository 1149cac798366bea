import type { Cost } from "./contract.ts";

export default {
  name: "cold-start",
  header: "cold start ms",
  unit: "nanoseconds",
  per: 1e6,
  shown: "ms",
  least: "starts the fastest",
  meaning:
    "from nothing to the result for one document: a fresh process starts, loads the library, builds the schema and calls once. The program is the library's alone. Files are in the system's cache, the compile cache of Node is off",
  operations: ["check", "decode", "encode"],
  measurement: "program",
  rule: "ruler",
} satisfies Cost;
