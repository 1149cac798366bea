import { describe, expect, it } from "vitest";
import {
  decodeResults,
  type DocumentSet,
  encodedOf,
  exampleSets,
  interchangeRecords,
  isOf,
  readInputs,
  writtenTexts,
} from "../../src/conform/interchange.ts";
import { m } from "../../src/model/model.ts";
import { ready, returned, threw } from "./answers.ts";

const NOON = "2024-02-29T12:00:00.000Z";
const set: DocumentSet = {
  name: "instants",
  open: false,
  model: m.object("Instants", { value: m.instant() }),
  documents: [{ value: NOON }, { value: "2024-03-01T12:00:00.000Z" }, { value: "2024-03-02T12:00:00.000Z" }],
};
const texts = set.documents.map((document) => JSON.stringify(document));
const [first = "", second = ""] = texts;

describe("what was written", () => {
  it("is a text, or why there is none; nothing of a document that has no typed value", () => {
    expect(
      encodedOf(set, [returned(first), threw("too late"), { impossible: "no Date is it", nanoseconds: 0 }]),
    ).toEqual([
      { documentSet: "instants", open: false, document: 0, text: first },
      { documentSet: "instants", open: false, document: 1, refused: "too late" },
    ]);
  });

  it("is of one set, what the sources leave open apart", () => {
    const [one] = encodedOf({ ...set, open: true }, [returned(first)]);
    expect(one).toMatchObject({ documentSet: "instants", open: true });
    expect(one !== undefined && isOf(set, one)).toBe(false);
    expect(
      exampleSets()
        .filter(({ name }) => name === "uuid")
        .map(({ open }) => open),
    ).toEqual([false, true]);
  });

  it("is read once where several wrote the same", () => {
    const one = encodedOf(set, [returned(first), returned(second)]);
    const other = encodedOf(set, [returned(first), returned("{}"), threw("no")]);
    const written = writtenTexts([one, other]);
    expect(written.map(({ document, text }) => [document, text])).toEqual([
      [0, first],
      [1, second],
      [1, "{}"],
    ]);
    expect(readInputs(written)[2]).toEqual({ is: "wire", text: "{}" });
  });
});

describe("what was read", () => {
  const written = writtenTexts([encodedOf(set, texts.map(returned))]);
  const date = (text: string) => returned({ value: { $form: ["Date", text] } });
  const results = decodeResults(set, written, ready(), [date(NOON), date(NOON), threw("no")]);

  it("is the same value, another one, or refused", () => {
    expect(results.map(({ outcome }) => outcome)).toEqual(["same", "different", "refused"]);
    expect(results[1]?.became).toContain("/value: ");
    expect(results[2]?.became).toBe("no");
  });

  it("is unsupported where the reader builds nothing", () => {
    const none = decodeResults(
      set,
      written,
      { is: "unsupported", code: "operation", reason: "writes only" },
      [],
    );
    expect(none.map(({ outcome, became }) => [outcome, became])).toEqual(
      texts.map(() => ["unsupported", "writes only"]),
    );
  });

  it("is counted by writer and set, with the first that did not arrive", () => {
    const encoded = [
      ...encodedOf(set, texts.slice(0, 2).map(returned)),
      { documentSet: "instants", open: false, document: 2, refused: "no" },
    ];
    expect(interchangeRecords({ name: "writer", encoded }, "reader", results)).toEqual([
      {
        writer: "writer",
        reader: "reader",
        documentSet: "instants",
        open: false,
        documents: 3,
        same: 1,
        different: 1,
        refused: 1,
        unsupported: 0,
        example: { text: second, became: results[1]?.became },
      },
    ]);
  });
});
