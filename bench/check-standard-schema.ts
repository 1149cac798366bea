import type { Bench } from "./contract.ts";

export default {
  name: "check-standard-schema",
  question: "JSON value to yes or no, by the library's own call and by ~standard.validate",
  operation: "check",
  mode: "strict",
  documents: "clean",
  condition: "Standard Schema",
  references: ["walk"],
} satisfies Bench;
