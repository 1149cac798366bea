/** Every reporter over a result in which every shape occurs, against golden files; and what must hold for any of them. */

import { describe, expect, it } from "vitest";
import { reporters } from "../../src/report/index.ts";
import { sampleResult, smallResult } from "../record/fixture.ts";

const plain = { columns: 120, colour: false };

describe.each(Object.values(reporters))("$name", ({ name, render }) => {
  it.each([
    ["sample", sampleResult],
    ["small", smallResult],
  ])("shows the %s result as its golden file has it", async (which, result) => {
    await expect(render(result, plain)).toMatchFileSnapshot(`golden/${which}.${name}.txt`);
  });

  it("shows every cell, measured or not", () => {
    const text = render(sampleResult, plain).replaceAll("\\", "").replaceAll(/\s+/g, " ");
    for (const { adapter } of sampleResult.cells) expect(text).toContain(adapter);
    for (const cell of sampleResult.cells) {
      const said =
        cell.outcome === "unsupported"
          ? cell.reason
          : cell.outcome === "failed"
            ? cell.cause
            : cell.outcome === "nonconforming"
              ? cell.evidence[0]?.pointer
              : undefined;
      // Of a form that is refused, tables say no more than that.
      if (cell.outcome === "unsupported" && cell.code === "form refused" && !text.includes(cell.reason))
        expect(text).toContain(`${cell.adapter} refuses: `);
      else if (said !== undefined) expect(text).toContain(said);
    }
  });
});

describe("csv", () => {
  it("has a row for each cell, all of one width", () => {
    const rows = reporters.csv.render(sampleResult, plain).trimEnd().split("\r\n");
    expect(rows).toHaveLength(sampleResult.cells.length + 1);
  });

  it("has the code of what has no figure, and what was seen of what has one", () => {
    const [head = "", ...rows] = reporters.csv.render(smallResult, plain).trimEnd().split("\r\n");
    const names = head.split(",");
    // No field of these columns is quoted, and none before them.
    const column = (name: string) => rows.map((row) => row.split(",")[names.indexOf(name)]);
    expect(column("code")).toEqual(["", "operation", "clean refused", "exited"]);
    expect(column("version")).toEqual(["4.6.7", "8.20.0", "7.3.6", "2.2.6"]);
    expect(column("validation")).toEqual(["checks", "", "", ""]);
    expect(column("faults_tried")).toEqual(["173", "", "", ""]);
    expect(column("faults_let_through")).toEqual(["0", "", "", ""]);
  });
});

describe("json", () => {
  it("is the result", () => {
    expect(JSON.parse(reporters.json.render(sampleResult, plain))).toEqual(sampleResult);
  });
});

describe("terminal", () => {
  it.each([40, 60, 80, 100, 140])("keeps within %i columns", (columns) => {
    const tooLong = reporters.terminal
      .render(sampleResult, { columns, colour: false })
      .split("\n")
      .filter((line) => line.length > columns);
    expect(tooLong).toEqual([]);
  });

  it("paints only where colour is wanted", () => {
    expect(reporters.terminal.render(sampleResult, plain)).not.toContain("\u001B");
    expect(reporters.terminal.render(sampleResult, { ...plain, colour: true })).toContain("\u001B");
  });

  it("marks nobody who was not measured", () => {
    for (const { adapter } of smallResult.cells.filter(({ outcome }) => outcome !== "measured")) {
      const lines = reporters.terminal.render(smallResult, plain).split("\n");
      expect(lines.some((line) => /^ {2}[\w, -]+: /.test(line) && line.includes(adapter))).toBe(true);
      expect(lines.filter((line) => /^[★?!]/.test(line)).join("\n")).not.toContain(adapter);
    }
  });
});
