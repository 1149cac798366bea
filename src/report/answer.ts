/** One sentence that answers the question of a table. */

import { letThroughOf, standing, triedOf } from "../record/standing.ts";
import { compare } from "../stats/compare.ts";
import { difference } from "../stats/estimate.ts";
import { fewOf, listed, microseconds } from "./format.ts";
import { markOf, type MeasuredCell, rowName, type Section } from "./sections.ts";

/**
 * Names the fastest of those that let the fewest wrong values through, and who is tied with it. Then, where that is another one, the
 * fastest that nobody beats, with what it lets through. Leaves out what is in doubt. Undefined where no adapter was measured.
 */
export function answerOf(section: Section): string | undefined {
  // By their ratios: of many adapters each was launched at other times.
  const cells = section.cells
    .filter((cell) => markOf(cell) !== "!")
    .toSorted((one, other) => one.ratio.best - other.ratio.best);
  const [fastest] = cells;
  if (fastest === undefined)
    return section.cells.length === 0
      ? undefined
      : "Every figure here is in doubt, so no adapter is compared.";
  const wrong = (cell: MeasuredCell): number =>
    cell.facts === null ? Infinity : letThroughOf(cell.facts, section.asked);
  const fewest = Math.min(...cells.map(wrong));
  const careful = cells.find((cell) => wrong(cell) === fewest) ?? fastest;
  const star = cells.find((cell) => markOf(cell) === "★");
  return [
    carefulSentence(section, cells.length, careful),
    ...tiedSentence(
      section,
      cells.filter((cell) => careful.tiedWith.includes(cell.adapter) && wrong(cell) === fewest),
    ),
    // One that is slower, too, is told of by what it does alone.
    ...(star === undefined || star.ratio.best >= careful.ratio.best
      ? []
      : [`The fastest that nobody beats is ${named(section, star)}: it ${doesWrong(section, star)}.`]),
    ...keysSentences(section, cells),
    ...openSentence(section),
  ].join(" ");
}

/** `native-json (7.86 µs, leaves instant and decimal as text)`. */
function named(section: Section, cell: MeasuredCell): string {
  const left = (cell.facts?.forms ?? []).flatMap(({ kind, weaker }) => (weaker === undefined ? [] : [kind]));
  const text = left.length === 0 ? "" : `, leaves ${listed(left)} as text`;
  return `${rowName(cell, section)} (${microseconds(cell.best)} µs${text})`;
}

function carefulSentence(section: Section, count: number, careful: MeasuredCell): string {
  const name = named(section, careful);
  if (section.asked.tried.size === 0 || careful.facts === null) return `${name} is the fastest.`;
  const did = doesWrong(section, careful);
  if (count === 1) return `${name} ${did}.`;
  // The best of those that check nothing is not careful.
  if (letThroughOf(careful.facts, section.asked) === triedOf(careful.facts, section.asked))
    return `${name} is the fastest; none refuses a wrong value.`;
  return letThroughOf(careful.facts, section.asked) === 0
    ? `${name} is the fastest that ${did}.`
    : `${name} is the most careful: it ${did}.`;
}

/** Who is as fast and as careful. */
function tiedSentence(section: Section, tied: readonly MeasuredCell[]): string[] {
  const names = tied.map((cell) => rowName(cell, section));
  return names.length === 0 ? [] : [`${fewOf(names)} cannot be told apart from it.`];
}

/** `lets nothing wrong through`, `writes 25 of 44 wrong values`. */
function doesWrong({ asked }: Section, { facts }: MeasuredCell): string {
  const isWriter = asked.operation === "encode";
  const tried = facts === null ? 0 : triedOf(facts, asked);
  const letThrough = facts === null ? 0 : letThroughOf(facts, asked);
  if (tried === 0) return "was given no wrong value";
  if (letThrough === 0) return isWriter ? "writes nothing wrong" : "lets nothing wrong through";
  const values = `${letThrough} of ${tried} wrong values`;
  return isWriter ? `writes ${values}` : `lets ${values} through`;
}

/** Which adapters would be beaten, did they not refuse or strip unknown keys. */
function keysSentences(section: Section, cells: readonly MeasuredCell[]): string[] {
  const found = cells.filter(
    (cell) => markOf(cell) === "★" && cells.some((other) => isAheadButForKeys(other, cell, section)),
  );
  return [...Map.groupBy(found, ({ facts }) => facts?.unknownKeys)].map(
    ([keys, alike]) =>
      `${listed(alike.map((cell) => rowName(cell, section)))} ${alike.length === 1 ? "is" : "are"} unbeaten only where unknown keys are ${keys ?? "ignored"}.`,
  );
}

/** Does the one beat the other in everything but unknown keys? */
function isAheadButForKeys(one: MeasuredCell, other: MeasuredCell, { asked }: Section): boolean {
  if (one.adapter === other.adapter || one.facts === null || other.facts === null) return false;
  if (standing(one.facts, other.facts, asked) !== "incomparable") return false;
  const withKeys = { ...one.facts, unknownKeys: other.facts.unknownKeys };
  if (standing(withKeys, other.facts, asked) === "incomparable") return false;
  const least = Math.max(one.resolution, other.resolution);
  return compare(difference(one.launches, other.launches), least, false) === "faster";
}

/** Who may yet be beaten. */
function openSentence(section: Section): string[] {
  const open = section.cells.filter((cell) => markOf(cell) === "?").map((cell) => rowName(cell, section));
  return open.length === 0 ? [] : [`More launches may decide whether ${fewOf(open)} can be beaten.`];
}
