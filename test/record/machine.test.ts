import { describe, expect, it } from "vitest";
import {
  describeMachine,
  describeRuntime,
  folderName,
  machineName,
  showsHypervisor,
} from "../../src/record/machine.ts";
import { assertResult } from "../../src/record/validate.ts";
import { sampleResult } from "./fixture.ts";

describe("the machine's description", () => {
  it("is what a result takes, on whatever machine this runs", () => {
    for (const known of [true, false]) {
      const machine = describeMachine({ pinned: known, prioritised: known });
      expect(machine.pinned).toBe(known);
      expect(machine.prioritised).toBe(known);
      expect(machine.os).toMatch(/^\S+ \d+(\.\d+)? \(\w+\)$/);
      const runtimes = [describeRuntime(["--expose-gc"])];
      expect(() => assertResult({ ...sampleResult, machine, runtimes })).not.toThrow();
    }
  });

  it("names the runtime, its engine and the workers' flags", () => {
    expect(describeRuntime(["--expose-gc"])).toEqual({
      name: "node",
      version: process.versions.node,
      engine: `V8 ${process.versions.v8}`,
      flags: ["--expose-gc"],
    });
  });

  it.each([
    ["flags\t\t: fpu vme hypervisor lahf_lm\n", true],
    ["processor\t: 0\nflags\t\t: fpu vme lahf_lm\nbugs\t\t: hypervisor\n", false],
    ["Features\t: fp asimd\n", null],
    [undefined, null],
  ])("sees a hypervisor in %j: %s", (information, expected) => {
    expect(showsHypervisor(information)).toBe(expected);
  });
});

describe("the name of a machine's folder", () => {
  it.each([
    ["AMD EPYC", 2, "amd-epyc-2-cores"],
    ["AMD Ryzen 9 5900X 12-Core Processor", 24, "amd-ryzen-9-5900x-24-cores"],
    ["Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz", 4, "intel-xeon-platinum-8370c-4-cores"],
    ["Apple M1 Pro", 10, "apple-m1-pro-10-cores"],
    ["../../etc", 1, "etc-1-core"],
    ["", 8, "unknown-8-cores"],
  ])("of %j with %i is %s", (cpu, cores, expected) => {
    expect(machineName({ cpu, cores })).toBe(expected);
  });

  it("holds letters, digits and single hyphens only", () => {
    expect(folderName("..\\a/ b:C*\u0000")).toBe("a-b-c");
  });
});
