/** The table by kind marks what the suite's rule tells apart, hides nobody, and says where the order changes. */

import { describe, expect, it } from "vitest";
import type { Cell, Measured, RunResult } from "../../src/record/result.ts";
import { assertResult } from "../../src/record/validate.ts";
import { byKindOf, shownByKind } from "../../src/report/by-kind.ts";
import { byKindTables, type KindFigures } from "../../src/report/by-kind-table.ts";
import { conclusionsOf } from "../../src/report/conclusions.ts";
import { leadingCommands } from "../../src/report/commands.ts";
import { type Display, EVERYTHING } from "../../src/report/display.ts";
import { reporters } from "../../src/report/index.ts";
import { byKindResult, changed, kindNames } from "../record/by-kind-fixture.ts";
import { sampleResult } from "../record/fixture.ts";
import { committedRun } from "./committed.ts";

const tableOf = (bench: string, result: RunResult = byKindResult, display: Partial<Display> = {}) => {
  const found = byKindTables(result, { ...EVERYTHING, ...display }).find((one) => one.title === bench);
  if (found === undefined) throw new Error(`there is no table of ${bench}`);
  return found;
};
/** The words of a cell, without what pads it. */
const cell = (
  bench: string,
  adapter: string,
  dataset: string,
  result: RunResult = byKindResult,
  figures: KindFigures = "time",
): string => {
  const { columns, rows } = tableOf(bench, result).table(figures);
  const at = columns.findIndex(({ header }) => header === dataset);
  return rows.find(([name]) => name === adapter)?.[at]?.trim() ?? "no such row";
};
const of =
  (adapter: string, bench: string, dataset: string, more: Partial<Measured>) =>
  (one: Cell & Measured): Partial<Measured> =>
    one.adapter === adapter && one.bench === bench && one.dataset === dataset ? more : {};

it("the fixture is a result", () => {
  expect(() => assertResult(byKindResult)).not.toThrow();
});

describe("marks", () => {
  it("★ is the fastest, where it is told apart from all others", () => {
    expect(cell("encode", "fast-json-stringify", "instants")).toBe("★ 6.10 w");
    expect(cell("encode", "native-json", "arrays")).toBe("★ 1.23 w");
    expect(cell("encode", "native-json", "instants")).toBe("29.0 w");
  });

  it("= is the fastest and what cannot be told apart from it", () => {
    expect(cell("encode", "native-json", "dates")).toBe("= 0.560 w");
    expect(cell("encode", "fast-json-stringify", "dates")).toBe("= 0.561 w");
  });

  it("✓ is the fastest of those that let the fewest wrong values through, ≈ where several are alike", () => {
    expect(cell("check", "valibot", "instants")).toBe("★ 0.700 wt");
    expect(cell("check", "zod", "instants")).toBe("✓ 1.40");
    const alike = changed(of("ajv", "check", "instants", measuredAs("zod", "check", "instants")));
    expect(cell("check", "zod", "instants", alike)).toBe("≈ 1.40");
    expect(cell("check", "ajv", "instants", alike)).toBe("≈ 1.40");
    expect(cell("check", "valibot", "instants", alike)).toBe("★ 0.700 wt");
  });

  it("nobody is careful where nobody refuses anything", () => {
    const result = changed((one) =>
      one.adapter === "zod" && one.bench === "encode"
        ? { facts: factsOf("native-json", "encode", one.dataset) }
        : {},
    );
    const text = tableOf("encode", result).table("time").rows.flat().join(" ");
    expect(text).not.toMatch(/[✓≈]/);
    expect(tableOf("encode", result).sentences.join(" ")).not.toContain("fewest wrong values");
  });

  it("nobody is the fastest where one alone was measured", () => {
    const alone: RunResult = {
      ...byKindResult,
      cells: byKindResult.cells.filter(
        (one) => one.adapter === "zod" || (one.outcome === "measured" && one.reference),
      ),
    };
    expect(cell("encode", "zod", "dates", alone)).toBe("1.80");
    expect(tableOf("encode", alone).sentences).toEqual([]);
  });

  it("! is in doubt: it takes part in nothing", () => {
    const doubted = changed(
      of("native-json", "encode", "arrays", { alarms: [{ code: "never steady", value: 3 }] }),
    );
    expect(cell("encode", "native-json", "arrays", doubted)).toBe("! 1.23 w");
    expect(cell("encode", "fast-json-stringify", "arrays", doubted)).toBe("★ 2.90 w");
    expect(tableOf("encode", doubted).marks).toContain("! in doubt");
    expect(tableOf("encode", doubted).doubts).toEqual([
      "! native-json: never became steady in warm-up: arrays",
    ]);
  });

  it("nothing is told apart by one launch, or beside a control that leaves much open", () => {
    const once = changed((one) => ({ launches: one.launches.slice(0, 1) }));
    expect(cell("encode", "native-json", "arrays", once)).toBe("= 1.23 w");
    expect(cell("encode", "fast-json-stringify", "arrays", once)).toBe("= 2.90 w");
    const open = changed((one) => (one.reference ? { resolution: 1.5 } : {}));
    expect(cell("encode", "fast-json-stringify", "arrays", open)).toBe("= 2.90 w");
    expect(cell("encode", "zod", "arrays", open)).toBe("✓ 4.10");
  });

  it("are explained where they occur, and only there", () => {
    expect(tableOf("encode").marks).toMatch(/★ .*= .*✓ .*w lets/);
    expect(tableOf("encode").marks).not.toMatch(/in doubt|as text/);
    expect(tableOf("check").marks).toContain("t leaves typed values as text");
  });
});

