import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { RunResult } from "../../../src/record/result.ts";
import { latestResult, readResult, saveResult } from "../../../src/record/store/results.ts";
import { sampleResult, smallResult } from "../fixture.ts";
import { filesBelow, refusal, temporaryFolder } from "./support.ts";

const resultsFile = new URL("../../../src/record/store/results.ts", import.meta.url).href;
const filesFile = new URL("../../../src/record/store/files.ts", import.meta.url).href;
const fixtureFile = new URL("../fixture.ts", import.meta.url).href;

const temporary = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = temporary();
});
const files = (): string[] => filesBelow(folder);

const started = (startedAt: string, more: Partial<RunResult> = {}): RunResult => ({
  ...smallResult,
  startedAt,
  ...more,
});

describe("saving a result", () => {
  it("gives it a place by machine, day and profile, where it is read back equal", () => {
    const path = saveResult(join(folder, "not/yet/there"), sampleResult);
    expect(path).toBe(join(folder, "not/yet/there/amd-epyc-2-cores/2026-08-06-quick.json"));
    expect(readResult(path)).toEqual(sampleResult);
    expect(files()).toEqual(["2026-08-06-quick.json"]);
  });

  it("puts the samples of a launch on one line, and changes no text that looks like them", () => {
    const warnings = ["[\n  1,\n  2\n]", "[1, 2]"].map((text) => ({ code: "test", text }));
    const path = saveResult(folder, { ...sampleResult, warnings });
    expect(readResult(path).warnings).toEqual(warnings);
    expect(readFileSync(path, "utf8")).toMatch(/^ +"blocks": \[[\d., ]+\],$/m);
  });

  it("takes the day in UTC", () => {
    expect(saveResult(folder, started("2026-08-06T23:30:00-02:00"))).toContain("2026-08-07-quick.json");
  });

  it("never overwrites: each further one gets a number", () => {
    const paths = [1, 2, 3].map((seed) => saveResult(folder, { ...smallResult, seed }));
    expect(files()).toEqual(["2026-08-06-quick-2.json", "2026-08-06-quick-3.json", "2026-08-06-quick.json"]);
    expect(paths.map((path) => readResult(path).seed)).toEqual([1, 2, 3]);
  });

  it("never overwrites even when many processes save at the same time", async () => {
    const processes = Array.from({ length: 6 }, (_, index) =>
      spawn(
        process.execPath,
        [
          "--input-type=module",
          "--eval",
          `const { saveResult } = await import(${JSON.stringify(resultsFile)});
           const { smallResult } = await import(${JSON.stringify(fixtureFile)});
           for (let n = 0; n < 10; n++) saveResult(${JSON.stringify(folder)}, { ...smallResult, seed: ${index * 10} + n });`,
        ],
        { stdio: ["ignore", "inherit", "inherit"] },
      ),
    );
    const codes = await Promise.all(processes.map(async (child) => (await once(child, "exit"))[0] as number));
    expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
    const seeds = files().map((name) => readResult(join(folder, "amd-epyc-2-cores", name)).seed);
    expect(seeds.sort((one, other) => one - other)).toEqual(Array.from({ length: 60 }, (_, seed) => seed));
  });

  it("keeps within the folder whatever the profile is called", () => {
    expect(saveResult(folder, { ...smallResult, profile: "../../My Own" })).toBe(
      join(folder, "amd-epyc-2-cores/2026-08-06-my-own.json"),
    );
  });

  it("writes nothing of a result that is not valid: that is a bug", () => {
    const invalid = { ...smallResult, seconds: Number.NaN };
    expect(() => saveResult(folder, invalid)).toThrow(/its own schema refuses/);
    expect(files()).toEqual([]);
  });

  it("says in one line why it could not, and leaves nothing behind", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    for (const directory of [file, join(file, "below")])
      expect(refusal(() => saveResult(directory, smallResult))).toMatch(
        /^The result could not be written to .*: a part of its path is no folder \(E\w+\): make it possible/,
      );
    expect(files()).toEqual(["file"]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "says that it has no permission",
    () => {
      chmodSync(folder, 0o555);
      try {
        expect(refusal(() => saveResult(folder, smallResult))).toContain("no permission (EACCES)");
      } finally {
        chmodSync(folder, 0o755);
      }
    },
  );

  // The shell's limit on the size of files stands in for a full disk: the write fails in its middle.
  it.skipIf(process.platform === "win32")(
    "leaves no half of a file where a write fails in its middle",
    () => {
      const script = `
      const { saveResult } = await import(${JSON.stringify(resultsFile)});
      const { saveText } = await import(${JSON.stringify(filesFile)});
      const { sampleResult } = await import(${JSON.stringify(fixtureFile)});
      for (const act of [
        () => saveResult(${JSON.stringify(folder)}, sampleResult),
        () => saveText(${JSON.stringify(join(folder, "report.md"))}, "x".repeat(1e5), { overwrite: true }),
      ]) try { act(); console.log("saved"); } catch (error) { console.log(error.name + " " + error.message); }`;
      writeFileSync(join(folder, "report.md"), "before");
      const { stdout } = spawnSync(
        "sh",
        ["-c", 'ulimit -f 8; exec "$0" --input-type=module --eval "$1"', process.execPath, script],
        { encoding: "utf8" },
      );
      const lines = stdout.trim().split("\n");
      expect(lines).toHaveLength(2);
      for (const line of lines) expect(line).toMatch(/^ResultError .* larger than allowed \(EFBIG\): /);
      expect(files()).toEqual(["report.md"]);
      expect(readFileSync(join(folder, "report.md"), "utf8")).toBe("before");
    },
  );
});

describe("reading a result", () => {
  it("says in one line that there is none", () => {
    const path = join(folder, "none.json");
    expect(refusal(() => readResult(path))).toBe(
      `${path} could not be read: it does not exist (ENOENT): name a file that \`npm run wirebench -- run\` has written`,
    );
    expect(refusal(() => readResult(folder))).toContain("it is a folder (EISDIR)");
    expect(refusal(() => readResult(join(folder, "a\nb\u0000")))).toContain("could not be read");
  });

  it("names the file that is damaged", () => {
    const path = join(folder, "run.json");
    writeFileSync(path, JSON.stringify(smallResult).slice(0, -20));
    expect(refusal(() => readResult(path))).toContain(`${path} is cut short`);
  });
});

describe("the latest result", () => {
  it("is none where there is none", () => {
    expect(latestResult(join(folder, "missing"))).toBeUndefined();
    mkdirSync(join(folder, "machine"));
    for (const name of ["latest.md", ".gitkeep", "machine/notes.json", "machine/.2026-08-06-quick.json.tmp"])
      writeFileSync(join(folder, name), "");
    expect(latestResult(folder)).toBeUndefined();
  });

  it("is the one that was started last, whatever was written or touched last, on any machine", () => {
    const machine = { ...smallResult.machine, cpu: "Other" };
    const paths = [
      saveResult(folder, started("2026-08-06T10:00:00Z", { profile: "full" })),
      saveResult(folder, started("2026-08-06T12:00:00Z", { machine })),
      saveResult(folder, started("2026-08-06T11:00:00Z", { machine })),
      saveResult(folder, started("2026-07-31T23:00:00Z")),
    ];
    for (const [hour, path] of paths.entries()) utimesSync(path, hour * 3600, hour * 3600);
    expect(latestResult(folder)).toBe(paths[1]);
    expect(latestResult(folder)).toContain("other-2-cores");
  });

  it("is the later number of two that started at the same moment", () => {
    for (let count = 0; count < 11; count++) saveResult(folder, smallResult);
    expect(latestResult(folder)).toContain("2026-08-06-quick-11.json");
  });

  it("is the last one of a profile, where one is asked for", () => {
    saveResult(folder, started("2026-08-05T10:00:00Z", { profile: "full" }));
    saveResult(folder, started("2026-08-05T11:00:00Z", { profile: "full" }));
    saveResult(folder, started("2026-08-06T12:00:00Z", { profile: "by-kind" }));
    expect(latestResult(folder)).toContain("2026-08-06-by-kind.json");
    expect(latestResult(folder, "full")).toContain("2026-08-05-full-2.json");
    expect(latestResult(folder, "kind")).toBeUndefined();
  });

  it("is the damaged one of the newest day, so that nobody takes an older one for the latest", () => {
    saveResult(folder, smallResult);
    const damaged = saveResult(folder, smallResult);
    saveResult(folder, smallResult);
    writeFileSync(damaged, "{");
    expect(latestResult(folder)).toBe(damaged);
    expect(refusal(() => readResult(damaged))).toContain("is cut short");
  });
});
