/** What a result says of the machine and the runtime that measured. */

import { readFileSync } from "node:fs";
import { cpus, release, totalmem, type as systemName } from "node:os";
import type { Machine, Runtime } from "./result.ts";

/**
 * The machine this process runs on. `pinned`: whether workers could be bound to one core, `prioritised`: whether they have a
 * raised priority; the scheduler finds both out.
 */
export function describeMachine({ pinned, prioritised }: Pick<Machine, "pinned" | "prioritised">): Machine {
  const processors = cpus();
  const [major = "", minor] = release().split(".");
  return {
    cpu: processors[0]?.model.trim() || "unknown CPU",
    cores: Math.max(1, processors.length),
    memoryBytes: totalmem(),
    os: `${systemName()} ${minor === undefined ? major : `${major}.${minor}`} (${process.arch})`,
    virtualised: showsHypervisor(textOf("/proc/cpuinfo")),
    governor: textOf("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor")?.trim() ?? null,
    pinned,
    prioritised,
  };
}

/**
 * Whether the text of /proc/cpuinfo shows a hypervisor: the processor has a flag for it on x86.
 * Null where there is no such text, or no line of flags in it, as on ARM.
 */
export function showsHypervisor(cpuInformation: string | undefined): boolean | null {
  const flags = /^flags\s*:(.*)$/m.exec(cpuInformation ?? "")?.[1];
  return flags === undefined ? null : flags.split(" ").includes("hypervisor");
}

/** The runtime of this process; `flags` are those that workers are started with. */
export const describeRuntime = (flags: readonly string[]): Runtime => ({
  name: "node",
  version: process.versions.node,
  engine: `V8 ${process.versions.v8}`,
  flags: [...flags],
});

/** A folder name for a machine, from its CPU and its number of cores: `amd-epyc-2-cores`. */
export const machineName = ({ cpu, cores }: Pick<Machine, "cpu" | "cores">): string => {
  const model = cpu
    .replace(/\((?:r|tm|c)\)/gi, " ")
    .replace(/@.*$/, " ")
    .replace(/\b(?:cpu|processor|\d+-core)\b/gi, " ");
  return `${folderName(model) || "unknown"}-${cores}-${cores === 1 ? "core" : "cores"}`;
};

/** Text as a name that every file system takes: lower-case letters, digits and hyphens. Empty where it has neither. */
export const folderName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** A file of the system's; undefined where there is none, or it may not be read. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
