/** The judge as the scheduler starts it. */

import { spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { keepDocuments } from "../../src/protocol/documents.ts";
import { cellOf, clean } from "../conform/played.ts";

const main = new URL("../../src/judge/main.ts", import.meta.url).pathname;

it("answers line by line on descriptor 3, makes no code of text, and ends with its input", async () => {
  const judge = spawn(process.execPath, ["--disallow-code-generation-from-strings", main], {
    stdio: ["pipe", "inherit", "inherit", "pipe"],
  });
  const [input, , , answers] = judge.stdio as unknown as [Writable, null, null, Readable];
  const cell = { ...cellOf("check"), clean: keepDocuments(clean.map((one) => JSON.stringify(one))) };
  const question = JSON.stringify({ ask: "plan", cell, step: "before" });
  input.end(`${question}\noops\n${question}\n`);
  const lines = (await text(answers)).trimEnd().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { is: string }).is)).toEqual(["plan", "invalid", "plan"]);
  expect(await new Promise((resolve) => judge.once("close", resolve))).toBe(0);
});
