/** One sentence that answers the question of a table. */

import { letThroughOf, triedOf } from "../record/standing.ts";
import { fewOf, microseconds } from "./format.ts";
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
    ...(star === undefined || star === careful
      ? []
      : [`The fastest that nobody beats is ${named(section, star)}: it ${doesWrong(section, star)}.`]),
    ...openSentence(section),
  ].join(" ");
}

const named = (section: Section, cell: MeasuredCell): string =>
  `${rowName(cell, section)} (${microseconds(cell.best)} µs)`;

function carefulSentence(section: Section, count: number, careful: MeasuredCell): string {
  const name = named(section, careful);
  if (section.asked.tried.size === 0 || careful.facts === null) return `${name} is the fastest.`;
  const did = doesWrong(section, careful);
  if (count === 1) return `${name} ${did}.`;
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

/** Who may yet be beaten. */
function openSentence(section: Section): string[] {
  const open = section.cells.filter((cell) => markOf(cell) === "?").map((cell) => rowName(cell, section));
  return open.length === 0 ? [] : [`More launches may decide whether ${fewOf(open)} can be beaten.`];
}
