import { expect, it } from "vitest";
import { defaultLimits } from "../../src/runtimes/contract.ts";
import { isRuntimeName, launchableOf, runtimeNames, runtimeOf } from "../../src/runtimes/index.ts";

const options = { limits: defaultLimits, compiled: "everything" } as const;

it("knows each runtime by its name", () => {
  for (const name of runtimeNames) expect(runtimeOf(name).name).toBe(name);
  expect(isRuntimeName("node")).toBe(true);
  expect(isRuntimeName("toString")).toBe(false);
});

it("starts a command as it is, and a worker of ours on the Node that runs wirebench", () => {
  expect(launchableOf({ command: ["python3", "worker.py"] }, options).command).toEqual([
    "python3",
    "worker.py",
  ]);
  expect(launchableOf({}, options).command[0]).toBe(process.execPath);
});
