/** Registers of known divergences: a file for each adapter in one folder. */

import { PROGRAM } from "../program.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Register } from "../register.ts";
import { ResultError } from "../validate.ts";
import { codeOf, saveText } from "./files.ts";

const registerFile = (directory: string, adapter: string): string => join(directory, `${adapter}.json`);

/** What is registered of an adapter; undefined where nothing is. Throws a ResultError where the file is no register. */
export function readRegister(directory: string, adapter: string): Register | undefined {
  const path = registerFile(directory, adapter);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
  try {
    return asRegister(JSON.parse(text), adapter);
  } catch (error) {
    throw new ResultError(
      `${path} is no register of ${adapter} (${(error as Error).message}): make it anew with \`${PROGRAM} conform --update-register\``,
    );
  }
}

/** Writes the register of an adapter, whole, in place of the one before, and returns its path. */
export function saveRegister(directory: string, register: Register): string {
  const path = registerFile(directory, register.adapter);
  saveText(path, registerText(register), { overwrite: true });
  return path;
}

const LISTS = ["packages", "divergences", "gaps", "fidelity", "hostile"] as const;

/** The text of a register's file: JSON, one entry of a list on each line, so that a change is a line of a diff. */
export function registerText(register: Register): string {
  const fields = Object.entries(register).map(([name, value]) => {
    const text =
      Array.isArray(value) && value.length > 0
        ? `[\n${value.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`
        : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{${fields.join(",\n")}}\n`;
}

/** A value that was read as a register. Throws an Error that says what it lacks. */
export function asRegister(value: unknown, adapter: string): Register {
  const found = value as Partial<Register> | null;
  if (typeof found !== "object" || found === null) throw new Error("no object");
  if (found.adapter !== adapter) throw new Error(`its adapter is ${String(found.adapter)}`);
  if (typeof found.validates !== "boolean") throw new Error("it lacks validates");
  for (const name of LISTS) if (!Array.isArray(found[name])) throw new Error(`it lacks ${name}`);
  return found as Register;
}
