import type { Cost } from "./contract.ts";

export default {
  name: "allocated",
  header: "allocated B/doc",
  unit: "bytes",
  per: 1,
  shown: "B",
  least: "allocates the least",
  meaning:
    "heap that one call allocates, by the engine's own count over all documents, after the warm-up; the median of several processes",
  operations: ["encode", "decode"],
  measurement: "allocation",
  rule: "ranges",
} satisfies Cost;
