import type { Bench } from "./contract.ts";

export default {
  name: "decode-no-eval",
  question: "JSON text to checked, typed value, as usual and where the process refuses to make code of text",
  operation: "decode",
  mode: "strict",
  documents: "clean",
  condition: "no code generation",
  references: ["JSON.parse", "revive"],
} satisfies Bench;
