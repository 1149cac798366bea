import { describe, expect, it } from "vitest";
import { NumberToken } from "../../src/kinds/contract.ts";
import { Described, describedJson, fromDescribed } from "../../src/model/described.ts";
import { describedDifference } from "../../src/model/difference.ts";
import { m, type Model } from "../../src/model/model.ts";

describe("fromDescribed", () => {
  it.each<[string, unknown]>([
    ['{"a":[1,"b",null,true]}', { a: [1, "b", null, true] }],
    ['{"$undefined":true}', undefined],
    ['{"a":{"$undefined":true}}', { a: undefined }],
    ['{"$number":"-0"}', -0],
    ['{"$number":"NaN"}', Number.NaN],
    ['{"$number":"-Infinity"}', -Infinity],
    ['[{"$number":"1.10"}]', [new NumberToken("1.10")]],
    ['{"$utf16":[55296,97]}', "\ud800a"],
    ['{"$form":["Date","2024"]}', new Described("form", ["Date", "2024"])],
    // More than one key, or a key that is no tag: an object like any other.
    ['{"$a":1,"$b":2}', { $a: 1, $b: 2 }],
    ['{"__proto__":{"$number":"NaN"}}', JSON.parse('{"__proto__":null}')],
  ])("reads %s", (text, value) => {
    const read = fromDescribed(text);
    if (!text.includes("__proto__")) expect(read).toEqual(value);
    else expect(Object.hasOwn(read as object, "__proto__")).toBe(true);
  });

  it("says in words what JSON does not have", () => {
    expect(new Described("decimal", [-1, "12", -1]).text).toBe("-12e-1");
    expect(new Described("decimal", "NaN").text).toContain("NaN");
    expect(new Described("form", ["Date", "2024"]).text).toBe("Date 2024");
    expect(new Described("object", { class: "Money", entries: [], text: "1 €" }).text).toBe("Money 1 €");
    expect(new Described("promise", true).text).toBe("promise");
  });
});

describe("describedJson", () => {
  it.each([
    [new NumberToken("1.10"), '{"$number":"1.10"}'],
    [[-0], '[{"$number":"-0"}]'],
    [{ a: "\ud800" }, '{"a":{"$utf16":[55296]}}'],
    ["é", '"é"'],
    [null, "null"],
  ])("describes %o", (value, text) => {
    expect(describedJson(value)).toBe(text);
    expect(fromDescribed(text)).toEqual(value);
  });
});

describe("describedDifference", () => {
  it("looks into objects of a class and behind proxies", () => {
    const model = m.object("Days", { days: m.array(m.object("Day", { $day: m.date() })) });
    const day = (text: string) => ({
      $proxy: { $object: { class: "Day", entries: [["$day", text], { $accessor: ["x"] }], text: "" } },
    });
    const change = (value: unknown) =>
      describedDifference(
        model,
        () => "text",
        { days: [{ $day: "2024-02-29" }] },
        fromDescribed(JSON.stringify(value)),
      )?.pointer;
    expect(change({ days: [day("2024-02-29")] })).toBeUndefined();
    expect(change({ days: [day("2024-02-28")] })).toBe("/days/0/$day");
    expect(change({ days: { $promise: true } })).toBe("/days");
    expect(change({ days: [{ $cut: "depth" }] })).toBe("/days/0");
  });

  const differs = (model: Model, form: string | undefined, canonical: string | number, described: string) =>
    describedDifference(
      model,
      () => form,
      model.kind === "decimal-number" ? new NumberToken(String(canonical)) : canonical,
      fromDescribed(described),
    )?.change;

  it.each<[Model, string | undefined, string | number, string]>([
    [m.instant(), "Date", "2024-02-29T12:00:00.000Z", '{"$form":["Date","2024-02-29T12:00:00.000Z"]}'],
    [m.instant(), "Moment", "2024-02-29T12:00:00.000Z", '{"$form":["Moment","2024-02-29T13:00:00+01:00"]}'],
    [m.date(), "Date", "2024-02-29", '{"$form":["Date","2024-02-29T00:00:00.000Z"]}'],
    [m.date(), "Date", "2024-02-29", '{"$form":["Date","2024-02-29"]}'],
    [m.decimal(9, 2), "Decimal", "-12.50", '{"$decimal":[-1,"125",-1]}'],
    [m.decimal(9, 2), "number", "-12.50", "-12.5"],
    [m.decimalNumber(20, 2), "Decimal", "12345678901234567.25", '{"$decimal":[1,"1234567890123456725",-2]}'],
    [m.decimalNumber(9, 2), "number", "1.50", "1.5"],
    [m.number(0, 1), undefined, 0.5, "0.5"],
    [m.number(0, 1), undefined, 1, '{"$number":"1.0"}'],
  ])("finds none: %o as %s", (model, form, canonical, described) => {
    expect(differs(model, form, canonical, described)).toBeUndefined();
  });

  it.each<[Model, string | undefined, string | number, string, string]>([
    [m.instant(), "Date", "2024-02-29T12:00:00.000Z", '{"$invalid":"Date"}', "became Invalid Date"],
    [m.instant(), "text", "2024-02-29T12:00:00.000Z", '{"$form":["Date","2024"]}', ", not text"],
    [m.decimal(9, 2), "Decimal", "1", '{"$decimal":"NaN"}', "became"],
    [m.decimal(9, 2), "Decimal", "1", '{"$decimal":[1,"1",999999999]}', "1e999999999"],
    [m.decimal(9, 2), "number", "1", '"1"', "became string 1, not number"],
    [
      m.decimalNumber(20, 2),
      "Decimal",
      "12345678901234567.25",
      '{"$decimal":[1,"1234567890123456724",-2]}',
      "became",
    ],
    [m.number(0, 1), undefined, 0.5, '{"$number":"NaN"}', "NaN"],
    [m.number(0, 1), undefined, 0.5, '{"$undefined":true}', "undefined"],
    [m.enum("a", "b"), undefined, "a", '{"$bigint":"1"}', "bigint"],
    [m.string(0, 9), undefined, "a", '{"$object":{"class":"String","entries":[],"text":"a"}}', "String a"],
  ])("finds one: %o as %s", (model, form, canonical, described, change) => {
    expect(differs(model, form, canonical, described)).toContain(change);
  });
});
