import { describe, expect, it } from "vitest";
import {
  decodeResults,
  type DocumentSet,
  encodedOf,
  exampleSets,
  facetSets,
  isOf,
  readInputs,
  writeInputs,
  writtenTexts,
} from "../../src/conform/interchange.ts";
import { m } from "../../src/model/model.ts";
import { ready, returned, threw } from "./answers.ts";

const NOON = "2024-02-29T12:00:00.000Z";
const set: DocumentSet = {
  name: "instants",
  open: false,
  model: m.object("Instants", { value: m.instant() }),
  documents: [NOON, "2024-03-01T12:00:00.000Z", "2024-03-02T12:00:00.000Z"].map((value, index) => ({
    name: `document ${index + 1}`,
    value: { value },
  })),
};
const texts = set.documents.map(({ value }) => JSON.stringify(value));
const [first = "", second = ""] = texts;

describe("what was written", () => {
  it("is a text, or why there is none", () => {
    const place = { documentSet: "instants", open: false };
    const answers = [returned(first), threw("too late"), { impossible: "no Date is it", nanoseconds: 0 }];
    expect(encodedOf(set, ready(), answers)).toEqual([
      { ...place, document: 0, is: "written", text: first },
      { ...place, document: 1, is: "refused", why: "too late" },
      { ...place, document: 2, is: "impossible", why: "no Date is it" },
    ]);
    const none = { is: "unsupported", code: "operation", reason: "reads only" } as const;
    expect(encodedOf(set, none, [])).toEqual(
      [0, 1, 2].map((document) => ({ ...place, document, is: "unsupported", why: "reads only" })),
    );
  });

  it("is of one set, what the sources leave open apart", () => {
    const [one] = encodedOf({ ...set, open: true }, ready(), texts.map(returned));
    expect(one).toMatchObject({ documentSet: "instants", open: true });
    expect(one !== undefined && isOf(set, one)).toBe(false);
    expect(
      exampleSets()
        .filter(({ name }) => name === "uuid")
        .map(({ open }) => open),
    ).toEqual([false, true]);
  });

  it("is of examples by their names, each once", () => {
    for (const { documents, ...own } of exampleSets()) {
      expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
      expect(writeInputs({ ...own, documents })).toHaveLength(documents.length);
    }
  });

  it("is no value that the writer's form has no room for", () => {
    const below = facetSets().find(({ name }) => name === "instant: below the millisecond");
    if (below === undefined) throw new Error("the facet is gone");
    const wrote = (form: string) =>
      encodedOf(
        below,
        ready({ instant: form }),
        below.documents.map(({ value }) => returned(JSON.stringify(value))),
      ).map(({ is }) => is);
    expect(wrote("Date")).toEqual(["impossible", "impossible"]);
    expect(wrote("Temporal.Instant")).toEqual(["written", "written"]);
    expect(wrote("datetime")).toEqual(["written", "written"]);
  });

  it("is of facets only where no example has the value", () => {
    const names = facetSets().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("decimal: beyond 2^53");
    expect(names).not.toContain("instant: year 0000");
    expect(facetSets().every(({ open, documents }) => open && documents.length > 0)).toBe(true);
  });

  it("is read once where several wrote the same", () => {
    const one = encodedOf(set, ready(), [returned(first), returned(second), threw("no")]);
    const other = encodedOf(set, ready(), [returned(first), returned("{}"), threw("no")]);
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
  const written = writtenTexts([encodedOf(set, ready(), texts.map(returned))]);
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
});
