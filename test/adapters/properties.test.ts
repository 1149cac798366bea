/** Laws that hold for every adapter and kind, on values that nobody has written down. */

import fc from "fast-check";
import { describe, expect, it, type TestContext } from "vitest";
import type { Mode, OperationName } from "../../src/adapters/contract.ts";
import type { AnyAdapter } from "../../src/adapters/any-adapter.ts";
import { adapters } from "../../src/adapters/index.ts";
import { exampleModel } from "../../src/conform/examples.ts";
import { type Facet, type JsonValue, type Kind, NumberToken } from "../../src/kinds/contract.ts";
import { type KindName, kindNames, kinds } from "../../src/kinds/index.ts";
import { seeded } from "../../src/kinds/random.ts";
import { typedDifference } from "../../src/model/difference.ts";
import { Unsupported } from "../../src/model/fold.ts";
import { formOf, toWire } from "../../src/model/forms.ts";
import { asReadBy, parseExactly } from "../../src/model/tokens.ts";
import { readRegister } from "../../src/record/store/registers.ts";
import { drawn } from "../share.ts";
import { answer, arrivedAs, built, type Built } from "./built.ts";

const SETTINGS = { seed: 1, numRuns: 100 };

/** Canonical values of a kind, and such as have its facets: an offset, trailing zeros, upper case. */
function values(name: KindName): fc.Arbitrary<JsonValue> {
  const kind = kinds[name] as Kind;
  const drawn = (parameters: object) =>
    fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((seed) => kind.generate(seeded(seed), parameters));
  const plain = drawn(kind.exampleParameters);
  switch (name) {
    case "instant":
      return fc.oneof(plain, drawn({ offsets: "numeric" }));
    case "uuid":
      return fc.oneof(
        plain,
        plain.map((text) => String(text).toUpperCase()),
      );
    case "decimal":
      return fc.oneof(
        plain,
        plain.map((text) => (/\.\d{1,5}$/.test(String(text)) ? `${String(text)}0` : text)),
      );
    default:
      return plain;
  }
}

/** What is almost a value of the kind: its examples, its values with a character changed, and other JSON. */
function nearMisses(name: KindName): fc.Arbitrary<JsonValue> {
  const kind = kinds[name] as Kind;
  const examples = kind.examples(kind.exampleParameters).map(({ input }) => input);
  const mangled = fc
    .tuple(values(name), fc.nat(), fc.constantFrom("", "0", "9", "-", "Z", " ", "é", "."), fc.boolean())
    .map(([value, at, put, replaces]): JsonValue => {
      const text = value instanceof NumberToken ? value.source : String(value);
      const place = at % (text.length + 1);
      const changed = text.slice(0, place) + put + text.slice(place + (replaces ? 1 : 0));
      // A number stays a number as long as JSON has it.
      return typeof value === "number" && Number.isFinite(Number(changed)) ? Number(changed) : changed;
    });
  return fc.oneof(
    values(name),
    mangled,
    fc.constantFrom(...examples),
    fc.jsonValue({ maxDepth: 1 }).map((value) => value as JsonValue),
  );
}

const build = (adapter: AnyAdapter, kind: KindName, operation: OperationName, mode: Mode) =>
  built(adapter, { operation, mode, model: exampleModel(kind), unknownKeys: adapter.unknownKeys[0] });

/** Skips the test with the reason where there is no such operation. */
const there = (context: TestContext, operation: Built | Unsupported): Built =>
  operation instanceof Unsupported ? context.skip(operation.reason) : operation;

const registers = new URL("../../results/divergences", import.meta.url).pathname;

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** Beside those of the suite, one whose weaker kind gives Invalid Dates. */
const tested: typeof adapters = {
  ...adapters,
  "invalid-dates": () => import("../cli/planted/invalid-dates.ts"),
};

