import { spawnSync } from "node:child_process";
import { constants, getPriority, setPriority } from "node:os";
import { afterEach, expect, it } from "vitest";
import { raisePriority } from "../../src/schedule/priority.ts";

const before = getPriority();
afterEach(() => setPriority(before));

it("says what priority this process and its children have from then on", () => {
  const raised = raisePriority();
  const inherited = spawnSync(process.execPath, ["-p", "os.getPriority()"], { encoding: "utf8" });
  const expected = raised ? constants.priority.PRIORITY_HIGH : before;
  expect(getPriority()).toBe(expected);
  expect(Number(inherited.stdout)).toBe(expected);
});
