/** The import rules hold, and each of them catches a violation planted in its folder. */

import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { adapters } from "../src/adapters/index.ts";

const project = new URL("..", import.meta.url).pathname;
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "wirebench-architecture-"));
  for (const name of ["src", "bench", "datasets", "package.json", "tsconfig.json", "oxlint.config.ts"])
    cpSync(join(project, name), join(copy, name), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const lint = (file: string) =>
  spawnSync(process.execPath, [join(project, "node_modules/oxlint/bin/oxlint"), "--deny-warnings", file], {
    cwd: copy,
    encoding: "utf8",
  });

it.each([
  ["src/kinds/planted.ts", "../model/model.ts", "import no sibling"],
  ["src/stats/planted.ts", "../record/result.ts", "import no sibling"],
  ["src/record/planted.ts", "../stats/estimate.ts", "import no sibling"],
  ["src/record/store/planted.ts", "../../stats/estimate.ts", "record imports no sibling"],
  ["src/costs/planted.ts", "../schedule/run.ts", "a cost is data"],
  ["src/costs/planted.ts", "../report/format.ts", "a cost is data"],
  ["src/measure/planted.ts", "../adapters/index.ts", "measure is handed prepared functions"],
  ["src/model/planted.ts", "../conform/gate.ts", "model and limit combine kinds"],
  ["src/limit/planted.ts", "../adapters/contract.ts", "model and limit combine kinds"],
  ["src/protocol/planted.ts", "../worker/main.ts", "protocol is what both sides know"],
  ["src/worker/planted.ts", "../conform/judge.ts", "a worker knows an adapter and nothing else"],
  ["src/worker/planted.ts", "../pool/pool.ts", "a worker knows an adapter and nothing else"],
  ["src/worker/planted.ts", "../../datasets/index.ts", "a worker knows an adapter and nothing else"],
  ["src/conform/planted.ts", "../schedule/run.ts", "conform judges answers"],
  ["src/conversions/planted.ts", "../schedule/run.ts", "conversions are data and pure functions"],
  ["src/judge/planted.ts", "../adapters/index.ts", "the judge is conform in a process of its own"],
  ["src/pool/planted.ts", "../worker/main.ts", "runtimes and pool start and end processes"],
  ["src/runtimes/planted.ts", "../schedule/run.ts", "runtimes and pool start and end processes"],
  ["src/schedule/planted.ts", "../report/index.ts", "schedule runs"],
  ["src/schedule/planted.ts", "../worker/main.ts", "schedule runs"],
  ["src/schedule/planted.ts", "../record/store/results.ts", "Only cli reads and writes results/"],
  ["src/calibrate/planted.ts", "../report/index.ts", "calibrate measures"],
  ["src/growth/planted.ts", "../report/index.ts", "growth plans and measures with the engine of a run"],
  ["src/schedule/planted.ts", "../growth/plan.ts", "schedule runs"],
  ["src/report/planted.ts", "../growth/plan.ts", "report sees records"],
  ["src/report/planted.ts", "../adapters/index.ts", "report sees records"],
  ["src/report/planted.ts", "../protocol/messages.ts", "report sees records"],
  ["src/report/planted.ts", "zod", "A benchmarked library is imported by its own adapter alone"],
  ["src/cli/planted.ts", "ajv", "A benchmarked library is imported by its own adapter alone"],
  ["src/cli/planted.ts", "../worker/main.ts", "cli starts processes through the pool alone"],
  ["src/adapters/ajv.ts", "zod", "A benchmarked library is imported by its own adapter alone"],
  ["src/adapters/ajv-jtd.ts", "ajv-formats", "A benchmarked library is imported by its own adapter alone"],
  ["src/adapters/ajv.ts", "./zod.ts", "Adapters never import one another"],
  ["src/adapters/ajv.ts", "./ajv-jtd.ts", "Adapters never import one another"],
  ["src/adapters/zod-compiled.ts", "./valibot.ts", "Adapters never import one another"],
  ["src/adapters/native-raw.ts", "./native-json.ts", "Adapters never import one another"],
  ["src/adapters/zod-compiled.ts", "valibot", "A benchmarked library is imported by its own adapter alone"],
  ["src/adapters/ajv.ts", "../conform/gate.ts", "an adapter knows the contract"],
  ["bench/planted.ts", "../src/schedule/run.ts", "benches and datasets are data"],
])("a file like %s may not import %s", (file, specifier, reason) => {
  const path = join(copy, file);
  const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  writeFileSync(path, `import * as planted from "${specifier}";\nexport { planted };\n${before ?? ""}`);
  const { status, stdout } = lint(file);
  if (before === undefined) rmSync(path);
  else writeFileSync(path, before);
  expect(stdout).toContain(reason);
  expect(status).not.toBe(0);
});

it("imports a benchmarked library nowhere but in the adapters that name it, not while running either", async () => {
  const loaded = await Promise.all(Object.values(adapters).map(async (load) => (await load()).default));
  const own = new Set(["decimal.js"]);
  const libraries = new Set(loaded.flatMap(({ packages }) => packages).filter((name) => !own.has(name)));
  const files = ["src", "bench", "datasets"].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name)),
  );
  let found = 0;
  for (const file of files) {
    const adapter = loaded.find(({ name }) => file === join("src/adapters", `${name}.ts`));
    // Other harnesses are no libraries that anybody benchmarks here.
    for (const [, name = ""] of readFileSync(join(project, file), "utf8").matchAll(
      /\bimport\("((?:@[^/"]+\/)?[^./"][^/"]*)/g,
    )) {
      if (!libraries.has(name)) continue;
      found++;
      expect(adapter?.packages, `${file} imports ${name}`).toContain(name);
    }
  }
  expect(found).toBeGreaterThan(5);
});
