import { afterAll, expect, it } from "vitest";
import { benches } from "../../bench/index.ts";
import order from "../../datasets/order/model.ts";
import { Pool } from "../../src/pool/pool.ts";
import { describeAdapters, type Participant } from "../../src/schedule/describe.ts";
import { drawDataset } from "../../src/schedule/documents.ts";
import { withoutCodeGeneration } from "../../src/schedule/no-eval.ts";

const pool = new Pool({ priority: "as it is" });
afterAll(() => pool.close());

it("tries each adapter, and says of whoever makes code of text what it threw", async () => {
  const names = ["zod-compiled", "ajv", "fast-json-stringify", "limit"];
  const described = await describeAdapters(
    names.map((name) => ({ name })),
    pool,
    1,
  );
  const { kept, left } = await withoutCodeGeneration(
    described as Participant[],
    {
      benches: benches.filter(({ name }) => ["check", "decode"].includes(name)),
      dataset: drawDataset(order, 1),
    },
    pool,
  );
  // fast-json-stringify neither checks nor decodes, so nothing was refused.
  expect(kept.map(({ source }) => source.name)).toEqual(["zod-compiled", "fast-json-stringify", "limit"]);
  expect(left).toEqual([{ name: "ajv", why: expect.stringMatching(/^check throws EvalError: /) as string }]);
});
