/**
 * Compares values of one setting of the ruler by A/A pairs, cell by cell, in the same minutes: the evidence for the settings in
 * docs/ruler.md. Prints a calibration, as JSON: `node tools/experiments/vary-ruler.ts rounds=7,13,20 --cells 9 --seed 5`.
 */

import { parseArgs } from "node:util";
import order from "../../datasets/order/model.ts";
import { asOften, calibrateRulers, type Tried } from "../../src/calibrate/record.ts";
import { participantsOf } from "../../src/cli/participants.ts";
import { Pool } from "../../src/pool/pool.ts";
import { commit, version } from "../../src/record/provenance.ts";
import { profiles, type Ruler } from "../../src/schedule/profiles.ts";
import { printRecord } from "./support.ts";

const SETTINGS = ["rounds", "blockMilliseconds", "chunkDocuments", "warmUpBlocks", "helperThreads"] as const;
type Setting = (typeof SETTINGS)[number];
const THREADS: readonly string[] = ["same core", "any core"] satisfies readonly Ruler["helperThreads"][];
/** As many launches as the standard profile plans, for every value, so that they can be compared. */
const LAUNCHES = profiles.find(({ name }) => name === "standard")?.launches ?? 10;

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    adapter: { type: "string", default: "" },
    cells: { type: "string", default: "20" },
    launches: { type: "string", default: String(LAUNCHES) },
    seed: { type: "string", default: "1" },
  },
});
const varied = variedOf(positionals);
if (varied === undefined) {
  process.stderr.write(
    `name one setting and its values, such as rounds=7,13: there are ${SETTINGS.join(", ")}; the values of helperThreads are ${THREADS.join(", ")}, those of the others are whole numbers from 1\n`,
  );
  process.exit(2);
}
await experiment(varied);

/** The setting with its values; undefined where the words name none, or a value that it cannot have. */
function variedOf([words = "", ...more]: readonly string[]) {
  const [name, given = ""] = words.split("=");
  const setting = SETTINGS.find((one) => one === name);
  const values = given.split(",");
  const isValue = (value: string) =>
    setting === "helperThreads" ? THREADS.includes(value) : /^[1-9]\d*$/.test(value);
  return setting === undefined || more.length > 0 || !values.every(isValue) ? undefined : { setting, values };
}

async function experiment({ setting, values }: { setting: Setting; values: readonly string[] }) {
  const launches = Number(options.launches);
  const tried = values.map((value): Tried => {
    const own = { [setting]: setting === "helperThreads" ? value : Number(value) };
    return { name: `standard, ${setting} ${value}`, settings: { ...asOften(launches), ...own } };
  });
  const pool = new Pool({ priority: "raised" });
  const begun = performance.now();
  try {
    const record = await calibrateRulers({
      pool,
      signal: new AbortController().signal,
      startedAt: new Date(),
      wirebench: { version, commit: commit() },
      seconds: () => (performance.now() - begun) / 1000,
      participants: await participantsOf(
        { adapter: options.adapter === "" ? [] : options.adapter.split(",") },
        pool,
      ),
      dataset: order,
      tried,
      shares: [],
      cells: Number(options.cells),
      seed: Number(options.seed),
      gaugeLaunches: launches,
      onProgress: ({ doing, done, total }) => process.stderr.write(`[${done + 1}/${total}] ${doing}\n`),
    });
    if (record === undefined) throw new Error("none of these adapters has an operation to calibrate on");
    printRecord(record);
  } finally {
    await pool.close();
  }
}
