import { describe, expect, it } from "vitest";
import type { Called } from "../../src/protocol/messages.ts";
import {
  structureDecodeInputs,
  structureEncodeInputs,
  structureRecords,
  structureTexts,
  structureValues,
} from "../../src/conform/object-structure.ts";
import { judged, ready, returned, threw } from "./answers.ts";

/** What became of one facet, by what decode gave, or encode wrote, of it. */
function outcomeOf(
  facet: string,
  { decoded, encoded, again }: { decoded?: Called; encoded?: Called; again?: Called },
) {
  const records = structureRecords(judged, {
    encode: ready({}),
    decode: ready({}),
    decoded: structureTexts.map(({ name }) => (name === facet && decoded) || threw("not asked")),
    encoded: structureValues.map(({ name }) => (name === facet && encoded) || threw("not asked")),
    encodedAgain: structureTexts.map(({ name }) => (name === facet && again) || threw("not asked")),
    readBack: [],
  });
  const trip = decoded === undefined ? "encode" : again === undefined ? "decode" : "round trip";
  return records.find((record) => record.facet === facet && record.trip === trip);
}

describe("the structure of an object", () => {
  it.each([
    ["absent key", { name: "a", approved: true }, "kept"],
    ["absent key", { name: "a", note: { $undefined: true }, approved: true }, "normalised"],
    ["absent key", { name: "a", note: null, approved: true }, "lost silently"],
    ["null of a nullable key", { name: "a", approved: null }, "kept"],
    ["null of a nullable key", { name: "a" }, "lost silently"],
    ["duplicate keys", { name: "b", approved: true }, "lost silently"],
    ["key order", { approved: true, note: "b", name: "a" }, "kept"],
    ["key order", { name: "a", note: "b", approved: true }, "normalised"],
    ["unknown keys", { name: "a", approved: true, extra: 1 }, "kept"],
    ["unknown keys", { name: "a", approved: true }, "lost silently"],
    ["key order", [], "normalised"],
    ["unknown keys", null, "lost silently"],
  ] as const)("%s, decoded to %j: %s", (facet, value, expected) => {
    expect(outcomeOf(facet, { decoded: returned(value) })?.outcome).toBe(expected);
  });

  it.each([
    ["undefined in a required key", '{"approved":true}', "normalised"],
    ["undefined in a required key", '{"name":null,"approved":true}', "lost silently"],
    ["key order", '{"approved":true,"note":"b","name":"a"}', "kept"],
    ["key order", "{", "refused loudly"],
  ] as const)("%s, written as %s: %s", (facet, text, expected) => {
    expect(outcomeOf(facet, { encoded: returned(text) })?.outcome).toBe(expected);
  });

  it("is refused where either way refuses it", () => {
    expect(outcomeOf("absent key", { decoded: threw("no") })).toMatchObject({
      outcome: "refused loudly",
      became: "no",
    });
    expect(outcomeOf("absent key", { decoded: returned({}), again: threw("no") })).toMatchObject({
      outcome: "refused loudly",
      became: "no",
    });
  });

  it("shows undefined", () => {
    const value = { name: { $undefined: true }, approved: true };
    expect(outcomeOf("absent key", { decoded: returned(value) })?.became).toBe(
      "{ name: undefined, approved: true }",
    );
  });

  it("is sent as text, and as values", () => {
    expect(structureDecodeInputs(judged)).toHaveLength(structureTexts.length);
    expect(structureDecodeInputs({ ...judged, wire: "own" })).toEqual([]);
    expect(structureEncodeInputs).toContainEqual({
      is: "value",
      described: '{"name":{"$undefined":true},"approved":true}',
    });
  });
});
