/** What adapters are seen to do: libraries whose ways are known, and planted ones. */

import { describe, expect, it } from "vitest";
import { drawDocuments } from "../../datasets/contract.ts";
import dates from "../../datasets/dates/model.ts";
import decimals from "../../datasets/decimals/model.ts";
import instants from "../../datasets/instants/model.ts";
import order from "../../datasets/order/model.ts";
import uuids from "../../datasets/uuids/model.ts";
import type { OperationName } from "../../src/adapters/contract.ts";
import type { AnyAdapter } from "../../src/adapters/any-adapter.ts";
import { adapters } from "../../src/adapters/index.ts";
import zod from "../../src/adapters/zod.ts";
import type { Judgement } from "../../src/conform/judge.ts";
import type { UnknownKeys } from "../../src/model/fold.ts";
import { type Facts, type Validation, validationOf } from "../../src/record/facts.ts";
import { changed } from "../cli/planted/wrap.ts";
import { driven } from "./driven.ts";

const sources = { dates, decimals, instants, order, uuids };
type Source = keyof typeof sources;

const named = async (name: string): Promise<AnyAdapter> =>
  (await (adapters[name] as () => Promise<{ readonly default: AnyAdapter }>)()).default;

interface Asked {
  readonly mode?: "strict" | "lax";
  readonly unknownKeys?: UnknownKeys;
  readonly source?: Source;
}
function judged(adapter: AnyAdapter, operation: OperationName, asked: Asked = {}): Promise<Judgement> {
  const { mode = "strict", unknownKeys = adapter.unknownKeys[0], source = "order" } = asked;
  const { model } = sources[source];
  const { clean } = drawDocuments(sources[source], 30);
  return driven(adapter, { operation, mode, model, unknownKeys }, clean);
}

async function factsOf(...asked: Parameters<typeof judged>): Promise<Facts> {
  const judgement = await judged(...asked);
  if (judgement.is !== "right" || judgement.facts === undefined) throw new Error(JSON.stringify(judgement));
  return judgement.facts;
}
/** What an adapter was seen to do, in a few words. */
interface Seen {
  readonly validation: Validation;
  readonly stopsAt: Facts["stopsAt"];
  readonly unknownKeys: Facts["unknownKeys"];
  readonly leftAsText: readonly string[];
  readonly ownWire: boolean;
}
async function seenOf(adapter: AnyAdapter, operation: OperationName, asked: Asked = {}): Promise<Seen> {
  const facts = await factsOf(adapter, operation, asked);
  const isCodec = operation === "encode" || operation === "decode";
  return {
    validation: validationOf(facts, { operation, mode: asked.mode ?? "strict" }),
    stopsAt: operation === "check" ? facts.stopsAt : null,
    unknownKeys: operation === "encode" || operation === "explain" ? null : facts.unknownKeys,
    leftAsText: isCodec
      ? facts.forms.flatMap(({ kind, weaker }) => (weaker === undefined ? [] : [kind]))
      : [],
    ownWire: isCodec && facts.wire === "own",
  };
}
const seen = (validation: Seen["validation"], rest: Partial<Seen> = {}): Seen => ({
  validation,
  stopsAt: null,
  unknownKeys: null,
  leftAsText: [],
  ownWire: false,
  ...rest,
});

describe("what adapters are seen to do", () => {
  it.each([
    ["zod", "encode", seen("checks")],
    ["fast-json-stringify", "encode", seen("unchecked")],
    ["typia", "encode", seen("unchecked")],
    ["valibot", "encode", seen("checks weaker")],
    ["superjson", "encode", seen("unchecked", { ownWire: true })],
    ["ajv-jtd", "encode", seen("unchecked")],
    ["zod", "check", seen("full", { stopsAt: "all faults", unknownKeys: "ignored" })],
    ["zod-compiled", "check", seen("full", { stopsAt: "first fault", unknownKeys: "ignored" })],
    ["ajv", "check", seen("weaker", { stopsAt: "first fault", unknownKeys: "ignored" })],
    ["zod", "decode", seen("full", { unknownKeys: "stripped" })],
    ["zod-compiled", "decode", seen("full", { unknownKeys: "stripped" })],
    ["ajv", "decode", seen("weaker", { unknownKeys: "ignored" })],
    ["native-json", "decode", seen("none", { leftAsText: ["instant", "decimal"], unknownKeys: "ignored" })],
    ["ajv-jtd", "decode", seen("weaker", { unknownKeys: "refused" })],
    ["native-raw", "decode", seen("none", { unknownKeys: "ignored" })],
    ["superjson", "decode", seen("none", { unknownKeys: "ignored", ownWire: true })],
  ] as const)("of %s, %s", async (name, operation, expected) => {
    expect(await seenOf(await named(name), operation)).toEqual(expected);
  });

  it("tell policies for unknown keys apart", async () => {
    expect((await seenOf(zod, "decode", { unknownKeys: "reject" })).unknownKeys).toBe("refused");
    expect((await seenOf(zod, "decode", { unknownKeys: "ignore" })).unknownKeys).toBe("ignored");
  });

  it("see an encoder check where a document has no text at all", async () => {
    expect((await seenOf(zod, "encode", { source: "instants" })).validation).toBe("checks");
    expect((await seenOf(await named("typia"), "encode", { source: "instants" })).validation).toBe(
      "unchecked",
    );
  });

  it("see a check that reads on after the first fault", async () => {
    const thorough = changed("thorough", (run) => (input) => {
      JSON.stringify(input);
      return run(input);
    });
    expect((await seenOf(thorough, "check")).stopsAt).toBe("all faults");
  });

  it("do not put who reads any text beside who checks", async () => {
    expect(
      await seenOf(await named("ajv-jtd"), "decode", { source: "dates", unknownKeys: "reject" }),
    ).toEqual(seen("types alone"));
  });
});

