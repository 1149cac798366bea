import { expect, it } from "vitest";
import { m } from "../../src/model/model.ts";

it("refuses limits that JSON cannot say, so that a model arrives as it left", () => {
  expect(() => m.string(0, Infinity)).toThrow(RangeError);
  expect(() => m.integer(-Infinity, 0)).toThrow("minimum is -Infinity");
  expect(() => m.number(0, NaN)).toThrow(RangeError);
  const model = m.object("Bounds", { open: m.string(2), closed: m.string(0, 3), count: m.integer(0, 9) });
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});
