import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Divergence, Register } from "../../../src/record/register.ts";
import { asRegister, readRegister, registerText, saveRegister } from "../../../src/record/store/registers.ts";
import { refusal, temporaryFolder } from "./support.ts";

const divergence: Divergence = {
  kind: "instant",
  case: "february-30",
  mode: "strict",
  operations: ["check", "decode"],
  input: '"2024-02-30T00:00:00Z"',
  expected: "refuse",
  standing: "wrong",
  outcome: "different",
  value: '"2024-03-01T00:00:00.000Z"',
  source: "RFC 3339 §5.7",
  upstream: "https://example.org/1",
};
const register: Register = {
  adapter: "a",
  validates: true,
  packages: [{ name: "a", version: "1.0.0" }],
  runtime: "node 26.0.0",
  divergences: [divergence, { ...divergence, case: "april-31" }],
  gaps: [],
  fidelity: [],
  hostile: [],
};

const temporary = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = temporary();
});

describe("a register's file", () => {
  it("is JSON with one entry of a list on each line", () => {
    const text = registerText(register);
    expect(JSON.parse(text)).toEqual(register);
    expect(text.split("\n").filter((line) => line.startsWith('{"kind"'))).toHaveLength(2);
    expect(text).toContain('\n"gaps": [],\n');
  });

  it("is read back equal, and replaces the one before", () => {
    expect(readRegister(folder, "a")).toBeUndefined();
    saveRegister(folder, { ...register, divergences: [] });
    expect(saveRegister(folder, register)).toBe(join(folder, "a.json"));
    expect(readRegister(folder, "a")).toEqual(register);
    expect(readdirSync(folder)).toEqual(["a.json"]);
  });

  it("is refused in one line where it is no register", () => {
    for (const text of ["[]", "{", '{"adapter":"b"}']) {
      writeFileSync(join(folder, "a.json"), text);
      expect(refusal(() => readRegister(folder, "a"))).toContain("is no register of a (");
    }
  });
});

describe("asRegister", () => {
  it("says what a value lacks", () => {
    expect(() => asRegister(null, "a")).toThrow("no object");
    expect(() => asRegister({}, "a")).toThrow("its adapter is undefined");
    expect(() => asRegister({ adapter: "a" }, "a")).toThrow("it lacks validates");
    expect(() => asRegister({ adapter: "a", validates: true, packages: [] }, "a")).toThrow(
      "it lacks divergences",
    );
  });
});

describe("the committed registers", () => {
  const committed = new URL("../../../results/divergences/", import.meta.url);

  it.each(readdirSync(committed))("%s is written as the suite writes it", (file) => {
    const text = readFileSync(new URL(file, committed), "utf8");
    expect(text).toBe(registerText(asRegister(JSON.parse(text), file.replace(".json", ""))));
  });

  it.each(readdirSync(committed))("%s lists no input that a codec took unchanged", (file) => {
    const { validates, divergences } = JSON.parse(readFileSync(new URL(file, committed), "utf8")) as Register;
    const unchanged = divergences.filter(({ input, value }) => !validates && value === input);
    expect(unchanged).toEqual([]);
  });
});
