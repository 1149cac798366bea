import type { Bench } from "./contract.ts";

export default {
  name: "decode-exact",
  question: "JSON text to checked, typed value, unknown keys refused",
  operation: "decode",
  mode: "strict",
  documents: "clean",
  unknownKeys: "reject",
  references: ["JSON.parse", "revive"],
} satisfies Bench;
