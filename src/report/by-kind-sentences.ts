/** What a table by kind answers: for which kinds who is the fastest, and where the order of two changes. */

import type { ByKind, KindColumn, Race } from "./by-kind.ts";
import { fewOf, listed, times } from "./format.ts";
import { type MeasuredCell, rowName, type Section } from "./sections.ts";
import { compared } from "./told-apart.ts";

type RaceOf = (column: KindColumn) => Race;

/** Adapters that are set against the one that is the fastest most often; more are counted. */
const MAX_AGAINST = 4;

/** Over all adapters, then over the careful ones, where they are others. */
export function sentencesOf({ columns }: Pick<ByKind, "columns">): string[] {
  const everybody: RaceOf = ({ all }) => all;
  const careful: RaceOf = ({ all, careful: own }) => own ?? all;
  const hasCareless = columns.some(
    ({ all, careful: own }) => own !== undefined && !isSame(all.level, own.level),
  );
  const sentences = [
    ...fastestSentence(hasCareless ? "Whatever they let through: " : "", columns, everybody),
    ...changeSentences(columns, everybody),
    ...(hasCareless
      ? [
          ...fastestSentence("Of those that let the fewest wrong values through: ", columns, careful),
          ...changeSentences(columns, careful),
        ]
      : []),
  ];
  // Two that are careful everywhere stand to each other as they did above.
  return [...new Set(sentences)];
}

const isSame = (one: readonly MeasuredCell[], other: readonly MeasuredCell[]): boolean =>
  one.length === other.length && one.every((cell) => other.includes(cell));

const datasetOf = ({ section }: KindColumn): string => section.dataset;

/** `zod is the fastest for dates; for uuids and enums ajv and zod share the first place.` */
function fastestSentence(lead: string, columns: readonly KindColumn[], raceOf: RaceOf): string[] {
  const measured = columns.filter((column) => raceOf(column).level.length > 0);
  const alike = Map.groupBy(measured, (column) =>
    JSON.stringify(
      raceOf(column)
        .level.map((cell) => rowName(cell, column.section))
        .toSorted(),
    ),
  );
  // Whoever is the fastest most often is named first; what cannot be told stands at the end.
  const groups = [...alike]
    .map(([key, own]) => ({ names: JSON.parse(key) as string[], kinds: own.map(datasetOf) }))
    .toSorted(
      (one, other) =>
        Number(one.names.length > 1) - Number(other.names.length > 1) ||
        other.kinds.length - one.kinds.length,
    );
  const clauses = groups.map(({ names, kinds }) => {
    const where = kinds.length === columns.length && kinds.length > 1 ? "every kind" : listed(kinds);
    return names.length === 1
      ? `${names.join("")} is the fastest for ${where}`
      : `for ${where} ${fewOf(names)} share the first place`;
  });
  return clauses.length === 0 ? [] : [`${lead}${clauses.join("; ")}.`];
}

/** How one stands to another in a column where both take part. */
interface Against {
  readonly dataset: string;
  readonly is: ReturnType<typeof compared>["is"];
  readonly ratio: number;
}

/**
 * Against the adapter that is the fastest for most kinds: everybody who is faster for some kind. `fast-json-stringify against
 * native-json: faster for instants (0.612×), slower for the others.`
 */
function changeSentences(columns: readonly KindColumn[], raceOf: RaceOf): string[] {
  const most = mostOften(columns, raceOf);
  if (most === undefined) return [];
  const names = new Set(
    columns.flatMap((column) => raceOf(column).cells.map((cell) => rowName(cell, column.section))),
  );
  const ahead = [...names]
    .filter((name) => name !== most)
    .map((name) => ({ name, against: againstOf(name, most, columns, raceOf) }))
    .map((one) => ({ ...one, faster: one.against.filter(({ is }) => is === "faster").length }))
    // Whoever is ahead everywhere changes no order: they do not meet where the other is the fastest.
    .filter(({ against, faster }) => faster > 0 && faster < against.length)
    .toSorted((one, other) => other.faster - one.faster);
  const rest = ahead.length - MAX_AGAINST;
  return [
    ...ahead
      .slice(0, MAX_AGAINST)
      .map(({ name, against }) => `${name} against ${most}: ${standings(against)}.`),
    ...(rest > 0 ? [`${rest} more ${rest === 1 ? "is" : "are"} faster than ${most} for some kinds.`] : []),
  ];
}

/** Who is level with the fastest in most columns; the one that is the fastest more often, where several are. */
function mostOften(columns: readonly KindColumn[], raceOf: RaceOf): string | undefined {
  const counts = new Map<string, number>();
  for (const column of columns)
    for (const [index, cell] of raceOf(column).level.entries()) {
      const name = rowName(cell, column.section);
      counts.set(name, (counts.get(name) ?? 0) + 1 + (index === 0 ? 0.01 : 0));
    }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function againstOf(
  name: string,
  most: string,
  columns: readonly KindColumn[],
  raceOf: RaceOf,
): readonly Against[] {
  const of = (wanted: string, section: Section, { cells }: Race) =>
    cells.find((cell) => rowName(cell, section) === wanted);
  return columns.flatMap((column): Against[] => {
    const { section } = column;
    const [one, other] = [name, most].map((wanted) => of(wanted, section, raceOf(column)));
    return one === undefined || other === undefined
      ? []
      : [{ dataset: section.dataset, ...compared(section, one, other) }];
  });
}

/** So many kinds are named; of more it is said how many they are. */
const MAX_NAMED = 4;

/** `faster for instants (0.612×), not told apart for numbers, slower for the other 9 (1.09× to 6.46×)`. */
function standings(against: readonly Against[]): string {
  const named = (words: string, own: readonly Against[], isRest: boolean): string[] => {
    if (own.length === 0) return [];
    const where = isRest
      ? `the other ${own.length}${rangeOf(own)}`
      : listed(own.map((one) => `${one.dataset}${isTold(one) ? ` (${times(one.ratio)})` : ""}`));
    return [`${words} for ${where}`];
  };
  const parts = [
    { words: "faster", own: against.filter(({ is }) => is === "faster") },
    { words: "slower", own: against.filter(({ is }) => is === "slower") },
    { words: "not told apart", own: against.filter((one) => !isTold(one)) },
  ];
  const most = parts.toSorted((one, other) => other.own.length - one.own.length)[0];
  const rest = most !== undefined && most.own.length > MAX_NAMED ? most : undefined;
  return [...parts.filter((part) => part !== rest), ...(rest === undefined ? [] : [rest])]
    .flatMap((part) => named(part.words, part.own, part === rest))
    .join(", ");
}

const isTold = ({ is }: Against): boolean => is === "faster" || is === "slower";

function rangeOf(own: readonly Against[]): string {
  const ratios = own.filter(isTold).map(({ ratio }) => ratio);
  return ratios.length === 0 ? "" : ` (${times(Math.min(...ratios))} to ${times(Math.max(...ratios))})`;
}
