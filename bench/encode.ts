import type { Bench } from "./contract.ts";

export default {
  name: "encode",
  question: "typed value to JSON text",
  operation: "encode",
  mode: "strict",
  documents: "clean",
  references: ["JSON.stringify"],
} satisfies Bench;
