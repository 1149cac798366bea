/** Text of somebody else's, as it goes into records and onto terminals. */

import { visible } from "../record/visible.ts";

/** Characters that a reason, a cause or a configuration may have. */
export const MAX_TEXT = 400;

/**
 * One line of at most `max` characters. White space becomes a space; what moves a cursor, changes a colour or turns the direction of
 * writing is spelled out (`\u001b`), so that nothing of it happens where the line is shown.
 */
export function oneLine(text: string, max = MAX_TEXT): string {
  const start = text
    // Ten megabytes are not searched for what is cut off anyhow.
    .slice(0, max * 4)
    .trim()
    .replaceAll(/\s+/g, " ");
  const line = visible(start).toWellFormed();
  return line.length > max || text.length > max * 4 ? `${line.slice(0, max - 1)}…` : line;
}

/** The same of every text in a value, but for the members of these names, which are left as they are. */
export function withOneLines(value: unknown, but: ReadonlySet<string>): unknown {
  if (typeof value === "string") return oneLine(value);
  if (Array.isArray(value)) return value.map((item) => withOneLines(item, but));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, but.has(key) ? inner : withOneLines(inner, but)]),
  );
}
