/** One sentence that answers the question of a table of costs: who has the least of the cost that was asked for first. */

import { costNamed } from "../../costs/index.ts";
import { type AskedOf, letThroughOf, triedOf } from "../../record/standing.ts";
import { costText } from "../cost-text.ts";
import { fewOf } from "../format.ts";
import { type CostColumn, type RightCell, tiedWith } from "./marks.ts";

/**
 * Names the adapter with the least of those that let the fewest wrong values through, and who is tied with it. Then, where that is
 * another one, the adapter with the least of all, with what it lets through. Undefined where there is no figure.
 */
export function answerOf(
  column: CostColumn | undefined,
  all: readonly RightCell[],
  asked: AskedOf,
): string | undefined {
  if (column === undefined) return undefined;
  const cells = all
    .filter(({ adapter }) => column.figures.has(adapter))
    .toSorted((one, other) => valueOf(column, one) - valueOf(column, other));
  const [least] = cells;
  const cost = costNamed(column.cost);
  if (least === undefined || cost === undefined) return undefined;
  const fewest = Math.min(...cells.map(({ facts }) => letThroughOf(facts, asked)));
  const alike = cells.filter(({ facts }) => letThroughOf(facts, asked) === fewest);
  const careful = alike[0] ?? least;
  const named = ({ adapter }: RightCell): string =>
    `${adapter} (${costText(cost, column.figures.get(adapter)?.value ?? Number.NaN)} ${cost.shown})`;
  const isLeast = valueOf(column, careful) === valueOf(column, least);
  const first = isLeast ? careful : least;
  if (isLeast || fewest === triedOf(careful.facts, asked))
    return [
      `${named(first)} ${cost.least}: it ${doesWrong(first, asked)}.`,
      ...tied(column, first, cells),
    ].join(" ");
  return [
    `Of those that ${fewest === 0 ? carefulWords(asked) : "let the fewest wrong values through"}, ${named(careful)} ${cost.least}${fewest === 0 ? "" : `: it ${doesWrong(careful, asked)}`}.`,
    ...tied(column, careful, alike),
    `Of all, ${named(least)} does: it ${doesWrong(least, asked)}.`,
  ].join(" ");
}

const valueOf = ({ figures }: CostColumn, { adapter }: RightCell): number =>
  figures.get(adapter)?.value ?? Number.MAX_VALUE;

function tied(column: CostColumn, { adapter }: RightCell, among: readonly RightCell[]): string[] {
  const names = tiedWith(
    column,
    adapter,
    among.map((cell) => cell.adapter),
  );
  if (names.length === 0) return [];
  const isExact = column.figures.get(adapter)?.is === "exact";
  return [
    `${fewOf(names)} ${isExact ? `${names.length === 1 ? "has" : "have"} the same` : "cannot be told apart from it"}.`,
  ];
}

const carefulWords = ({ operation }: AskedOf): string =>
  operation === "encode" ? "write nothing wrong" : "let nothing wrong through";

/** `lets 303 of 303 wrong values through`. */
function doesWrong({ facts }: RightCell, asked: AskedOf): string {
  const isWriter = asked.operation === "encode";
  const [letThrough, tried] = [letThroughOf(facts, asked), triedOf(facts, asked)];
  if (tried === 0) return "was given no wrong value";
  if (letThrough === 0) return isWriter ? "writes nothing wrong" : "lets nothing wrong through";
  return isWriter
    ? `writes ${letThrough} of ${tried} wrong values`
    : `lets ${letThrough} of ${tried} wrong values through`;
}
