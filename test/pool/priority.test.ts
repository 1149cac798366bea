import { spawnSync } from "node:child_process";
import { constants, getPriority, setPriority } from "node:os";
import { afterEach, expect, it } from "vitest";
import { raisePriority } from "../../src/pool/priority.ts";

const before = getPriority();
afterEach(() => setPriority(before));

const { PRIORITY_HIGH } = constants.priority;
const asked = (expression: string) => {
  const { status, stdout } = spawnSync(process.execPath, ["-p", expression], { encoding: "utf8" });
  return status === 0 ? Number(stdout) : undefined;
};

it("raises this process and its children where the system allows it, and says whether it did", () => {
  // A process of its own finds out what is allowed here: what raisePriority says is not taken for it.
  const allowed = asked(`os.setPriority(${PRIORITY_HIGH}), os.getPriority()`) === PRIORITY_HIGH;
  expect(raisePriority()).toBe(allowed);
  const expected = allowed ? PRIORITY_HIGH : before;
  expect(getPriority()).toBe(expected);
  expect(asked("os.getPriority()")).toBe(expected);
});
