/** The table of a lax bench shows where adapters differ; what all refuse takes one line. */

import { describe, expect, it } from "vitest";
import { formsTables, refusedLine } from "../../src/report/forms-table.ts";
import { committedRun } from "./committed.ts";

const [forms] = formsTables(committedRun(), { only: [] });
const [ofTypia] = formsTables(committedRun(), { only: ["typia", "lax"] });

describe("formsTables", () => {
  it("show the forms in which adapters differ", () => {
    expect(forms?.table.columns.map(({ header }) => header)).toEqual(
      expect.arrayContaining(["form", "JSON.parse", "zod", "valibot", "ajv", "typia"]),
    );
    expect(forms?.table.rows.map(([form]) => form)).toContain("instant: epoch seconds");
    for (const [, , ...cells] of forms?.table.rows ?? [])
      expect(new Set(cells)).not.toEqual(new Set(["refuses"]));
  });

  it("name the others in one line", () => {
    expect(refusedLine(forms as NonNullable<typeof forms>)).toMatch(
      /^refused by every adapter here: uuid: braces, /,
    );
    expect(forms?.refused).not.toContain("instant: epoch milliseconds");
  });

  it("are about the adapters that are shown", () => {
    expect(ofTypia?.table.columns.map(({ header }) => header)).toEqual(["form", "JSON.parse", "typia"]);
    expect(ofTypia?.refused).toContain("instant: epoch milliseconds");
  });

  it("say once why several adapters have no figure", () => {
    expect(forms?.missing).toContain(
      "native-json, native-revive, native-raw, superjson: unsupported: has no schema, so nothing to coerce to",
    );
  });
});
