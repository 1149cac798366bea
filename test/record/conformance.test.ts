import { Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import {
  CONFORMANCE_VERSION,
  type ConformanceRecord,
  type DocumentsRecord,
} from "../../src/record/conformance.ts";
import schema from "../../src/record/conformance.schema.json" with { type: "json" };
import results from "../../src/record/result.schema.json" with { type: "json" };

const cell = { adapter: "mine", dataset: "order", operation: "decode", mode: "strict", unknownKeys: "strip" };
const documents: readonly DocumentsRecord[] = [
  {
    ...cell,
    outcome: "right",
    facts: {
      validates: true,
      faults: [],
      forms: [{ kind: "instant", name: "Date" }],
      unknownKeys: "stripped",
      stopsAt: null,
      returns: "copy",
      wire: "json",
    },
  },
  {
    ...cell,
    outcome: "nonconforming",
    evidence: [{ code: "fault taken", when: "after", pointer: "/at", expected: "a refusal", got: "taken" }],
    findings: 3,
  },
  { ...cell, outcome: "unsupported", code: "kind", reason: "has none" },
  { ...cell, outcome: "failed", code: "exited", cause: "exited with code 7" },
];
const record: ConformanceRecord = {
  schemaVersion: CONFORMANCE_VERSION,
  wirebench: { version: "0.1.0", commit: null },
  startedAt: "2026-11-26T12:00:00.000Z",
  seconds: 1,
  runtime: { name: "node", version: "26.10.0" },
  adapters: [{ name: "mine", packages: [], validates: true }],
  verdicts: [],
  fidelity: [],
  interchange: [],
  explanations: [],
  hostile: [],
  documents,
  failed: [],
};

// The library's own type of a schema is narrower than what TypeScript reads out of a JSON file.
const isValid = (value: unknown) => new Validator(schema as object, "2020-12").validate(value).valid;

describe("the schema of a conformance record", () => {
  it("takes every outcome of documents", () => {
    expect(isValid(record)).toBe(true);
  });

  it.each([
    ["an older version", { ...record, schemaVersion: 1 }],
    ["an adapter without validates", { ...record, adapters: [{ name: "mine", packages: [] }] }],
    [
      "an outcome of another one's fields",
      { ...record, documents: [{ ...cell, outcome: "right", reason: "x" }] },
    ],
    ["no documents", { ...record, documents: undefined }],
  ])("refuses %s", (_, wrong) => {
    expect(isValid(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });

  it("describes what results have, too, in the same words", () => {
    for (const name of ["facts", "faultCount", "evidence"] as const)
      expect(schema.$defs[name]).toEqual(results.$defs[name]);
  });
});
