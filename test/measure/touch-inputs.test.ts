import { getHeapStatistics } from "node:v8";
import { Decimal } from "decimal.js";
import { expect, it } from "vitest";
import { touchInputs } from "../../src/measure/touch-inputs.ts";

/** Values that note which of their properties were read. */
function noting(names: readonly string[], prototype: object = Object.prototype) {
  const seen: string[] = [];
  const value = Object.create(prototype) as object;
  for (const name of names)
    Object.defineProperty(value, name, { enumerable: true, get: () => (seen.push(name), `${name} is text`) });
  return { value, seen };
}

it("reads all that a document holds, at any depth", () => {
  const inner = noting(["c", "d"]);
  const outer = noting(["a", "b"]);
  touchInputs([1, null, true, undefined, { outer: outer.value, list: [[inner.value]] }]);
  expect([...outer.seen, ...inner.seen]).toEqual(["a", "b", "c", "d"]);
});

it("reads what an instance of a class has, and nothing that it inherits", () => {
  const inherited = noting(["method"]);
  const own = noting(["digits"], inherited.value);
  touchInputs([own.value]);
  expect(own.seen).toEqual(["digits"]);
  expect(inherited.seen).toEqual([]);
});

it("changes nothing", () => {
  const make = () => ({
    text: "x".repeat(1000),
    when: new Date(0),
    amount: new Decimal("1.50"),
    bytes: new Uint8Array(100),
    never: new Date(Number.NaN),
  });
  const value = make();
  touchInputs([value]);
  expect(value).toEqual(make());
});

it("leaves no garbage, which would be collected while somebody is timed", () => {
  const documents = Array.from({ length: 1000 }, (_, index) => ({
    text: `number ${index}`.repeat(20),
    when: new Date(1.7e12 + index),
    amounts: [new Decimal(index), new Decimal("1e-7"), new Decimal("12345678901234567890.5")],
  }));
  const allocated = () =>
    (getHeapStatistics() as unknown as { total_allocated_bytes: number }).total_allocated_bytes;
  for (let lap = 0; lap < 50; lap++) touchInputs(documents);
  const before = allocated();
  for (let lap = 0; lap < 20; lap++) touchInputs(documents);
  expect((allocated() - before) / 20 / documents.length).toBeLessThan(100);
});
