import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { hashOf } from "../../datasets/hash.ts";
import { NumberToken } from "../../src/kinds/contract.ts";
import { keepDocuments, readDocuments } from "../../src/protocol/documents.ts";

const digits = "12345678901234567890.50";
const documents = [{ id: "é€", of: "documents.test" }, { amount: new NumberToken(digits) }];
const lines = documents.map((document) => JSON.stringify(document));
const file = keepDocuments(lines);

afterEach(() => {
  rmSync(file.path, { force: true, recursive: true });
  keepDocuments(lines);
});

it("keeps documents under the digest of their lines, numbers by their digits", () => {
  const bytes = readFileSync(file.path);
  expect(bytes.toString()).toBe(`{"id":"é€","of":"documents.test"}\n{"amount":${digits}}\n`);
  expect(file.hash).toBe(`sha256:${createHash("sha256").update(bytes).digest("hex")}`);
  expect(file.hash).toBe(hashOf(documents));
  expect(file.documents).toBe(2);
  expect(readDocuments(file)).toEqual(lines);
});

it("believes no file that is not what its name says", () => {
  writeFileSync(file.path, '{"id":"another"}\n');
  expect(() => readDocuments(file)).toThrow(
    new RegExp(`${file.path} holds other documents: expected ${file.hash}, found sha256:[0-9a-f]{64}`),
  );
  expect(readDocuments(keepDocuments(lines))).toEqual(lines);
});

it("tells which file can't be read, and which has other lines than it should", () => {
  expect(() => readDocuments({ ...file, documents: 3 })).toThrow(`${file.path} has 2 lines: expected 3`);
  rmSync(file.path);
  expect(() => readDocuments(file)).toThrow(`documents could not be read from ${file.path}: ENOENT`);
});

it("tells what can't be written, and why", () => {
  rmSync(file.path);
  mkdirSync(file.path); // nobody renames a file over a folder
  expect(() => keepDocuments(lines)).toThrow(`documents could not be written to ${file.path}: `);
});
