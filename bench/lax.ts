import type { Bench } from "./contract.ts";

export default {
  name: "lax",
  question: "JSON text to typed value, one kind in a form that only a lax reader takes",
  operation: "decode",
  mode: "lax",
  documents: "dirty",
  references: ["JSON.parse"],
} satisfies Bench;
