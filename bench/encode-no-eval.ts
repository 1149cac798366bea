import type { Bench } from "./contract.ts";

export default {
  name: "encode-no-eval",
  question: "typed value to JSON text, as usual and where the process refuses to make code of text",
  operation: "encode",
  mode: "strict",
  documents: "clean",
  condition: "no code generation",
  references: ["JSON.stringify"],
} satisfies Bench;
