/** What is written inside the tree can be written outside: the suite's own adapters, copied elsewhere under other names. */

import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { adapters } from "../../src/adapters/index.ts";
import { outsideFolder, project } from "../outside.ts";

const tree = join(project, "src/adapters");
/** They are made of more than one file: models compiled ahead of time, and the suite's own compiler. */
const OF_THE_TREE = ["typia.ts", "limit.ts"];

const names = Object.keys(adapters)
  .map((name) => `${name}.ts`)
  .filter((name) => !OF_THE_TREE.includes(name));

let folder: string;
beforeAll(() => {
  folder = outsideFolder();
  for (const name of names)
    writeFileSync(
      join(folder, name),
      readFileSync(join(tree, name), "utf8").replace(/(?<=\n {2}name: ")/, "my-"),
    );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("imports nothing but what wirebench/adapter gives, and libraries", () => {
  expect(names.length).toBeGreaterThan(8);
  for (const name of names)
    for (const [, specifier = ""] of readFileSync(join(folder, name), "utf8").matchAll(/ from "(\.[^"]*)"/g))
      expect(`./${names.join(" ./")}`, `${name} imports ${specifier}`).toContain(specifier);
});

it("has its types", () => {
  const tsc = join(project, "node_modules/.bin/tsc");
  const { stdout, status } = spawnSync(tsc, ["--project", folder], { encoding: "utf8" });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

it("is described as inside, from paths that are typed in that folder", () => {
  const files = names.map((name) => `./${name}`).join(",");
  const words = ["run", "-s", "--prefix", project, "wirebench", "--", "list", "adapters", "--json"];
  const list = (adapters: string) => {
    const { stdout, stderr } = spawnSync("npm", [...words, "--adapter", adapters], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    return JSON.parse(stdout) as readonly {
      readonly name: string;
      readonly family?: string;
      readonly usual?: boolean;
    }[];
  };
  const own = list(names.map((name) => name.slice(0, -".ts".length)).join(","));
  // A file of a user's is in no family.
  const outside = own.map(({ family: _family, usual: _usual, ...row }) => ({
    ...row,
    name: `my-${row.name}`,
  }));
  expect(list(files)).toEqual(outside);
});
