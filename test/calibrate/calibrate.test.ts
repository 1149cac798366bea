import { afterAll, expect, it } from "vitest";
import order from "../../datasets/order/model.ts";
import {
  type CalibrateOptions,
  calibrationCell,
  otherReading,
  readGauges,
  specimensOf,
} from "../../src/calibrate/calibrate.ts";
import { Pool } from "../../src/pool/pool.ts";
import { describeAdapters, type Participant } from "../../src/schedule/describe.ts";
import { drawDataset } from "../../src/schedule/documents.ts";
import { ruler } from "../../src/schedule/profiles.ts";

const pool = new Pool({ priority: "as it is" });
afterAll(() => pool.close());

/** A ruler that is soon done, and says nothing. */
const short = { ...ruler, rounds: 2, blockMilliseconds: 1, warmUpBlocks: 1 };
const drawn = drawDataset(order, 200);

const optionsFor = (minLaunches: number, maxLaunches: number): CalibrateOptions => ({
  pool,
  settings: { ...short, minLaunches, maxLaunches },
  drawn,
  seed: 1,
  signal: new AbortController().signal,
});

async function specimen() {
  const participants = (await describeAdapters([{ name: "native-json" }], pool, 1)) as Participant[];
  const found = specimensOf(participants, 1).find(({ operation }) => operation === "decode");
  if (found === undefined) throw new Error("native-json has no decode");
  return found;
}

it("launches a function, its A/A pair and its copies each until it is settled, and what they are measured beside no longer", async () => {
  const cell = await calibrationCell(await specimen(), [0.5], optionsFor(5, 7));
  if (typeof cell !== "object") throw new Error(cell ?? "interrupted");
  const [one, other] = cell.pair.map(({ length }) => length) as [number, number];
  const copy = cell.slowed.get(0.5)?.length ?? 0;
  const max = Math.max(one, other, copy);
  expect(Math.min(one, other, copy)).toBeGreaterThanOrEqual(5);
  expect(max).toBeLessThanOrEqual(7);
  for (const beside of [cell.reference, cell.control]) {
    expect(beside.length).toBeGreaterThanOrEqual(5);
    expect(beside.length).toBeLessThanOrEqual(max);
  }
});

it("reads gauges by as many launches as were asked for", async () => {
  const gauges = await readGauges(optionsFor(2, 2));
  if (typeof gauges !== "object") throw new Error(gauges ?? "interrupted");
  expect(gauges.nothing).toBeGreaterThan(0);
  expect(gauges.twice).toBeGreaterThan(1);
});

it("has another harness time two builds of the same function", async () => {
  const reading = await otherReading(await specimen(), "tinybench", optionsFor(1, 1));
  if (typeof reading !== "object") throw new Error(reading ?? "interrupted");
  expect(reading.time).toBeGreaterThan(0);
  expect(reading.ratio).toBeGreaterThan(0);
});