describe("figures", () => {
  it("are µs, multiples of the reference, or both", () => {
    expect(cell("encode", "zod", "strings", byKindResult, "time")).toBe("✓ 1.90");
    expect(cell("encode", "zod", "strings", byKindResult, "ratio")).toBe("✓ 1.90×");
    expect(cell("encode", "zod", "instants", byKindResult, "both")).toBe("✓ 33.0 (58.9×)");
  });

  it("are those that columns ask for", () => {
    const figures = (columns: Display["columns"]) =>
      tableOf("encode", byKindResult, columns === undefined ? {} : { columns }).figures;
    expect(figures(undefined)).toBeUndefined();
    expect(figures(["wrong"])).toBeUndefined();
    expect([
      figures(["ratio"]),
      figures(["time", "wrong"]),
      figures(["time", "ratio"]),
      figures("all"),
    ]).toEqual(["ratio", "time", "both", "both"]);
  });

  it("have the suite's own below, in brackets", () => {
    const names = tableOf("encode")
      .table("time")
      .rows.map(([name]) => name);
    expect(names).toEqual(["fast-json-stringify", "native-json", "zod", "(JSON.stringify)"]);
    expect(cell("encode", "(JSON.stringify)", "strings")).toBe("1.00");
  });

  it("a row without one says below why, once for all kinds", () => {
    expect(tableOf("check").missing).toEqual(["native-json: unsupported: has no schema to check by"]);
    const result: RunResult = {
      ...byKindResult,
      cells: byKindResult.cells.map((one): Cell => {
        if (one.adapter !== "ajv" || one.bench !== "check" || one.dataset !== "dates") return one;
        const { adapter, version, bench, operation, dataset, mode, unknownKeys, documents, runtime } = one;
        const name = { adapter, version, bench, operation, dataset, mode, unknownKeys, documents, runtime };
        return { ...name, outcome: "failed", code: "exited", cause: "it exited" };
      }),
    };
    expect(cell("check", "ajv", "dates", result)).toBe("failed");
    expect(tableOf("check", result).missing).toContain("ajv: failed: it exited: dates");
    expect(conclusionsOf(result, ["by-kind"]).join(" ")).not.toContain("Failed");
    expect(conclusionsOf(result).join(" ")).toContain("Failed: ajv in check on dates.");
  });
});

describe("sentences", () => {
  it("name the fastest of each kind, and where the order of two changes", () => {
    expect(tableOf("encode").sentences).toEqual([
      "Whatever they let through: native-json is the fastest for strings and arrays; fast-json-stringify is the fastest for instants; for dates fast-json-stringify and native-json share the first place.",
      "fast-json-stringify against native-json: faster for instants (0.210×), slower for strings (1.11×) and arrays (2.36×), not told apart for dates.",
      "Of those that let the fewest wrong values through: zod is the fastest for every kind.",
    ]);
  });

  it("compare the careful among themselves, where others are faster", () => {
    expect(tableOf("check").sentences).toEqual([
      "Whatever they let through: valibot is the fastest for instants; ajv is the fastest for dates; zod is the fastest for arrays; for strings ajv and zod share the first place.",
      "valibot against zod: faster for instants (0.500×), slower for dates (1.22×), strings (3.33×) and arrays (3.13×).",
      "ajv against zod: faster for dates (0.667×), slower for instants (1.29×) and arrays (1.50×), not told apart for strings.",
      "Of those that let the fewest wrong values through: zod is the fastest for instants and arrays; ajv is the fastest for dates; for strings ajv and zod share the first place.",
    ]);
  });

  it("count the kinds in which one is behind, where they are many", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const of = (dataset: string) => {
      const like = dataset === "a" ? "instants" : "strings";
      return byKindResult.cells.filter((one) => one.dataset === like).map((one) => ({ ...one, dataset }));
    };
    const result: RunResult = {
      ...byKindResult,
      datasets: names.flatMap((name) => byKindResult.datasets.slice(0, 1).map((one) => ({ ...one, name }))),
      cells: names.flatMap(of),
    };
    expect(tableOf("encode", result).sentences).toContain(
      "fast-json-stringify against native-json: faster for a (0.210×), slower for the other 5 (1.11× to 1.11×).",
    );
  });

  it("are over all adapters, shown or not", () => {
    const display = { only: ["by-kind", "zod"], top: 1 };
    expect(tableOf("encode", byKindResult, display).sentences).toEqual(tableOf("encode").sentences);
    expect(tableOf("encode", byKindResult, display).rows).toEqual({ all: 3, hidden: 2 });
  });

  it("say nothing of a table in which nobody was measured", () => {
    const none: RunResult = {
      ...byKindResult,
      cells: byKindResult.cells.filter(
        ({ adapter, bench }) => bench === "check" && adapter === "native-json",
      ),
    };
    const { sentences, rows, missing } = tableOf("check", none);
    expect({ sentences, rows }).toEqual({ sentences: [], rows: { all: 0, hidden: 0 } });
    expect(missing).toHaveLength(1);
    expect(reporters.terminal.render(none, { columns: 80, colour: false })).toContain(
      "native-json: unsupported: has no schema to check by",
    );
  });
});

