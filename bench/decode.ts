import type { Bench } from "./contract.ts";

export default {
  name: "decode",
  question: "JSON text to checked, typed value",
  operation: "decode",
  mode: "strict",
  documents: "clean",
  references: ["JSON.parse", "revive"],
} satisfies Bench;
