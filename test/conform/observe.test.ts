/** Facts are what was seen, counted: on answers written by hand. */

import { describe, expect, it } from "vitest";
import type { JudgedCell, Judgement } from "../../src/conform/judge.ts";
import { holdersIn, placesOf } from "../../src/conform/places.ts";
import { m } from "../../src/model/model.ts";
import type { Called, CallInput } from "../../src/protocol/messages.ts";
import { type Facts, validationOf } from "../../src/record/facts.ts";
import {
  cellOf,
  decoded,
  impossible,
  isFault,
  judged,
  originOf,
  returned,
  threw,
  planned,
} from "./played.ts";

type Answer = (input: CallInput) => Called | undefined;
const factsOf = (judgement: Judgement): Facts => {
  if (judgement.is !== "right" || judgement.facts === undefined) throw new Error(JSON.stringify(judgement));
  return judgement.facts;
};
const seen = (cell: JudgedCell, answer?: Answer, watched?: readonly Called[]) =>
  factsOf(judged(cell, "after", answer, watched));
const countOf = ({ faults }: Facts, kind: string) => {
  const count = faults.find((one) => one.kind === kind);
  if (count === undefined) throw new Error(`no faults of ${kind}`);
  return count;
};
const lax = { question: { mode: "lax" } } as const;

/** The fault was put there as this described value. */
const put =
  (pointer: string, described: string, call: Called): Answer =>
  (input) =>
    input.is === "changed" && input.pointer === pointer && input.described === described ? call : undefined;

describe("faults of readers", () => {
  it("are distinct by kind and name, and none is let through by who refuses all", () => {
    const facts = seen(cellOf("check"));
    expect(facts.faults.map(({ kind }) => kind).toSorted()).toEqual([
      "array",
      "date",
      "decimal",
      "instant",
      "integer",
      "nullable",
      "object",
      "optional",
      "string",
      "uuid",
    ]);
    for (const count of facts.faults) {
      expect(count.tried, count.kind).toBeGreaterThan(0);
      expect(count).toMatchObject({ letThrough: [], coerced: [], declared: false });
    }
    expect(validationOf(facts, { operation: "check", mode: "strict" })).toBe("full");
  });

  it("that an excused kind takes are counted, and declared", () => {
    const cell = cellOf("decode", { ready: { excused: ["date"] } });
    const facts = seen(cell, put("/until", '"2024-02-30"', returned(null)));
    expect(countOf(facts, "date")).toMatchObject({ letThrough: ["february-30"], declared: true });
    expect(validationOf(facts, { operation: "decode", mode: "strict" })).toBe("weaker");
  });

  it("that have the type of their kind are counted apart", () => {
    const cell = cellOf("check", { ready: { excused: ["date"] } });
    const facts = seen(cell, (input) =>
      input.is === "changed" && input.pointer === "/until" && input.described.startsWith('"')
        ? returned(true)
        : undefined,
    );
    const { ofType, letThrough, tried } = countOf(facts, "date");
    expect(ofType.letThrough).toBe(ofType.tried);
    expect(ofType.tried).toBeGreaterThan(5);
    // What it denotes in another form is text, too, and no fault in every mode.
    expect(letThrough.length).toBeGreaterThan(ofType.tried);
    expect(tried).toBeGreaterThan(letThrough.length);
  });

  it("that cannot be made are not tried", () => {
    const cannot: Answer = (input) => (isFault(input) ? impossible : undefined);
    expect(seen(cellOf("decode"), cannot).faults).toEqual([]);
  });

  it("are tried on a codec", () => {
    const cell = cellOf("decode", { adapter: { validates: false, wire: "json" } });
    const facts = seen(cell, (input) => (isFault(input) ? returned(null) : undefined));
    for (const count of facts.faults) expect(count.letThrough).toHaveLength(count.tried);
    expect(validationOf(facts, { operation: "decode", mode: "strict" })).toBe("none");
  });
});

