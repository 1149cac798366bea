import type { Cost } from "./contract.ts";

/** What a run measures; `wirebench costs` does not. */
export default {
  name: "time",
  header: "µs/doc",
  unit: "nanoseconds",
  per: 1000,
  shown: "µs",
  least: "is the fastest",
  meaning: "how long one call takes, warm, noise taken out",
  operations: ["check", "decode", "encode", "explain"],
  measurement: "run",
  rule: "ruler",
} satisfies Cost;
