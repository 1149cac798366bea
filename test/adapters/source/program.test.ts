import { expect, it } from "vitest";
import { type RecordedOperation, programOf } from "../../../src/adapters/source/program.ts";
import { as } from "../../../src/kinds/index.ts";
import { m } from "../../../src/model/model.ts";

/** A name of the scope below, as an adapter takes it apart. */
declare const options: { readonly one: (value: number) => number; readonly two: number };

it("declares an entry of a scope that is an object literal as it is written", () => {
  const recorded: RecordedOperation = {
    scope: () => ({ options: { one: (value: number) => value, two: 2 } }),
    vocabulary: () => ({ strict: {}, lax: {} }),
    operations: () => ({}),
    schema: null,
    compiled: undefined,
    adopt: undefined,
    prepare: () => () => options.one(options.two),
    model: m.boolean(),
    mode: "strict",
    unknownKeys: "ignore",
    forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
    revives: [],
  };
  const { statements } = programOf(recorded, { input: "1", folder: "/" });
  expect(statements[0]).toMatch(/^const options = \{\s*one: \(value\) => value,\s*two: 2,?\s*\};$/);
});
