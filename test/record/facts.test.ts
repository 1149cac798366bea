import { expect, it } from "vitest";
import { type Facts, validationOf } from "../../src/record/facts.ts";

it("says that nobody was seen to validate who was given no fault", () => {
  const facts: Facts = {
    validates: true,
    faults: [],
    forms: [],
    unknownKeys: null,
    stopsAt: null,
    returns: null,
    wire: "json",
  };
  for (const operation of ["check", "decode"])
    expect(validationOf(facts, { operation, mode: "strict" })).toBe("none");
});
