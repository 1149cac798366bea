import { expect, it } from "vitest";
import { recording, recordingScope, recordOf } from "../../../src/adapters/source/recorder.ts";
import { sourceOf } from "../../../src/adapters/source/print.ts";

interface Library {
  readonly z: {
    (...values: readonly unknown[]): Library["z"];
    new (value?: unknown): Library["z"];
    readonly [member: string]: Library["z"];
  };
}
const { z } = recordingScope<Library>();
type Name = Library["z"];

it.each<readonly [string, (name: Name) => unknown]>([
  ["z", (name) => name],
  ["z.string()", (name) => name["string"]?.()],
  ["z.string().min(1)", (name) => name["string"]?.()["min"]?.(1)],
  ['z["date-time"]', (name) => name["date-time"]],
  ["new z(1)", (name) => new name(1)],
  [
    "new (z.make())()",
    (name) => {
      const made = name["make"]?.() as Name;
      return new made();
    },
  ],
  [
    'z.object({ id: z.uuid(), "a-b": z(), ["__proto__"]: z() })',
    (name) => {
      const shape = Object.fromEntries([
        ["id", name["uuid"]?.()],
        ["a-b", name()],
        ["__proto__", name()],
      ]);
      return name["object"]?.(shape);
    },
  ],
  [
    'z.enum(["a", 1, null, undefined, -0, 10n])',
    (name) => name["enum"]?.(["a", 1, null, undefined, -0, 10n]),
  ],
  ["z.string().regex(/^\\d+$/u)", (name) => name["string"]?.()["regex"]?.(/^\d+$/u)],
  [
    'z.map(new Map([["a", z()]]), new Set([1]))',
    (name) => name["map"]?.(new Map([["a", name()]]), new Set([1])),
  ],
])("prints %s", (text, act) => {
  expect(sourceOf(act(z))).toBe(text);
});

it.each<readonly [string, (name: Name) => unknown]>([
  ["iterated or spread", (name) => [...(name as unknown as Iterable<unknown>)]],
  ["spread, or asked for its keys", (name) => ({ ...name })],
  ["spread, or asked for its keys", (name) => Object.keys(name)],
  ["compared, counted or turned into text", (name) => (name as unknown as number) > 1],
  ["compared, counted or turned into text", (name) => `${String(name)}`],
  ["compared, counted or turned into text", (name) => name == ("text" as unknown)],
  ["asked for its instances", (name) => ({}) instanceof (name as unknown as typeof Object)],
  ["asked for its class", (name) => (name as unknown) instanceof Map],
  ["asked whether members is in it", (name) => "members" in name],
  ["changed at x", (name) => Object.assign(name, { x: 1 })],
  ["changed at x", (name) => delete (name as unknown as { x?: 1 }).x],
])("refuses what leaves no trace: %s", (what, act) => {
  expect(() => act(z["part"] as Name)).toThrow(`z.part is ${what} where it is only recorded`);
});

it("is no promise, so that it can be returned from an asynchronous function", async () => {
  expect(recordOf(await Promise.resolve(z))).toEqual({ name: "z" });
});

it("refuses that a scope is spread", () => {
  expect(() => ({ ...recordingScope<Library>() })).toThrow("scope is spread");
});

it("knows nothing of other values", () => {
  expect([{}, () => {}, null, "z", 1].map(recordOf)).toEqual(Array(5).fill(undefined));
  expect(recordOf(recording({ name: "z" }))).toEqual({ name: "z" });
});
