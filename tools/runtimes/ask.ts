/**
 * Asks adapters on runtimes what conformance asks of values, and writes what came of it, one file for each adapter and runtime:
 * `node tools/runtimes/ask.ts <folder> zod,ajv bun,deno`; by default all adapters on all runtimes that are installed.
 * What is there already is left as it is, so that it can be ended and started again. `compare.ts` reads the folder.
 */

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modes } from "../../src/adapters/contract.ts";
import { adapters, usual } from "../../src/adapters/index.ts";
import { type DocumentSet, type Encoded, exampleSets } from "../../src/conform/interchange.ts";
import { type KindName, kindNames } from "../../src/kinds/index.ts";
import { defaultLimits, type Pool } from "../../src/pool/pool.ts";
import { asLine } from "../../src/protocol/lines.ts";
import { PROTOCOL, type Question } from "../../src/protocol/messages.ts";
import { readAnswer, type ReceivedAnswer } from "../../src/protocol/read-messages.ts";
import type { Runtime } from "../../src/record/result.ts";
import {
  isRuntimeName,
  launchableOf,
  type RuntimeName,
  scriptRuntimes,
  runtimeOf,
} from "../../src/runtimes/index.ts";
import { ConformClient } from "../../src/schedule/conform-client.ts";
import { datasetSets } from "../../src/schedule/conform-documents.ts";
import { allTexts, readBy, writtenBy } from "../../src/schedule/conform-interchange.ts";
import { type Asked, fidelityOf, strictnessOf, structureOf } from "../../src/schedule/conform-values.ts";
import { describeAdapters } from "../../src/schedule/describe.ts";
import { type Answers, byCase, causeOf, type Found } from "./answers.ts";
import { PoolOn } from "./pool-on.ts";

/** Zones in which a process could shift a value, beside UTC, in which all kinds are asked. */
const ZONES = ["America/New_York", "Pacific/Apia"] as const;
const ZONED: readonly KindName[] = ["instant", "date"];

const [folder, named, on] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("usage: node tools/runtimes/ask.ts <folder> [adapters] [runtimes]; both parted by commas");
mkdirSync(folder, { recursive: true });
// Those that most people use come first.
const names = named?.split(",") ?? [...new Set([...usual, ...Object.keys(adapters)])];
const runtimes = on?.split(",").filter(isRuntimeName) ?? scriptRuntimes;
const missing = runtimes.flatMap((name) => runtimeOf(name).missing() ?? []);
if (missing.length > 0) throw new Error(missing.join("\n"));

const sets = [...exampleSets(), ...(await datasetSets())];
const pools = new Map<RuntimeName, { readonly pool: Pool; readonly runtime: Runtime }>();
for (const name of runtimes) pools.set(name, await opened(name));
for (const name of names) await Promise.all(runtimes.map((runtime) => askOnce(name, runtime)));
for (const { pool } of pools.values()) await pool.close();

async function opened(name: RuntimeName): Promise<{ readonly pool: Pool; readonly runtime: Runtime }> {
  const pool = new PoolOn(name);
  const launchable = launchableOf({}, { limits: defaultLimits, compiled: "everything" });
  const worker = pool.start<Question, ReceivedAnswer>(launchable, { read: readAnswer, write: asLine });
  const adapter = { name: "native-json" };
  const answer = await worker.ask({ protocol: PROTOCOL, ask: "describe", adapter }, 60_000);
  worker.kill();
  if (answer.is !== "described") throw new Error(`${name} did not start: ${JSON.stringify(answer)}`);
  return { pool, runtime: answer.description.runtime };
}

async function askOnce(name: string, on: RuntimeName): Promise<void> {
  const file = join(folder as string, `${name}.${on}.json`);
  const known = pools.get(on);
  if (existsSync(file) || known === undefined) return;
  const { pool, runtime } = known;
  const [described] = await describeAdapters([{ name }], pool, 1);
  if (described === undefined || described.description === "no adapter" || "failed" in described.description)
    throw new Error(`${name} cannot be described: ${JSON.stringify(described)}`);
  const { source, description } = described;
  const { wire, validates, unknownKeys, packages } = description;
  const clients: ConformClient[] = [];
  const open = (zone: string): Asked => {
    const client = new ConformClient(pool, source, { zone });
    clients.push(client);
    return { adapter: { name, wire, validates }, unknownKeys: unknownKeys[0], client };
  };
  try {
    const found = await foundBy(open);
    const cause = causeOf(found);
    const answers: Answers = {
      runtime,
      adapter: name,
      packages,
      ...(cause === undefined ? {} : { cause }),
      answers: byCase(found),
    };
    writeFileSync(file, `${JSON.stringify(answers)}\n`);
    process.stderr.write(`${name} on ${on}\n`);
  } finally {
    for (const client of clients) client.close();
  }
}

async function foundBy(open: (zone: string) => Asked): Promise<Found> {
  const verdicts: Found["verdicts"][number][] = [];
  const fidelity: Found["fidelity"][number][] = [];
  const asked = open("UTC");
  for (const kind of kindNames) {
    for (const mode of modes) verdicts.push(...(await strictnessOf(asked, kind, mode)));
    fidelity.push(...(await fidelityOf(asked, kind, "UTC")));
  }
  fidelity.push(...(await structureOf(asked)));
  const written = await writtenBy(asked, sets);
  const texts = allTexts(
    new Map([
      ["own", written],
      ["documents", sets.flatMap(asTheyAre)],
    ]),
  );
  const read = await readBy(asked, sets, texts);
  for (const zone of ZONES) {
    const zoned = open(zone);
    for (const kind of ZONED) fidelity.push(...(await fidelityOf(zoned, kind, zone)));
  }
  return { verdicts, fidelity, written, read };
}

/** The documents of a set as JSON.stringify writes them. */
function asTheyAre({ name, open, documents }: DocumentSet): Encoded[] {
  return documents.map(({ value }, document) => ({
    documentSet: name,
    open,
    document,
    is: "written",
    text: JSON.stringify(value),
  }));
}
