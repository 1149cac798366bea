/** The matrices over a record in which every shape occurs, against golden files. */

import { describe, expect, it } from "vitest";
import { CONFORMANCE_VERSION, type ConformanceRecord } from "../../src/record/conformance.ts";
import type { Facts } from "../../src/record/facts.ts";
import {
  changesText,
  conformanceJson,
  conformanceMarkdown,
  conformanceText,
} from "../../src/report/conformance/index.ts";
import { proofText } from "../../src/report/conformance/proof.ts";
import { interchange, noInterchange } from "./interchange-fixture.ts";

const verdict = (
  over: Partial<ConformanceRecord["verdicts"][number]>,
): ConformanceRecord["verdicts"][number] => ({
  adapter: "alpha",
  kind: "instant",
  mode: "strict",
  operation: "decode",
  case: "epoch",
  input: "1970-01-01T00:00:00.000Z",
  expected: "accept",
  outcome: "same",
  value: "1970-01-01T00:00:00.000Z",
  source: "RFC 3339 §5.6",
  standing: "right",
  ...over,
});
const refuse = { case: "null", input: null, expected: "refuse", source: "RFC 8259 §3" } as const;
const facet = (
  over: Partial<ConformanceRecord["fidelity"][number]>,
): ConformanceRecord["fidelity"][number] => ({
  adapter: "alpha",
  kind: "instant",
  facet: "offset",
  trip: "decode",
  zone: "UTC",
  expected: "keep",
  outcome: "normalised",
  input: '"2024-02-29T14:34:56.789+02:00"',
  became: "Date 2024-02-29T12:34:56.789Z",
  meaning: "the numeric offset",
  source: "RFC 3339 §4.2",
  ...over,
});

const asked = { dataset: "order", operation: "decode", mode: "strict", unknownKeys: "ignore" } as const;
const facts: Facts = {
  validates: true,
  faults: [],
  forms: [],
  unknownKeys: "ignored",
  stopsAt: null,
  returns: "copy",
  wire: "json",
};

const record: ConformanceRecord = {
  conformVersion: CONFORMANCE_VERSION,
  wirebench: { version: "0.1.0", commit: "0123456789abcdef" },
  startedAt: "2026-01-02T03:04:05.000Z",
  seconds: 12,
  runtime: { name: "node", version: "26.0.0" },
  adapters: [
    { name: "alpha", packages: [{ name: "alpha", version: "1.2.3" }], validates: true },
    { name: "beta", packages: [], validates: false },
  ],
  verdicts: [
    verdict({}),
    verdict({ adapter: "beta" }),
    verdict({ operation: "check", value: true }),
    verdict({ ...refuse, outcome: "refused", value: "no" }),
    verdict({ ...refuse, operation: "check", outcome: "refused", value: false }),
    verdict({
      ...refuse,
      adapter: "beta",
      outcome: "different",
      value: "1970-01-01T00:00:00.000Z",
      standing: "wrong",
    }),
    verdict({
      ...refuse,
      adapter: "beta",
      mode: "lax",
      outcome: "different",
      value: null,
      standing: "excused",
    }),
    verdict({
      case: "leap-second",
      input: "2016-12-31T23:59:60Z",
      expected: "may",
      outcome: "refused",
      standing: "may",
    }),
    verdict({
      adapter: "beta",
      case: "leap-second",
      input: "2016-12-31T23:59:60Z",
      expected: "may",
      standing: "may",
    }),
    verdict({
      adapter: "beta",
      case: "year-1",
      outcome: "crash",
      value: "exited with code 7",
      standing: "wrong",
    }),
    verdict({
      adapter: "beta",
      operation: "check",
      outcome: "unsupported",
      value: "none",
      standing: "unsupported",
    }),
    verdict({ kind: "uuid", case: "nil", input: "00000000-0000-0000-0000-000000000000" }),
  ],
  fidelity: [
    facet({}),
    facet({ trip: "encode", outcome: "unsupported", became: "a Date does not hold it" }),
    facet({ adapter: "beta", outcome: "kept" }),
    facet({ adapter: "beta", zone: "Pacific/Apia", outcome: "lost silently" }),
    facet({ facet: "Invalid Date", expected: "refuse", outcome: "refused loudly" }),
    facet({ adapter: "beta", facet: "Invalid Date", expected: "refuse", outcome: "kept" }),
  ],
  interchange,
  explanations: [
    {
      adapter: "alpha",
      kind: "date",
      faults: 10,
      reported: 10,
      named: 9,
      first: 8,
      issues: 14,
      excused: false,
      example: { pointer: "/day", fault: "february-30", reported: "the root: no date" },
    },
    {
      adapter: "beta",
      kind: "date",
      faults: 10,
      reported: 5,
      named: 5,
      first: 5,
      issues: 5,
      excused: true,
      example: null,
    },
  ],
  hostile: [
    {
      adapter: "alpha",
      attack: "key-by-date",
      family: "injection",
      operation: "encode",
      outcome: "wrong output",
      exponent: null,
      input: '{ value: "x\\",\\"admin\\":true" }',
      became: "a key was injected",
      meaning: "text made to end the value",
      source: "wirebench",
    },
    {
      adapter: "beta",
      attack: "digits",
      family: "growth",
      operation: "check",
      outcome: "slow",
      exponent: 2.04,
      input: '{ value: "1".repeat(4096) }',
      became: "4,096 take 300 ms",
      meaning: "text to be tried in many ways",
      source: "wirebench",
    },
  ],
  documents: [
    { ...asked, adapter: "alpha", outcome: "right", facts },
    {
      ...asked,
      adapter: "beta",
      outcome: "unsupported",
      code: "operation",
      reason: "writes text, reads none",
    },
    {
      ...asked,
      adapter: "beta",
      mode: "lax",
      unknownKeys: "strip",
      outcome: "nonconforming",
      findings: 2,
      evidence: [
        {
          code: "value differs",
          when: "before",
          pointer: "/total",
          expected: "the value that the text denotes",
          got: "1.10 became 1.1",
        },
      ],
    },
    {
      ...asked,
      adapter: "beta",
      operation: "check",
      outcome: "failed",
      code: "hung",
      cause: "no answer within 10 s",
    },
  ],
  failed: [{ adapter: "beta", part: "explain", cause: "ran out of memory" }],
};

