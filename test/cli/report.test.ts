/** A report leads on: each command that it prints runs, and shows what it says. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveResult } from "../../src/record/store/results.ts";
import { parseResult } from "../../src/record/validate.ts";
import { byKindResult } from "../record/by-kind-fixture.ts";
import { committedFile } from "../report/committed.ts";
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
