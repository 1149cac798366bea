/** A report leads on: each command that it prints runs, and shows what it says. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { latestResult, saveResult } from "../../src/record/store/results.ts";
import { parseResult } from "../../src/record/validate.ts";
import { byKindResult } from "../record/by-kind-fixture.ts";
import { narrowed } from "../../src/report/display.ts";
import { committedFile, committedRun } from "../report/committed.ts";
import { wirebench } from "./wirebench.ts";

/** The words of each command, as a shell would hand them over. */
let commands: string[][];
beforeAll(async () => {
  const { stdout } = await wirebench(["report", committedFile]);
  const [, shown = ""] = stdout.split("\n\nLook closer\n");
  commands = shown
    .replaceAll(/ \\\n +/g, " ")
    .split("\n")
    .flatMap((line) => {
      const [, words] = /^ {4}npm run wirebench -- (.*)$/.exec(line) ?? [];
      return words === undefined ? [] : [words.split(" ")];
    });
});

const output = async (index: number): Promise<string> => {
  const { code, stdout, stderr } = await wirebench(commands[index] ?? []);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
};

it("shows README's run in a fresh checkout, also where a newer run is of another profile", () => {
  expect(latestResult("results", "standard")).toBe(committedFile);
});

describe("a result of the profile by-kind", () => {
  const folder = mkdtempSync(join(tmpdir(), "wirebench-by-kind-"));
  const file = saveResult(folder, byKindResult);
  afterAll(() => rmSync(folder, { recursive: true }));
  const report = async (...words: readonly string[]) => (await wirebench(["report", file, ...words])).stdout;

  it("is shown as its tables by kind, unless something else is asked for", async () => {
    const [byDefault, encode] = [await report(), await report("--only", "encode")];
    expect(byDefault).toContain("by kind · encode");
    expect(byDefault).toContain("by kind · check");
    expect(byDefault).not.toContain("instants · encode");
    expect(encode).toContain("instants · encode");
    expect(encode).not.toContain("by kind · check");
  });

  it("holds every cell as CSV", async () => {
    expect((await report("--format", "csv")).trimEnd().split("\n")).toHaveLength(
      byKindResult.cells.length + 1,
    );
  });
});

describe("a record of conformance", () => {
  const file = new URL("../../results/interchange.json", import.meta.url).pathname;

  it("is shown again, as a table of what is lost between languages, and whole", async () => {
    const { code, stdout } = await wirebench(["report", file]);
    expect(code).toBe(0);
    expect(stdout).toContain("Lost between languages");
    const { stdout: json } = await wirebench(["report", file, "--format", "json"]);
    expect(json.trim()).toBe(readFileSync(file, "utf8").trim());
  });

  it("takes no columns", async () => {
    const { code, stderr } = await wirebench(["report", file, "--columns", "time"]);
    expect(code).toBe(2);
    expect(stderr).toContain("a file of conform is shown whole");
  });
});

describe("--has no-eval", () => {
  const folder = mkdtempSync(join(tmpdir(), "wirebench-has-"));
  const file = saveResult(folder, narrowed(committedRun(), ["zod", "ajv", "check", "order"]));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("shows a result as if only those had been measured that work without eval, and says who does not", async () => {
    const { code, stdout, stderr } = await wirebench(["report", file, "--has", "no-eval"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[★?] +zod /m);
    expect(stdout).not.toContain("ajv");
    expect(stderr).toMatch(/^--has no-eval leaves out ajv: check throws EvalError/m);
  });

  it("is a usage error where that leaves nobody", async () => {
    const alone = saveResult(folder, narrowed(committedRun(), ["ajv", "check", "order"]));
    const { code, stdout, stderr } = await wirebench(["report", alone, "--has", "no-eval"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("--has no-eval leaves nobody");
  });
});

describe("the commands of a report", () => {
  it("show every column", async () => {
    expect(await output(0)).toContain("wire B/doc");
  });

  it("show the adapter", async () => {
    expect(await output(1)).toMatch(/^strict:\n {2}string: /);
  });

  it("show the proof of what it lets through", async () => {
    expect(await output(2)).toContain("urn:uuid:");
  });

  it("show every block that was timed", async () => {
    const { cells } = parseResult(await output(3), "it");
    const own = cells.filter((cell) => cell.outcome === "measured" && !cell.reference);
    expect(own).toHaveLength(1);
    for (const cell of own)
      expect(cell.outcome === "measured" && cell.launches.every(({ blocks }) => blocks.length > 1)).toBe(
        true,
      );
  });
});