describe("lax mode", () => {
  const valueAt =
    (day: string): Answer =>
    (input) =>
      input.is === "changed" && input.pointer === "/until" && input.described === '"2024/02/29"'
        ? returned({ ...decoded(originOf(input)), until: day })
        : undefined;

  it("may take what denotes a value as that value", () => {
    const date = countOf(seen(cellOf("decode", lax), valueAt("2024-02-29")), "date");
    expect(date).toMatchObject({ coerced: ["slashes"], letThrough: [] });
  });

  it("lets through what it takes as another value", () => {
    const date = countOf(seen(cellOf("decode", lax), valueAt("2024-02-28")), "date");
    expect(date).toMatchObject({ coerced: [], letThrough: ["slashes"] });
  });

  it("may take a number for either of two values that sources have it denote", () => {
    for (const day of ["2024-02-29", "1970-01-20"]) {
      const facts = seen(cellOf("decode", lax), (input) =>
        input.is === "changed" && input.pointer === "/until" && input.described === "1709164800"
          ? returned({ ...decoded(originOf(input)), until: day })
          : undefined,
      );
      expect(countOf(facts, "date")).toMatchObject({
        coerced: ["epoch-seconds-of-midnight"],
        letThrough: [],
      });
    }
  });

  it("coerces only what it takes everywhere", () => {
    let times = 0;
    const sometimes: Answer = (input) => {
      const call = valueAt("2024-02-29")(input);
      return call === undefined || times++ > 0 ? undefined : call;
    };
    const date = countOf(seen(cellOf("decode", lax), sometimes), "date");
    expect(times).toBeGreaterThan(1);
    expect(date).toMatchObject({ coerced: [], letThrough: [] });
  });

  it("lets through what every mode must refuse, combiners' faults too", () => {
    const facts = seen(cellOf("decode", lax), (input) =>
      input.is === "changed" &&
      ((input.pointer === "/until" && input.described === '"2024-02-30"') ||
        (input.pointer === "/at" && input.described === '{"$absent":true}'))
        ? returned(null)
        : undefined,
    );
    expect(countOf(facts, "date").letThrough).toEqual(["february-30"]);
    expect(countOf(facts, "object").letThrough).toEqual(["missing"]);
    expect(validationOf(facts, { operation: "decode", mode: "lax" })).toBe("weaker");
  });

  it.each(["check", "decode"] as const)("that looks at nothing validates nothing (%s)", (operation) => {
    const blind = returned(operation === "check" ? true : null);
    const facts = seen(cellOf(operation, lax), (input) => (isFault(input) ? blind : undefined));
    expect(validationOf(facts, { operation, mode: "lax" })).toBe("none");
  });
});

