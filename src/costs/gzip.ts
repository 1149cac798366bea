import type { Cost } from "./contract.ts";

export default {
  name: "gzip",
  header: "gzip B/doc",
  unit: "bytes",
  per: 1,
  shown: "B",
  least: "writes the shortest documents after gzip",
  meaning:
    "mean length of what encode writes of a clean document after gzip: each alone, as the body of one HTTP message, by node:zlib as it comes (level 6)",
  operations: ["encode"],
  measurement: "wire",
  rule: "exact",
} satisfies Cost;
