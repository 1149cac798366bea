import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generated } from "../../datasets/contract.ts";
import { hashOf } from "../../datasets/hash.ts";
import { m } from "../../src/model/model.ts";
import { cleanDocuments } from "../../src/protocol/documents.ts";
import { keepDocuments } from "../../src/schedule/keep-documents.ts";

const dataset = generated({
  name: "few",
  summary: "for this test",
  model: m.object("Few", { id: m.uuid(), when: m.instant() }),
});
const documents = dataset.clean(20, 7);
const hash = hashOf(documents);
const drawing = { count: 20, datasetSeed: 7, hash };
const file = join(tmpdir(), "wirebench-documents", `${hash.slice("sha256:".length)}.jsonl`);

describe("cleanDocuments", () => {
  it("reads what was kept", () => {
    rmSync(file, { force: true });
    expect(keepDocuments(dataset, 20, 7)).toEqual({ clean: documents, hash });
    expect(readFileSync(file, "utf8").split("\n")).toHaveLength(21);
    const none = { ...dataset, clean: () => [] };
    expect(cleanDocuments(none, drawing)).toEqual(documents);
  });

  it("draws what was not", () => {
    rmSync(file, { force: true });
    expect(cleanDocuments(dataset, drawing)).toEqual(documents);
  });

  it("draws anew what JSON.parse would not read back", () => {
    const exact = generated({ ...dataset, model: m.object("Exact", { value: m.decimalNumber(30, 10) }) });
    const drawn = exact.clean(20, 7);
    expect(cleanDocuments(exact, { ...drawing, hash: hashOf(drawn) })).toEqual(drawn);
  });
});

describe("keepDocuments", () => {
  it("believes no file that is not what its name says", () => {
    writeFileSync(file, '{"id":"another"}\n');
    keepDocuments(dataset, 20, 7);
    expect(cleanDocuments(dataset, drawing)).toEqual(documents);
  });
});
