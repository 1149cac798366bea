import type { Bench } from "./contract.ts";

export default {
  name: "decode-among-others",
  question:
    "JSON text to checked, typed value, as usual and after thirty other schemas went through the library in the same process",
  operation: "decode",
  mode: "strict",
  documents: "clean",
  condition: "among others",
  references: ["JSON.parse", "revive"],
} satisfies Bench;
