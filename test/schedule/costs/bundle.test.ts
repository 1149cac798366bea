/** Bundles of small programs whose contents are known. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleSize } from "../../../src/schedule/costs/bundle.ts";
import type { CellProgram } from "../../../src/schedule/costs/cells.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wirebench-bundle-"));
  plant("small-library", {
    "package.json": '{"name":"small-library","type":"module","sideEffects":false,"exports":"./index.js"}',
    "index.js": `export const used = (text) => JSON.parse(text);
      export const unused = () => ${JSON.stringify("x".repeat(5000))};`,
  });
  plant("for-node", {
    "package.json": '{"name":"for-node","type":"module","exports":"./index.js"}',
    "index.js": `import { createHash } from "node:crypto";
      export const used = (text) => createHash("sha256").update(text).digest("hex");`,
  });
  plant("requires-node", {
    "package.json": '{"name":"requires-node","main":"./index.js"}',
    "index.js": `const { parse } = require("url");
      exports.used = (text) => parse(text).href;`,
  });
  plant("uses-buffer", {
    "package.json": '{"name":"uses-buffer","type":"module","exports":"./index.js"}',
    "index.js": `export const used = (text) => Buffer.from(text).toString("base64");`,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plant(name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, "node_modules", name), { recursive: true });
  for (const [file, text] of Object.entries(files))
    writeFileSync(join(folder, "node_modules", name, file), text);
}

/** A program that calls `used` of a library with a text, and what it prints. */
function program(library: string, output: string, text = '"a document that no page ships"'): CellProgram {
  const lines = [`import { used } from "${library}";`, "const run = (text) => used(text);"];
  return {
    lines: [...lines, `const output = run(${JSON.stringify(text)});`],
    module: [...lines, "export { run };"],
    output,
    folder,
  };
}

it("holds what is used of a library, without the document and without what is not used", async () => {
  const small = await bundleSize(program("small-library", "a document that no page ships"));
  if ("code" in small) throw new Error(small.reason);
  // `JSON.parse`, the export, and what calls it: the unused text alone has 5,000 bytes.
  expect(small.raw).toBeGreaterThan("JSON.parse()".length);
  expect(small.raw).toBeLessThan(200);
  expect(small.gzip).toBeGreaterThan(20);
  const long = await bundleSize(program("small-library", "y".repeat(3000), JSON.stringify("y".repeat(3000))));
  expect(long).toEqual(small);
});

it("counts what a page has, too, although Node loads it late and with its own globals", async () => {
  plant("for-pages", {
    "package.json": '{"name":"for-pages","type":"module","exports":"./index.js"}',
    "index.js": `const form = new FormData();
      export const used = (text) => { form.set("text", text); return form.get("text"); };`,
  });
  expect(await bundleSize(program("for-pages", '"a document that no page ships"'))).not.toHaveProperty(
    "code",
  );
});

it.each([
  ["for-node", "it imports node:crypto, which no browser has"],
  ["requires-node", /^without what Node alone has, it throws .*\(it requires url\)$/],
  ["uses-buffer", /Buffer is not defined/],
  ["not-there", /not-there/],
])("of %s there is none, and the cause is told", async (library, why) => {
  const none = await bundleSize(program(library, "anything"));
  expect(none).toMatchObject({ code: "no bundle", reason: expect.stringMatching(why) });
});

it("of a program that says something else without Node there is none", async () => {
  expect(await bundleSize(program("small-library", "another text"))).toMatchObject({
    code: "no bundle",
    reason: expect.stringContaining("it printed a document that no page ships"),
  });
});

it("of code that does not parse there is none", async () => {
  const broken = program("small-library", "");
  expect(await bundleSize({ ...broken, lines: ["const = ;"] })).toMatchObject({
    code: "no bundle",
    reason: expect.stringMatching(/^rolldown: /),
  });
});
