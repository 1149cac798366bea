/** The table of a bench with a condition: each adapter as usual beside itself under the condition, in the same rounds. */

import { letThroughOf } from "../record/standing.ts";
import type { RunResult } from "../record/result.ts";
import type { Comparison } from "../stats/compare.ts";
import { bestRatio, type Interval } from "../stats/estimate.ts";
import { type Display, shownOf, shownSections } from "./display.ts";
import { digits, fewOf, listed, microseconds, times } from "./format.ts";
import { alarmSentence, type NotMeasured, whyNot } from "./reasons.ts";
import { type MeasuredCell, rowName, type Section } from "./sections.ts";
import { left, right, type Table } from "./table.ts";
import { compared } from "./told-apart.ts";

type ConditionedSection = Section & { readonly condition: NonNullable<Section["condition"]> };

export interface ConditionTable {
  readonly section: ConditionedSection;
  readonly table: Table;
  /** Measured, and not shown. */
  readonly hidden: number;
  /** What is in doubt, and why. */
  readonly warnings: readonly string[];
  /** True of all adapters, shown or not. */
  readonly sentences: readonly string[];
  /** Who has no figure under the condition, or none at all, and why: one line for all that are alike. */
  readonly missing: readonly string[];
}

/** One adapter, under one policy for unknown keys. */
interface Row {
  readonly name: string;
  readonly adapter: string;
  /** Its cells; each measured, or with the reason why not. */
  readonly usual: MeasuredCell | NotMeasured | undefined;
  readonly other: MeasuredCell | NotMeasured | undefined;
}

/** A row with both figures. */
interface Pair {
  readonly name: string;
  readonly usual: MeasuredCell;
  readonly other: MeasuredCell;
  /** Its time under the condition as a multiple of its usual time. */
  readonly change: Interval;
  /** `slower`: it takes longer under the condition. */
  readonly verdict: Comparison;
}

/** What its cells are called in the table, and in sentences. */
const NAMES = {
  "among others": { header: "among others", in: "among others" },
  "no code generation": { header: "no eval", in: "without code generation" },
  "Standard Schema": { header: "~standard", in: "by Standard Schema" },
} as const;

/** The tables of the benches with a condition, of those that are shown. */
export function conditionTables(result: RunResult, { only, top }: Display): ConditionTable[] {
  const shown = shownOf(result, only);
  return shownSections(result, only)
    .filter(isConditioned)
    .map((section) => {
      const rows = rowsOf(section).filter(({ adapter }) => shown.adapter(adapter));
      const measured = rows.filter(({ usual, other }) => isMeasured(usual) || isMeasured(other));
      return {
        section,
        table: tableOf(section, measured.slice(0, top)),
        hidden: Math.max(0, measured.length - top),
        warnings: warningsOf(section, rows),
        sentences: conditionSentences(section),
        missing: missingOf(section, rows),
      };
    });
}

const isConditioned = (section: Section): section is ConditionedSection => section.condition !== undefined;

const isMeasured = (cell: Row["usual"]): cell is MeasuredCell => cell?.outcome === "measured";

/** The fastest as usual first; who has no figure comes last. */
function rowsOf(section: ConditionedSection): Row[] {
  const cells = [...section.cells, ...section.notMeasured];
  const rows = [...Map.groupBy(cells, (cell) => rowName(cell, section))].map(([name, own]) => ({
    name,
    adapter: own[0]?.adapter ?? name,
    usual: own.find(({ condition }) => condition === undefined),
    other: own.find(({ condition }) => condition !== undefined),
  }));
  const time = ({ usual, other }: Row): number =>
    isMeasured(usual) ? usual.best : isMeasured(other) ? other.best : Infinity;
  return rows.sort((one, another) => time(one) - time(another));
}

/** Undefined where one of the two has no figure. */
function pairOf({ name, usual, other }: Row, section: Section): Pair | undefined {
  if (!isMeasured(usual) || !isMeasured(other)) return undefined;
  const change = bestRatio(other.launches, usual.launches);
  return { name, usual, other, change, verdict: verdictOf(other, usual, section) };
}

/** `unsure` where the figure of one of them is in doubt. */
const verdictOf = (one: MeasuredCell, other: MeasuredCell, section: Section): Comparison =>
  [one, other].some(({ alarms }) => alarms.length > 0) ? "unsure" : compared(section, one, other).is;

function tableOf(section: ConditionedSection, rows: readonly Row[]): Table {
  const { header } = NAMES[section.condition];
  return {
    columns: [
      { ...left("adapter"), names: true },
      right("µs/doc"),
      right(`${header} µs`),
      right("×"),
      right("95 % interval", 1),
      left("", 2),
    ],
    rows: rows.map((row) => {
      const pair = pairOf(row, section);
      const { low = null, high = null } = pair?.change ?? {};
      return [
        row.name,
        isMeasured(row.usual) ? microseconds(row.usual.best) : "–",
        isMeasured(row.other) ? microseconds(row.other.best) : "–",
        pair === undefined ? "–" : digits(pair.change.best),
        low === null || high === null ? "–" : `${digits(low)} to ${digits(high)}`,
        pair === undefined ? "" : VERDICTS[pair.verdict],
      ];
    }),
  };
}

