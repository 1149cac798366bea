import type { Bench } from "./contract.ts";

export default {
  name: "check-no-eval",
  question: "JSON value to yes or no, as usual and where the process refuses to make code of text",
  operation: "check",
  mode: "strict",
  documents: "clean",
  condition: "no code generation",
  references: ["walk"],
} satisfies Bench;
