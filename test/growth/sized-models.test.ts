import { describe, expect, it } from "vitest";
import { describeValue } from "../../src/protocol/typed-values.ts";
import { leaves, type Model } from "../../src/model/model.ts";
import { quantities, type Quantity, sizedDataset } from "../../src/growth/sized-models.ts";
import { ruler } from "../../src/schedule/profiles.ts";

const all = quantities(ruler.chunkDocuments);
const named = (name: string): Quantity => all.find((quantity) => quantity.name === name) as Quantity;
const kindsOf = (model: Model): string[] => leaves(model).map(({ leaf }) => leaf.kind);
const levelsOf = (value: unknown): number =>
  typeof value === "object" && value !== null && "inner" in value ? 1 + levelsOf(value.inner) : 1;

describe.each(all)("$name", (quantity) => {
  it("has four or five sizes, each some times the one before", () => {
    const { sizes } = quantity;
    expect([4, 5]).toContain(sizes.length);
    for (const [index, size] of sizes.slice(1).entries())
      expect(size / (sizes[index] ?? Infinity)).toBeGreaterThan(2.5);
  });

  it("reads the clock around as many documents as a run does, or fewer larger ones", () => {
    const { sizes, batch } = quantity;
    expect(batch(sizes[0] ?? 0)).toBe(ruler.chunkDocuments);
    for (const size of sizes) expect(batch(size)).toBeGreaterThan(0);
  });

  it("draws the same documents again, all different, as many as it says", () => {
    const [size = 0] = quantity.sizes.slice(1, 2);
    const dataset = sizedDataset(quantity, size);
    const drawn = dataset.clean(dataset.defaultCount, 1).map((document) => JSON.stringify(document));
    expect(drawn).toEqual(dataset.clean(dataset.defaultCount, 1).map((document) => JSON.stringify(document)));
    expect(new Set(drawn).size).toBe(quantity.count(size));
  });
});

describe("what grows", () => {
  it("documents: the batch alone, of one model with every kind", () => {
    const { sizes, count, model } = named("documents");
    expect(sizes.map(count)).toEqual(sizes);
    expect(new Set(sizes.map((size) => JSON.stringify(model(size)))).size).toBe(1);
    expect(kindsOf(model(1))).toEqual(["instant", "date", "uuid", "decimal", "enum", "string", "integer"]);
  });

  it("fields: so many, of the kinds in turn", () => {
    const { sizes, model } = named("fields");
    for (const size of sizes) expect(kindsOf(model(size))).toHaveLength(size);
    expect(kindsOf(model(15)).slice(7, 10)).toEqual(["instant", "date", "uuid"]);
    expect(sizes.at(-1)).toBe(500);
  });

  it("items: every list has so many", () => {
    const { model } = named("items");
    const dataset = sizedDataset(named("items"), 10);
    for (const document of dataset.clean(3, 1)) expect(document).toHaveLength(10);
    expect(kindsOf(model(10_000))).toEqual(["integer", "instant"]);
  });

  it("depth: each level within the one before, all alike", () => {
    const { sizes, model } = named("depth");
    for (const size of sizes.slice(1)) {
      const [document] = sizedDataset(named("depth"), size).clean(1, 1);
      expect(levelsOf(document)).toBe(size);
      expect(describeValue(document)).not.toContain("$cut");
      expect(kindsOf(model(size))).toHaveLength(2 * size);
    }
    expect(() => model(0)).toThrow("at least one");
  });

  it("keeps the number of values of all documents together, so that nothing but the document grows", () => {
    for (const name of ["fields", "depth"]) {
      const { sizes, count, model } = named(name);
      for (const size of sizes) {
        const values = count(size) * leaves(model(size)).length;
        expect(values / 20_000).toBeGreaterThan(0.95);
        expect(values / 20_000).toBeLessThan(1.05);
      }
    }
  });
});
