/** docs/ruler.md names the settings of the ruler as the code has them. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { linearityPlan } from "../../src/measure/alarms.ts";
import { MAX_BLOCK_MILLISECONDS, MIN_VISITS, VISITS } from "../../src/measure/block.ts";
import {
  AGREEING_BLOCKS,
  AGREEMENT,
  SLOW_WARM_UP_CAP,
  WARM_UP_CAP,
  WINDOW,
} from "../../src/measure/warm-up.ts";
import { PRIORITY } from "../../src/pool/priority.ts";
import { defaultLimits } from "../../src/runtimes/contract.ts";
import {
  ADAPTERS_IN_LAUNCH,
  firstCallRuler,
  LANES,
  profiles,
  ruler,
  timeouts,
} from "../../src/schedule/profiles.ts";
import { BUSY } from "../../src/stats/busy.ts";
import { COMPARED_SECONDS } from "../../src/stats/calibration.ts";
import { CONTROL_LIMIT, MIN_RESOLUTION } from "../../src/stats/compare.ts";
import { MIN_LAUNCHES, RATIO_MARGIN, TIE_REACH } from "../../src/stats/decide.ts";
import { STANDARD_ERRORS } from "../../src/stats/estimate.ts";

const text = readFileSync(new URL("../../docs/ruler.md", import.meta.url), "utf8");

const number = (value: number): string => value.toLocaleString("en");
const percent = (fraction: number): string => `${Number((fraction * 100).toPrecision(4))} %`;
const milliseconds = (value: number): string => `${number(value)} ms`;
const seconds = (value: number): string => `${number(value / 1000)} s`;
const megabytes = (value: number): string => `${number(value)} MB`;
const maxLaunches = (profile: string): string =>
  number(profiles.find(({ name }) => name === profile)?.maxLaunches ?? Number.NaN);

const alarmPlan = linearityPlan(100, [0]);

/** What the table must say, by the name of the constant. */
const settings: Readonly<Record<string, string>> = {
  "ruler.rounds": number(ruler.rounds),
  "firstCallRuler.rounds": number(firstCallRuler.rounds),
  "ruler.blockMilliseconds": milliseconds(ruler.blockMilliseconds),
  "ruler.chunkDocuments": number(ruler.chunkDocuments),
  "ruler.warmUpBlocks": number(ruler.warmUpBlocks),
  "ruler.helperThreads": ruler.helperThreads,
  AGREEING_BLOCKS: number(AGREEING_BLOCKS),
  AGREEMENT: percent(AGREEMENT),
  WINDOW: `${WINDOW} blocks`,
  WARM_UP_CAP: milliseconds(WARM_UP_CAP),
  SLOW_WARM_UP_CAP: milliseconds(SLOW_WARM_UP_CAP),
  VISITS: number(VISITS),
  MIN_VISITS: number(MIN_VISITS),
  MAX_BLOCK_MILLISECONDS: milliseconds(MAX_BLOCK_MILLISECONDS),
  "linearityPlan.turns": number(alarmPlan.turns),
  "linearityPlan.batches": number(alarmPlan.batches),
  LANES: number(LANES),
  ADAPTERS_IN_LAUNCH: number(ADAPTERS_IN_LAUNCH),
  PRIORITY: number(PRIORITY),
  MIN_LAUNCHES: number(MIN_LAUNCHES),
  "profiles.quick.maxLaunches": maxLaunches("quick"),
  "profiles.standard.maxLaunches": maxLaunches("standard"),
  MIN_RESOLUTION: percent(MIN_RESOLUTION),
  STANDARD_ERRORS: number(STANDARD_ERRORS),
  CONTROL_LIMIT: percent(CONTROL_LIMIT),
  TIE_REACH: number(TIE_REACH),
  RATIO_MARGIN: percent(RATIO_MARGIN),
  BUSY: percent(BUSY),
  COMPARED_SECONDS: `${COMPARED_SECONDS} s`,
  "timeouts.prepareMilliseconds": seconds(timeouts.prepareMilliseconds),
  "timeouts.blockMilliseconds": seconds(timeouts.blockMilliseconds),
  "timeouts.judgeMilliseconds": seconds(timeouts.judgeMilliseconds),
  "defaultLimits.heapMegabytes": megabytes(defaultLimits.heapMegabytes),
  "defaultLimits.residentMegabytes": megabytes(defaultLimits.residentMegabytes),
};

/** The rows of the marked table: the value, by the name of its constant. */
function rowsOf(document: string): [constant: string, value: string][] {
  const [, marked = ""] = /<!-- settings -->([^]*)<!-- \/settings -->/.exec(document) ?? [];
  const [, , ...rows] = marked.split("\n").filter((line) => line.startsWith("|"));
  return rows.map((row) => {
    const [, , value = "", constant = ""] = row.split("|").map((cell) => cell.trim());
    return [constant.replaceAll("`", ""), value];
  });
}

describe("the settings in docs/ruler.md", () => {
  const rows = rowsOf(text);

  it("are those that this test knows, each once", () => {
    expect(rows.map(([constant]) => constant).toSorted()).toEqual(Object.keys(settings).toSorted());
  });

  it.each(rows)("%s is %s", (constant, value) => {
    expect(value).toBe(settings[constant]);
  });
});
