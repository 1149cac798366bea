/** Proofs of Python's adapters are programs in Python: each is run as it is printed, without wirebench, and says the same. */

import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { kindNames } from "../../src/kinds/index.ts";
import { Pool } from "../../src/pool/pool.ts";
import { runModule } from "../../src/pool/run-module.ts";
import type { ProofRecord } from "../../src/record/proofs.ts";
import { programOn } from "../../src/runtimes/index.ts";
import { python, pythonDescription, pythonFiles, pythonNames } from "../../src/runtimes/python.ts";
import { checkProofs } from "../../src/schedule/check-proofs.ts";
import { prove } from "../../src/schedule/conform-proofs.ts";
import { describeAdapters, type Participant } from "../../src/schedule/describe.ts";
import { drawn } from "../share.ts";
import { skipped } from "./on-each.ts";

const page = readFileSync(new URL("../../docs/from-python.md", import.meta.url), "utf8");

/** Proofs run for each adapter: a process each. */
const RUN = 5;
const all = { kinds: kindNames, modes: ["strict", "lax"] } as const;

const pool = new Pool({ priority: "as it is" });
afterAll(() => pool.close());

async function participantOf(name: string): Promise<Participant> {
  const [participant] = await describeAdapters([{ name, runtime: "python" }], pool, 1);
  if (participant === undefined || participant.description === "no adapter") throw new Error(`no ${name}`);
  return participant as Participant;
}

async function proofsOf(adapter: string, name: string): Promise<readonly ProofRecord[]> {
  const proofs = await prove(await participantOf(adapter), name, { ...all, pool });
  if (typeof proofs === "string") throw new Error(proofs);
  return proofs;
}

it.each(pythonNames())("%s spells each kind in Python", (name) => {
  const spellings = pythonDescription(name)?.spellings ?? {};
  const words = Object.values(spellings).flatMap((layer) => Object.values(layer));
  expect(Object.keys(spellings)).toContain("strict");
  expect(words.filter((word) => word === "" || word.startsWith("is not printed"))).toEqual([]);
});

describe.skipIf(python.missing() !== undefined)(`proofs in Python${skipped("python")}`, () => {
  it.each(drawn(pythonNames()))("%s: proofs run as printed, and say what the suite says", async (name) => {
    const checked = await checkProofs(await participantOf(name), { ...all, pool, count: RUN, seed: 3 });
    expect(checked).toEqual({ adapter: name, drawn: RUN, different: [] });
  });

  it("are written with the library alone", async () => {
    const [decode] = (await proofsOf("msgspec", "february-30")).filter(
      ({ operation, mode }) => operation === "decode" && mode === "strict",
    );
    expect(decode?.input).toBe('{"value":"2024-02-30T12:34:56.789Z"}');
    expect(decode?.standing).toBe("refused: right");
    expect(decode?.lines.filter((line) => /^(?:from|import)\b/.test(line))).toEqual([
      "import datetime",
      "import msgspec",
      "from msgspec import Meta",
      "from typing import Annotated",
    ]);
    const [, shown] = /```py\n(.*?)\n```/s.exec(page) ?? [];
    expect(decode?.lines.join("\n"), "docs/from-python.md shows it").toBe(shown);
  });

  it("are of typed values, and of attacks that are no expression in JavaScript", async () => {
    const typed = (await proofsOf("orjson", "milliseconds-utc")).find(
      ({ operation }) => operation === "encode",
    );
    expect(typed?.lines.join("\n")).toContain("datetime.fromisoformat('2024-02-29T12:34:56.789000+00:00')");
    const [attack] = await proofsOf("orjson", "raw-nul-read");
    expect(attack?.output).toMatch(/^refused: JSONDecodeError: /);
    expect(attack?.lines).not.toEqual([]);
    const [expression] = await proofsOf("orjson", "nan-written-as-number");
    expect(expression).toMatchObject({ lines: [] });
    expect(expression?.output).toMatch(/^it has no such input: /);
  });

  it("are run where nobody finds wirebench", async () => {
    const on = programOn({ runtime: "python" });
    if (on === undefined) throw new Error("Python runs programs");
    const folder = pythonFiles.packageFolder;
    const ran = await runModule(["import wirebench"], { folder, milliseconds: 60_000, on });
    expect(ran.printed).toBe("");
    expect(ran.complained).toContain("ModuleNotFoundError: No module named 'wirebench'");
  });
});
