import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/record/result.ts";
import { parseResult } from "../../src/record/validate.ts";
import { digits, listed, percent, perSecond, times } from "../../src/report/format.ts";
import { type Pipeline, pipelinesOf } from "../../src/report/pipeline.ts";
import { provenance } from "../../src/report/provenance.ts";
import { sectionsOf } from "../../src/report/sections.ts";
import { wrap } from "../../src/report/wrap.ts";
import { sampleResult } from "../record/fixture.ts";

describe("figures", () => {
  it.each([
    [0, "0"],
    [0.01234, "0.012"],
    [0.8126, "0.813"],
    [1.2345, "1.23"],
    [9.999, "10.0"],
    [12.34, "12.3"],
    [123.4, "123"],
    [12_345, "12,300"],
    [Number.NaN, "–"],
  ])("%d as %s", (value, text) => expect(digits(value)).toBe(text));

  it("have their units", () => {
    expect(times(1.5)).toBe("1.50×");
    expect(percent(0.015)).toBe("1.5\u00A0%");
    expect(perSecond(2500)).toBe("400,000");
    expect(listed(["a", "b", "c"])).toBe("a, b and c");
  });
});

describe("provenance", () => {
  const shown = (machine: object) =>
    provenance({ ...sampleResult, machine: { ...sampleResult.machine, ...machine } });

  it("says what the machine did not give", () => {
    expect(shown({ pinned: true, prioritised: true })).not.toMatch(/workers/);
    expect(shown({ prioritised: false })).toContain(", workers without a raised priority");
    expect(shown({ pinned: false })).toContain(", workers not bound to a core");
  });

  it("says what a call that does nothing takes on each runtime: the median over the launches of its references", () => {
    expect(provenance(sampleResult)).toMatch(
      / · an empty call takes at most 2\.10 ns on node: a part of every time$/,
    );
    const without = (key: string, value: unknown): unknown => (key === "emptyCall" ? undefined : value);
    const older = parseResult(JSON.stringify(sampleResult, without), "it");
    expect(provenance(older)).not.toContain("empty call");
  });
});

describe("wrap", () => {
  it("breaks between words, keeps what fits, and indents what follows", () => {
    expect(wrap("one two three", 80)).toBe("one two three");
    expect(wrap("  one two three", 10, "    ")).toBe("  one two\n    three");
  });
});

describe("sectionsOf", () => {
  it("puts sections in the order of the benches, whatever the order of the cells, with the question of the bench", () => {
    const benches = sampleResult.benches.toReversed();
    const shown = sectionsOf({ benches, cells: sampleResult.cells });
    const first = shown.filter(({ dataset }) => dataset === "order");
    expect([...new Set(first.map(({ bench }) => bench))]).toEqual(benches.map(({ name }) => name));
    for (const { bench, question } of shown)
      expect(question).toBe(benches.find(({ name }) => name === bench)?.question);
  });

  it("shows each cell once", () => {
    const shown = sectionsOf(sampleResult).flatMap(({ references, cells, notMeasured }) => [
      ...references,
      ...cells,
      ...notMeasured,
    ]);
    expect(new Set(shown)).toEqual(new Set(sampleResult.cells));
    expect(shown).toHaveLength(sampleResult.cells.length);
  });
});

describe("pipelinesOf", () => {
  const [pipeline] = pipelinesOf(sampleResult);
  const best = (adapter: string, bench: string): number => {
    const cell = sampleResult.cells.find((own) => own.adapter === adapter && own.bench === bench);
    return cell?.outcome === "measured" ? cell.best : Number.NaN;
  };

  it("adds up: decode is parse, check and the rest", () => {
    const row = pipeline?.rows.find(({ adapter }) => adapter === "zod");
    expect(row?.decode).toBe(best("zod", "decode"));
    expect((row?.parse ?? 0) + (row?.check ?? 0) + (row?.rest ?? 0)).toBeCloseTo(best("zod", "decode"));
  });

  it("compares strict with lax by their ratios: the minutes in which they were measured do not count", () => {
    const slowed = sampleResult.cells.map((cell): Cell => {
      if (cell.outcome !== "measured" || cell.bench !== "decode-lax") return cell;
      return { ...cell, best: 2 * cell.best };
    });
    const [later] = pipelinesOf({ ...sampleResult, cells: slowed });
    const ratio = (bench: string): number => {
      const cell = sampleResult.cells.find((own) => own.adapter === "zod" && own.bench === bench);
      return cell?.outcome === "measured" ? cell.ratio.best : Number.NaN;
    };
    for (const { rows } of [pipeline, later] as Pipeline[])
      expect(rows.find(({ adapter }) => adapter === "zod")?.strictness?.cost).toBeCloseTo(
        best("JSON.parse", "decode") * (ratio("decode") - ratio("decode-lax")),
      );
  });

  it("gives a wire of its own no part of JSON.parse", () => {
    expect(pipeline?.rows.find(({ adapter }) => adapter === "superjson")).toMatchObject({
      parse: null,
      rest: null,
    });
  });
});