describe("wrong values of encoders", () => {
  const wrongOnes = (cell = cellOf("encode")) =>
    planned(cell, "after").inputs.flatMap((input) =>
      input.is === "changed" ? [`${input.pointer} ${input.described}`] : [],
    );
  const impostor = '{"$impostor":"tomorrow"}';

  it("stand in every place, each in a document that has it", () => {
    const inputs = wrongOnes();
    for (const wrong of ["{}", '{"$invalid":"Date"}', '"tomorrow"', impostor, "null", '{"$undefined":true}'])
      expect(inputs).toContain(`/at ${wrong}`);
    expect(inputs).toContain("/lines/0/count 0");
    expect(inputs).toContain("/lines/0/sku {}");
    expect(inputs).toContain("/lines null");
    expect(inputs).toContain('/lines/0/count {"$undefined":true}');
    // The second document alone has a note, and a note that is absent is right.
    const noted = planned(cellOf("encode"), "after").inputs.filter(
      (input) => input.is === "changed" && input.pointer === "/note",
    );
    expect(new Set(noted.map((input) => input.is === "changed" && JSON.stringify(input.document)))).toEqual(
      new Set(['{"is":"document","file":0,"line":1}']),
    );
    expect(inputs).toContain("/note null");
    expect(inputs).not.toContain('/note {"$undefined":true}');
    // A date that is null is right.
    expect(inputs).not.toContain("/until null");
    expect(inputs).toContain('/until {"$undefined":true}');
  });

  it("are far from any value, too, where a kind is declared", () => {
    expect(wrongOnes()).not.toContain('/lines/0/sku "tomorrow"');
    expect(wrongOnes(cellOf("encode", { ready: { excused: ["uuid"] } }))).toContain(
      '/lines/0/sku "tomorrow"',
    );
    // A note of eight letters is right.
    expect(wrongOnes(cellOf("encode", { ready: { excused: ["string"] } }))).not.toContain('/note "tomorrow"');
  });

  it("stand in full at five places of a kind, the likeliest at 25, and a near miss at every further one", () => {
    const keys = Array.from({ length: 27 }, (_, index) => `key${index + 1}`);
    const value = "919108f7-52d1-4320-9bac-f847db4148a8";
    const all = wrongOnes(
      cellOf("encode", {
        model: m.object("Many", Object.fromEntries(keys.map((key) => [key, m.uuid()]))),
        clean: [Object.fromEntries(keys.map((key) => [key, value]))],
      }),
    );
    const at = (place: number) =>
      all.flatMap((input) =>
        input.startsWith(`/key${place} `) ? [input.slice(input.indexOf(" ") + 1)] : [],
      );
    expect(at(5)).toContain("{}");
    for (const place of [6, 25]) {
      expect(at(place)).toHaveLength(3);
      expect(at(place)).toEqual(expect.arrayContaining(["null", '{"$undefined":true}']));
      expect(at(place)).not.toContain("{}");
    }
    const nearMiss = at(6).find((input) => !["null", '{"$undefined":true}'].includes(input));
    for (const place of [26, 27]) expect(at(place)).toEqual([nearMiss]);
  });

  it("are put into the smallest document that has the place", () => {
    const holderOf = holdersIn([
      { id: "a", note: "a long text, so that this document is the largest" },
      { id: "a", note: "short" },
      { id: "a", note: null },
    ]);
    const [, id, note] = placesOf(
      m.object("Two", { id: m.string(0, 60), note: m.nullable(m.string(0, 60)) }),
    );
    expect([id, note].map((place) => place && holderOf(place))).toEqual([2, 1]);
  });

  it("are observed in the first launch, and no findings", () => {
    expect(wrongOnes(cellOf("encode", { launch: 1 }))).toEqual([]);
    const writesAll: Answer = (input) => (isFault(input) ? returned("{}") : undefined);
    const facts = seen(cellOf("encode"), writesAll);
    expect(countOf(facts, "instant").letThrough.toSorted()).toEqual([
      "empty object",
      "impostor",
      "invalid",
      "near miss",
      "null",
      "text",
      "undefined",
    ]);
    expect(validationOf(facts, { operation: "encode", mode: "strict" })).toBe("unchecked");
  });

  it("are let through by name, wherever one was written", () => {
    const facts = seen(cellOf("encode"), put("/lines/0/sku", "null", returned("{}")));
    expect(
      facts.faults.flatMap(({ kind, letThrough }) => letThrough.map((name) => `${kind} ${name}`)),
    ).toEqual(["uuid null"]);
    expect(validationOf(facts, { operation: "encode", mode: "strict" })).toBe("unchecked");
  });

  it("that are all refused make an encoder that checks", () => {
    const strictly = { operation: "encode", mode: "strict" };
    expect(validationOf(seen(cellOf("encode")), strictly)).toBe("checks");
    const declared = cellOf("encode", { ready: { excused: ["uuid"] } });
    expect(validationOf(seen(declared, put("/lines/0/sku", "{}", impossible)), strictly)).toBe(
      "checks weaker",
    );
  });
});

describe("forms, wire and what is returned", () => {
  it("are those of the typed side", () => {
    expect(seen(cellOf("decode")).forms).toEqual([
      { kind: "instant", name: "Date" },
      { kind: "decimal", name: "Decimal" },
      { kind: "date", name: "text" },
      { kind: "uuid", name: "text" },
    ]);
    expect(seen(cellOf("check")).forms).toEqual([]);
  });

  it("a decoder returns a copy, or its input", () => {
    expect(seen(cellOf("decode")).returns).toBe("copy");
    const same: Answer = (input) =>
      input.is === "document" ? { ...returned(decoded(originOf(input))), sameObject: true } : undefined;
    expect(seen(cellOf("decode"), same).returns).toBe("same object");
    expect(seen(cellOf("check")).returns).toBeNull();
  });
});

describe("where a check ends", () => {
  const read = (said: boolean, leavesRead: number | null): Called => ({ ...returned(said), leavesRead });

  it("is watched on the richest document, right and wrong", () => {
    const { watched } = planned(cellOf("check"), "after");
    expect(watched[0]).toEqual({ is: "document", file: 0, line: 1 });
    expect(watched[1]).toEqual({
      is: "json",
      text: '{"at":[],"amount":[],"until":[],"lines":[{"sku":[],"count":[]}],"note":[]}',
    });
    for (const operation of ["decode", "encode", "explain"] as const)
      expect(planned(cellOf(operation), "after").watched).toEqual([]);
  });

  it.each([
    ["first fault", [read(true, 6), read(false, 1)]],
    ["all faults", [read(true, 6), read(false, 6)]],
    [null, [read(true, 3), read(false, 1)]],
    [null, [read(false, 6), read(false, 1)]],
    [null, [read(true, null), read(false, null)]],
  ])("is %s", (stopsAt, watched) => {
    expect(seen(cellOf("check"), undefined, watched).stopsAt).toBe(stopsAt);
  });
});

