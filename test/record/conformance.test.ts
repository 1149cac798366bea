import { Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import {
  CONFORMANCE_VERSION,
  type ConformanceRecord,
  type DocumentsRecord,
  type InterchangeText,
} from "../../src/record/conformance.ts";
import schema from "../../src/record/conformance.schema.json" with { type: "json" };
import { conformanceFormat } from "../../src/record/validate-conformance.ts";
import { ResultError } from "../../src/record/validate.ts";
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
const sent: readonly [InterchangeText] = [
  {
    text: '{"value":"1970-01-01T00:00:00Z"}',
    writers: ["mine"],
    different: [{ became: "/value: 0 became 1", readers: ["mine"] }],
    refused: [],
  },
];
const interchange: ConformanceRecord["interchange"] = {
  writers: ["mine", "yours"],
  readers: ["mine"],
  sets: [
    {
      name: "instant",
      open: false,
      cannotWrite: [{ why: "has no Date", writers: ["theirs"] }],
      cannotRead: [{ why: "writes only", readers: ["theirs"] }],
      documents: [
        {
          name: "epoch",
          texts: sent,
          unwritten: [{ why: "no", writers: ["yours"] }],
          withoutValue: [],
        },
      ],
    },
  ],
};
const record: ConformanceRecord = {
  conformVersion: CONFORMANCE_VERSION,
  wirebench: { version: "0.1.0", commit: null },
  startedAt: "2026-11-26T12:00:00.000Z",
  seconds: 1,
  runtime: { name: "node", version: "26.10.0" },
  adapters: [
    { name: "mine", packages: [], validates: true },
    { name: "yours", packages: [], validates: true, runtime: { name: "python", version: "3.11.7" } },
  ],
  verdicts: [],
  fidelity: [],
  interchange,
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
    ["an older version", { ...record, conformVersion: 2 }],
    ["an adapter without validates", { ...record, adapters: [{ name: "mine", packages: [] }] }],
    [
      "an outcome of another one's fields",
      { ...record, documents: [{ ...cell, outcome: "right", reason: "x" }] },
    ],
    ["interchange as older versions had it", { ...record, interchange: [] }],
    ["interchange without readers", { ...record, interchange: { writers: [], sets: [] } }],
    ["no documents", { ...record, documents: undefined }],
  ])("refuses %s", (_, wrong) => {
    expect(isValid(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });

  it("takes a record that was written, and knows it by its first field", () => {
    const text = JSON.stringify(record);
    expect(conformanceFormat.holds(text)).toBe(true);
    expect(conformanceFormat.parse(text, "mine.json")).toEqual(record);
    expect(conformanceFormat.holds(JSON.stringify({ schemaVersion: 2 }))).toBe(false);
  });

  it.each<[what: string, text: Partial<InterchangeText>, problem: string]>([
    ["a writer that is none", { writers: ["nobody"] }, "no writer is called nobody"],
    ["a writer of two texts", { writers: ["mine", "mine"] }, "the writer mine is there twice"],
    ["a reader that is none", { refused: [{ became: "no", readers: ["nobody"] }] }, "no reader is called"],
    ["a reader that lost a text twice", { refused: [{ became: "no", readers: ["mine"] }] }, "there twice"],
  ])("refuses %s in interchange", (_, text, problem) => {
    const [set] = interchange.sets;
    const [document] = set?.documents ?? [];
    const documents = [{ ...document, unwritten: [], texts: [{ ...sent[0], ...text }] }];
    const wrong = { ...record, interchange: { ...interchange, sets: [{ ...set, documents }] } };
    const read = () => conformanceFormat.parse(JSON.stringify(wrong), "mine.json");
    expect(read).toThrow(ResultError);
    expect(read).toThrow(problem);
  });

  it("describes what results have, too, in the same words", () => {
    for (const name of ["facts", "faultCount", "evidence"] as const)
      expect(schema.$defs[name]).toEqual(results.$defs[name]);
  });
});
