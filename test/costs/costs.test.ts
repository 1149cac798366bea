/** Every cost is whole, and the page about costs has each of them as it is. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { costNamed, costs } from "../../src/costs/index.ts";

const page = readFileSync(new URL("../../docs/costs.md", import.meta.url), "utf8");

/** The rows of the table of docs/costs.md: name, operations, unit, rule. */
const rows = new Map(
  page
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, name = "", operations = "", unit = ""]) => [name.replaceAll("`", ""), { operations, unit }]),
);

describe("a cost", () => {
  it("has a name of its own, by which it is found", () => {
    expect(new Set(costs.map(({ name }) => name)).size).toBe(costs.length);
    for (const cost of costs) expect(costNamed(cost.name)).toBe(cost);
    expect(costNamed("price")).toBeUndefined();
  });

  it.each(costs)("$name says its unit in its header, and is on the page with its operations", (cost) => {
    expect(cost.header.endsWith(cost.shown) || cost.header.endsWith(`${cost.shown}/doc`)).toBe(true);
    expect(cost.operations.length).toBeGreaterThan(0);
    expect(cost.meaning).not.toMatch(/[.;]$/);
    const row = rows.get(cost.name);
    expect(row?.operations).toBe(cost.operations.join(", "));
    expect(row?.unit).toBe(cost.header.endsWith("/doc") ? "B/doc" : cost.shown);
    expect(page).toMatch(new RegExp(`^- \\*\\*.*\`${cost.name}\`.*\\*\\*:`, "m"));
  });

  it("is on the page only where it is one", () => {
    expect([...rows.keys()].sort()).toEqual(costs.map(({ name }) => name).sort());
  });

  it("of times is in nanoseconds and told apart by the ruler, of sizes in bytes and not", () => {
    for (const { unit, rule, measurement } of costs) {
      expect(rule === "ruler").toBe(unit === "nanoseconds");
      expect(rule === "ranges").toBe(measurement === "allocation");
    }
  });
});
