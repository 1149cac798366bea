import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { asLine, linesOf } from "../../src/protocol/lines.ts";

/** The lines of a file that holds this. */
function linesIn(content: string): string[] {
  const file = join(mkdtempSync(join(tmpdir(), "wirebench-lines-")), "lines");
  writeFileSync(file, content);
  const descriptor = openSync(file, "r");
  try {
    return [...linesOf(descriptor)];
  } finally {
    closeSync(descriptor);
  }
}

it("gives lines as they were written, wherever they are cut on the way", () => {
  // Three bytes each, so that some stand across the end of what is read at once.
  const long = "€".repeat(100_000);
  expect(linesIn(`one\n\n${long}\nthree\u2028\n`)).toEqual(["one", "", long, "three\u2028"]);
});

it("gives nothing of a line that was not ended, and nothing of nothing", () => {
  expect(linesIn("one\ntw")).toEqual(["one"]);
  expect(linesIn("")).toEqual([]);
});

it("waits for what has not come yet, paused and resumed, where a library has made reading not wait too", async () => {
  const echo = `
    process.stdin.pause(); // from here on a read that finds nothing fails
    const { linesOf } = await import(${JSON.stringify(new URL("../../src/protocol/lines.ts", import.meta.url).href)});
    for (const line of linesOf(0)) console.log(line);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", echo], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const printed = text(child.stdout);
  child.stdin.write("first\n");
  setTimeout(() => child.kill("SIGSTOP"), 100);
  setTimeout(() => child.kill("SIGCONT"), 200);
  setTimeout(() => child.stdin.end("second\n"), 300);
  expect(await printed).toBe("first\nsecond\n");
});

it("writes a message as one line, whoever reads it", () => {
  const message = { protocol: 1, text: "a\u2028b\u2029c\nd" };
  const line = asLine(message);
  expect(line).toMatch(/^[^\n\u2028\u2029]*\n$/);
  expect(JSON.parse(line)).toEqual(message);
});
