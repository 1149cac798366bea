/** What is committed of Python's adapters is what their workers say. */

import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { readAnswer } from "../../src/protocol/read-messages.ts";
import { python, pythonDescription, pythonNames } from "../../src/runtimes/python.ts";
import { missingAdapters, whySkipped } from "./environment.ts";

/** What a worker answers when it is asked who it is. It prints nothing, and ends well. */
function asked(name: string) {
  const [program, ...words] = python.worker().command;
  const { stdout, status, output } = spawnSync(program, words, {
    encoding: "utf8",
    input: `${JSON.stringify({ protocol: 1, ask: "describe", adapter: { name } })}\n`,
    stdio: ["pipe", "pipe", "inherit", "pipe"],
  });
  expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  return readAnswer(output[3]?.trimEnd() ?? "");
}

describe.skipIf(missingAdapters !== undefined)(`a worker in Python${whySkipped(missingAdapters)}`, () => {
  it.each(pythonNames())("describes %s as python/adapters.json does", (name) => {
    const answer = asked(name);
    expect(answer.is === "described" && answer.description).toEqual(pythonDescription(name));
  });

  it("says which adapters there are where one is not", () => {
    expect(asked("nobody")).toMatchObject({
      is: "failed",
      code: "not loaded",
      cause: expect.stringContaining("msgspec") as string,
    });
  });
});
