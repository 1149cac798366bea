/** What a table says, in sentences: whose cost per unit changes with size, and who crosses over with whom. */

import type { CrossingRecord, GrowthRow, GrowthTable } from "../../record/growth.ts";
import { listed } from "../format.ts";
import { exponentText, sizeText } from "./table.ts";

/** The sentences of a table. `unit`: what there is more of. */
export const sentencesOf = (table: GrowthTable, unit: string): string[] => [
  ...exponentSentences(table, unit),
  ...crossingSentences(table, unit),
];

/** Which side of 1 an exponent's whole interval lies on. */
function sideOf({ exponent }: GrowthRow): "above" | "below" | "around" | undefined {
  if (exponent === null || exponent.low === null || exponent.high === null) return undefined;
  return exponent.low > 1 ? "above" : exponent.high < 1 ? "below" : "around";
}

function exponentSentences({ rows }: GrowthTable, unit: string): string[] {
  const adapters = rows.filter(({ reference }) => !reference);
  const namesOn = (side: ReturnType<typeof sideOf>): string[] =>
    adapters
      .filter((row) => sideOf(row) === side)
      .toSorted((one, other) => (other.exponent?.best ?? 0) - (one.exponent?.best ?? 0))
      .map((row) => (side === "around" ? row.adapter : `${row.adapter} (b ${exponentText(row.exponent)})`));
  const [above, below, around] = [namesOn("above"), namesOn("below"), namesOn("around")];
  return [
    ...(above.length === 0 ? [] : [`The more ${unit}s, the dearer each one: ${listed(above)}.`]),
    ...(below.length === 0 ? [] : [`The more ${unit}s, the cheaper each one: ${listed(below)}.`]),
    ...(around.length === 0
      ? []
      : [`No trend can be told from b = 1, where each ${unit} costs the same: ${listed(around)}.`]),
  ];
}

/** One sentence for each adapter that is faster from some size on; where there is none, what could have been seen. */
function crossingSentences({ crossings, pairs }: GrowthTable, unit: string): string[] {
  const { compared, toldApart } = pairs;
  if (compared === 0) return [];
  if (toldApart === 0)
    return ["No pair of adapters could be told apart at two sizes: measure more launches."];
  if (crossings.length === 0)
    return [
      `No two adapters cross over, of the ${toldApart} of ${compared} pairs that could be told apart at two sizes or more.`,
    ];
  return [...Map.groupBy(crossings, ({ above }) => above)].map(([above, own]) => {
    const others = own
      .toSorted((one, other) => one.at - other.at)
      .map(
        ({ below, from, to, at }) =>
          `than ${below} from about ${roughly(at)} ${unit}s on (between ${sizeText(from)} and ${sizeText(to)})`,
      );
    return `${above} is faster ${listed(others)}.`;
  });
}

/** Two digits that mean something: an interpolation knows no more. */
const roughly = (at: CrossingRecord["at"]): string =>
  at < 10 ? String(Number(at.toPrecision(2))) : sizeText(Number(at.toPrecision(2)));
