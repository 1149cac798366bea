import { expect, it } from "vitest";
import { textOfUnits, unitsOf } from "../../src/model/utf16.ts";

it.each([["a\uD800\uD83D\uDE0A", [97, 55296, 55357, 56842]] as const, ["", []] as const])(
  "%o are its units, and they are the text",
  (text, units) => {
    expect(unitsOf(text)).toEqual(units);
    expect(textOfUnits(units)).toBe(text);
  },
);

it("has no largest text", () => {
  const long = "\uD800".repeat(1_000_000);
  expect(textOfUnits(unitsOf(long)) === long).toBe(true);
});
