import type { Bench } from "./contract.ts";

export default {
  name: "check",
  question: "JSON value to yes or no",
  operation: "check",
  mode: "strict",
  documents: "clean",
  references: ["walk"],
} satisfies Bench;
