import type { Bench } from "./contract.ts";

export default {
  name: "decode-lax",
  question: "JSON text to typed value, the library's own coercion on",
  operation: "decode",
  mode: "lax",
  documents: "clean",
  references: ["JSON.parse", "revive"],
} satisfies Bench;
