/** What goes wrong in a Python worker is one cell with its cause in one line, and the rest of the run goes on: real processes. */

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { m } from "../../src/model/model.ts";
import type { RunResult } from "../../src/record/result.ts";
import { readResult } from "../../src/record/store/results.ts";
import { python, pythonDescription, pythonFiles } from "../../src/runtimes/python.ts";
import { type Ended, wirebench } from "../cli/wirebench.ts";
import { skipped, startOn } from "./on-each.ts";

const planted = fileURLToPath(new URL("planted-python/worker.py", import.meta.url));

/** Each planted adapter, with the code and the cause of its cell. */
const misdeeds = [
  ["aborts", "exited", /^was ended by SIGABRT while asked to call/],
  ["crashes", "exited", /^was ended by SIG(?:SEGV|BUS) while asked to call/],
  ["prints", "printed", /^printed to standard output while asked to call: "decoding … /],
  ["prints-natively", "printed", /^printed to standard output while asked to call: "native /],
  [
    "raises-at-import",
    "not loaded",
    /does not load: RuntimeError: no such symbol: _PyUnicode_Ready: npm run/,
  ],
  ["exits-at-import", "not loaded", /does not load: SystemExit: needs a licence: npm run/],
  ["lacks-a-package", "not loaded", /^no_such_package is not installed: npm run setup:python$/],
  ["defines-nothing", "not loaded", /defines_nothing defines no adapter$/],
  ["exits", "threw", /^SystemExit: gave up$/],
  ["panics", "threw", /^PanicException: index out of bounds: the len is 3$/],
  ["killed-in-a-block", "killed", /^was ended by SIGKILL while asked to block$/],
  ["hangs-in-a-block", "hung", /^hung: no answer to block within \d+ s$/],
  ["recurses", "threw", /^RecursionError: maximum recursion depth exceeded/],
  ["raises-a-surrogate", "threw", /^ValueError: cannot write \? here$/],
] as const;

describe.skipIf(python.missing() !== undefined)(
  `a run with broken adapters in Python${skipped("python")}`,
  () => {
    const out = mkdtempSync(join(tmpdir(), "wirebench-misdeeds-"));
    let ended: Ended;
    let result: RunResult;
    beforeAll(async () => {
      const command = `"${pythonFiles.interpreter}" -I -B "${planted}"`;
      ended = await wirebench(
        ["run", "decode", "--profile", "smoke", "--adapter", "zod,python-json", "--out", out].concat(
          misdeeds.flatMap(([name]) => ["--worker", `${command} ${name}`]),
        ),
      );
      const [machine = ""] = readdirSync(out);
      const file = readdirSync(join(out, machine)).find((name) => name.endsWith(".json")) ?? "";
      result = readResult(join(out, machine, file));
    });
    afterAll(() => rmSync(out, { recursive: true, force: true }));

    it("goes on to its end, and measures the others", () => {
      expect(ended.code, ended.stderr).toBe(0);
      expect(result.completed).toBe(true);
      for (const adapter of ["zod", "python-json"])
        expect(result.cells.filter((cell) => cell.adapter === adapter)).toMatchObject([
          { outcome: "measured" },
        ]);
    });

    it.each(misdeeds)("shows %s as failed (%s), with its cause in one line", (name, code, cause) => {
      const cells = result.cells.filter(({ adapter }) => adapter === name);
      expect(cells).toMatchObject([{ outcome: "failed", code }]);
      const [cell] = cells;
      const said = cell?.outcome === "failed" ? cell.cause : "";
      expect(said).toMatch(cause);
      expect(said).not.toMatch(/[\n\ud800-\udfff]/);
      expect(ended.stdout.replaceAll(/\s+/g, " ")).toMatch(
        new RegExp(`Failed: .*${name} in decode on order`),
      );
    });
  },
);

describe.skipIf(python.missing() !== undefined)(`hostile documents in Python${skipped("python")}`, () => {
  const DEPTH = 100_000;
  const unknownKeysOf = (name: string) => pythonDescription(name)?.unknownKeys[0] ?? "ignore";

  it.each(["python-json", "orjson", "msgspec", "pydantic"])("does not end a worker of %s", async (name) => {
    const { ask, call } = startOn("python");
    const ready = await ask({
      ask: "prepare",
      subject: { adapter: { name } },
      question: { operation: "decode", mode: "strict", unknownKeys: unknownKeysOf(name), process: "warm" },
      model: m.array(m.string(0, 10)),
      documents: [],
      chunks: [],
    });
    expect(ready.is).toBe("ready");
    const [deep, escaped, raw, right] = await call([
      { is: "repeat", before: "", text: "[", times: DEPTH, after: "]".repeat(DEPTH) },
      { is: "json", text: String.raw`["\ud800"]` },
      { is: "wire", text: '["\ud800"]' },
      { is: "json", text: '["a"]' },
    ]);
    // Too deep for every one of them: Python's own readers stop at the limit of recursion, the others refuse by type.
    expect(deep?.threw).toMatch(/^\w+: [^\n]+$/);
    // A lone surrogate is refused, or comes back as it was.
    for (const answer of [escaped, raw])
      if (answer?.threw === undefined) expect(answer?.returned).toMatch(/\\ud800|55296/);
      else expect(answer.threw).toMatch(/^[^\n\ud800-\udfff]+$/);
    expect(right?.returned).toBe('["a"]');
  });
});
