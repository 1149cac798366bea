import type { Cost } from "./contract.ts";

export default {
  name: "bytes",
  header: "wire B/doc",
  unit: "bytes",
  per: 1,
  shown: "B",
  least: "writes the shortest documents",
  meaning: "mean length of what encode writes of a clean document, in bytes of UTF-8",
  operations: ["encode"],
  measurement: "wire",
  rule: "exact",
} satisfies Cost;
