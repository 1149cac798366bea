import { expect, it } from "vitest";
import { leaves } from "../../src/model/model.ts";
import { otherModels } from "../../src/model/other-models.ts";

const models = otherModels();

it("are thirty different records, the same at each call", () => {
  expect(models).toHaveLength(30);
  expect(new Set(models.map(({ fields }) => JSON.stringify(fields))).size).toBe(30);
  expect(otherModels()).toEqual(models);
});

it("hold every kind that all libraries know, lists, records in records, and optional and nullable fields", () => {
  const kinds = new Set(models.flatMap((model) => leaves(model).map(({ leaf }) => leaf.kind)));
  expect([...kinds].toSorted()).toEqual(
    ["boolean", "date", "decimal", "enum", "instant", "integer", "number", "string", "uuid"].toSorted(),
  );
  const fields = models.flatMap((model) => model.fields);
  expect(new Set(fields.map(({ model }) => model.kind))).toEqual(
    new Set([...kinds, "nullable", "array", "object"]),
  );
  expect(new Set(fields.map(({ optional }) => optional))).toEqual(new Set([true, false]));
});
