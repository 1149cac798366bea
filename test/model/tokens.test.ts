import { describe, expect, it } from "vitest";
import { NumberToken } from "../../src/kinds/contract.ts";
import { as } from "../../src/kinds/index.ts";
import { jsonDifference, typedDifference } from "../../src/model/difference.ts";
import { typed } from "../../src/model/forms.ts";
import { m } from "../../src/model/model.ts";
import { copied, parsed, parseExactly, readDocument } from "../../src/model/tokens.ts";

/** Two digits more than a double tells apart, and a zero that it would drop. */
const DIGITS = "1234567890.1234567890";
const document = { count: 7, rates: [new NumberToken(DIGITS), null], note: "1.5" };
const model = m.object("Rates", {
  count: m.integer(0, 9),
  rates: m.array(m.nullable(m.decimalNumber(20, 10))),
  note: m.string(0, 9),
});
const forms = {
  instant: as.instant.date,
  date: as.date.text,
  uuid: as.uuid.text,
  decimal: as.decimal.decimal,
};
const text = `{"count":7,"rates":[${DIGITS},null],"note":"1.5"}`;

describe("a number token", () => {
  it("is written with all its digits", () => {
    expect(JSON.stringify(document)).toBe(text);
  });

  it("is read again where a double would lose or rewrite digits, and only there", () => {
    expect(parseExactly(text)).toEqual(document);
    expect(parseExactly("[1.5,100,-7]")).toEqual([1.5, 100, -7]);
    expect(parseExactly("[1.50,1e2,-0]")).toEqual(
      ["1.50", "1e2", "-0"].map((digits) => new NumberToken(digits)),
    );
  });

  it("is kept in a copy of its document, which shares nothing else with it", () => {
    const copy = copied(document, (token) => token) as typeof document;
    expect(copy).toEqual(document);
    expect(copy.rates[0]).toBeInstanceOf(NumberToken);
    expect(copy.rates).not.toBe(document.rates);
  });

  it("is a double in a document as JSON.parse gives it", () => {
    expect(parsed(document)).toEqual(JSON.parse(text));
    expect(parsed(new NumberToken("1.50"))).toBe(1.5);
  });

  it("is a Decimal of all its digits in a typed document", () => {
    const value = typed(model, forms)(document);
    expect(typedDifference(model, forms, document, value)).toBeUndefined();
    expect(document.rates[0]).toBeInstanceOf(NumberToken);
  });
});

describe("lost digits", () => {
  it("are found in text that was parsed exactly", () => {
    expect(jsonDifference(model, document, parseExactly(text))).toBeUndefined();
    const lost = parseExactly(JSON.stringify(JSON.parse(text)));
    expect(jsonDifference(model, document, lost)?.pointer).toBe("/rates/0");
  });

  it("are found in a typed value", () => {
    const lost = typed(model, forms)(parsed(document) as typeof document);
    expect(typedDifference(model, forms, document, lost)?.pointer).toBe("/rates/0");
  });

  it("are no concern of a kind whose numbers are doubles", () => {
    expect(jsonDifference(m.integer(0, 9), 7, parseExactly("7.0"))).toBeUndefined();
    expect(
      jsonDifference(m.decimalNumber(20, 10), new NumberToken("7"), parseExactly("7e0"))?.change,
    ).toContain("not in the grammar");
  });
});

describe("readDocument", () => {
  it("keeps the digits of the kind that asks for them, and reads every other number as a double", () => {
    expect(readDocument(model)(`{"count":7.0,"rates":[${DIGITS},1.5],"note":"x","more":[1e2]}`)).toEqual({
      count: 7,
      rates: [new NumberToken(DIGITS), 1.5],
      note: "x",
      more: [100],
    });
    expect(readDocument(m.nullable(m.decimalNumber(9, 2)))("1.50")).toEqual(new NumberToken("1.50"));
    expect(readDocument(m.number(0, 9))("1.50")).toBe(1.5);
  });
});
