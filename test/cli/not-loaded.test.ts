/** A file that does not load is one line and exit 2, whatever it was named for. */

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planted, wirebench } from "./wirebench.ts";

const adapter = readFileSync(
  new URL("../../src/adapters/native-json.ts", import.meta.url),
  "utf8",
).replaceAll("./contract.ts", "wirebench/adapter");

/** What the file holds, by its name, and what is said of it. */
const files: readonly (readonly [name: string, text: string, says: readonly string[]])[] = [
  ["missing-package.ts", `import "no-such-package";`, ["no-such-package", "npm install no-such-package"]],
  ["missing-file.ts", `import "./no-such-file.ts";`, ["no-such-file.ts", "does not exist"]],
  ["missing-name.ts", `import { nope } from "zod"; nope();`, ["does not provide an export named 'nope'"]],
  ["syntax.ts", "const one = 1;\nexport default {;", ["syntax error in syntax.ts, line 2"]],
  [
    "enum.ts",
    "enum Unerasable { One }\nexport default Unerasable;",
    ["syntax error", "enum is not supported"],
  ],
  ["throws.ts", `throw new Error("on purpose");`, ["throws when it is loaded", "on purpose"]],
  ["requires.mjs", `require("node:fs");`, ["uses require", "write import"]],
  ["commonjs/holds-a-module.ts", adapter, ["taken for CommonJS", '"type": "module"', ".mts"]],
  ["empty.ts", "export {};", ["has no adapter", "defineAdapter"]],
  [
    "no-word.ts",
    adapter.replace("strict: unchecked", "strict: { ...unchecked, uuid: undefined }"),
    ["vocabulary.strict does not spell uuid"],
  ],
  ["taken.ts", adapter.replace('"native-json"', '"zod"'), ["the suite has a row called zod"]],
  ["reference.ts", adapter.replace('"native-json"', '"walk"'), ["the suite has a row called walk"]],
  ["no-operation.ts", adapter.replace("check: parsesOnly,", ""), ["operations has no check"]],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wirebench-not-loaded-"));
  mkdirSync(join(folder, "commonjs"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "commonjs", "package.json"), '{ "type": "commonjs" }');
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  copyFileSync(planted("throws-on-import"), join(folder, "planted.ts"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an adapter file that does not load", () => {
  it.each(files)("%s: exit 2, one line that says why", async (name, _, says) => {
    const { code, stdout, stderr } = await wirebench(["list", "adapters", "--adapter", join(folder, name)]);
    for (const text of [name, ...says]) expect(stderr).toContain(text);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it.each([
    ["run", "--profile", "smoke"],
    ["conform", "--matrix", "strictness"],
    ["list", "adapters"],
  ])("ends %s before anything is done", async (...words) => {
    const out = join(folder, "results");
    const { code, stdout, stderr } = await wirebench([
      ...words,
      ...(words[0] === "run" ? ["--out", out] : []),
      "--adapter",
      `zod,${join(folder, "planted.ts")}`,
    ]);
    expect(stderr).toContain(
      "planted.ts did not load: it throws when it is loaded: Error: broken on purpose",
    );
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(existsSync(out)).toBe(false);
  });
});
