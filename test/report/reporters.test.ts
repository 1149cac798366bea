/** Every reporter over a result in which every shape occurs, against golden files; and what must hold for any of them. */

import { describe, expect, it } from "vitest";
import type { CellName, RunResult } from "../../src/record/result.ts";
import { wrongColumns, type WrongCount, wrongOf } from "../../src/record/standing.ts";
import { visible } from "../../src/record/visible.ts";
import { reporters } from "../../src/report/index.ts";
import { sectionsOf } from "../../src/report/sections.ts";
import { sampleResult, smallResult } from "../record/fixture.ts";
import { committedRun } from "./committed.ts";

/** The rows of CSV by the names of their columns, with the key of their cell. */
function records(text: string): Record<string, string>[] {
  const rows = text
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
        (quoted ?? bare ?? "").replaceAll('""', '"'),
      ),
    );
  const [head = [], ...others] = rows;
  return others.map((row) => {
    const record = Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""]));
    const { adapter, bench, dataset, documents, mode, unknown_keys: unknownKeys } = record;
    return { ...record, key: JSON.stringify([adapter, bench, dataset, documents, mode, unknownKeys]) };
  });
}
const keyOf = ({ adapter, bench, dataset, documents, mode, unknownKeys }: CellName): string =>
  JSON.stringify([adapter, bench, dataset, documents, mode, unknownKeys]);

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
        expect(text).toContain("refuses");
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

  it("has what was tried, let through and coerced of each kind, as the tables count it", () => {
    for (const result of [sampleResult, committedRun()]) {
      const rows = records(reporters.csv.render(result, plain));
      for (const section of sectionsOf(result))
        for (const cell of section.cells) {
          const row = rows.find((own) => own["key"] === keyOf(cell)) ?? {};
          const counts = cell.facts === null ? new Map() : wrongOf(cell.facts, section.asked);
          for (const kind of wrongColumns) {
            const count = counts.get(kind) as WrongCount | undefined;
            expect([row[`${kind}_tried`], row[`${kind}_let_through`], row[`${kind}_coerced`]]).toEqual(
              count === undefined ? ["", "", ""] : [count.tried, count.letThrough, count.coerced].map(String),
            );
          }
        }
    }
  });

  it("has every fact of a cell that was measured", () => {
    const rows = records(reporters.csv.render(committedRun(), plain));
    const named = ({ adapter, bench }: { readonly adapter?: string; readonly bench?: string }) =>
      adapter === "ajv" && bench === "decode";
    const cell = committedRun().cells.find(named);
    if (cell?.outcome !== "measured" || cell.facts === null) throw new Error("ajv has no decode");
    const row = rows.find(named);
    expect(row).toMatchObject({
      wire: "json",
      launches: String(cell.launches.length),
      best_ns: String(cell.best),
      execution: "jit",
    });
    expect(row?.["packages"]).toContain("ajv-formats");
    const { faults, forms } = cell.facts;
    for (const { kind, letThrough, declared } of faults) {
      for (const name of letThrough) expect(row?.["let_through"]).toContain(name);
      if (declared) expect(row?.["declared_weaker"]).toContain(kind);
    }
    for (const { kind, name } of forms) expect(row?.["forms"]).toContain(`${kind}: ${name}`);
  });
});

describe("text of somebody else's", () => {
  const HOSTILE = '\u001B[31m\u202E | <script>x</script> `code` [link](x) a; b\\, "c"\n# heading';
  const result: RunResult = {
    ...smallResult,
    adapters: smallResult.adapters.map((adapter) => ({ ...adapter, configuration: HOSTILE })),
    cells: smallResult.cells.map((cell) => {
      switch (cell.outcome) {
        case "measured":
          return { ...cell, marks: [{ mark: "custom", pointer: "/at", kind: "instant", reason: HOSTILE }] };
        case "unsupported":
          return { ...cell, reason: HOSTILE };
        case "failed":
          return { ...cell, cause: HOSTILE };
        case "nonconforming":
          return { ...cell, evidence: cell.evidence.map((one) => ({ ...one, got: HOSTILE })) };
      }
    }),
  };
  const said = Object.values(reporters).map(({ name, render }) => [name, render(result, plain)] as const);

  it.each(said)("does nothing in %s", (_, text) => {
    expect(text).toContain(String.raw`\u001b`);
    const lines = text.replaceAll(/\r?\n/g, "");
    expect(lines).toBe(visible(lines));
    expect(text).not.toMatch(/^# heading/m);
  });

  it("is no markup on a page", () => {
    const text = Object.fromEntries(said)["markdown"] ?? "";
    expect(text).not.toMatch(/(?<!\\)<script/);
    expect(text).not.toMatch(/(?<!\\)\[link/);
    expect(text).toContain(String.raw`\| \<script\>`);
  });

  it("is one item of a list in CSV", () => {
    const rows = records(Object.fromEntries(said)["csv"] ?? "");
    const marks = rows.map((row) => row["marks"] ?? "").find((text) => text !== "");
    expect(marks?.split(/(?<!\\); /)).toHaveLength(1);
    expect(marks).toContain(String.raw`a\; b\\, "c" # heading`);
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
