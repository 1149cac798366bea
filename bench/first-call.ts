import type { Bench } from "./contract.ts";

export default {
  name: "first-call",
  question: "schema built and one JSON value checked, in a fresh process",
  operation: "check",
  mode: "strict",
  documents: "clean",
  process: "first call",
  references: ["revive"],
} satisfies Bench;
