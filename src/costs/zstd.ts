import type { Cost } from "./contract.ts";

export default {
  name: "zstd",
  header: "zstd B/doc",
  unit: "bytes",
  per: 1,
  shown: "B",
  least: "writes the shortest documents after zstd",
  meaning:
    "mean length of what encode writes of a clean document after zstd: each alone, by node:zlib as it comes (level 3)",
  operations: ["encode"],
  measurement: "wire",
  rule: "exact",
} satisfies Cost;