describe("lax mode", () => {
  it("of zod is weaker: its coercion takes what denotes no value", async () => {
    const facts = await factsOf(zod, "decode", { mode: "lax" });
    expect(validationOf(facts, { operation: "decode", mode: "lax" })).toBe("weaker");
    const booleans = facts.faults.find(({ kind }) => kind === "boolean");
    // z.coerce.boolean() is Boolean(value).
    expect(booleans?.letThrough).toContain("null");
    expect(facts.faults.find(({ kind }) => kind === "uuid")?.letThrough).toEqual([]);
  });

  it.each(["check", "decode"] as const)("that looks at nothing validates nothing (%s)", async (operation) => {
    const blind = changed("blind-when-lax", (run, request) => {
      if (request.mode === "strict") return run;
      return (input) => {
        try {
          return run(input);
        } catch {
          return null;
        }
      };
    });
    const yes = changed("yes-when-lax", (run, request) => (request.mode === "strict" ? run : () => true));
    const adapter = operation === "check" ? yes : blind;
    expect((await seenOf(adapter, operation)).validation).toBe("full");
    expect((await seenOf(adapter, operation, { mode: "lax" })).validation).toBe("none");
  });
});

describe("off the question", () => {
  it.each([
    ["ajv-jtd", "check", "dates", "looks at no date, only at its JSON type"],
    ["ajv-jtd", "check", "uuids", "looks at no uuid, only at its JSON type"],
    ["ajv-jtd", "explain", "decimals", "looks at no decimal, only at its JSON type"],
    ["native-json", "decode", "instants", "leaves instant as text, unchecked: it parses, it does not decode"],
    ["native-json", "decode", "decimals", "leaves decimal as text, unchecked: it parses, it does not decode"],
  ] as const)("is what %s does of %s on %s: %s", async (name, operation, source, reason) => {
    const judgement = await judged(await named(name), operation, { source });
    expect(judgement).toEqual({ is: "unsupported", code: "off the question", reason });
  });

  it.each([
    // It takes leap days that there are not, and no text that is no instant.
    ["ajv-jtd", "check", "instants"],
    // It checks enums, and instants by halves.
    ["ajv-jtd", "check", "order"],
    // Text is what a date is in memory.
    ["native-json", "decode", "dates"],
    // It builds what it has not checked.
    ["native-revive", "decode", "instants"],
    ["superjson", "decode", "decimals"],
    // Three of its five kinds are what they should be.
    ["native-json", "decode", "order"],
    ["valibot", "check", "instants"],
    ["ajv", "check", "dates"],
  ] as const)("is not what %s does of %s on %s", async (name, operation, source) => {
    expect((await judged(await named(name), operation, { source })).is).toBe("right");
  });
});

describe("documents in a dirty form", () => {
  const { model } = order;
  const { clean } = drawDocuments(order, 10);
  const lax = { operation: "decode", mode: "lax", model } as const;

  it("are taken, refused, or taken for something else", async () => {
    const request = { ...lax, unknownKeys: "strip" } as const;
    const milliseconds = await driven(zod, request, clean, { kind: "instant", form: "epoch milliseconds" });
    expect(milliseconds.is).toBe("right");
    const braces = await driven(zod, request, clean, { kind: "uuid", form: "braces" });
    expect(braces).toMatchObject({ is: "unsupported", code: "form refused", reason: "Invalid UUID" });
    const prefix = { kind: "uuid", form: "urn:uuid: prefix" } as const;
    const ajv = await driven(await named("ajv"), { ...lax, unknownKeys: "ignore" }, clean, prefix);
    expect(codesOf(ajv)).toEqual(["value differs"]);
  });
});

const codesOf = (judgement: Judgement): string[] =>
  judgement.is === "nonconforming"
    ? [...new Set(judgement.evidence.map(({ code }) => code))]
    : [`judged ${judgement.is}`];

describe("a planted adapter", () => {
  it("that changes what it checks is wrong", async () => {
    const mutating = changed("mutating", (run) => (input) => {
      const said = run(input);
      Object.assign(input as object, { more: 1 });
      return said;
    });
    expect(codesOf(await judged(mutating, "check"))).toEqual(["input changed"]);
  });

  it("that encodes to bytes is right, and wrong by one byte", async () => {
    const bytes = (change: (text: string) => string) =>
      changed("bytes", (run) => (input) => Buffer.from(change(run(input) as string)));
    expect(
      (
        await judged(
          bytes((text) => text),
          "encode",
        )
      ).is,
    ).toBe("right");
    expect(
      (
        await judged(
          bytes((text) => text.replace(/\d/, "x")),
          "encode",
        )
      ).is,
    ).toBe("nonconforming");
  });

  it("that takes February 30th is wrong in strict, counted in lax", async () => {
    const lenient = changed(
      "lenient",
      (run) => (input) => (JSON.stringify(input)?.includes("-02-30") === true ? true : run(input)),
    );
    expect(codesOf(await judged(lenient, "check"))).toEqual(["fault taken"]);
    const facts = await factsOf(lenient, "check", { mode: "lax" });
    expect(facts.faults.find(({ kind }) => kind === "date")?.letThrough).toContain("february-30");
  });
});
