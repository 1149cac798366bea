/** What holds for every dataset, new ones included. */

import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawDocuments, valuesIn } from "../datasets/contract.ts";
import { hashOf } from "../datasets/hash.ts";
import { datasets } from "../datasets/index.ts";
import order from "../datasets/order/model.ts";
import orderNumberTokens from "../datasets/order-number-tokens/model.ts";
import { type Example, NumberToken } from "../src/kinds/contract.ts";
import { kinds, richKindNames } from "../src/kinds/index.ts";
import { jsonDifference } from "../src/model/difference.ts";
import { leaves, type Model } from "../src/model/model.ts";

/** Pinned: figures of two runs are of the same documents only while these stay. */
const hashes: Record<string, string> = {
  order: "sha256:2dbd207c6bfb82f666b55997d3e6b91d6189dddaabdb87a570cf3fb9d8ef104f",
  "order-number-tokens": "sha256:40f2e562ae19601830d9a3400e2f34493f606314dbec1902f7852be2056171aa",
  instants: "sha256:041bb3366a49e6831d94116de3ac8f629821dd6053dc89d7bab24037efc12742",
  "instant-offsets": "sha256:6df3754c13b7a2a3d7af8e9f56c92e4df3968827ed6f41d4b36c4d6c0b2f71e3",
  dates: "sha256:f72904e5e89f1b5bd262e3c0ecda1b01bd6c5445dd6747f7adc685a66a168598",
  uuids: "sha256:5c63916bc722cc83150f9a0ac5c393d88214460852725027d9e3691bab9df4b6",
  decimals: "sha256:491b31da167a5308c4e7813d3ba3418838eb02b8640acab184935bb9662bfa42",
  enums: "sha256:9948262d48479363109f267ef3c9c8b453e35a8754d1aa538c9fb57e3c68ff93",
  strings: "sha256:c5cdb7820789d90560e3fb25fe663d26e766e83f805f63a4779eade31a8b626a",
  integers: "sha256:4ae91d395a662d4f65f9ed46b04a86164a6a1e2b765f082346a4964e95e63dfd",
  numbers: "sha256:0bd4e409685447bcc97b97dcc0f22cf93cbed26d0644d82f04018f472bb13c34",
  booleans: "sha256:724ab1b0403ebd86bc18b381db476f5462f0b67f0af5cabf249b42a9d28dc863",
  arrays: "sha256:8f165311a0d2595333b95ee54dad6bc011361bbacb71cc8fb24a4f5aba9b8f50",
  objects: "sha256:3cbcf3e339bc65c4c07efb9ec0441567c0ede076af2ff25b48fdd5254f41362f",
  "github-webhooks": "sha256:2dd8df698457f49db619efb74bacfeb46ac41c041dc5748099300e31642489dd",
};

