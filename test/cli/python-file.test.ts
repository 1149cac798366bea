/** An adapter in Python that lies anywhere works as one of the tree does, and is refused in one line where it does not load. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readResult } from "../../src/record/store/results.ts";
import { pythonFiles } from "../../src/runtimes/python.ts";
import { missingAdapters, whySkipped } from "../python/environment.ts";
import { wirebench } from "./wirebench.ts";

const own = (name: string): string =>
  readFileSync(join(pythonFiles.packageFolder, "wirebench/adapters", `${name}.py`), "utf8");
const named = (name: string, other: string): string => own(name).replace(`name="${name}"`, `name="${other}"`);

const PLAIN = named("orjson", "plain");

/** What a file holds, by its name, and what is said of it. */
const broken: readonly (readonly [name: string, text: string, says: readonly string[]])[] = [
  [
    "missing_package.py",
    "import no_such_package",
    ["imports what is not there: no_such_package is not installed: npm run setup:python -- --with"],
  ],
  [
    "other_module.py",
    "import python_dateutil",
    ["python_dateutil is no module: the package of this name has dateutil"],
  ],
  ["no_such_library.py", "import no_such_library", ["imports no_such_library.py, which lies in its folder"]],
  [
    "same_name.py",
    "from same_name import Schema",
    [
      "imports same_name.py, which lies in its folder: where the library same_name is meant, rename that file",
    ],
  ],
  ["missing_name.py", "from wirebench.adapter import nope", ["cannot import name 'nope'"]],
  ["syntax.py", "one = 1\ndef (", ["has a syntax error in syntax.py, line 2"]],
  ["raises.py", "raise ValueError('on purpose')", ["raises when it is loaded: ValueError: on purpose"]],
  ["exits.py", "raise SystemExit('needs a licence')", ["raises when it is loaded: SystemExit"]],
  ["empty.py", "", ["has no adapter: write adapter = Adapter(…)"]],
  ["something.py", "adapter = 1", ["has an `adapter` that is no Adapter"]],
  [
    "one_text.py",
    PLAIN.replace('("orjson",)', '("orjson")'),
    ['packages is one text, and not a tuple of texts: ("orjson",)'],
  ],
  [
    "policy.py",
    PLAIN.replace('("ignore",)', '("allow",)'),
    ["unknown_keys is ('allow',): it names some of ignore, strip, reject"],
  ],
  [
    "execution.py",
    PLAIN.replace('"ahead-of-time"', '"compiled"'),
    ["execution is 'compiled': it is one of interpreted, jit, ahead-of-time"],
  ],
  [
    "package.py",
    PLAIN.replace('("orjson",)', '("orjsen",)'),
    ["packages names orjsen: correct the name, or npm run setup:python -- --with"],
  ],
  [
    "operation.py",
    PLAIN.replace(/decode=.*/, "decode=orjson.loads,"),
    ["decode is neither Operation(…) nor unsupported(…)"],
  ],
  [
    "word.py",
    named("msgspec", "word").replace("def instant(", "def instnat("),
    ["there is no word instnat: it is called instant"],
  ],
  ["taken.py", own("msgspec"), ["the suite has a row called msgspec"]],
];

