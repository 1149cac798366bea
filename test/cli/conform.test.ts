/** `wirebench conform` as a user runs it: real processes, real files, hostile adapters. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Schema, Validator } from "@cfworker/json-schema";
import { afterAll, describe, expect, it } from "vitest";
import type { ConformanceRecord } from "../../src/record/conformance.ts";
import schema from "../../src/record/conformance.schema.json" with { type: "json" };
import type { ProofsRecord } from "../../src/record/proofs.ts";
import proofsSchema from "../../src/record/proofs.schema.json" with { type: "json" };
import type { Register } from "../../src/record/register.ts";
import { planted, wirebench } from "./wirebench.ts";

const folder = mkdtempSync(join(tmpdir(), "wirebench-conform-"));
afterAll(() => rmSync(folder, { recursive: true }));

const found = (stdout: string) => JSON.parse(stdout) as ConformanceRecord;

describe("everything", { timeout: 600_000 }, () => {
  it("is as registered, for every adapter; the JSON is as its schema says", async () => {
    const { code, stdout, stderr } = await wirebench(["conform", "--matrix", "all", "--json"]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const record = found(stdout);
    const { valid, errors } = new Validator(schema as Schema, "2020-12").validate(record);
    expect(errors.slice(0, 3)).toEqual([]);
    expect(valid).toBe(true);
    expect(record.failed).toEqual([]);
    expect(new Set(record.verdicts.map(({ kind, case: name }) => `${kind} ${name}`)).size).toBeGreaterThan(
      150,
    );
    for (const adapter of record.adapters) {
      expect(record.fidelity.some((cell) => cell.adapter === adapter.name)).toBe(true);
      expect(record.hostile.some((finding) => finding.adapter === adapter.name)).toBe(true);
    }
    // A day is the same day wherever the process believes itself to be.
    const zones = new Set(record.fidelity.filter(({ kind }) => kind === "date").map(({ zone }) => zone));
    expect(zones).toEqual(new Set(["UTC", "America/New_York", "Pacific/Apia"]));
  });
});

describe("the register", { timeout: 60_000 }, () => {
  const own = new URL("../../results/divergences/", import.meta.url);
  const ask = (directory: string) =>
    wirebench([
      "conform",
      "--adapter",
      "zod",
      "--kind",
      "instant",
      "--matrix",
      "strictness",
      "--register",
      directory,
    ]);

  it("has a file for every adapter of the suite, and no other", async () => {
    const { stdout } = await wirebench(["list", "adapters", "--json"]);
    const names = (JSON.parse(stdout) as { name: string }[]).map(({ name }) => `${name}.json`);
    expect(readdirSync(own).toSorted()).toEqual(names.toSorted());
  });

  it("fails where a library does otherwise, and says what", async () => {
    const directory = join(folder, "register");
    mkdirSync(directory);
    const register = JSON.parse(readFileSync(new URL("zod.json", own), "utf8")) as Register;
    const other = {
      ...register,
      packages: [{ name: "zod", version: "4.0.0" }],
      divergences: register.divergences.filter(({ case: name }) => name !== "february-30"),
    };
    writeFileSync(join(directory, "zod.json"), JSON.stringify(other));
    const { code, stdout } = await ask(directory);
    expect(code).toBe(1);
    expect(stdout).toContain("the register is of 4.0.0");
    expect(stdout).toMatch(/instant, lax, decode: was right, is wrong: different .*february-30/);
  });

  it("is refused in one line where it is none", async () => {
    const directory = join(folder, "none");
    mkdirSync(directory);
    writeFileSync(join(directory, "zod.json"), "[]");
    const { code, stderr } = await ask(directory);
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("is no register of zod");
  });

  it("is made anew of everything alone", async () => {
    const { code, stderr } = await wirebench(["conform", "--adapter", "zod", "--update-register"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--matrix all");
  });
});

describe("hostile values", { timeout: 600_000 }, () => {
  it("end every worker that they can, and leave nothing running and nothing out", async () => {
    const { code, stdout } = await wirebench([
      "conform",
      "--adapter",
      planted("hostile"),
      "--matrix",
      "hostile",
      "--json",
    ]);
    expect(code).toBe(0);
    const { hostile, failed } = found(stdout);
    expect(failed).toEqual([]);
    const outcome = new Map(hostile.map(({ attack, outcome: ended }) => [attack, ended]));
    expect(outcome.get("key-by-uuid")).toBe("wrong output");
    expect(outcome.get("constructor-unknown-read")).toBe("hang");
    expect(outcome.get("nesting-10000-read")).toBe("crash");
    expect(outcome.get("digits-then-a-letter-as-decimal-checked")).toBe("slow");
    // The smallest depth that ends it: ten brackets do, and it is found by halving.
    const deep = hostile.find(({ attack }) => attack === "nesting-10000-read");
    expect(Number(/repeat\((\d+)\)/.exec(deep?.input ?? "")?.[1])).toBeLessThan(20);
  });
});

describe("wirebench, killed while a worker hangs", { timeout: 90_000 }, () => {
  it.runIf(process.platform === "linux")("leaves no worker running", async () => {
    // Its one hanging attack comes after some seconds; until then workers are seen too, and end as well.
    const ended = await wirebench(
      ["conform", "--adapter", planted("hostile"), "--matrix", "hostile", "--json"],
      (pid) => setTimeout(() => process.kill(pid, "SIGKILL"), 8000),
    );
    expect(ended.code).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const orphans = readdirSync("/proc").filter((pid) => {
      try {
        const [command, state] = [
          readFileSync(`/proc/${pid}/cmdline`, "utf8"),
          readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /, ""),
        ];
        return command.includes("worker/main.ts") && state.split(" ")[1] === "1" && !state.startsWith("Z");
      } catch {
        return false; // it is none, or has just ended
      }
    });
    expect(orphans).toEqual([]);
  });
});

describe("the proof of a cell", { timeout: 120_000 }, () => {
  it("shows call, input, output, rule and lines to run", async () => {
    const { code, stdout } = await wirebench(
      [
        ["conform", "--adapter", "valibot", "--kind", "instant"],
        ["--mode", "strict", "--explain", "february-30"],
      ].flat(),
    );
    expect(code).toBe(0);
    for (const words of [
      "must be refused: RFC 3339 §5.7",
      '{"value":"2024-02-30T12:34:56.789Z"}',
      "2024-03-01T12:34:56.789Z",
      "the adapter declares it",
      'import * as v from "valibot";',
      "v.isoTimestamp()",
    ])
      expect(stdout).toContain(words);
  });

  it("is as its schema says, of an example, a facet and an attack", async () => {
    const validator = new Validator(proofsSchema as Schema, "2020-12");
    for (const name of ["february-30", "offset", "key-by-uuid"]) {
      const { code, stdout } = await wirebench(["conform", "--adapter", "zod", "--explain", name, "--json"]);
      expect(code).toBe(0);
      const record = JSON.parse(stdout) as ProofsRecord;
      expect(record.proofs.length).toBeGreaterThan(0);
      expect(validator.validate(record).errors.slice(0, 3)).toEqual([]);
    }
  });

  it.each([
    ["a case that nobody has", ["--explain", "february-31"], "did you mean february-30?"],
    ["a case of another kind", ["--kind", "uuid", "--explain", "february-30"], "is no case of uuid"],
    ["a matrix that nobody has", ["--matrix", "fidelty"], "did you mean fidelity?"],
  ])("%s is told in one line", async (_, words, told) => {
    const { code, stderr } = await wirebench(["conform", "--adapter", "zod", ...words]);
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(told);
  });
});
