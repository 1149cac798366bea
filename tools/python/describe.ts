/** `npm run generate:python`: asks every Python adapter for its facts, and writes python/adapters.json. */

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { python, pythonFiles } from "../../src/runtimes/python.ts";
import { giveUp, run } from "./run.ts";

const missing = python.missing();
if (missing !== undefined) giveUp(missing);

const FACTS = `
import json, sys
sys.path.insert(0, sys.argv[1])
from wirebench.load import facts, load, names
print(json.dumps([facts(load(name)) for name in names()], indent=2, ensure_ascii=False))
`;

const { status, stdout, stderr } = spawnSync(
  pythonFiles.interpreter,
  ["-I", "-X", "utf8", "-c", FACTS, pythonFiles.packageFolder],
  { encoding: "utf8" },
);
if (status !== 0) giveUp(stderr.trim().split("\n").at(-1) ?? "Python failed");
writeFileSync(pythonFiles.facts, stdout);
// As the rest of the tree is formatted.
run("npx", "oxfmt", pythonFiles.facts);