const VERDICTS: Readonly<Record<Comparison, string>> = {
  faster: "faster",
  slower: "slower",
  tie: "=",
  unsure: "?",
};

const warningsOf = (section: ConditionedSection, rows: readonly Row[]): string[] =>
  rows.flatMap(({ name, usual, other }) =>
    [usual, other].flatMap((cell) =>
      isMeasured(cell) && cell.alarms.length > 0
        ? [
            `${name}${cell === other ? ` ${NAMES[section.condition].in}` : ""}: ${cell.alarms.map(alarmSentence).join("; ")}`,
          ]
        : [],
    ),
  );

/** Who cannot be asked as usual is told of once, not twice. */
function missingOf(section: ConditionedSection, rows: readonly Row[]): string[] {
  const told = rows.flatMap(({ name, usual, other }) => {
    if (usual !== undefined && !isMeasured(usual))
      return [{ name, why: `${usual.outcome}: ${whyNot(usual)}` }];
    return other === undefined || isMeasured(other)
      ? []
      : [{ name, why: `${NAMES[section.condition].in}: ${other.outcome}: ${whyNot(other)}` }];
  });
  return [...Map.groupBy(told, ({ why }) => why)].map(
    ([why, alike]) => `${alike.map(({ name }) => name).join(", ")}: ${why}`,
  );
}

/** What the condition costs whom, what it changes in what is let through, and where it changes the order. Nothing of a plain question. */
export function conditionSentences(section: Section): string[] {
  if (!isConditioned(section)) return [];
  const rows = rowsOf(section);
  const pairs = rows.flatMap((row) => pairOf(row, section) ?? []);
  return pairs.length === 0
    ? []
    : [costSentence(section, rows, pairs), ...wrongSentences(section, pairs), orderSentence(section, pairs)];
}

/** So many are named in a sentence; of more it is said how many they are. */
const FEW = 5;

function costSentence(section: ConditionedSection, rows: readonly Row[], pairs: readonly Pair[]): string {
  const { in: under } = NAMES[section.condition];
  const of = (verdict: Comparison) =>
    pairs
      .filter((pair) => pair.verdict === verdict)
      .toSorted((one, other) => other.change.best - one.change.best);
  const changed = [...of("slower"), ...of("faster")].map(
    ({ name, change }) => `${name} takes ${times(change.best)} its usual time`,
  );
  const same = of("tie").map(({ name }) => name);
  const open = of("unsure").map(({ name }) => name);
  const broken = rows
    .filter(({ usual, other }) => isMeasured(usual) && other !== undefined && !isMeasured(other))
    .map(({ name }) => name);
  const parts = [
    ...(changed.length === 0 ? [] : [listed(changed)]),
    ...(same.length === 0 ? [] : [`no difference can be told for ${fewOf(same, FEW)}`]),
    ...(open.length === 0 ? [] : [`undecided: ${fewOf(open, FEW)}`]),
    ...(broken.length === 0 ? [] : [`no figure for ${fewOf(broken, FEW)}`]),
  ];
  return `${capital(under)}, ${parts.join("; ")}.`;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Who lets other values through. */
const wrongSentences = (section: ConditionedSection, pairs: readonly Pair[]): string[] =>
  pairs.flatMap(({ name, usual, other }) => {
    if (usual.facts === null || other.facts === null) return [];
    const [before, after] = [usual.facts, other.facts].map((facts) => letThroughOf(facts, section.asked));
    return before === after
      ? []
      : [
          `${name} lets ${before} wrong values through as usual, and ${after} ${NAMES[section.condition].in}.`,
        ];
  });

/** Of two adapters one is faster as usual, and the other under the condition. */
function orderSentence(section: ConditionedSection, pairs: readonly Pair[]): string {
  const { in: under } = NAMES[section.condition];
  const turned = pairs.flatMap((one) =>
    pairs
      .filter(
        (other) =>
          verdictOf(one.usual, other.usual, section) === "faster" &&
          verdictOf(one.other, other.other, section) === "slower",
      )
      .map((other) => `${other.name} overtakes ${one.name}`),
  );
  return turned.length === 0
    ? `No two adapters change places ${under}.`
    : `The order changes ${under}: ${fewOf(turned, FEW)}.`;
}

export const CONDITION_LEGEND =
  "Each adapter twice, in the same rounds: as usual, and under the condition. ×: its time under the condition as a multiple of its usual time, launch by launch. =: the two cannot be told apart. ?: undecided.";
