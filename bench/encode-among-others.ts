import type { Bench } from "./contract.ts";

export default {
  name: "encode-among-others",
  question:
    "typed value to JSON text, as usual and after thirty other schemas went through the library in the same process",
  operation: "encode",
  mode: "strict",
  documents: "clean",
  condition: "among others",
  references: ["JSON.stringify"],
} satisfies Bench;
