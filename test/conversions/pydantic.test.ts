/** Pydantic's answers to its own table: all rows are there, the fold reads them rightly, and Pydantic still gives them. */

import { describe, expect, it } from "vitest";
import {
  committedAnswers,
  differencesOf,
  documentedTable,
  type PydanticTry,
  readPydantic,
  tableFacts,
} from "../../src/conversions/pydantic.ts";
import { conversionValues, kindOf } from "../../src/conversions/values.ts";
import { askPydantic, pythonForPydantic } from "../../src/schedule/pydantic.ts";

const committed = readPydantic(committedAnswers());
const triesOf = (index: number): PydanticTry[] => committed.tries.filter(({ row }) => row === index);

describe("the committed answers", () => {
  it("name the versions that gave them", () => {
    for (const version of Object.values(committed.versions)) expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it.each([...documentedTable.rows.entries()])("try row %i with each example, in each way", (index, row) => {
    const tries = triesOf(index);
    const sources = [...(row.python ? ["python"] : []), ...(row.json ? ["json"] : [])];
    for (const [examples, valid] of [
      [row.valid, true],
      [row.invalid, false],
    ] as const)
      for (const value of examples)
        for (const source of sources)
          for (const mode of ["lax", "strict"])
            expect(tries).toContainEqual(
              expect.objectContaining({ value, source, mode, valid, ours: false, field: row.field }),
            );
    // A row without a valid example has one of ours.
    expect(tries.some(({ valid }) => valid)).toBe(true);
    expect(new Set(tries.map(({ source }) => source))).toEqual(new Set(sources));
  });

  it("are of so many rows, each counted once", () => {
    const { rows, laxFromJson, strictFromJson, fromPythonAlone } = tableFacts(committed);
    expect({ rows, laxFromJson, strictFromJson, fromPythonAlone }).toEqual({
      rows: 83,
      laxFromJson: 24,
      strictFromJson: 15,
      fromPythonAlone: 44,
    });
  });

  it("take every valid value in the mode of its row", () => {
    for (const { valid, rowStrict, mode, outcome, field, value } of committed.tries)
      if (valid && mode === (rowStrict ? "strict" : "lax"))
        expect(outcome, `${field} from ${value}`).toBe("taken");
  });
});

describe("what a text of answers may lack", () => {
  const lines = committedAnswers().trim().split("\n");

  it("is no row", () => {
    const without = lines.filter((line) => !line.startsWith('{"row": 7,')).join("\n");
    expect(() => readPydantic(without)).toThrow("nothing was answered to row 7");
  });

  it("is no version", () => {
    expect(() => readPydantic(lines.slice(1).join("\n"))).toThrow("names no version");
  });
});

describe("differences between the table and Pydantic", () => {
  const [sample] = committed.tries as [PydanticTry];
  const differences = (...changes: Partial<PydanticTry>[]) =>
    differencesOf({ ...committed, tries: changes.map((change) => ({ ...sample, ...change })) });

  it("are none where it does what the table says, or refuses what the table leaves out", () => {
    expect(
      differences(
        { documented: "taken", outcome: "taken" },
        { documented: "refused", outcome: "refused" },
        { documented: "absent", outcome: "refused" },
        // A row says nothing of its invalid values in the other mode.
        { documented: "absent", outcome: "taken", valid: false },
      ),
    ).toEqual([]);
  });

  it("are what is taken and not named, refused and named, and the other way round", () => {
    const found = differences(
      { documented: "taken", outcome: "refused" },
      { documented: "refused", outcome: "taken", value: "1" },
      { documented: "refused", outcome: "taken", value: "2" },
      { documented: "absent", outcome: "taken", valid: true },
    );
    expect(found.map(({ documented, outcome, values }) => [documented, outcome, values.length])).toEqual([
      ["taken", "refused", 1],
      ["refused", "taken", 2],
      ["absent", "taken", 1],
    ]);
  });

  it("of the committed answers are these", () => {
    expect(
      differencesOf(committed).map(
        ({ field, input, source, mode, documented }) => `${field} ${input} ${source} ${mode} ${documented}`,
      ),
    ).toEqual([
      "int int python strict refused",
      "int int json strict refused",
      "float Decimal python strict absent",
      "date str json strict absent",
      "datetime str json strict absent",
      "time str json strict absent",
      "timedelta str json strict absent",
    ]);
  });
});

describe("the values that adapters are asked for", () => {
  const values = conversionValues(committed);
  const useOf = (field: string, text: string): string | undefined =>
    values.find((value) => value.field === field && value.text === text)?.use;

  it.each([
    ["bool", '"yes"', "conversion"],
    ["bool", "100", "invalid"],
    ["int", "2.0", "grammar"],
    ["int", "Infinity", "no JSON"],
    ["date", '"2017-05-05"', "grammar"],
    ["date", "1493942400", "conversion"],
    ["datetime", '"2017-05-05T10:10:10.0002"', "local"],
    ["timedelta", "123000", "no kind"],
    ["Decimal", '"3.141"', "grammar"],
    ["Decimal", "3.5", "conversion"],
  ])("%s from %s: %s", (field, text, use) => {
    expect(useOf(field, text)).toBe(use);
  });

  it("are one for each value of a lax row from JSON, and none is in doubt", () => {
    const texts = documentedTable.rows
      .filter(({ json, strict }) => json && !strict)
      .map(({ field, input }) => `${field} ${input}`);
    expect(new Set(values.map(({ field, input }) => `${field} ${input}`))).toEqual(new Set(texts));
    expect(values.filter(({ use }) => use === "differs")).toEqual([]);
  });

  it("say what Pydantic makes in the wire form of the kind", () => {
    const became = values.filter(({ use }) => use === "conversion").map((value) => value.became);
    expect(became).toContain('"2017-05-05T10:10:10+00:00"');
    expect(became).not.toContain(null);
  });

  it("have a use other than documented where Pydantic does something else", () => {
    const tries = committed.tries.map((tried) =>
      tried.field === "bool" && tried.text === '"yes"' ? { ...tried, outcome: "refused" as const } : tried,
    );
    const changed = conversionValues({ ...committed, tries }).find(({ text }) => text === '"yes"');
    expect(changed?.use).toBe("differs");
  });

  it("are of fields for which the suite has a kind, but for times and durations", () => {
    const fields = [...new Set(values.map(({ field }) => field))];
    expect(fields.filter((field) => kindOf(field) === undefined)).toEqual(["time", "timedelta"]);
  });
});

const python = pythonForPydantic();
const why = "skipped: no .python/, and WIREBENCH_PYTHON names no Python";

describe.skipIf(python === undefined)(`Pydantic itself${python === undefined ? ` (${why})` : ""}`, () => {
  it("answers as the committed answers say", async () => {
    const { executed, versions, tries } = await askPydantic();
    expect(executed).toBe(true);
    expect(
      tries,
      `committed of Pydantic ${committed.versions.pydantic}, here is ${versions.pydantic}`,
    ).toEqual(committed.tries);
  });
});
