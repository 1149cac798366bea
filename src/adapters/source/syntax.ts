/** What JavaScript source text says, without running it: its tree, the names that it needs, and the same text tidied. */

import { type Comment, type Node, parse, type Program, type Token, tokTypes } from "acorn";
import { analyze } from "periscopic";

/** The tree of a module. Throws a SyntaxError. */
export const treeOf = (text: string): Program => parse(text, { ecmaVersion: "latest", sourceType: "module" });

/** The tree of an expression, and where its text stands in the module that was parsed for it. Throws a SyntaxError. */
export function expressionTree(text: string): { readonly tree: Node; readonly module: string } {
  const module = `(${text}\n);`;
  const [statement] = treeOf(module).body;
  if (statement?.type !== "ExpressionStatement") throw new SyntaxError("it is no expression");
  return { tree: statement.expression, module };
}

/** Is this text an expression? The text of a method is none. */
export function isExpression(text: string): boolean {
  try {
    expressionTree(text);
    return true;
  } catch {
    return false;
  }
}

/** The names that a module uses and does not declare. Throws a SyntaxError. */
export const freeNames = (text: string): Set<string> =>
  // acorn and estree describe the same tree, under two names for its types.
  new Set(analyze(treeOf(text) as never).globals.keys());

/** Words after which a bracket does not begin the arguments of a call. */
const BEFORE_BRACKET = new Set(["async", "await", "of", "get", "set"]);

/** The text with the blanks taken out that types have left behind, and without the indentation of the place where it stood. */
export function tidied(text: string): string {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  parse(text, { ecmaVersion: "latest", sourceType: "module", onToken: tokens, onComment: comments });
  const pieces: readonly (Token | Comment)[] = [...tokens, ...comments].toSorted(
    (one, other) => one.start - other.start,
  );
  const indents = [...gaps(text, pieces)].filter((gap) => gap.includes("\n")).map(indentOf);
  const outer = indents.length === 0 ? 0 : Math.min(...indents);
  let tidy = "";
  let previous: Token | Comment | undefined;
  for (const piece of pieces) {
    tidy += between(text.slice(previous?.end ?? 0, piece.start), previous, piece, outer);
    tidy += text.slice(piece.start, piece.end);
    previous = piece;
  }
  return tidy.trim();
}

function* gaps(text: string, pieces: readonly (Token | Comment)[]): Generator<string> {
  let end = 0;
  for (const piece of pieces) {
    yield text.slice(end, piece.start);
    ({ end } = piece);
  }
}

const indentOf = (gap: string): number => gap.length - gap.lastIndexOf("\n") - 1;

function between(
  gap: string,
  previous: Token | Comment | undefined,
  next: Token | Comment,
  outer: number,
): string {
  if (gap === "") return "";
  if (gap.includes("\n")) return `\n${" ".repeat(indentOf(gap) - outer)}`;
  const closes = [tokTypes.comma, tokTypes.parenR, tokTypes.semi, tokTypes.bracketR];
  if (closes.includes(next.type as never)) return "";
  const isCall =
    next.type === (tokTypes.parenL as unknown) &&
    previous?.type === (tokTypes.name as unknown) &&
    !BEFORE_BRACKET.has(String((previous as Token & { readonly value: unknown }).value));
  return isCall ? "" : " ";
}
