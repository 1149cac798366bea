import type { Bench } from "./contract.ts";

export default {
  name: "explain",
  question: "faulty JSON value to a list of issues with their paths",
  operation: "explain",
  mode: "strict",
  documents: "faulty",
  references: ["walk"],
} satisfies Bench;