describe("what an encoder writes", () => {
  const inBytes: Answer = (input) =>
    input.is === "document"
      ? returned({ $bytes: Buffer.from(JSON.stringify(originOf(input))).toString("base64") })
      : undefined;

  it("is text or bytes", () => {
    expect(seen(cellOf("encode")).writes).toBe("text");
    expect(seen(cellOf("encode"), inBytes).writes).toBe("bytes");
  });

  it("is nothing of a reader", () => {
    expect(seen(cellOf("decode"))).not.toHaveProperty("writes");
  });
});

describe("off the question", () => {
  const model = m.object("Days", { day: m.date() });
  const days = [{ day: "2024-02-29" }];
  const anyText: Answer = (input) =>
    input.is === "changed" && input.pointer === "/day" && input.described.startsWith('"')
      ? passes
      : undefined;
  const passes = returned(true);
  const cell = cellOf("check", { model, clean: days, ready: { excused: ["date"] } });

  it("is a check of nothing that is asked", () => {
    expect(judged(cell, "after", anyText)).toEqual({
      is: "unsupported",
      code: "off the question",
      reason: "looks at no date, only at its JSON type",
    });
  });

  it("is none that does something, however little", () => {
    const but: Answer = (input) =>
      input.is === "changed" && input.described === '"2024-13-01"' ? returned(false) : anyText(input);
    expect(judged(cell, "after", but).is).toBe("right");
    // Of an order it checks how many there are of what.
    expect(judged(cellOf("check", { ready: { excused: ["date"] } }), "after").is).toBe("right");
  });

  it("is a decoder that leaves all that is asked as text", () => {
    const codec = (weaker?: string) =>
      cellOf("decode", {
        model,
        clean: days,
        adapter: { validates: false, wire: "json" },
        ready: { forms: { date: { name: "text", ...(weaker === undefined ? {} : { weaker }) } } },
      });
    const parses: Answer = (input) =>
      input.is === "document" || (input.is === "changed" && input.pointer.startsWith("/wire"))
        ? returned({ day: "2024-02-29" })
        : returned(null);
    expect(judged(codec("leaves the date as text"), "after", parses)).toMatchObject({
      code: "off the question",
      reason: "leaves date as text, unchecked: it parses, it does not decode",
    });
    expect(judged(codec(), "after", parses).is).toBe("right");
  });

  it("gives way to a finding", () => {
    const wrong: Answer = (input) => (input.is === "document" ? returned(false) : anyText(input));
    expect(judged(cell, "after", wrong).is).toBe("nonconforming");
  });
});

describe("explanations", () => {
  it("are counted by whether they name the place", () => {
    const judgement = judged(cellOf("explain"), "after");
    const faults = planned(cellOf("explain"), "after").inputs.filter(isFault).length;
    expect(judgement).toMatchObject({ explanations: { faults, first: 1, any: 1, issues: 1 } });
  });

  it("name it second, or not at all", () => {
    const issue = (path: string) => ({ path, message: "wrong" });
    const judgement = judged(cellOf("explain"), "after", (input) => {
      if (!isFault(input)) return undefined;
      const place = input.is === "changed" ? input.pointer : "";
      return returned(place === "/at" ? [issue("/elsewhere")] : [issue("/elsewhere"), issue(place)]);
    });
    if (judgement.is !== "right") throw new Error(judgement.is);
    const { explanations } = judgement;
    expect(explanations?.first).toBe(0);
    expect(explanations?.any).toBeGreaterThan(0.5);
    expect(explanations?.any).toBeLessThan(1);
    expect(explanations?.issues).toBeCloseTo(1 + (explanations?.any ?? 0));
  });

  it("of kinds that are declared do not count", () => {
    const cell = cellOf("explain", { ready: { excused: ["instant"] } });
    const judgement = judged(cell, "after", (input) =>
      input.is === "changed" && input.pointer === "/at" && input.described !== '{"$absent":true}'
        ? returned([])
        : undefined,
    );
    if (judgement.is !== "right") throw new Error(judgement.is);
    expect(judgement.explanations?.faults).toBeLessThan(1000);
    expect(judgement.explanations?.first).toBe(1);
  });

  it("are not given by a check, nor is a throw one", () => {
    expect(judged(cellOf("check"), "after")).not.toHaveProperty("explanations");
    expect(judged(cellOf("explain"), "after", (input) => (isFault(input) ? threw() : undefined)).is).toBe(
      "nonconforming",
    );
  });
});