describe("the matrices", () => {
  it("for a terminal", async () => {
    await expect(conformanceText(record, { colour: false, columns: 100 })).toMatchFileSnapshot(
      "golden/conformance.terminal.txt",
    );
  });

  it("for a page", async () => {
    await expect(conformanceMarkdown(record)).toMatchFileSnapshot("golden/conformance.markdown.txt");
  });

  it("keep within a narrow terminal, tables in parts", () => {
    const lines = conformanceText(record, { colour: false, columns: 60 }).split("\n");
    expect(lines.filter((line) => line.length > 60 && !line.includes('"'))).toEqual([]);
  });

  it("count the inputs of which everybody makes the same other value, where they are many", () => {
    const changed = (names: readonly string[], adapter = "alpha") =>
      names.map((name) =>
        verdict({
          adapter,
          case: name,
          input: `${name} of the month`,
          expected: "refuse",
          outcome: "different",
          value: "Invalid Date",
          standing: "wrong",
        }),
      );
    const lead = (verdicts: ConformanceRecord["verdicts"]) =>
      conformanceMarkdown({ ...record, verdicts })
        .split("## Lost")[0]
        ?.split("\n") ?? [];
    const days = ["day-0", "day-32", "day-33", "day-34"];
    const many = lead([...changed(days), ...changed(["day-35"]), ...changed(["day-35"], "beta")]);
    expect(many.filter((line) => line.includes("→"))).toHaveLength(2);
    expect(many.join("\n")).toContain("instant, 4 inputs");
    for (const day of days) expect(many.join("\n")).toContain(day);
    const few = lead(changed(days.slice(1)));
    expect(few.filter((line) => line.includes("→"))).toHaveLength(3);
  });

  describe("say once what many inputs have in common", () => {
    const none = { verdicts: [], fidelity: [], interchange: noInterchange, explanations: [], hostile: [] };
    const page = (over: Partial<ConformanceRecord>): string[] =>
      conformanceMarkdown({ ...record, ...none, documents: [], failed: [], ...over }).split("\n");
    const cases = (count: number, over: Parameters<typeof verdict>[0]) =>
      Array.from({ length: count }, (_, index) =>
        verdict({ case: `case-${index}`, input: `input ${index}`, standing: "wrong", ...over }),
      );

    it("the same wrong answer under the same rule, the first input named", () => {
      const wrong = cases(640, { expected: "refuse", outcome: "different", value: "Invalid Date" });
      const said = page({
        verdicts: [...wrong, ...cases(1, { adapter: "beta", case: "other", outcome: "refused" })],
      });
      expect(said).toContain("## Wrong, and not declared (answers: 641)");
      expect(said.filter((line) => line.startsWith("- alpha: "))).toEqual([
        '- alpha: instant case-0 "input 0" and 639 more: taken, different value "Invalid Date" (decode strict; must be refused: RFC 3339 §5.6)',
      ]);
      expect(said.filter((line) => line.includes("**taken, different"))).toHaveLength(1);
    });

    it("and speaks of an order of adapters only where there are several", () => {
      const order = "Validators stand before codecs.";
      const wrong = { expected: "refuse", outcome: "different", value: 1 } as const;
      expect(page({ verdicts: cases(1, wrong) }).join("\n")).not.toContain(order);
      const both = [...cases(1, wrong), ...cases(1, { ...wrong, adapter: "beta" })];
      expect(page({ verdicts: both }).join("\n")).toContain(order);
    });

    it("what is wrong about documents, too", () => {
      const asked = {
        adapter: "alpha",
        dataset: "order",
        operation: "encode",
        mode: "strict",
        unknownKeys: "strip",
      };
      const evidence = [
        { when: "before", pointer: "/id", expected: "text", got: "null" },
        { when: "before", pointer: "/at", expected: "text", got: "1" },
      ] as const;
      const documents = [
        { ...asked, outcome: "nonconforming", evidence, findings: 3 },
        { ...asked, operation: "check", outcome: "unsupported", code: "operation", reason: "no check" },
      ] as ConformanceRecord["documents"];
      const said = page({ verdicts: cases(1, { expected: "refuse", standing: "right" }), documents });
      expect(said).toContain("## Wrong, and not declared (answers: 0, documents: 1)");
      expect(said).toContain("- operations on whole documents: the chapter Documents has them");
      expect(said).toContain(
        "- alpha, encode strict on order (strip unknown keys): at /id: expected text, got null; at /at: expected text, got 1 (and 1 more)",
      );
    });

    it("but other answers, other rules and other adapters apart", () => {
      const alike = { outcome: "different", value: "Invalid Date" } as const;
      const said = page({
        verdicts: [
          ...cases(2, { ...alike, expected: "refuse" }),
          ...cases(1, { ...alike, case: "other", expected: "refuse", source: "RFC 8259 §3" }),
          ...cases(1, { ...alike, case: "rule", expected: "accept" }),
          ...cases(1, { ...alike, case: "value", expected: "refuse", value: 1 }),
          ...cases(1, { ...alike, expected: "refuse", adapter: "beta" }),
        ],
      });
      const lines = said.filter((line) => /^- (?:alpha|beta): instant/.test(line));
      expect(lines).toHaveLength(4);
      expect(lines[0]).toContain('case-0 "input 0" and 2 more');
      expect(lines[0]).toContain("must be refused: RFC 3339 §5.6, and other sources");
    });

    it("a process that ends, whatever the rule", () => {
      const lost = { outcome: "crash", value: "exited with code 7" } as const;
      const said = page({
        verdicts: [
          ...cases(40, { ...lost, expected: "refuse" }),
          ...cases(30, { ...lost, kind: "uuid", expected: "accept" }),
          ...cases(30, { ...lost, kind: "uuid", expected: "accept", operation: "encode" }),
        ],
      });
      expect(said.filter((line) => line.includes("exited with code 7"))).toEqual([
        '- alpha: instant case-0 "input 0" and 69 more: crash: "exited with code 7" (decode strict, encode strict)',
        '  - **crash: "exited with code 7": alpha**',
        '  - **crash: "exited with code 7": alpha**',
      ]);
      expect(said).toContain('- 40 inputs · case-0 "input 0" and 39 more');
    });

    it("documents that are wrong in the same words", () => {
      const failed = (dataset: string, operation: string) =>
        ({ ...asked, adapter: "alpha", dataset, operation, outcome: "failed", code: "exited" }) as const;
      const documents = ["order", "dates"].flatMap((dataset) =>
        ["check", "decode"].map((operation) => ({
          ...failed(dataset, operation),
          cause: "exited with code 7",
        })),
      );
      const said = page({ documents });
      expect(said.filter((line) => line.includes("exited with code 7"))).toEqual([
        "- alpha, check strict on order (ignore unknown keys) and 3 more: failed: exited with code 7",
      ]);
    });

    it("facets of which a process that ends leaves nothing", () => {
      const fidelity = Array.from({ length: 5 }, (_, index) =>
        facet({ facet: `facet-${index}`, outcome: "crash", became: "exited with code 7" }),
      );
      expect(page({ fidelity }).filter((line) => /^(?:- \d facets|- instant:|  - )/.test(line))).toEqual([
        "- 5 facets · instant: facet-0 and 4 more",
        "  - **crash: exited with code 7: alpha decode**",
      ]);
    });

    it("a facet that is lost in every time zone, which are named where it is not", () => {
      const lost = (zone: string, over: Parameters<typeof facet>[0] = {}) =>
        facet({ zone, outcome: "lost silently", ...over });
      const rows = (fidelity: ConformanceRecord["fidelity"]) =>
        page({ fidelity }).filter((line) => line.startsWith("- instant: "));
      const zones = ["UTC", "America/New_York", "Pacific/Apia"];
      expect(rows(zones.map((zone) => lost(zone)))).toEqual(["- instant: offset · the numeric offset"]);
      const [utc, york] = zones.map((zone) => lost(zone)) as [
        ReturnType<typeof lost>,
        ReturnType<typeof lost>,
      ];
      expect(rows([utc, york, lost("Pacific/Apia", { became: "another" })])).toEqual([
        String.raw`- instant: offset, UTC and America/New\_York · the numeric offset`,
        "- instant: offset, Pacific/Apia · the numeric offset",
      ]);
      expect(rows([utc, facet({ zone: "Pacific/Apia" })])).toEqual([
        "- instant: offset, UTC · the numeric offset",
      ]);
    });
  });

  it("leave out what nobody asked for", () => {
    const none = {
      ...record,
      verdicts: [],
      fidelity: [],
      interchange: noInterchange,
      explanations: [],
      hostile: [],
      documents: [],
      failed: [],
    };
    expect(conformanceText(none, { colour: false, columns: 100 })).toBe("");
  });
});

