import { describe, expect, it } from "vitest";
import { unchecked } from "../../src/adapters/contract.ts";
import { as } from "../../src/kinds/index.ts";
import {
  custom,
  fold,
  formMarks,
  Unsupported,
  unsupported,
  type Vocabulary,
  weaker,
} from "../../src/model/fold.ts";
import { m } from "../../src/model/model.ts";

const model = m.object("Order", {
  id: m.uuid(),
  note: m.optional(m.nullable(m.string(0, 10))),
  lines: m.array(m.object("Line", { price: m.decimal(6, 2) })),
});
const words: Vocabulary<string> = {
  ...(unchecked as unknown as Vocabulary<string>),
  uuid: () => "uuid",
  string: ({ maxLength }) => `text ${maxLength}`,
  decimal: ({ precision, scale }) => `decimal ${precision} ${scale}`,
  nullable: (inner) => `${inner} or null`,
  array: (item) => `[${item}]`,
  object: (fields, unknownKeys, name) =>
    `${name}(${unknownKeys}: ${fields.map(({ key, schema, optional }) => `${key}${optional ? "?" : ""} ${schema}`).join(", ")})`,
};

describe("fold", () => {
  it("spells a whole model in a library's words", () => {
    expect(fold(model, words, "strip")).toEqual({
      schema: "Order(strip: id uuid, note? text 10 or null, lines [Line(strip: price decimal 6 2)])",
      marks: [],
    });
  });

  it("collects marks with the place they are at", () => {
    const folded = fold(
      model,
      { ...words, uuid: () => weaker("uuid", "any version"), decimal: () => custom("digits", "a pattern") },
      "ignore",
    );
    expect(folded).toMatchObject({
      marks: [
        { mark: "weaker", pointer: "/id", kind: "uuid", reason: "any version" },
        { mark: "custom", pointer: "/lines/*/price", kind: "decimal", reason: "a pattern" },
      ],
    });
  });

  it("collects both marks of a word that is custom and weaker at once", () => {
    const uuid = () => weaker(custom("uuid", "a pattern"), "any version");
    expect(fold(model, { ...words, uuid }, "ignore")).toMatchObject({
      schema: expect.stringContaining("id uuid"),
      marks: [
        { mark: "weaker", pointer: "/id", kind: "uuid", reason: "any version" },
        { mark: "custom", pointer: "/id", kind: "uuid", reason: "a pattern" },
      ],
    });
  });

  it("ends at the first gap, and says where", () => {
    const gap = fold(model, { ...words, decimal: () => unsupported("has none") }, "ignore");
    expect(gap).toBeInstanceOf(Unsupported);
    expect(gap).toMatchObject({ reason: "decimal at /lines/*/price: has none", gap: "kind" });
  });

  it("lets a bug in a vocabulary keep its stack", () => {
    const broken = () => {
      throw new TypeError("a bug");
    };
    expect(() => fold(model, { ...words, uuid: broken }, "ignore")).toThrow(TypeError);
  });
});

describe("formMarks", () => {
  it("marks what is left as text where the kind asks for more", () => {
    const forms = {
      instant: as.instant.text,
      date: as.date.text,
      uuid: as.uuid.text,
      decimal: as.decimal.text,
    };
    expect(formMarks(model, forms)).toEqual([
      { mark: "weaker", pointer: "/lines/*/price", kind: "decimal", reason: "leaves the decimal as text" },
    ]);
  });
});
