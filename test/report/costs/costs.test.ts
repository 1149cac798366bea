import { describe, expect, it } from "vitest";
import type { CostsRecord } from "../../../src/record/costs.ts";
import { costsFormat } from "../../../src/record/validate-costs.ts";
import { costsReporters } from "../../../src/report/costs/index.ts";
import { operationTables } from "../../../src/report/costs/tables.ts";
import { widest } from "../../../src/report/text-table.ts";
import { timedFigure } from "../../../src/schedule/costs/cells.ts";
import { launchesAt, sampleCosts } from "../../record/costs-fixture.ts";

const page = { columns: 100, colour: false };

describe("the reports of costs", () => {
  it.each(["terminal", "markdown", "json"] as const)("%s is as its golden file", async (name) => {
    await expect(`${costsReporters[name].render(sampleCosts, page).trimEnd()}\n`).toMatchFileSnapshot(
      `../golden/costs.${name}.txt`,
    );
  });

  it("json is the record itself", () => {
    expect(costsFormat.parse(costsReporters.json.render(sampleCosts, page), "costs.json")).toEqual(
      sampleCosts,
    );
  });

  it.each([120, 80, 60, 40])("no line of a terminal is longer than %i characters", (columns) => {
    expect(
      widest(costsReporters.terminal.render(sampleCosts, { columns, colour: false })),
    ).toBeLessThanOrEqual(columns);
  });

  it("a narrow terminal keeps the cost that was asked for first", () => {
    const text = costsReporters.terminal.render(sampleCosts, { columns: 40, colour: false });
    expect(text).toContain("bundle gzip kB");
    expect(text).not.toContain("allocated B/doc");
  });

  it("says nothing that moves a cursor", () => {
    const [first, ...others] = sampleCosts.cells;
    const odd = { ...first, adapter: "zod\u001B[2J" } as (typeof sampleCosts.cells)[number];
    const text = costsReporters.terminal.render({ ...sampleCosts, cells: [odd, ...others] }, page);
    expect(text).not.toContain("\u001B");
    expect(text).toContain(String.raw`zod\u001b[2J`);
  });
});

describe("a table of costs", () => {
  const tables = (record: CostsRecord = sampleCosts) => operationTables(record);
  const rowsOf = (costs: readonly string[]) =>
    tables({ ...sampleCosts, costs })[0]?.table.rows.map(([name]) => name);

  it("has the least of the first cost first, and whoever has no figure of it last", () => {
    expect(rowsOf(["bundle", "bundle-gzip", "cold-start", "allocated"])).toEqual([
      "small",
      "careful",
      "zod",
      "for-node",
    ]);
    expect(rowsOf(["allocated"])).toEqual(["careful", "small", "zod", "for-node"]);
  });

  it("marks all whom nobody is below, by the rule of the column", () => {
    const cells = (cost: string) =>
      new Map(
        tables({ ...sampleCosts, costs: [cost] })[0]?.table.rows.map(([name = "", text = ""]) => [
          name,
          text,
        ]),
      );
    const bundles = cells("bundle-gzip");
    expect(bundles.get("small")).toBe("★ 0.066");
    expect(bundles.get("zod")).toBe("38.0");
    expect(bundles.get("for-node")).toBe("–");
    const bytes = cells("allocated");
    expect(bytes.get("careful")).toBe("★ 11,000 ± 20");
    expect(bytes.get("small")).toMatch(/^★ /);
    expect(bytes.get("zod")).not.toMatch(/★/);
    expect(cells("cold-start").get("zod")).toBe("158 ± 6.3");
  });

  it("marks as open whoever may have the least, and says that launches are few", () => {
    const [first] = sampleCosts.cells;
    const few = (adapter: string, milliseconds: number): (typeof sampleCosts.cells)[number] => {
      const figure = timedFigure("cold-start", launchesAt(milliseconds).slice(0, 1));
      return { ...first, adapter, figures: [figure] } as (typeof sampleCosts.cells)[number];
    };
    const beside = sampleCosts.beside.map((one) => ({
      ...one,
      reference: one.reference.slice(0, 1),
      control: one.control.slice(0, 1),
    }));
    const [table] = tables({
      ...sampleCosts,
      beside,
      costs: ["cold-start"],
      cells: [few("one", 50), few("other", 90)],
    });
    expect(table?.table.rows.map(([, text]) => text)).toEqual(["? 50.0", "? 90.0"]);
    expect(table?.beside[0]).toContain("Of fewer than 5 launches only what is clear is told apart");
  });

  it("marks nobody who is alone", () => {
    const alone = { ...sampleCosts, cells: sampleCosts.cells.slice(0, 1) };
    expect(tables(alone)[0]?.table.rows[0]?.[1]).toBe("38.0");
  });

  it("names who is least of those that let least through, then the least of all", () => {
    expect(tables()[0]?.answer).toBe(
      "Of those that let nothing wrong through, zod (38.0 kB) has the smallest bundle after gzip. careful has the same. Of all, small (0.066 kB) does: it lets 2 of 63 wrong values through.",
    );
  });

  it("names the most careful of those that have the same", () => {
    const cells = sampleCosts.cells.toReversed();
    const [, encode] = tables({ ...sampleCosts, cells, costs: ["bytes"] });
    expect(encode?.answer).toBe(
      "zod (1,300 B) writes the shortest documents: it writes nothing wrong. writer has the same.",
    );
  });

  it("says how small a difference can be told apart, and where none can", () => {
    const [decode, encode] = tables();
    expect(decode?.beside).toEqual([
      "cold-start: empty program 40.8 ms, for comparison. Differences under 1.3\u00A0% cannot be told apart.",
    ]);
    expect(encode?.beside[0]).toContain("Noisy: the same measured twice is 15\u00A0% apart");
  });

  it("says why a figure is missing, once for all costs of one reason", () => {
    expect(tables()[0]?.missing).toEqual([
      "wrong: nonconforming: at /total: expected 9.95, got 9.9 (and 999 more)",
      "writer: unsupported: writes, never reads",
      "gone: failed: exited with 3",
      "for-node: no bundle-gzip, bundle: it imports node:crypto, which no browser has",
      "for-node: no allocated: interrupted before it was measured",
    ]);
  });

  it("of an operation in which nothing was right has no answer and no rows", () => {
    const cells = sampleCosts.cells.filter(({ outcome }) => outcome !== "right");
    const [decode] = tables({ ...sampleCosts, cells });
    expect(decode?.answer).toBeUndefined();
    expect(decode?.table.rows).toEqual([]);
    expect(costsReporters.terminal.render({ ...sampleCosts, cells }, page)).toContain("not measured");
  });
});