describe.skipIf(missingAdapters !== undefined)(
  `an adapter file in Python${whySkipped(missingAdapters)}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), "wirebench-python-file-"));
    const at = (name: string): string => join(folder, name);
    beforeAll(() => {
      for (const [name, text] of broken) writeFileSync(at(name), text);
      writeFileSync(at("beside.py"), "HOMEPAGE = 'https://example.org'\n");
      writeFileSync(
        at("mine.py"),
        named("msgspec", "mine")
          .replace("import msgspec\n", "import beside\nimport msgspec\n")
          .replace(/homepage=".*"/, "homepage=beside.HOMEPAGE"),
      );
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it("gets the verdicts of the same file in the tree", async () => {
      const asked = ["conform", "--matrix", "strictness,fidelity,explain", "--json", "--adapter"];
      const [outside, inside] = await Promise.all(
        [at("mine.py"), "msgspec"].map(async (name) => {
          const { stdout, stderr } = await wirebench([...asked, name]);
          expect(stderr).toBe("");
          return JSON.parse(stdout.replaceAll('"mine"', '"msgspec"')) as { verdicts: unknown[] };
        }),
      );
      expect(outside?.verdicts.length).toBeGreaterThan(1000);
      expect(outside?.verdicts).toEqual(inside?.verdicts);
    });

    it("is proved, by programs of its library alone", async () => {
      const { code, stdout, stderr } = await wirebench(
        ["conform", "--matrix", "strictness", "--prove", "5", "--adapter"].concat(at("mine.py")),
      );
      expect(`${stdout}${stderr}`).toContain("mine: 5 of 5");
      expect(code).toBe(0);
    });

    it("is measured beside others", async () => {
      const out = at("results");
      const { code, stdout, stderr } = await wirebench(
        ["run", "decode", "--profile", "smoke", "--out", out].concat(
          "--adapter",
          `zod,orjson,${at("mine.py")}`,
        ),
      );
      expect(code, stderr).toBe(0);
      expect(stdout).toMatch(/mine/);
      const [machine = ""] = readdirSync(out);
      const file = readdirSync(join(out, machine)).find((name) => name.endsWith(".json")) ?? "";
      const { cells, adapters } = readResult(join(out, machine, file));
      for (const name of ["zod", "orjson", "mine"])
        expect(cells.filter(({ adapter }) => adapter === name)).toMatchObject([{ outcome: "measured" }]);
      expect(adapters.find(({ name }) => name === "mine")).toMatchObject({
        homepage: "https://example.org",
        packages: [{ name: "msgspec" }],
      });
    });

    it("says at which line a word raises, and that nothing can be proved where no answer comes", async () => {
      writeFileSync(
        at("raises_in_a_word.py"),
        named("msgspec", "raises").replace("return datetime.date\n", "return datetime.dates\n"),
      );
      writeFileSync(
        at("prints.py"),
        PLAIN.replace(/decode=.*/, "decode=Operation(lambda _schema, _context: print),"),
      );
      const conform = (name: string, ...words: readonly string[]) =>
        wirebench(["conform", "--kind", "date", "--adapter", at(name), ...words]);
      const { stdout } = await conform("raises_in_a_word.py", "--matrix", "strictness");
      expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
        /no schema can be built: .*'dates' \(raises_in_a_word\.py, line \d+\)/,
      );
      const proved = await conform("prints.py", "--prove", "3");
      expect(proved.stdout.replaceAll(/\s+/g, " ")).toMatch(
        /examples without an answer: \d+, the first date .*printed/,
      );
      expect(proved.code).toBe(1);
    });

    it("is listed, and shows how it spells each kind", async () => {
      const listed = await wirebench(["list", "adapters", "--json", "--adapter", at("mine.py")]);
      expect(JSON.parse(listed.stdout)).toMatchObject([{ name: "mine", installed: true }]);
      const { stdout } = await wirebench(["list", "adapters", "--show", at("mine.py")]);
      expect(stdout).toContain("instant: Annotated[datetime.datetime, Meta(tz=True)]");
    });

    it.each(broken)("%s: exit 2, one line that says why", async (name, _, says) => {
      const { code, stdout, stderr } = await wirebench(["list", "adapters", "--adapter", at(name)]);
      for (const text of [name, ...says]) expect(stderr).toContain(text);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    });

    it("that is not there is one line", async () => {
      const { code, stderr } = await wirebench(["run", "--adapter", at("nobody.py")]);
      expect({ code, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, lines: 1 });
      expect(stderr).toContain("nobody.py: give the path of a file that has a line adapter = Adapter(…)");
    });
  },
);
