import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MachineError } from "../../src/pool/machine-error.ts";
import { openNamedPipe, pipesFolder } from "../../src/pool/named-pipe.ts";
import { Reaper } from "../../src/pool/reaper.ts";
import { eventually, file, LONG, openPool, type Question, read, run, write } from "./support.ts";

/** A worker that opens the pipe of its answers by its path, as a runtime does that cannot write to a descriptor. */
const worker = file(
  "named.mjs",
  `import { closeSync, openSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
const answers = openSync(process.env.WIREBENCH_ANSWERS, "a");
closeSync(3);
const write = (text) => writeFileSync(answers, text);
const answer = (value) => write(JSON.stringify(value) + "\\n");
for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  new Function("answer", "write", "question", question.code)(answer, write, question);
}
`,
);

const start = (pool = openPool()) =>
  pool.start<Question, unknown>(
    { command: [process.execPath, worker], environment: {}, answers: "named pipe" },
    { read, write },
  );

describe.skipIf(process.platform === "win32")("answers through a named pipe", () => {
  it("come one after the other, in whatever length", async () => {
    const asked = start();
    expect(await asked.ask(run("answer(1)"), LONG)).toBe(1);
    const text = "😀é1".repeat(1_000_000);
    expect(await asked.ask({ ...run("answer(question.text)"), text } as Question, LONG)).toBe(text);
  });

  it("come from as many workers as there are", async () => {
    const pool = openPool();
    const workers = [start(pool), start(pool), start(pool)];
    expect(
      await Promise.all(workers.map((asked, index) => asked.ask(run(`answer(${index})`), LONG))),
    ).toEqual([0, 1, 2]);
  });

  it("are read, where the worker ends at once", async () => {
    const asked = start();
    expect(await asked.ask(run("answer(1); process.exit(0)"), LONG)).toBe(1);
    expect(await asked.ask(run("answer(2)", "second"), LONG)).toMatchObject({
      is: "failed",
      code: "exited",
      cause: expect.stringContaining("exited with code 0") as string,
    });
  });

  it("are none, where the worker ends in the middle of one", async () => {
    expect(await start().ask(run(`write('{"is":"rea'); process.exit(0)`, "prepare"), LONG)).toMatchObject({
      is: "failed",
      code: "protocol",
    });
  });

  it("are none, where nobody starts", async () => {
    const asked = openPool().start<Question, unknown>(
      { command: ["/nowhere/runtime"], environment: {}, answers: "named pipe" },
      { read, write },
    );
    await expect(asked.ask(run("answer(1)"), LONG)).rejects.toThrow(MachineError);
  });

  it("end with the worker that is killed", async () => {
    const asked = start();
    await asked.ask(run("answer(1)"), LONG);
    asked.kill();
    expect(await asked.ask(run("answer(1)"), LONG)).toMatchObject({ is: "failed", code: "killed" });
  });
});

describe.skipIf(process.platform === "win32")("a named pipe", () => {
  it("has no name any more once it is open, and carries what is written", async () => {
    const pool = randomUUID();
    const pipe = openNamedPipe(pool);
    expect(existsSync(pipesFolder(pool))).toBe(false);
    writeSync(pipe.writes, "text");
    pipe.handedOn();
    expect((await pipe.reads.toArray()).join("")).toBe("text");
  });

  it("is removed by the reaper where this process was ended while it made one", async () => {
    const pool = randomUUID();
    const reaper = new Reaper(pool);
    mkdirSync(pipesFolder(pool));
    writeFileSync(join(pipesFolder(pool), "answers"), "");
    reaper.process.stdin?.end(); // as when this process ends
    await eventually("the reaper has ended", () => !reaper.alive);
    expect(existsSync(pipesFolder(pool))).toBe(false);
  });

  it("is the machine's to give: whoever has no mkfifo is told so in one line", () => {
    const { PATH } = process.env;
    process.env["PATH"] = "";
    try {
      expect(() => openNamedPipe(randomUUID())).toThrow(/^could not make a named pipe in .*mkfifo/);
    } finally {
      process.env["PATH"] = PATH;
    }
  });
});
