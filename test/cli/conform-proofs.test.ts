/** `wirebench conform --explain` as a user runs it. */

import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import type { ProofsRecord } from "../../src/record/proofs.ts";
import proofsSchema from "../../src/record/proofs.schema.json" with { type: "json" };
import { python } from "../../src/runtimes/python.ts";
import { whySkipped } from "../python/environment.ts";
import { wirebench } from "./wirebench.ts";

describe("the proof of a cell", () => {
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

  it.skipIf(python.missing() !== undefined)(
    `is in Python for an adapter in Python${whySkipped(python.missing())}`,
    async () => {
      const words = ["--adapter", "pydantic", "--kind", "date", "--mode", "strict"];
      const shown = await wirebench(["conform", ...words, "--explain", "february-30"]);
      expect(shown).toMatchObject({ code: 0, stderr: "" });
      for (const line of [
        "from pydantic import ConfigDict, Field, TypeAdapter, create_model",
        "return functools.partial(TypeAdapter(schema).validate_json, strict=context.strict)",
        'value = \'{"value":"2024-02-30"}\'',
      ])
        expect(shown.stdout).toContain(line);
      const run = await wirebench(["conform", ...words, "--prove", "2"]);
      expect(run).toMatchObject({ code: 0, stderr: "" });
      expect(run.stdout).toContain("pydantic: 2 of 2 proofs were run as printed");
    },
  );

  it.each([
    ["zod", "uuid: () => z.uuid()"],
    ["msgspec", "string: Annotated[str, Meta(min_length=1, max_length=20)]"],
  ])("stands beside what the author of %s wrote", async (name, spelling) => {
    const { code, stdout } = await wirebench(["list", "adapters", "--show", name]);
    expect(code).toBe(0);
    expect(stdout).toContain(spelling);
  });

  it.each(python.missing() === undefined ? ["zod", "msgspec"] : ["zod"])(
    "is as its schema says, of an example, a facet and an attack: %s",
    async (adapter) => {
      const validator = new Validator(proofsSchema as Schema, "2020-12");
      for (const name of ["february-30", "offset", "key-by-uuid"]) {
        const { code, stdout } = await wirebench([
          "conform",
          "--adapter",
          adapter,
          "--explain",
          name,
          "--json",
        ]);
        expect(code).toBe(0);
        const record = JSON.parse(stdout) as ProofsRecord;
        expect(record.proofs.length).toBeGreaterThan(0);
        expect(validator.validate(record).errors.slice(0, 3)).toEqual([]);
      }
    },
  );

  it.each([
    ["a case that nobody has", ["--explain", "february-31"], "did you mean february-30?"],
    ["a case of another kind", ["--kind", "uuid", "--explain", "february-30"], "is not a case of uuid"],
    ["a matrix that nobody has", ["--matrix", "fidelty"], "did you mean fidelity?"],
  ])("%s is told in one line", async (_, words, told) => {
    const { code, stderr } = await wirebench(["conform", "--adapter", "zod", ...words]);
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(told);
  });
});
