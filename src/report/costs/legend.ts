/** What is said once of all tables of a record of costs: where it was measured, and what each column is. */

import { MIN_PROCESSES } from "../../costs/compare.ts";
import { type Cost, costNamed } from "../../costs/index.ts";
import type { CostsRecord } from "../../record/costs.ts";
import { MIN_RESOLUTION } from "../../stats/compare.ts";
import { commitName } from "../format.ts";
import { machineText } from "../provenance.ts";

/** Program, dataset, machine and tools in a line. */
export function costsProvenance(record: CostsRecord): string {
  const { wirebench, seed, startedAt, seconds, completed, machine, runtime, dataset, tools } = record;
  return [
    `wirebench ${wirebench.version}${wirebench.commit === null ? "" : ` at ${commitName(wirebench.commit)}`}`,
    `costs, seed ${seed}, ${startedAt.slice(0, 10)}, ${Math.round(seconds)} s${completed ? "" : ", interrupted"}`,
    `${dataset.name}, ${dataset.documents} documents`,
    machineText(machine),
    `${runtime.name} ${runtime.version} (${runtime.engine})`,
    Object.entries(tools)
      .map(([name, version]) => `${name} ${version}`)
      .join(", "),
  ].join(" · ");
}

/** How two figures of a cost are told apart, in words. */
const RULES: Readonly<Record<Cost["rule"], string>> = {
  exact: "any difference counts",
  ranges: `± is how far its processes are from the median; two differ if every process of one (${MIN_PROCESSES} or more) is below every process of the other, and the medians are more than ${MIN_RESOLUTION * 100}\u00A0% apart`,
  ruler:
    "± is half of the 95 % interval; two are compared launch by launch, by the rule of every time (docs/ruler.md)",
};

/** A line for each column, and what is common to all. */
export const costsLegend = (record: CostsRecord): string[] => [
  "★ no other adapter has less of it, by the rule of the column; ? more launches may decide; – no figure, and the reason stands below the table",
  "wrong: wrong values let through, of those that were tried, as in the tables of a run; an adapter that is wrong on the dataset has no figures",
  ...record.costs.flatMap((name) => {
    const cost = costNamed(name);
    return cost === undefined ? [] : [`${name}: ${cost.meaning}; ${RULES[cost.rule]}`];
  }),
];
