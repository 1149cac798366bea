import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ConversionsRecord } from "../../src/record/conversions.ts";
import { conversionsStore } from "../../src/record/store/records.ts";
import { conversionsReporters } from "../../src/report/conversions/index.ts";
import { countsOf } from "../../src/report/conversions/counts.ts";
import { answerOf, conversionsTable } from "../../src/report/conversions/table.ts";
import { widest } from "../../src/report/text-table.ts";
import { sampleConversions } from "../record/conversions-fixture.ts";

const page = { columns: 120, colour: false };

describe("the reports of conversions", () => {
  it.each(["terminal", "markdown", "json"] as const)("%s is as its golden file", async (name) => {
    await expect(
      `${conversionsReporters[name].render(sampleConversions, page).trimEnd()}\n`,
    ).toMatchFileSnapshot(`golden/conversions.${name}.txt`);
  });

  it("json is the record itself", () => {
    expect(JSON.parse(conversionsReporters.json.render(sampleConversions, page))).toEqual(sampleConversions);
  });

  it.each([120, 80, 60, 50])("no line of a terminal is longer than %i characters", (columns) => {
    const text = conversionsReporters.terminal.render(sampleConversions, { columns, colour: false });
    expect(widest(text)).toBeLessThanOrEqual(columns);
  });

  it("a narrow terminal explains no column that it leaves out", () => {
    const text = conversionsReporters.terminal.render(sampleConversions, { columns: 50, colour: false });
    expect(text).not.toContain("local:");
    expect(text).toContain("same:");
  });

  it("shows what is not seen in somebody else's text", () => {
    const rows = sampleConversions.rows.map((row) => ({ ...row, adapter: `${row.adapter}\u001b[31m` }));
    const record = { ...sampleConversions, rows };
    for (const reporter of Object.values(conversionsReporters))
      expect(reporter.render(record, page)).not.toContain("\u001b");
  });

  it("say that Pydantic was executed, or that its committed answers were used", () => {
    const pydantic = { ...sampleConversions.pydantic, executed: true };
    const text = (record: ConversionsRecord) => conversionsReporters.markdown.render(record, page);
    expect(text(sampleConversions)).toContain("its committed answers");
    expect(text({ ...sampleConversions, pydantic })).toContain("executed here");
  });
});

describe("the counts", () => {
  const [first, second, third] = countsOf(sampleConversions);

  it("have whoever makes the most to the same value first", () => {
    expect(first).toMatchObject({ adapter: "faithful", same: 5, other: 0, refused: 0, of: 5 });
    expect(second).toMatchObject({ adapter: "guesser", same: 2, other: 2, refused: 1, of: 5 });
  });

  it("leave out what cannot be asked, and count what was lost as asked", () => {
    expect(third).toMatchObject({ adapter: "narrow", same: 0, other: 0, refused: 2, of: 3 });
    expect(third?.local).toEqual({ some: 0, of: 0 });
  });

  it("count by field", () => {
    expect(second?.fields.get("bool")).toEqual({ same: 1, other: 1, of: 2 });
    expect(second?.fields.get("datetime")).toEqual({ same: 0, other: 1, of: 2 });
  });

  it("count what Pydantic refuses, and local times", () => {
    expect(second).toMatchObject({ invalid: { some: 1, of: 1 }, local: { some: 1, of: 1 } });
  });

  it("owe no refusal where strict mode may take the value", () => {
    expect(first?.strict).toEqual({ some: 4, of: 4 });
    expect(second?.strict).toEqual({ some: 2, of: 4 });
  });
});

describe("the table", () => {
  it("has these columns alone where columns are named", () => {
    const { columns, rows } = conversionsTable(sampleConversions, ["same", "by-field"]);
    expect(columns.map(({ header }) => header)).toEqual(["adapter", "same", "int", "bool", "datetime"]);
    expect(rows[1]).toEqual(["guesser", "2", "1/1", "1/2 ≠1", "0/2 ≠1"]);
  });

  it("is answered by one sentence", () => {
    expect(answerOf(sampleConversions)).toBe(
      "Of the 5 conversions from JSON that Pydantic documents, faithful makes the most to the same value as Pydantic: 5; half of the 3 adapters make 2 or fewer, 1 of 3 makes some to another value, and in strict mode guesser still makes some.",
    );
  });

  it("has no answer where nobody was asked", () => {
    const rows = sampleConversions.rows.filter(({ asked }) => !asked);
    expect(answerOf({ ...sampleConversions, rows })).toBeUndefined();
    expect(conversionsReporters.terminal.render({ ...sampleConversions, rows }, page)).toContain(
      "codec: has no schema",
    );
  });
});

describe("docs/conversions.md", () => {
  const file = (name: string): string => new URL(`../../${name}`, import.meta.url).pathname;

  it("is what the command makes of the committed record", () => {
    const record = conversionsStore.read(file("results/conversions.json"));
    expect(record).toBeDefined();
    expect(readFileSync(file("docs/conversions.md"), "utf8")).toBe(
      conversionsReporters.markdown.render(record as ConversionsRecord, page),
    );
  });
});