it("the chapter on documents says so where nothing is wrong", () => {
  const right = { ...record, documents: record.documents.filter(({ outcome }) => outcome === "right") };
  const said = conformanceText(right, { colour: false, columns: 100 });
  expect(said.slice(said.indexOf("Documents"), said.indexOf("Fidelity"))).toContain("None.");
});

describe("what has changed", () => {
  const registered = [{ name: "alpha", version: "1.0.0" }];
  const packages = [{ name: "alpha", version: "1.2.3" }];

  it("says what, and of which versions; what gives no answer comes first, by its reason", () => {
    const said = changesText(
      [
        {
          adapter: "alpha",
          packages,
          registered,
          changes: [
            ...Array.from({ length: 8 }, (_, index) => ({
              adapter: "alpha",
              where: "instant, lax, decode",
              what: `case-${index}`,
              was: "right",
              is: "wrong: refused",
            })),
            {
              adapter: "alpha",
              where: "uuid, strict, check",
              what: "nil",
              was: "right",
              is: "wrong: crash",
              why: "z.uuid is not a function",
            },
          ],
        },
      ],
      { colour: false, columns: 100 },
    );
    expect(said).toContain("alpha is 1.2.3, the register was made with 1.0.0.");
    expect(said).toContain("case-5 and 2 more");
    expect(said.indexOf("z.uuid is not a function")).toBeLessThan(said.indexOf("case-5"));
  });

  it("says so where nothing has", () => {
    const said = changesText([{ adapter: "alpha", packages, registered, changes: [] }], {
      colour: false,
      columns: 100,
    });
    expect(said).toContain("Everything is as registered, for alpha.");
  });
});

it("a proof's lines are whole, to be copied", () => {
  const line = `const schema = ${"x".repeat(200)};`;
  const said = proofText(
    [
      {
        adapter: "alpha",
        cell: "instant february-30",
        operation: "check",
        mode: "strict",
        input: "{}",
        output: "true",
        standing: "different: wrong",
        rule: "must be refused: RFC 3339 §5.7",
        lines: [line],
      },
    ],
    { colour: false, columns: 60 },
  );
  expect(said).toContain(line);
  expect(said).toContain("rule");
});

it("JSON is the record itself, with lists of names on one line", () => {
  const odd = { ...record, failed: [{ adapter: 'a",\n"b', part: "[\n", cause: "\\" }] };
  const said = conformanceJson(odd);
  expect(JSON.parse(said)).toEqual(odd);
  expect(said).toContain('"writers": ["alpha", "beta"],');
});
