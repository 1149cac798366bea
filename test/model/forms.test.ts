import { describe, expect, it } from "vitest";
import { defineForm, NumberToken } from "../../src/kinds/contract.ts";
import { as } from "../../src/kinds/index.ts";
import { compileBuild, compileRevive, toWire, typed } from "../../src/model/forms.ts";
import { m } from "../../src/model/model.ts";

const forms = {
  instant: as.instant.date,
  date: as.date.text,
  uuid: as.uuid.text,
  decimal: as.decimal.decimal,
};
const NOON = "2024-02-29T12:34:56.789Z";
const noon = new Date(NOON);

const model = m.object("Order", {
  at: m.instant(),
  day: m.date(),
  changed: m.nullable(m.instant()),
  constructor: m.optional(m.decimal(4, 2)),
  discount: m.optional(m.nullable(m.decimal(4, 2))),
  times: m.array(m.nullable(m.instant())),
  nested: m.optional(m.array(m.object("Line", { price: m.decimal(4, 2) }))),
  toString: m.optional(m.object("Inner", { at: m.instant() })),
});
const whole = () => ({
  at: NOON,
  day: "2024-02-29",
  changed: null,
  constructor: "1.5",
  discount: null,
  times: [NOON, null],
  nested: [{ price: "2.50" }, { price: "3" }],
  toString: { at: NOON },
});
const least = () => ({ at: NOON, day: "2024-02-29", changed: NOON, times: [] });

describe("toWire", () => {
  it("has the digits of a number, and leaves text that is none as it is", () => {
    expect(toWire("decimal-number", as.decimal.text, "1.50")).toEqual(new NumberToken("1.50"));
    for (const text of ["+1", "01", "1.", ".5", "1e", "NaN", "", "1 "])
      expect(JSON.stringify(toWire("decimal-number", as.decimal.text, text))).toBe(JSON.stringify(text));
  });
});

describe("compileRevive", () => {
  it("builds every value that is an object in memory, in place", () => {
    const json = whole();
    expect(compileRevive(model, forms)(json)).toBe(json);
    expect(json).toEqual({
      at: noon,
      day: "2024-02-29",
      changed: null,
      constructor: as.decimal.decimal.from("1.5"),
      discount: null,
      times: [noon, null],
      nested: [{ price: as.decimal.decimal.from("2.5") }, { price: as.decimal.decimal.from("3") }],
      toString: { at: noon },
    });
  });

  it("leaves away what is absent, also where any object has such a key", () => {
    const json = compileRevive(model, forms)(least()) as object;
    expect(json).toEqual({ at: noon, day: "2024-02-29", changed: noon, times: [] });
    expect(Object.keys(json)).toEqual(["at", "day", "changed", "times"]);
  });

  it("builds the kinds alone that it is asked for", () => {
    const json = compileRevive(model, forms, ["decimal"])(whole());
    expect(json).toEqual({
      ...whole(),
      constructor: as.decimal.decimal.from("1.5"),
      nested: [{ price: as.decimal.decimal.from("2.5") }, { price: as.decimal.decimal.from("3") }],
    });
  });

  it("builds a value that is no record", () => {
    expect(compileRevive(m.instant(), forms)(NOON)).toEqual(noon);
    expect(compileRevive(m.nullable(m.instant()), forms)(null)).toBeNull();
    expect(compileRevive(m.array(m.instant()), forms)([NOON])).toEqual([noon]);
    const text = { text: "as it is" };
    expect(compileRevive(m.object("Text", { text: m.text() }), forms)(text)).toBe(text);
  });

  it("builds as many keys as there are", () => {
    const keys = Array.from({ length: 200 }, (_, index) => `at${index}`);
    const wide = m.object("Wide", Object.fromEntries(keys.map((key) => [key, m.instant()])));
    const json = compileRevive(wide, forms)(Object.fromEntries(keys.map((key) => [key, NOON])));
    expect(json).toEqual(Object.fromEntries(keys.map((key) => [key, noon])));
  });
});

describe("compileBuild", () => {
  it("builds every value, leaves what it was built from, and returns the last one", () => {
    const json = whole();
    expect(compileBuild(model, forms)(json)).toEqual(noon);
    expect(json).toEqual(whole());
    expect(compileBuild(m.instant(), forms)(NOON)).toEqual(noon);
  });
});

describe("typed", () => {
  it("builds a copy, and leaves the document", () => {
    const document = whole();
    expect(typed(model, forms)(document)).toMatchObject({ at: noon, times: [noon, null] });
    expect(document).toEqual(whole());
  });

  it("builds a number whose digits count from them, whether a double holds them or not", () => {
    const build = typed(m.array(m.decimalNumber(20, 10)), forms);
    const digits = "1234567890.1234567890";
    expect(build([new NumberToken(digits), 1.5])).toEqual([digits, "1.5"].map(as.decimal.decimal.from));
    const text = typed(m.array(m.decimalNumber(20, 10)), { ...forms, decimal: as.decimal.text });
    expect(text([new NumberToken(digits), 1.5])).toEqual([digits, "1.5"]);
  });

  it("throws where no typed value stands for a value", () => {
    expect(() => typed(model, forms)({ ...least(), at: "tomorrow" })).toThrow("no Date is tomorrow");
    expect(() => typed(m.object("One", { price: m.decimal(4, 2) }), forms)({ price: "many" })).toThrow(
      "many",
    );
  });

  it("leaves a missing key missing, whatever a library makes of no text", () => {
    const made = defineForm({
      name: "Made",
      is: (value): value is Date => value instanceof Date,
      from: () => noon,
      to: String,
    });
    const build = typed(model, { ...forms, instant: made, decimal: as.decimal.text });
    expect(build({ day: "2024-02-29", times: [NOON], nested: [{}] })).toEqual({
      day: "2024-02-29",
      times: [noon],
      nested: [{}],
    });
  });
});
