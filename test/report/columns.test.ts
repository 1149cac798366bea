import { expect, it } from "vitest";
import type { Measured } from "../../src/record/result.ts";
import { columnsOf } from "../../src/report/columns.ts";
import { Footnotes } from "../../src/report/footnotes.ts";
import { marksLine } from "../../src/report/legend.ts";
import { sectionsOf } from "../../src/report/sections.ts";
import { sampleResult } from "../record/fixture.ts";

/** What the column `beaten` says of zod, and the line of marks below, where zod has this place. */
function shown(place: Pick<Measured, "beatenBy" | "tiedWith">) {
  const cells = sampleResult.cells.map((cell) =>
    cell.outcome === "measured" && cell.bench === "check" && cell.dataset === "order"
      ? { ...cell, beatenBy: [], tiedWith: [], ...(cell.adapter === "zod" ? place : {}) }
      : cell,
  );
  const section = sectionsOf({ ...sampleResult, cells }).find(({ bench }) => bench === "check");
  if (section === undefined) throw new Error("the sample has no check");
  const columns = columnsOf(section, new Footnotes());
  const zod = section.cells.find(({ adapter }) => adapter === "zod");
  const rows = section.cells.map((cell) => columns.map(({ read }) => read(cell)));
  return {
    standing: zod === undefined ? undefined : columns.find(({ id }) => id === "beaten")?.read(zod),
    marks: marksLine({ columns, rows }, false),
  };
}

it("says who beats an adapter, else who cannot be told apart from it", () => {
  expect(shown({ beatenBy: ["ajv", "typia"], tiedWith: ["valibot"] })).toMatchObject({
    standing: "ajv +1",
    marks: expect.not.stringContaining("= "),
  });
  expect(shown({ beatenBy: [], tiedWith: ["valibot", "ajv", "typia"] })).toMatchObject({
    standing: "= valibot +2",
    marks: expect.stringContaining("= cannot be told apart · +2: and 2 more"),
  });
  expect(shown({ beatenBy: [], tiedWith: [] }).standing).toBeUndefined();
});
