/** What a machine can resolve, as a person reads it. */

import type { CalibrationRecord, RulerRecord } from "../record/calibration.ts";
import { COMPARED_SECONDS } from "../stats/calibration.ts";
import type { ReportOptions } from "./contract.ts";
import { listed, percent } from "./format.ts";
import type { Table } from "./table.ts";
import { textTable } from "./text-table.ts";
import { wrap } from "./wrap.ts";

export function calibrationText(record: CalibrationRecord, { columns }: ReportOptions): string {
  const { machine, wirebench, gauges, dataset, startedAt, seconds } = record;
  const paragraphs = [
    `wirebench ${wirebench.version}${wirebench.commit === null ? "" : ` at ${wirebench.commit.slice(0, 12)}`} · ${startedAt.slice(0, 10)}, ${Math.round(seconds)} s · ${machine.cpu}, ${machine.cores} cores${machine.virtualised === true ? ", virtualised" : ""} · dataset ${dataset}`,
    textTable(table(record), columns, (text) => text),
    `An A/A pair is one function measured as two adapters. A slowed copy does a known share of the work twice; found: how many copies were found, and in brackets how much slower they measured on average. Launches: how many it takes until a function, its pair and its slowed copies are settled, as in a run. s per arm: the seconds of these launches for each function. Apart in ${COMPARED_SECONDS} s: how far A/A pairs would be apart after as many launches as fit into that time, so that rulers of different length can be compared.`,
    ...(gauges === null
      ? []
      : [
          `An operation that does nothing takes ${gauges.nothing.toFixed(2)} ns per document; a loop of twice the steps takes ${gauges.twice.toFixed(3)} times as long.`,
        ]),
    ...record.rulers.map(sentence),
    ...record.skipped.map((text) => `Not measured: ${text}.`),
  ];
  return paragraphs.map((text, index) => (index === 1 ? text : wrap(text, columns))).join("\n\n");
}

function table({ rulers }: CalibrationRecord): Table {
  const shares = [...new Set(rulers.flatMap(({ slowed }) => slowed.map(({ share }) => share)))];
  const column = (header: string, align: "left" | "right" = "right", spare = 0) => ({ header, align, spare });
  return {
    columns: [
      column("ruler", "left"),
      column("cells"),
      column("false alarms"),
      column("A/A pairs apart"),
      ...shares.map((share) => column(`${percent(share)} found`)),
      column("launches"),
      column("s per arm"),
      column(`apart in ${COMPARED_SECONDS} s`),
    ],
    rows: rulers.map((ruler) => [
      ruler.name,
      String(ruler.cells),
      ruler.falseAlarms === null ? "–" : String(ruler.falseAlarms),
      percent(ruler.spread),
      ...shares.map((share) => {
        const own = ruler.slowed.find((copy) => copy.share === share);
        return own === undefined
          ? "–"
          : `${own.found}${own.reversed > 0 ? `, ${own.reversed} reversed` : ""} (${percent(own.seen)})`;
      }),
      ruler.launches === null ? "–" : ruler.launches.toFixed(1),
      ruler.secondsAnArm.toFixed(1),
      ruler.spreadInTime === null ? "–" : percent(ruler.spreadInTime),
    ]),
  };
}

/** What one ruler is worth, in a sentence. */
function sentence({ name, cells, slowed, spread, resolution, falseAlarms }: RulerRecord): string {
  if (resolution === null)
    return `${name}: A/A pairs came out ${percent(spread)} apart (standard deviation over ${cells} cells).`;
  const sure = slowed.filter(({ found }) => found >= cells * 0.9).map(({ share }) => share);
  const unsure = slowed.filter(({ found }) => found < cells * 0.9).map(({ share }) => percent(share));
  const finds =
    slowed.length === 0
      ? `A/A pairs were told apart in ${falseAlarms ?? 0} of ${cells}`
      : sure.length === 0
        ? "none of the slow-downs was found in nine of ten cells"
        : `a slow-down of ${percent(Math.min(...sure))} is found in nine of ten cells or more${unsure.length === 0 ? "" : `, one of ${listed(unsure)} is not`}`;
  return `${name}: on this machine differences under ${percent(resolution)} can't be told apart (median over ${cells} cells); ${finds}.`;
}
