import { describe, expect, it } from "vitest";
import type { Group, Validation } from "../../src/record/facts.ts";
import { groupPlace, groupSentence } from "../../src/report/group.ts";

const group = (own: Partial<Group>): Group => ({
  validation: "full",
  stopsAt: null,
  unknownKeys: null,
  leftAsText: [],
  ownWire: false,
  ...own,
});

describe("a group in words", () => {
  it.each([
    [{}, "full validation"],
    [
      { stopsAt: "first fault", unknownKeys: "ignored" },
      "full validation, stops at the first fault, unknown keys ignored",
    ],
    [
      { stopsAt: "all faults", unknownKeys: "refused" },
      "full validation, collects all faults, unknown keys refused",
    ],
    [{ unknownKeys: "stripped" }, "full validation, unknown keys stripped"],
    [{ validation: "weaker" }, "validation weaker in some kind"],
    [
      { validation: "types alone", unknownKeys: "ignored" },
      "validation of JSON types alone, unknown keys ignored",
    ],
    [
      {
        validation: "none",
        leftAsText: ["instant", "decimal", "uuid"],
        unknownKeys: "ignored",
        ownWire: true,
      },
      "no validation, instant and decimal and uuid left as text, unknown keys ignored, wire of its own",
    ],
    [{ validation: "checks" }, "checks what it writes"],
    [
      { validation: "checks weaker", leftAsText: ["instant"] },
      "checks what it writes, weaker in some kind, instant left as text",
    ],
    [{ validation: "unchecked", ownWire: true }, "writes unchecked, wire of its own"],
  ] satisfies [Partial<Group>, string][])("%j", (own, words) => {
    expect(groupSentence(group(own))).toBe(words);
  });

  it("stands where its validation puts it", () => {
    const order: Validation[][] = [
      ["full"],
      ["checks", "checks weaker"],
      ["weaker"],
      ["types alone"],
      ["unchecked"],
      ["none"],
    ];
    for (const [place, validations] of order.entries())
      for (const validation of validations) expect(groupPlace(group({ validation }))).toBe(place);
  });
});
