import { expect, it } from "vitest";
import { defaultLimits } from "../../src/runtimes/contract.ts";
import {
  isRuntimeName,
  languageOf,
  launchableOf,
  programOn,
  runtimeNames,
  runtimeOf,
  scriptRuntimes,
} from "../../src/runtimes/index.ts";

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

it("runs programs in JavaScript on Node, those in Python on Python, and none of a command's", () => {
  for (const runtime of scriptRuntimes) {
    expect(languageOf({ runtime })).toBe("javascript");
    expect(programOn({ runtime })?.command[0]).toBe(process.execPath);
  }
  expect(languageOf({ runtime: "python" })).toBe("python");
  expect(programOn({ runtime: "python" })?.command).toContain("-I");
  const command = ["python3", "worker.py"] as const;
  expect(languageOf({ command })).toBeUndefined();
  expect(programOn({ command })).toBeUndefined();
});
