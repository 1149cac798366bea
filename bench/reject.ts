import type { Bench } from "./contract.ts";

export default {
  name: "reject",
  question: "faulty JSON value to yes or no",
  operation: "check",
  mode: "strict",
  documents: "faulty",
  references: ["walk"],
} satisfies Bench;
