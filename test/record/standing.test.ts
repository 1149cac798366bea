/** Who does no less than whom, by the rules that docs/ruler.md states. */

import { describe, expect, it } from "vitest";
import type { FaultCount, Facts } from "../../src/record/facts.ts";
import { askedOf, letThroughOf, standing, wrongOf } from "../../src/record/standing.ts";

const count = (
  kind: string,
  tried: number,
  letThrough: readonly string[] = [],
  coerced: readonly string[] = [],
) =>
  ({
    kind,
    tried,
    letThrough,
    coerced,
    ofType: { tried: 0, letThrough: 0 },
    declared: false,
  }) satisfies FaultCount;
const does = (own: Partial<Facts> = {}): Facts => ({
  validates: true,
  faults: [count("instant", 4), count("string", 2), count("array", 1)],
  forms: [{ kind: "instant", name: "Date" }],
  unknownKeys: "ignored",
  stopsAt: null,
  returns: "copy",
  wire: "json",
  ...own,
});
const between = (one: Facts, other: Facts, operation = "decode") =>
  standing(one, other, askedOf(operation, [one, other]));

describe("standing", () => {
  const weaker = does({ faults: [count("instant", 4, ["hour-24"]), count("string", 2), count("array", 1)] });
  const elsewhere = does({ faults: [count("instant", 4), count("string", 2, ["long"]), count("array", 1)] });
  it.each([
    ["no worse than the same", does(), does(), "no worse"],
    ["better where less is let through", does(), weaker, "better"],
    ["none where more is", weaker, does(), "incomparable"],
    ["none where it is more in another column", weaker, elsewhere, "incomparable"],
    ["none by a wire of its own", does({ wire: "own" }), does(), "incomparable"],
    ["no worse beside the same wire", does({ wire: "own" }), does({ wire: "own" }), "no worse"],
    ["no worse beside a wire of its own", does(), does({ wire: "own" }), "no worse"],
    [
      "no worse where unknown keys are refused and the other ignores them",
      does({ unknownKeys: "refused" }),
      does(),
      "no worse",
    ],
    ["none where the other refuses them", does(), does({ unknownKeys: "refused" }), "incomparable"],
    [
      "none where one strips and the other refuses",
      does({ unknownKeys: "stripped" }),
      does({ unknownKeys: "refused" }),
      "incomparable",
    ],
    [
      "better than who leaves an instant as text",
      does(),
      does({ forms: [{ kind: "instant", name: "text", weaker: "leaves it" }] }),
      "better",
    ],
    [
      "none of who leaves it as text",
      does({ forms: [{ kind: "instant", name: "text", weaker: "leaves it" }] }),
      does(),
      "incomparable",
    ],
    [
      "no worse than who leaves it alike",
      does({ forms: [{ kind: "instant", name: "text", weaker: "leaves it" }] }),
      does({ forms: [{ kind: "instant", name: "text", weaker: "leaves it" }] }),
      "no worse",
    ],
  ] as const)("%s", (_, one, other, expected) => {
    expect(between(one, other)).toBe(expected);
  });

  it("owes nothing where nothing was seen of the other's unknown keys", () => {
    expect(between(does({ unknownKeys: "refused" }), does({ unknownKeys: null }))).toBe("no worse");
  });

  it("owes lax mode as many forms as the other takes", () => {
    const converts = does({ faults: [count("instant", 4, [], ["seconds"])] });
    const refuses = does({ faults: [count("instant", 4)] });
    expect(between(converts, refuses)).toBe("better");
    expect(between(refuses, converts)).toBe("incomparable");
  });
});

describe("wrong values", () => {
  const asked = askedOf("decode", [
    does(),
    does({ faults: [count("instant", 9), count("decimal-number", 3)] }),
  ]);

  it("are counted by column: what has none of its own stands under other", () => {
    const own = does({
      faults: [count("instant", 9, ["a"]), count("string", 2, ["b"]), count("array", 1, ["c"])],
    });
    expect([...wrongOf(own, asked)]).toEqual([
      ["instant", { tried: 9, letThrough: 1, coerced: 0 }],
      ["other", { tried: 3, letThrough: 2, coerced: 0 }],
      ["decimal", { tried: 3, letThrough: 3, coerced: 0 }],
    ]);
    expect(letThroughOf(own, asked)).toBe(6);
  });

  it("are those that any cell was tried on, in whatever order; columns of none are left out", () => {
    const all = [does({ faults: [count("instant", 9), count("uuid", 0)] }), does()];
    expect(askedOf("decode", all).tried.get("instant")).toBe(9);
    expect(askedOf("decode", all.toReversed()).tried.get("instant")).toBe(9);
    expect(wrongOf(all[0] as Facts, askedOf("decode", all)).has("uuid")).toBe(false);
  });

  it("that a reader could not be handed are let through; of a writer they are not counted", () => {
    const few = does({ faults: [count("instant", 4)] });
    expect(wrongOf(few, asked).get("instant")).toEqual({ tried: 9, letThrough: 5, coerced: 0 });
    expect(wrongOf(few, { ...asked, operation: "encode" }).get("instant")).toEqual({
      tried: 4,
      letThrough: 0,
      coerced: 0,
    });
  });
});
