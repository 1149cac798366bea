import { expect, it } from "vitest";
import { DEFAULT_SEED } from "../../datasets/contract.ts";
import { datasets } from "../../datasets/index.ts";
import {
  type CalibrateOptions,
  calibrationCell,
  readGauges,
  specimensOf,
} from "../../src/calibrate/calibrate.ts";
import { keepDocuments } from "../../src/schedule/keep-documents.ts";
import { ruler } from "../../src/schedule/profiles.ts";
import { describeAdapters } from "../../src/schedule/run.ts";
import type { Participant } from "../../src/schedule/plan.ts";

/** A ruler that is soon done, and says nothing. */
const short = { ...ruler, rounds: 2, blockMilliseconds: 1, warmUpBlocks: 1 };

async function optionsFor(fewestLaunches: number, mostLaunches: number): Promise<CalibrateOptions> {
  const dataset = (await datasets["order"]?.())?.default;
  if (dataset === undefined) throw new Error("no dataset order");
  const { hash } = keepDocuments(dataset, dataset.defaultCount, DEFAULT_SEED);
  const settings = { ...short, fewestLaunches, mostLaunches };
  return { settings, dataset, hash, seed: 1, signal: new AbortController().signal };
}

it("launches a function, its twin and its copies each until it is settled, and what they are measured beside no longer", async () => {
  const participants = (await describeAdapters([{ name: "native-json" }], 1)) as Participant[];
  const specimen = specimensOf(participants, 1).find(({ operation }) => operation === "decode");
  if (specimen === undefined) throw new Error("native-json has no decode");
  const cell = await calibrationCell(specimen, [0.5], await optionsFor(5, 7));
  if (typeof cell !== "object") throw new Error(cell ?? "interrupted");
  const [one, other] = cell.twins.map(({ length }) => length) as [number, number];
  const copy = cell.slowed.get(0.5)?.length ?? 0;
  const most = Math.max(one, other, copy);
  expect(Math.min(one, other, copy)).toBeGreaterThanOrEqual(5);
  expect(most).toBeLessThanOrEqual(7);
  for (const yardstick of [cell.reference, cell.canary]) {
    expect(yardstick.length).toBeGreaterThanOrEqual(5);
    expect(yardstick.length).toBeLessThanOrEqual(most);
  }
});

it("reads gauges by as many launches as were asked for", async () => {
  const gauges = await readGauges(await optionsFor(2, 2));
  if (typeof gauges !== "object") throw new Error(gauges ?? "interrupted");
  expect(gauges.nothing).toBeGreaterThan(0);
  expect(gauges.twice).toBeGreaterThan(1);
});
