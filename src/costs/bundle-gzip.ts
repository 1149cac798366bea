import type { Cost } from "./contract.ts";

export default {
  name: "bundle-gzip",
  header: "bundle gzip kB",
  unit: "bytes",
  per: 1000,
  shown: "kB",
  least: "has the smallest bundle after gzip",
  meaning:
    "the script of the operation for a page, minified, after gzip, as a server sends it (1 kB is 1,000 bytes)",
  operations: ["check", "decode", "encode"],
  measurement: "bundle",
  rule: "exact",
} satisfies Cost;
