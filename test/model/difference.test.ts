import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { as } from "../../src/kinds/index.ts";
import { fromDescribed } from "../../src/model/described.ts";
import {
  describedDifference,
  type FormNames,
  jsonDifference,
  typedDifference,
} from "../../src/model/difference.ts";
import { formOf } from "../../src/model/forms.ts";
import { describeValue } from "../../src/protocol/typed-values.ts";
import { m } from "../../src/model/model.ts";

const model = m.object("Order", {
  at: m.instant(),
  amount: m.decimal(20, 4),
  note: m.optional(m.string(0, 20)),
  until: m.nullable(m.date()),
  lines: m.array(m.object("Line", { "a/b": m.enum(1, 2) })),
});
const forms = {
  instant: as.instant.date,
  date: as.date.text,
  uuid: as.uuid.text,
  decimal: as.decimal.decimal,
};
const canonical = {
  at: "2024-02-29T12:00:00.000Z",
  amount: "12345678901234.5600",
  until: null,
  lines: [{ "a/b": 1 }, { "a/b": 2 }],
};
const typed = {
  at: new Date("2024-02-29T12:00:00Z"),
  amount: new Decimal("12345678901234.56"),
  until: null,
  lines: [{ "a/b": 1 }, { "a/b": 2 }],
};

describe("typedDifference", () => {
  it("finds none between equal values, whatever their scale or their undefined keys", () => {
    expect(typedDifference(model, forms, canonical, typed)).toBeUndefined();
    expect(typedDifference(model, forms, canonical, { ...typed, note: undefined })).toBeUndefined();
  });

  it.each([
    ["a millisecond off", { ...typed, at: new Date("2024-02-29T12:00:00.001Z") }, "/at"],
    ["an invalid date", { ...typed, at: new Date(Number.NaN) }, "/at"],
    ["text for a Date", { ...typed, at: canonical.at }, "/at"],
    ["a lost digit", { ...typed, amount: new Decimal("12345678901234.5") }, "/amount"],
    ["a number for a Decimal", { ...typed, amount: 12345678901234.56 }, "/amount"],
    ["undefined for null", { ...typed, until: undefined }, "/until"],
    ["a key that appeared", { ...typed, extra: 1 }, "/extra"],
    ["an optional key that appeared", { ...typed, note: "" }, "/note"],
    ["a missing line", { ...typed, lines: [{ "a/b": 1 }] }, "/lines"],
    [
      "text of a numeric member, in the second line",
      { ...typed, lines: [{ "a/b": 1 }, { "a/b": "2" }] },
      "/lines/1/a~1b",
    ],
    ["an array for an object", [], ""],
    ["null for an object", null, ""],
  ])("finds %s", (_, value, pointer) => {
    expect(typedDifference(model, forms, canonical, value)?.pointer).toBe(pointer);
  });

  it.each([
    ["an Invalid Date", { ...typed, at: new Date(Number.NaN) }, "became Invalid Date"],
    ["text for a Date", { ...typed, at: "now" }, "became string now, not Date"],
    ["NaN for a Decimal", { ...typed, amount: new Decimal(Number.NaN) }, 'became Decimal "NaN"'],
  ])("says what a value became: %s", (_, value, words) => {
    expect(typedDifference(model, forms, canonical, value)?.change).toMatch(new RegExp(`${words}$`));
    const names: FormNames = (kind) => formOf(kind, forms)?.name;
    const described = fromDescribed(describeValue(value));
    expect(describedDifference(model, names, canonical, described)?.change.toLowerCase()).toMatch(
      new RegExp(`${words.toLowerCase()}$`),
    );
  });

  it("finds a key that is gone", () => {
    const { amount: _, ...rest } = typed;
    expect(typedDifference(model, forms, canonical, rest)?.pointer).toBe("/amount");
  });
});

describe("jsonDifference", () => {
  it("takes other spellings of the same value within the grammar", () => {
    const written = { ...canonical, at: "2024-02-29T13:00:00+01:00", amount: "12345678901234.56" };
    expect(jsonDifference(model, canonical, written)).toBeUndefined();
  });

  it.each([
    ["an exponent", { ...canonical, amount: "1.234567890123456e13" }, "/amount"],
    ["a number token", { ...canonical, amount: 12345678901234.56 }, "/amount"],
    ["a date without time", { ...canonical, at: "2024-02-29" }, "/at"],
  ])("refuses %s", (_, written, pointer) => {
    expect(jsonDifference(model, canonical, written)?.pointer).toBe(pointer);
  });
});
