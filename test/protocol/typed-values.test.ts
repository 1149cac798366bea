import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import orderModel from "../../datasets/order/model.ts";
import tokenModel from "../../datasets/order-number-tokens/model.ts";
import { defineForm, NumberToken } from "../../src/kinds/contract.ts";
import { as, formedKind, type KindName } from "../../src/kinds/index.ts";
import { type Forms, typed } from "../../src/model/forms.ts";
import { m } from "../../src/model/model.ts";
import { look, MAX_LENGTH } from "../../src/protocol/describer.ts";
import { absent, describeValue, expectedText, undescribe } from "../../src/protocol/typed-values.ts";

const decimals = fc
  .tuple(
    fc.constantFrom("", "-"),
    fc.bigInt({ min: 0n, max: 10n ** 40n }),
    fc.integer({ min: -9e5, max: 9e5 }),
  )
  .map(([sign, digits, exponent]) => new Decimal(`${sign}${digits}e${exponent}`));
const leaf = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("\uD800", "a\uDFFFb", "\u2028", '"\\\n'),
  fc.double(),
  fc.constantFrom(-0, Number.NaN, Infinity, -Infinity, null, true, false, undefined),
  fc.bigInt(),
  fc.date({ noInvalidDate: false }),
  decimals,
  fc.constantFrom("NaN", "Infinity", "-Infinity", "-0").map((text) => new Decimal(text)),
  fc.uint8Array(),
);
const key = fc.oneof(fc.string(), fc.constantFrom("__proto__", "$form", "$", "constructor", "\uD800"));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("value")),
    fc
      .array(fc.tuple(key, tie("value")))
      .map((entries) => Object.fromEntries(entries as [string, unknown][])),
  ),
}));

describe("describeValue and undescribe", () => {
  it("give back what was described", () => {
    fc.assert(
      fc.property(value, (sent) => {
        const text = describeValue(sent);
        const back = undescribe(text);
        expect(back).toEqual(sent);
        expect(describeValue(back)).toBe(text);
      }),
    );
  });

  it.each([
    ['{"a":[1,"b",null,true]}', { a: [1, "b", null, true] }],
    ['{"$form":["Date","2024-02-29T12:34:56.789Z"]}', new Date("2024-02-29T12:34:56.789Z")],
    ['{"$decimal":[-1,"125",-1]}', new Decimal("-12.50")],
    ['{"$decimal":[1,"12",2]}', new Decimal("1200")],
    ['{"$decimal":[1,"1",-1000000000]}', new Decimal("1e-1000000000")],
    ['{"$decimal":[-1,"0",0]}', new Decimal("-0")],
    ['{"$decimal":"NaN"}', new Decimal(Number.NaN)],
    ['{"$number":"-0"}', -0],
    ['{"$number":"NaN"}', Number.NaN],
    ['{"$undefined":true}', undefined],
    ['{"$bigint":"12345678901234567890"}', 12345678901234567890n],
    ['{"$symbol":"it"}', Symbol("it")],
    ['{"$function":"named"}', function named() {}],
    ['{"$invalid":"Date"}', new Date(Number.NaN)],
    ['{"$utf16":[97,55296,55357,56842]}', "a\uD800\uD83D\uDE0A"],
    ['{"$bytes":"AQID"}', new Uint8Array([1, 2, 3])],
    ['{"$proxy":{"a":1}}', new Proxy({ a: 1 }, {})],
    ['{"$object":{"class":"Object","entries":[["$a",1]],"text":"[object Object]"}}', { $a: 1 }],
    [
      '{"$object":{"class":"Point","entries":[["x",1]],"text":"at 1"}}',
      new (class Point {
        x = 1;
        toString() {
          return `at ${this.x}`;
        }
      })(),
    ],
  ])("writes %s", (text, described) => {
    expect(describeValue(described)).toBe(text);
  });

  it("waits for no promise, and lets none that is refused end the process", async () => {
    expect(describeValue(Promise.reject(new Error("nobody waits")))).toBe('{"$promise":true}');
    await new Promise(setImmediate); // by now the process would have been told
  });

  it("keep the order of keys", () => {
    expect(describeValue({ b: 1, a: 2 })).toBe('{"b":1,"a":2}');
  });

  it("cross values of an adapter's own form by the text that it writes", () => {
    class Money {
      readonly cents: number;
      constructor(cents: number) {
        this.cents = cents;
      }
    }
    const form = defineForm({
      name: "Money",
      is: (one): one is Money => one instanceof Money,
      from: (text) => new Money(Number(text)),
      to: ({ cents }) => String(cents),
    });
    const text = describeValue({ total: new Money(5) }, [form]);
    expect(text).toBe('{"total":{"$form":["Money","5"]}}');
    expect(undescribe(text, { forms: [form] })).toEqual({ total: new Money(5) });
    expect(() => undescribe(text)).toThrow("no form is called Money");
    expect(describeValue(new Money(5))).toContain('"class":"Money"');
  });
});

