/** `wirebench conform` as a user runs it: every adapter, every matrix. */

import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { adapters, usual } from "../../src/adapters/index.ts";
import type { ConformanceRecord } from "../../src/record/conformance.ts";
import schema from "../../src/record/conformance.schema.json" with { type: "json" };
import { matrixNames } from "../../src/schedule/conform.ts";
import { drawn } from "../share.ts";
import { wirebench } from "./wirebench.ts";

const found = (stdout: string) => JSON.parse(stdout) as ConformanceRecord;

/** Hostile values and the documents of every dataset take minutes: few adapters are given them at each commit. */
const hostile = drawn(usual, { most: 2 });
const others = drawn(Object.keys(adapters), { most: 4 }).filter((name) => !hostile.includes(name));
const some = matrixNames.filter((name) => name !== "hostile").join(",");

describe("everything", () => {
  it.each([
    ["all", hostile],
    [some, others],
  ])(
    "is as registered, in %s, for every adapter of the share; the JSON is as its schema says",
    async (matrix, share) => {
      const words = ["conform", "--matrix", matrix, "--json", "--adapter"];
      const { code, stdout, stderr } = await wirebench([...words, share.join(",")]);
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
        expect(record.hostile.some((finding) => finding.adapter === adapter.name)).toBe(matrix === "all");
      }
      // A day is the same day wherever the process believes itself to be.
      const zones = new Set(record.fidelity.filter(({ kind }) => kind === "date").map(({ zone }) => zone));
      expect(zones).toEqual(new Set(["UTC", "America/New_York", "Pacific/Apia"]));
    },
  );
});
