import { describe, expect, it } from "vitest";
import { standingOf } from "../../src/conform/examples.ts";

describe("standingOf", () => {
  it.each([
    // what a reader owes, in which mode, what it did: how that stands, and how where it is declared weaker
    ["accept", "strict", "same", "right", "right"],
    ["accept", "strict", "refused", "wrong", "wrong"],
    ["accept", "lax", "different", "wrong", "wrong"],
    ["coerce", "strict", "refused", "right", "right"],
    ["coerce", "strict", "same", "wrong", "excused"],
    ["coerce", "lax", "same", "right", "right"],
    ["coerce", "lax", "refused", "right", "right"],
    ["coerce", "lax", "different", "wrong", "excused"],
    ["may", "strict", "same", "may", "may"],
    ["may", "strict", "refused", "may", "may"],
    ["may", "strict", "different", "wrong", "excused"],
    ["refuse", "lax", "refused", "right", "right"],
    ["refuse", "lax", "different", "wrong", "excused"],
    ["refuse", "strict", "crash", "wrong", "wrong"],
    ["accept", "strict", "hang", "wrong", "wrong"],
    ["accept", "strict", "unsupported", "unsupported", "unsupported"],
  ] as const)("%s in %s mode, %s: %s, declared weaker: %s", (expected, mode, outcome, plain, declared) => {
    expect(standingOf(expected, mode, outcome, false)).toBe(plain);
    expect(standingOf(expected, mode, outcome, true)).toBe(declared);
  });
});
