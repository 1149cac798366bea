import type { Bench } from "./contract.ts";

export default {
  name: "check-exact",
  question: "JSON value to yes or no, unknown keys refused",
  operation: "check",
  mode: "strict",
  documents: "clean",
  unknownKeys: "reject",
  references: ["walk"],
} satisfies Bench;
