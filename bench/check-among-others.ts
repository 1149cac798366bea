import type { Bench } from "./contract.ts";

export default {
  name: "check-among-others",
  question:
    "JSON value to yes or no, as usual and after thirty other schemas went through the library in the same process",
  operation: "check",
  mode: "strict",
  documents: "clean",
  condition: "among others",
  references: ["walk"],
} satisfies Bench;
