/** Whatever a library does to its process is an answer, and only those inputs that did it are blamed. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleModel } from "../../src/conform/examples.ts";
import type { CallInput } from "../../src/protocol/messages.ts";
import { buildOf } from "../../src/schedule/conform-values.ts";
import { planted, workers } from "../conform/client.ts";

const ask = workers();
const wire = (text: string): CallInput => ({ is: "wire", text });
const model = exampleModel("string");
const [fine, deadly] = [wire('{"value":"a"}'), wire("[[[[[[[[[[")];

describe("a client", () => {
  it("answers each input, and nothing where there is none", async () => {
    const { client, ...asked } = await ask("zod");
    expect((await client.prepare(buildOf(asked, "decode", model))).is).toBe("ready");
    const answers = await client.call([fine, undefined, wire("{")]);
    expect(answers[0]).toMatchObject({ returned: '{"value":"a"}' });
    expect(answers[1]).toBeUndefined();
    expect(answers[2]).toHaveProperty("threw");
    expect(await client.call([undefined])).toEqual([undefined]);
  });

  it("says why nothing is built", async () => {
    const { client, ...asked } = await ask(planted("throws-in-prepare"));
    expect(await client.prepare(buildOf(asked, "decode", model))).toMatchObject({
      is: "failed",
      code: "threw",
      cause: expect.stringContaining("no such schema"),
    });
  });

  it("blames the input that ended the process, and asks another process for the others", async () => {
    const { client, ...asked } = await ask(planted("hostile"));
    await client.prepare(buildOf(asked, "decode", model));
    const answers = await client.call([fine, deadly, fine]);
    expect(answers.map((answer) => answer !== undefined && "ended" in answer)).toEqual([false, true, false]);
    expect(answers[1]).toMatchObject({
      ended: "crash",
      cause: expect.stringContaining("exited with code 7"),
    });
  });

  it("takes all to end it where each of the first three does", async () => {
    const { client, ...asked } = await ask(planted("exits"));
    await client.prepare(buildOf(asked, "decode", model));
    const answers = await client.call(Array.from({ length: 200 }, () => fine));
    expect(answers).toHaveLength(200);
    expect(answers.every((answer) => answer !== undefined && "ended" in answer)).toBe(true);
  });

  it("does not try one after another what nothing has survived yet", async () => {
    const { client, ...asked } = await ask(planted("exits"));
    await client.prepare(buildOf(asked, "check", model));
    const answers = await client.call(
      Array.from({ length: 20 }, () => ({ is: "json", text: "{}" }) as const),
    );
    // All by the one process that was asked for all of them.
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers).toHaveLength(20);
  });

  it("has no answers at once where the process ended, and builds again for the next", async () => {
    const { client, ...asked } = await ask(planted("hostile"));
    await client.prepare(buildOf(asked, "decode", model));
    expect(await client.callAll([deadly])).toMatchObject({ is: "failed", code: "exited" });
    expect(await client.callAll([fine])).toHaveLength(1);
  });

  it("asks again where somebody else ended the process, and blames the adapter for the second end", async () => {
    const folder = mkdtempSync(join(tmpdir(), "wirebench-client-"));
    const wrap = new URL("../cli/planted/wrap.ts", import.meta.url).pathname;
    for (const [name, times] of Object.entries({ "killed-once": 1, "killed-always": Infinity })) {
      const [file, flag] = [join(folder, `${name}.ts`), join(folder, name)];
      writeFileSync(
        file,
        `import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { changed } from ${JSON.stringify(wrap)};
export default changed(${JSON.stringify(name)}, (run) => (input) => {
  const before = existsSync(${JSON.stringify(flag)}) ? readFileSync(${JSON.stringify(flag)}, "utf8").length : 0;
  if (before >= ${times}) return run(input);
  appendFileSync(${JSON.stringify(flag)}, "x");
  process.kill(process.pid, "SIGKILL");
  for (;;);
});
`,
      );
      const { client, ...asked } = await ask({ name, file });
      await client.prepare(buildOf(asked, "decode", model));
      const answer = await client.callAll([fine]);
      if (times === 1) expect(answer).toHaveLength(1);
      else expect(answer).toMatchObject({ is: "failed", code: "killed" });
      expect(readFileSync(flag, "utf8")).toHaveLength(Math.min(times, 2));
    }
    rmSync(folder, { recursive: true });
  });

  it("proves what was built", async () => {
    const { client, ...asked } = await ask("native-json");
    await client.prepare(buildOf(asked, "decode", model));
    const proved = await client.prove({
      is: "expression",
      language: "javascript",
      source: JSON.stringify('{"value":"a"}'),
    });
    expect(proved).toMatchObject({ output: expect.stringContaining("value: 'a'") });
  });
});
