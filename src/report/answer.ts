/** One sentence that answers the question of a table. */

import { letThroughOf } from "../record/standing.ts";
import { listed, microseconds } from "./format.ts";
import { markOf, type MeasuredCell, rowName, type Section } from "./sections.ts";

/**
 * Names the fastest of those that let the fewest wrong values through, then the fastest that nobody beats, where that is another
 * one. What is in doubt is not named. Undefined where nothing else was measured.
 */
export function answerOf(section: Section): string | undefined {
  const cells = section.cells.filter((cell) => markOf(cell) !== "!");
  const [fastest] = cells;
  if (fastest === undefined) return undefined;
  const named = (cell: MeasuredCell): string => `${rowName(cell, section)} (${microseconds(cell.best)} µs)`;
  const wrong = (cell: MeasuredCell): number =>
    cell.facts === null ? Infinity : letThroughOf(cell.facts, section.asked);
  const fewest = Math.min(...cells.map(wrong));
  const careful = cells.find((cell) => wrong(cell) === fewest) ?? fastest;
  const star = cells.find((cell) => markOf(cell) === "★");
  return [
    cells.length === 1 || section.asked.tried.size === 0
      ? `${named(careful)} is the fastest.`
      : carefulSentence(section, fewest, named(careful)),
    ...(star === undefined || star === careful ? [] : [`Nobody beats ${named(star)}, which does less.`]),
    ...openSentence(section),
  ].join(" ");
}

function carefulSentence({ asked, operation }: Section, fewest: number, name: string): string {
  const isWriter = operation === "encode";
  if (fewest === 0)
    return `${name} is the fastest that ${isWriter ? "writes nothing wrong" : "lets nothing wrong through"}.`;
  const tried = [...asked.tried.values()].reduce((sum, count) => sum + count, 0);
  return `${name} ${isWriter ? "writes" : "lets through"} the fewest wrong values, ${fewest} of ${tried}.`;
}

/** Who may yet be beaten. */
function openSentence(section: Section): string[] {
  const open = section.cells.filter((cell) => markOf(cell) === "?").map((cell) => rowName(cell, section));
  return open.length === 0 ? [] : [`More launches may tell whether ${listed(open)} can be beaten.`];
}