describe("conclusions over tables by kind", () => {
  it("count what is undecided, and name no column", () => {
    const open = changed(of("zod", "check", "dates", { undecided: ["ajv"], resolution: 0.04 }));
    const text = conclusionsOf(open, ["by-kind"]).join("\n");
    expect(text).toContain(
      "Undecided (more launches could change the verdict): 1 pair of adapters in 1 of 8 columns.",
    );
    expect(text).toMatch(/^Differences under 1\.5\u00A0% could not be told apart, by column/m);
    expect(conclusionsOf(open).join("\n")).toContain("ajv against zod in check on dates");
  });
});

describe("a table by kind", () => {
  const benches = (result: RunResult, only: readonly string[] = []) =>
    shownByKind(result, only).map(({ bench, columns }) => `${bench}: ${columns.length}`);
  const without = (...names: readonly string[]): RunResult => ({
    ...byKindResult,
    cells: byKindResult.cells.filter(({ dataset }) => !names.includes(dataset)),
  });

  it("takes three datasets of one kind each", () => {
    expect(byKindOf(without("arrays"))).toHaveLength(2);
    expect(byKindOf(without("arrays", "dates"))).toEqual([]);
    expect(byKindOf(committedRun())).toEqual([]);
    // Its dataset of instants does not say that it is about one kind: it is an older result.
    expect(byKindOf(sampleResult)).toEqual([]);
  });

  it("is shown with its bench, and by its name", () => {
    expect(benches(byKindResult)).toEqual(["encode: 4", "check: 4"]);
    expect(benches(byKindResult, ["check"])).toEqual(["check: 4"]);
    expect(benches(byKindResult, ["by-kind", "check"])).toEqual(["check: 4"]);
    expect(benches(byKindResult, ["pipeline"])).toEqual([]);
    expect(benches(byKindResult, ["instants", "dates"])).toEqual([]);
    expect(benches(byKindResult, ["by-kind", "instants", "dates"])).toEqual(["encode: 2", "check: 2"]);
  });

  it("named alone hides the other tables, and leads to them", () => {
    const display = { ...EVERYTHING, only: ["by-kind"] };
    const text = reporters.terminal.render(byKindResult, { columns: 100, colour: false, display });
    expect(text).toContain("by kind · encode");
    expect(text).not.toContain("instants · encode");
    const source = { file: "run.json", adapters: ["zod", "ajv"] };
    expect(leadingCommands(byKindResult, { source, display })[0]?.command).toBe(
      "npm run wirebench -- report run.json --only encode",
    );
  });
});

describe("reports", () => {
  const display = { ...EVERYTHING, only: ["by-kind"] };
  const render = (columns: number) =>
    reporters.terminal.render(byKindResult, { columns, colour: false, display });

  it.each(["terminal", "markdown"] as const)("show it in %s as its golden file has it", async (name) => {
    await expect(
      reporters[name].render(byKindResult, { columns: 80, colour: false, display }),
    ).toMatchFileSnapshot(`golden/by-kind.${name}.txt`);
  });

  it.each([40, 60, 80, 120, 200])("keep within %i columns, and leave no kind out", (columns) => {
    const text = render(columns);
    expect(text.split("\n").filter((line) => line.length > columns)).toEqual([]);
    for (const name of kindNames) expect(text).toMatch(new RegExp(`^adapter .*\\b${name}\\b`, "m"));
  });

  it("show multiples beside µs where the line has room for both", () => {
    expect(render(120)).toContain("★ 6.10 (10.9×)");
    expect(render(60)).not.toContain("10.9×");
  });
});

/** What another cell was measured as. */
function measuredAs(adapter: string, bench: string, dataset: string): Partial<Measured> {
  const found = byKindResult.cells.find(
    (one) => one.adapter === adapter && one.bench === bench && one.dataset === dataset,
  );
  if (found?.outcome !== "measured") throw new Error(`${adapter} was not measured`);
  const { best, ratio, launches } = found;
  return { best, ratio, launches };
}

function factsOf(adapter: string, bench: string, dataset: string): Measured["facts"] {
  const found = byKindResult.cells.find(
    (one) => one.adapter === adapter && one.bench === bench && one.dataset === dataset,
  );
  return found?.outcome === "measured" ? found.facts : null;
}
