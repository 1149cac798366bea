/** What workers answer, judged; each worker a real process. */

import { beforeAll, describe, expect, it } from "vitest";
import { factsOf } from "../../src/adapters/facts.ts";
import { adapters } from "../../src/adapters/index.ts";
import { conversionInput, conversionOutcome } from "../../src/conversions/judge.ts";
import { committedAnswers, readPydantic } from "../../src/conversions/pydantic.ts";
import { conversionValues, kindOf } from "../../src/conversions/values.ts";
import { exampleModel } from "../../src/conform/examples.ts";
import type { ConversionRow, ConversionsRecord, ConversionValue } from "../../src/record/conversions.ts";
import { conversionsStore } from "../../src/record/store/records.ts";
import { recordConversions } from "../../src/schedule/conversions.ts";
import { buildOf } from "../../src/schedule/conform-values.ts";
import { describeAdapters, type Participant } from "../../src/schedule/describe.ts";
import { Pool } from "../../src/pool/pool.ts";
import { planted, workers } from "../conform/client.ts";
import { drawn } from "../share.ts";

const ask = workers();
const pydantic = { ...readPydantic(committedAnswers()), executed: false };
const values = conversionValues(pydantic);
const valueOf = (field: string, text: string): ConversionValue =>
  values.find((value) => value.field === field && value.text === text) as ConversionValue;

describe("the outcome of a value", () => {
  const outcome = async (adapter: Parameters<typeof ask>[0], field: string, text: string, mode = "lax") => {
    const asked = await ask(adapter);
    const kind = kindOf(field) ?? "string";
    const build = buildOf(asked, "decode", exampleModel(kind), mode as "lax" | "strict");
    const prepared = await asked.client.prepare(build);
    const value = valueOf(field, text);
    const [answered] = prepared.is === "ready" ? await asked.client.call([conversionInput(value)]) : [];
    return conversionOutcome(kind, value, prepared, answered);
  };

  it.each([
    ["a number of text", "zod", "int", '"123"', { is: "same" }],
    ["a Date of milliseconds", "zod", "datetime", "1493979010000", { is: "same" }],
    [
      "seconds as milliseconds",
      "zod",
      "datetime",
      "1493979010",
      { is: "other", became: '"1970-01-18T06:59:39.010Z"' },
    ],
    ["true for no", "zod", "bool", '"no"', { is: "other", became: "true" }],
    ["true for test, which Pydantic refuses", "zod", "bool", '"test"', { is: "other", became: "true" }],
    ["a refusal", "ajv", "bool", '"yes"', { is: "refused" }],
  ])("%s", async (_, adapter, field, text, expected) => {
    expect(await outcome(adapter, field, text)).toEqual(expected);
  });

  it("is a refusal in strict mode", async () => {
    expect(await outcome("zod", "int", '"123"', "strict")).toEqual({ is: "refused" });
  });

  it("is the cause where a process ends, or nothing is built", async () => {
    expect(await outcome(planted("exits"), "int", '"123"')).toMatchObject({ is: "failed" });
    expect(await outcome(planted("throws-in-prepare"), "int", '"123"')).toMatchObject({ is: "failed" });
  });

  it("is unsupported, with the reason, where there is no lax mode", async () => {
    expect(await outcome("native-json", "int", '"123"')).toMatchObject({
      is: "unsupported",
      cause: expect.stringContaining("no schema"),
    });
  });
});

describe("the committed record", () => {
  const path = new URL("../../results/conversions.json", import.meta.url).pathname;
  const record = conversionsStore.read(path) as ConversionsRecord;
  const rowsOf = (rows: readonly ConversionRow[], names: readonly string[]) =>
    rows.filter(({ adapter }) => names.includes(adapter));
  const asked = record.rows.filter((row) => row.asked).map(({ adapter }) => adapter);
  const names = [...drawn(asked), "native-json"];
  let again: ConversionsRecord;
  beforeAll(async () => {
    const pool = new Pool({ priority: "as it is" });
    try {
      const participants = await describeAdapters(
        names.map((name) => ({ name })),
        pool,
        1,
      );
      again = await recordConversions(participants as Participant[], {
        wirebench: record.wirebench,
        startedAt: new Date(record.startedAt),
        pydantic,
        pool,
        parallel: 2,
      });
    } finally {
      await pool.close();
    }
  });

  it("asks every adapter that has a lax mode, and has values, differences and versions of the committed answers", async () => {
    const lax: string[] = [];
    for (const load of Object.values(adapters)) {
      const { name, modes, operations } = factsOf((await load()).default);
      if (modes.lax === true && operations.decode === true) lax.push(name);
    }
    expect(asked).toEqual(lax);
    expect(record.values).toEqual(values);
    expect(record.differences).toEqual(again.differences);
    expect(record.table).toEqual(again.table);
    expect(record.pydantic).toEqual({ ...pydantic.versions, executed: true });
  });

  it("says of adapters what they do, asked again", () => {
    expect(again.rows).toEqual(rowsOf(record.rows, names));
    expect(again.adapters).toEqual(record.adapters.filter(({ name }) => names.includes(name)));
  });
});