describe.each([...drawn(Object.keys(adapters)), "invalid-dates"])("%s", async (name) => {
  const { default: adapter } = await (tested[name] as () => Promise<{ readonly default: AnyAdapter }>)();
  const known = readRegister(registers, name in adapters ? name : "zod");

  describe.each(kindNames)("%s", (kindName) => {
    const kind = kinds[kindName] as Kind;
    const builds = (operation: OperationName, mode: Mode = "strict") =>
      build(adapter, kindName, operation, mode);

    it("what encode writes, decode reads as an equal value, in every facet that it claims to keep", async (context) => {
      const register = known ?? context.skip("it has no register");
      const encode = there(context, await builds("encode"));
      const decode = there(context, await builds("decode"));
      // A facet is claimed where the register has nothing else to say of the trip.
      const claimed = (kind.facets as readonly Facet[]).filter(
        ({ name: facet, read, expected }) =>
          read !== undefined &&
          expected === "keep" &&
          !register.fidelity.some(
            (cell) => cell.kind === kindName && cell.facet === facet && cell.trip === "round trip",
          ),
      );
      const encodeForm = formOf(kindName, encode.prepared.forms);
      fc.assert(
        fc.property(values(kindName), (value) => {
          let input: unknown;
          try {
            input = encode.toInput({ value });
          } catch {
            return; // No typed form holds it.
          }
          const wrote = answer(encode, input);
          const read = wrote.took ? answer(decode, wrote.value) : wrote;
          // What a strict library refuses is outside of the strict grammar: an upper-case UUID.
          if (!read.took) {
            expect(kind.conforms(value, kind.exampleParameters), `${shown(value)}: ${read.why}`).toBe(false);
            return;
          }
          const arrived = arrivedAs(decode, kindName, read.value);
          expect(kind.equal(value, arrived), `${shown(value)} became ${shown(arrived)}`).toBe(true);
          const text = (wire: JsonValue) => (wire instanceof NumberToken ? wire.source : String(wire));
          const held =
            encodeForm === undefined ? value : toWire(kindName, encodeForm, encodeForm.from(text(value)));
          for (const { name: facet, read: reading } of claimed)
            expect(reading?.(text(arrived)), `${facet} of ${shown(value)}`).toBe(reading?.(text(held)));
        }),
        SETTINGS,
      );
    });

    it.each(["strict", "lax"] as const)("what check takes, decode takes (%s)", async (mode) => {
      // Test contexts are not handed to rows of a table: a gap ends it in silence here, and is told in the laws beside.
      const [check, decode] = [await builds("check", mode), await builds("decode", mode)];
      if (check instanceof Unsupported || decode instanceof Unsupported) return;
      // A weaker check lets through what cannot be built: the 31st of April is no Date, 61 seconds are none.
      if (decode.prepared.excused.has(kindName) || check.prepared.excused.has(kindName)) return;
      fc.assert(
        fc.property(nearMisses(kindName), (value) => {
          const yes = answer(check, check.toInput({ value }));
          if (!yes.took || yes.value !== true) return;
          const taken = answer(decode, decode.toInput({ value }));
          expect(taken.took ? "" : taken.why, shown(value)).toBe("");
        }),
        SETTINGS,
      );
    });

    it("what strict takes, lax takes, as an equal value", async (context) => {
      const gaps: string[] = [];
      for (const operation of ["check", "decode"] as const) {
        const [strict, lax] = [await builds(operation, "strict"), await builds(operation, "lax")];
        if (strict instanceof Unsupported || lax instanceof Unsupported) {
          gaps.push(strict instanceof Unsupported ? strict.reason : (lax as Unsupported).reason);
          continue;
        }
        fc.assert(
          fc.property(nearMisses(kindName), (value) => {
            const before = answer(strict, strict.toInput({ value }));
            if (!before.took || before.value === false) return;
            const after = answer(lax, lax.toInput({ value }));
            expect(after.took && after.value !== false, shown(value)).toBe(true);
            if (operation === "check" || !after.took) return;
            const was = arrivedAs(strict, kindName, before.value);
            const is = arrivedAs(lax, kindName, after.value);
            // A weaker kind may let through what is equal to nothing, an Invalid Date: lax mode may find a value in it.
            if (strict.prepared.excused.has(kindName) && !kind.equal(was, was)) return;
            expect(kind.equal(was, is), `${shown(value)} became ${shown(was)}, and ${shown(is)}`).toBe(true);
          }),
          SETTINGS,
        );
      }
      if (gaps.length === 2) context.skip(gaps.join("; "));
    });

    it.each(["encode", "check", "explain"] as const)("%s leaves its input as it was", async (operation) => {
      const own = await builds(operation);
      if (own instanceof Unsupported) return;
      fc.assert(
        fc.property(operation === "encode" ? values(kindName) : nearMisses(kindName), (value) => {
          let input: unknown;
          try {
            input = own.toInput({ value });
          } catch {
            return; // No typed form holds it.
          }
          const before = operation === "encode" ? undefined : structuredClone(input);
          answer(own, input);
          if (operation === "encode")
            expect(
              typedDifference(exampleModel(kindName), own.prepared.forms, { value }, input),
            ).toBeUndefined();
          else expect(input).toEqual(before);
        }),
        SETTINGS,
      );
    });

    it("writes JSON that any reader reads", async (context) => {
      const encode = there(context, await builds("encode"));
      if (adapter.wire === "own") return context.skip("its wire is its own");
      fc.assert(
        fc.property(values(kindName), (value) => {
          let input: unknown;
          try {
            input = encode.toInput({ value });
          } catch {
            return; // No typed form holds it.
          }
          const wrote = answer(encode, input);
          if (!wrote.took) return;
          const found = parseExactly(wrote.value as string) as { readonly value: JsonValue };
          expect(Object.keys(found)).toEqual(["value"]);
          expect(kind.equal(value, asReadBy(kindName, found.value) as JsonValue), shown(wrote.value)).toBe(
            true,
          );
        }),
        SETTINGS,
      );
    });
  });
});