describe("undescribe", () => {
  it("tells a place that is to be left empty, and digits that no double holds", () => {
    expect(undescribe('{"$absent":true}')).toBe(absent);
    expect(() => undescribe('[{"$absent":true}]')).toThrow("a absent can't be made");
    const digits = '[{"$number":"1234567890123456789.5"}]';
    expect(undescribe(digits)).toEqual([Number("1234567890123456789.5")]);
    expect(undescribe(digits, { number: (text) => new NumberToken(text) })).toEqual([
      new NumberToken("1234567890123456789.5"),
    ]);
  });

  it("makes an impostor that knows how to be written", () => {
    expect(JSON.stringify(undescribe('{"value":{"$impostor":"tomorrow"}}'))).toBe('{"value":"tomorrow"}');
  });

  it.each([
    ['{"$function":"f"}', "a function can't be made"],
    ['{"$object":{"class":"Map","entries":[],"text":""}}', "an object of class Map can't be made"],
    ['{"$cut":"size"}', "a cut can't be made"],
  ])("throws at %s, and says why", (text, why) => {
    expect(() => undescribe(text)).toThrow(why);
  });
});

describe("a hostile value", () => {
  const nested = (levels: number) => {
    let value: unknown = null;
    for (let level = 0; level < levels; level++) value = [value];
    return value;
  };
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = [cyclic, cyclic];
  const thrower = () => {
    throw new Error("a trap");
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();

  it("is described down to 128 levels", () => {
    expect(describeValue(nested(128))).toBe(`${"[".repeat(128)}null${"]".repeat(128)}`);
    expect(describeValue(nested(129))).toContain('{"$cut":"depth"}');
  });

  it.each<[string, unknown, string]>([
    ["with a million levels", nested(1e6), '{"$cut":"depth"}'],
    ["that holds itself", cyclic, '{"$cut":"'],
    ["too large", Array(1e6).fill("abcdefgh"), '{"$cut":"size"}'],
    ["with too long a text", "x".repeat(2 * MAX_LENGTH), '{"$cut":"size"}'],
    ["with too many lone surrogates", "\uD800".repeat(MAX_LENGTH / 5), '{"$cut":"size"}'],
    ["without items", Array(4e9), '{"$cut":"size"}'],
    [
      "whose getter throws",
      {
        get a() {
          return thrower();
        },
        b: 1,
      },
      '["a",{"$accessor":["get"]}],["b",1]',
    ],
    ["that writes itself", { toJSON: thrower }, '{"toJSON":{"$function":"thrower"}}'],
    [
      "whose text throws",
      new (class Odd {
        toString = thrower;
      })(),
      '"text":"(cannot be shown)"',
    ],
    ["that answers nothing", new Proxy({}, { getPrototypeOf: thrower }), "(cannot be described: a trap)"],
    ["that was revoked", proxy, '{"$proxy":{"$object":{"class":"Proxy"'],
    ["whose item is read by a getter", Object.defineProperty([], 0, { get: thrower }), "a trap"],
    [
      "that looks like a decimal",
      Object.assign(Object.create(Decimal.prototype) as object, { s: 1, e: 0, d: ["1"] }),
      '"class":"Decimal"',
    ],
    ["without a prototype", Object.assign(Object.create(null) as object, { a: 1 }), '{"a":1}'],
  ])("%s is described", (_, hostile, part) => {
    const text = describeValue(hostile);
    expect(text).toContain(part);
    expect(text.length).toBeLessThan(2 * MAX_LENGTH);
    expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe("objects that are shared", () => {
  const date = new Date(0);
  const oneDecimal = new Decimal(1);
  const frozen = Object.freeze([]);
  it.each<[string, unknown, boolean]>([
    ["a Date in two places", { a: date, b: [date] }, true],
    ["a Decimal in two places", [oneDecimal, oneDecimal], true],
    ["equal objects", [{ a: 1 }, { a: 1 }], false],
    ["one that can't be changed", [frozen, frozen], false],
  ])("%s", (_, described, shares) => {
    expect(look(described).sharesObjects).toBe(shares);
  });
});
describe("expectedText", () => {
  const formSets: Readonly<Record<string, Forms>> = {
    objects: {
      instant: as.instant.date,
      date: as.date.text,
      uuid: as.uuid.text,
      decimal: as.decimal.decimal,
    },
    days: {
      instant: as.instant.temporal,
      date: as.date.date,
      uuid: as.uuid.text,
      decimal: as.decimal.number,
    },
    texts: { instant: as.instant.text, date: as.date.plain, uuid: as.uuid.text, decimal: as.decimal.text },
  };
  const models = { order: orderModel, "order with number tokens": tokenModel };
  for (const [name, dataset] of Object.entries(models))
    it.each(Object.keys(formSets))(`is how a right value of ${name} is described, as %s`, (set) => {
      const forms = formSets[set] as Forms;
      const build = typed(dataset.model, forms);
      const named = (kind: KindName) => {
        const formed = formedKind(kind);
        return formed === undefined ? undefined : forms[formed].name;
      };
      for (const document of dataset.clean(50, 3))
        expect(expectedText(dataset.model, named, document)).toBe(
          describeValue(build(document), Object.values(forms)),
        );
    });

  it.each(["0.00", "-0", "100", "0.050", "12.50", "007", "1e3"])(
    "writes the decimal %s as decimal.js has it",
    (text) => {
      expect(expectedText(m.decimal(9, 2), () => "Decimal", text)).toBe(describeValue(new Decimal(text)));
    },
  );

  it("writes an instant with an offset as its Date", () => {
    const wire = "2024-02-29T14:34:56+02:00";
    expect(expectedText(m.instant(), () => "Date", wire)).toBe(describeValue(new Date(wire)));
  });
});
