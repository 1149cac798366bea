import { describe, expect, it } from "vitest";
import { alarmsOf, linearityPlan } from "../../src/measure/alarms.ts";

const TEN = Array.from({ length: 10 }, (_, line) => line);
const nothing = [2, 1, 1];

describe("linearityPlan", () => {
  it.each([
    ["two documents of a slow function, once", 100_000, 2, 1],
    ["all documents of a faster one, once", 20_000, 10, 1],
    ["all of a fast one, several times over", 1000, 10, 20],
  ])("looks at no more than a pass needs to be long enough: %s", (_, time, documents, passes) => {
    expect(linearityPlan(time, TEN)).toMatchObject({ documents: TEN.slice(0, documents), passes });
  });
});

describe("alarmsOf", () => {
  it("raises none where 2n calls take twice as long as n: the same per document", () => {
    expect(alarmsOf({ once: [100, 101, 104], twice: [101, 100, 103], nothing })).toEqual([]);
  });

  it("tells a function that is hardly dearer than nothing", () => {
    expect(alarmsOf({ once: [1.4, 1.5], twice: [1.4, 1.5], nothing })).toEqual([
      { code: "left undone", time: 1.4, nothing: 1 },
    ]);
  });

  it("tells that an engine leaves out what it has done before", () => {
    expect(alarmsOf({ once: [100, 110], twice: [50, 55], nothing })).toEqual([
      { code: "not linear", factor: 1 },
    ]);
  });

  it("raises none where a collection falls into most of the longer passes", () => {
    expect(alarmsOf({ once: [100, 100, 101], twice: [101, 150, 150], nothing })).toEqual([]);
  });

  it("raises none where a core is fast for one of them", () => {
    expect(alarmsOf({ once: [100, 100, 101], twice: [50, 100, 101], nothing })).toEqual([]);
  });

  it("raises none of times that nobody took", () => {
    expect(alarmsOf({ once: [], twice: [], nothing: [] })).toEqual([]);
  });
});
