import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runModule } from "../../src/pool/run-module.ts";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "wirebench-module-")));
  mkdirSync(join(folder, "node_modules/own"), { recursive: true });
  writeFileSync(join(folder, "node_modules/own/package.json"), '{ "type": "module", "exports": "./own.js" }');
  writeFileSync(join(folder, "node_modules/own/own.js"), "export const own = 42;");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (milliseconds: number, ...lines: readonly string[]) => runModule(lines, { folder, milliseconds });

it("finds packages from the folder that it is run in", async () => {
  const ran = await run(60_000, 'import { own } from "own";', "console.log(own, process.cwd());");
  expect(ran).toEqual({ printed: `42 ${folder}`, complained: "" });
});

it("tells what a module complains of, and how it ended", async () => {
  expect((await run(60_000, "const a = ;")).complained).toContain("SyntaxError");
  expect((await run(60_000, "process.exit(7);")).complained).toBe("ended with 7");
});

it("ends what does not end", async () => {
  expect(await run(500, "console.log('begun'); for (;;);")).toMatchObject({
    complained: "did not end within 0.5 s",
  });
});
