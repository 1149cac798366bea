/** `wirebench conform` as a user runs it: every adapter, every matrix. */

import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { adapters } from "../../src/adapters/index.ts";
import type { ConformanceRecord } from "../../src/record/conformance.ts";
import schema from "../../src/record/conformance.schema.json" with { type: "json" };
import { drawn } from "../share.ts";
import { wirebench } from "./wirebench.ts";

const found = (stdout: string) => JSON.parse(stdout) as ConformanceRecord;

describe("everything", () => {
  it("is as registered, for every adapter of the share; the JSON is as its schema says", async () => {
    const words = ["conform", "--matrix", "all", "--json", "--adapter"];
    const { code, stdout, stderr } = await wirebench([...words, drawn(Object.keys(adapters)).join(",")]);
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