it("lists every folder", () => {
  const folders = readdirSync(new URL("../datasets", import.meta.url), { withFileTypes: true });
  expect(
    folders
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(Object.keys(datasets).toSorted());
});

describe.each(Object.keys(datasets))("%s", async (name) => {
  const { default: dataset } = await (datasets[name] as (typeof datasets)[string])();
  const { clean, faulty } = drawDocuments(dataset);

  it("is called what its folder is called, and says what it is", () => {
    expect(dataset.name).toBe(name);
    expect(existsSync(new URL(`../datasets/${name}/README.md`, import.meta.url))).toBe(true);
  });

  it("has distinct documents, the same for everybody", () => {
    expect(new Set(clean.map((document) => JSON.stringify(document))).size).toBe(clean.length);
    expect(clean.length).toBe(dataset.defaultCount);
    expect(hashOf(clean)).toBe(hashes[name]);
  });

  it("has clean documents that its model takes", () => {
    for (const document of clean) expect(jsonDifference(dataset.model, document, document)).toBeUndefined();
  });

  it("is about one kind where it says so: 16 values a document, so that what they cost compares", () => {
    if (dataset.kind === undefined) return;
    const own = new Set(leaves(dataset.model).map(({ leaf }) => leaf.kind as string));
    expect(own.size).toBe(1);
    if (!own.has(dataset.kind)) expect(combiners(dataset.model)).toContain(dataset.kind);
    for (const document of clean) expect(valuesIn([document])).toBe(16);
  });

  it("plants exactly one fault in each faulty document", () => {
    for (const [index, { document, pointer, fault }] of faulty.entries()) {
      const original = clean[index % clean.length];
      expect(JSON.stringify(document), `${pointer} ${fault}`).not.toBe(JSON.stringify(original));
      expect(changedPointers(original, document)).toEqual([pointer]);
    }
  });

  it("gives every kind and combiner of its model its turn", () => {
    const expected = new Set(leaves(dataset.model).map(({ leaf }) => leaf.kind as string));
    for (const kind of combiners(dataset.model)) expected.add(kind);
    const planted = new Set(faulty.map(({ kind }) => kind as string));
    for (const kind of expected) expect(planted, kind).toContain(kind);
  });

  it("plants every fault of every kind that it has", () => {
    for (const { leaf } of leaves(dataset.model)) {
      const planted = new Set(faulty.filter(({ kind }) => kind === leaf.kind).map(({ fault }) => fault));
      const faults = (kinds[leaf.kind].examples as (parameters: object) => readonly Example[])(
        leaf.parameters,
      )
        .filter(({ expected }) => expected === "refuse" || expected === "coerce")
        .map((example) => example.case);
      if (richKindNames.includes(leaf.kind as never))
        expect([...planted]).toEqual(expect.arrayContaining(faults));
    }
  });

  it("plants faults that the grammar of their kind refuses", () => {
    for (const { document, pointer, kind, fault } of faulty) {
      if (!(kind in kinds)) continue;
      const leaf = leaves(dataset.model).find(({ pointer: pattern }) => matches(pattern, pointer))?.leaf;
      expect(leaf, pointer).toBeDefined();
      const value = at(document, pointer);
      if (leaf !== undefined)
        expect(kinds[leaf.kind].conforms(value, leaf.parameters as never), `${pointer} ${fault}`).toBe(false);
    }
  });
});

it("order-number-tokens holds the orders of order, digit by digit", () => {
  // toJSON runs before a replacer sees a token, so the token is read from its holder.
  function textForNumber(this: Record<string, unknown>, key: string): unknown {
    const value = this[key];
    return value instanceof NumberToken ? value.source : value;
  }
  const asText = drawDocuments(orderNumberTokens).clean.map((document) =>
    JSON.stringify(document, textForNumber),
  );
  expect(asText).toEqual(drawDocuments(order).clean.map((document) => JSON.stringify(document)));
});

function combiners(model: Model): string[] {
  switch (model.kind) {
    case "nullable":
      return combiners(model.inner);
    case "array":
      return ["array", ...combiners(model.item)];
    case "object":
      return [
        "object",
        ...model.fields.flatMap((field) => [
          ...(field.optional && field.model.kind !== "nullable" ? ["optional"] : []),
          ...(!field.optional && field.model.kind === "nullable" ? ["nullable"] : []),
          ...combiners(field.model),
        ]),
      ];
    default:
      return [];
  }
}

const steps = (pointer: string): string[] =>
  pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

const at = (value: unknown, pointer: string): unknown =>
  steps(pointer).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);

const matches = (pattern: string, pointer: string): boolean => {
  const [wanted, found] = [steps(pattern), steps(pointer)];
  return (
    wanted.length === found.length && wanted.every((step, index) => step === "*" || step === found[index])
  );
};

/** The pointers at which two JSON values differ, as near to the leaves as both have them. */
function changedPointers(one: unknown, other: unknown, pointer = ""): string[] {
  if (Object.is(one, other)) return [];
  const comparable =
    typeof one === "object" &&
    typeof other === "object" &&
    one !== null &&
    other !== null &&
    !(one instanceof NumberToken || other instanceof NumberToken) &&
    Array.isArray(one) === Array.isArray(other) &&
    (!Array.isArray(one) || one.length === (other as unknown[]).length);
  if (!comparable) return [pointer];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    changedPointers(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    ),
  );
}
