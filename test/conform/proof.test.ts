/** A proof is lines that a stranger can run: they are run here, for every adapter, and must say what the proof says. */

import { afterAll, describe, expect, it } from "vitest";
import { adapters } from "../../src/adapters/index.ts";
import { notProved, proofCells, proofRecord } from "../../src/conform/proof.ts";
import { kindNames } from "../../src/kinds/index.ts";
import { Pool } from "../../src/pool/pool.ts";
import type { VerdictRecord } from "../../src/record/verdict.ts";
import { checkProofs } from "../../src/schedule/check-proofs.ts";
import { describeAdapters } from "../../src/schedule/describe.ts";
import { drawn } from "../share.ts";
import { judged, ready } from "./answers.ts";

/** Proofs run for each adapter: a process each. */
const RUN = 5;

const pool = new Pool({ priority: "as it is" });
afterAll(() => pool.close());

it.each(drawn(Object.keys(adapters)))(
  "%s: proofs run as printed, and say what the suite says",
  async (name) => {
    const [participant] = await describeAdapters([{ name }], pool, 1);
    if (participant === undefined || participant.description === "no adapter") throw new Error(`no ${name}`);
    const checked = await checkProofs(participant as Parameters<typeof checkProofs>[0], {
      pool,
      kinds: kindNames,
      modes: ["strict", "lax"],
      count: RUN,
      seed: 3,
    });
    expect(checked).toEqual({ adapter: name, drawn: RUN, different: [] });
  },
);

describe("the cells of a name", () => {
  const all = { kinds: kindNames, modes: ["strict", "lax"] as const };
  const inputs = (name: string, forms: Readonly<Record<string, string>>) =>
    proofCells(judged, name, all).flatMap((cell) =>
      cell.inputs(ready(forms)).map((input) => [cell.cell, cell.operation, cell.mode, input] as const),
    );
  const json = (text: string) => ({ is: "json", text }) as const;
  const wire = (text: string) => ({ is: "wire", text }) as const;
  const value = (described: string) => ({ is: "value", described }) as const;

  it("are those of an example, in each mode", () => {
    const text = '{"value":"2024-02-29T12:34:56.789Z"}';
    expect(inputs("milliseconds-utc", { instant: "Date" })).toEqual([
      ["instant milliseconds-utc", "check", "strict", { expression: text, sent: json(text) }],
      [
        "instant milliseconds-utc",
        "decode",
        "strict",
        { expression: JSON.stringify(text), sent: wire(text) },
      ],
      [
        "instant milliseconds-utc",
        "encode",
        "strict",
        { expression: '{ value: new Date("2024-02-29T12:34:56.789Z") }', sent: json(text) },
      ],
      ["instant milliseconds-utc", "check", "lax", { expression: text, sent: json(text) }],
      ["instant milliseconds-utc", "decode", "lax", { expression: JSON.stringify(text), sent: wire(text) }],
    ]);
  });

  it("are those of a facet, of typed values where it has them", () => {
    expect(inputs("Invalid Date", { instant: "Date" })).toEqual([
      [
        "facet Invalid Date of instant",
        "decode",
        "strict",
        { expression: JSON.stringify('{"value":"Invalid Date"}'), sent: wire('{"value":"Invalid Date"}') },
      ],
      [
        "facet Invalid Date of instant",
        "encode",
        "strict",
        { expression: "{ value: new Date(NaN) }", sent: value('{"value":{"$invalid":"Date"}}') },
      ],
    ]);
  });

  it("are those of the structure of an object, and of an attack", () => {
    expect(inputs("undefined in a nullable key", {})).toEqual([
      [
        "facet undefined in a nullable key of the object structure",
        "encode",
        "strict",
        {
          expression: "{ name: 'a', approved: undefined }",
          sent: value('{"name":"a","approved":{"$undefined":true}}'),
        },
      ],
    ]);
    expect(inputs("nan-written-as-number", {})).toEqual([
      ["attack nan-written-as-number", "encode", "strict", { expression: "{ value: NaN }" }],
    ]);
  });

  it("ask for what an own wire holds by its document", () => {
    const own = proofCells({ ...judged, wire: "own" }, "milliseconds-utc", all).find(
      ({ operation }) => operation === "decode",
    );
    expect(own?.inputs(ready())).toEqual([{ document: '{"value":"2024-02-29T12:34:56.789Z"}' }]);
  });
});

describe("a proof", () => {
  const [cell] = proofCells(judged, "milliseconds-utc", { kinds: ["instant"], modes: ["strict"] });
  if (cell === undefined) throw new Error("it has a cell");
  it("says why there is none", () => {
    const none = (output: string) => [{ input: "", output, lines: [] }];
    expect(notProved(cell, { is: "unsupported", code: "kind", reason: "has none" })).toEqual(
      none("unsupported: has none"),
    );
    expect(notProved(cell, { is: "failed", code: "threw", cause: "Error: no" })).toEqual(none("refused: no"));
    expect(notProved({ ...cell, needsForm: true }, { is: "unsupported", code: "kind", reason: "" })).toEqual(
      [],
    );
    expect(notProved(cell, ready())).toBeUndefined();
  });
  it("says whether that is right, and whether it is declared", () => {
    const verdict = { outcome: "different", standing: "excused", expected: "refuse" } as VerdictRecord;
    const proved = { input: "1", output: "2", lines: ["3"] };
    expect(proofRecord(judged, cell, proved, verdict)).toMatchObject({
      adapter: "mine",
      cell: "instant milliseconds-utc",
      standing: "different: excused, since the adapter declares it",
      ...proved,
    });
    expect(proofRecord(judged, cell, proved, { ...verdict, standing: "wrong" }).standing).toBe(
      "different: wrong",
    );
    expect(proofRecord(judged, cell, proved, undefined).standing).toBe("");
  });
});
