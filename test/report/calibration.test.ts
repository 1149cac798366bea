import { expect, it } from "vitest";
import {
  CALIBRATION_VERSION,
  type CalibrationRecord,
  type RulerRecord,
} from "../../src/record/calibration.ts";
import { calibrationText } from "../../src/report/calibration.ts";
import { sampleResult } from "../record/fixture.ts";

const ruler = (own: Partial<RulerRecord>): RulerRecord => ({
  name: "standard",
  cells: 20,
  falseAlarms: 1,
  spread: 0.0078,
  slowed: [
    { share: 0.02, found: 16, reversed: 0, seen: 0.023 },
    { share: 0.05, found: 20, reversed: 0, seen: 0.055 },
  ],
  resolution: 0.0125,
  launches: 8.4,
  secondsAnArm: 3.6,
  spreadInTime: 0.0058,
  measurements: [],
  ...own,
});
const [runtime] = sampleResult.runtimes;
const record = (rulers: readonly RulerRecord[]): CalibrationRecord => ({
  calibration: CALIBRATION_VERSION,
  wirebench: { version: "0.1.0", commit: "8c03bec1868c0000000000000000000000000000" },
  startedAt: "2026-11-25T17:58:53.000Z",
  seconds: 579,
  machine: sampleResult.machine,
  runtime: runtime as (typeof sampleResult.runtimes)[number],
  adapters: [],
  dataset: "order",
  seed: 3,
  gauges: { nothing: 1.6, twice: 2.03 },
  rulers,
  skipped: ["some check: is not there"],
});

it("says what was found, what every column is, and what a reader takes home", async () => {
  const rulers = [
    ruler({}),
    ruler({ name: "standard, rounds 8", slowed: [], cells: 9, falseAlarms: 0, secondsAnArm: 2.2 }),
    ruler({
      name: "tinybench",
      slowed: [],
      falseAlarms: null,
      resolution: null,
      launches: null,
      spreadInTime: null,
      spread: 0.027,
    }),
  ];
  await expect(calibrationText(record(rulers), { columns: 100, colour: false })).toMatchFileSnapshot(
    "golden/calibration.terminal.txt",
  );
});
