/** Text of somebody else's, so that what it shows is all that it does, wherever it is shown. */

/** What moves a cursor, changes a colour, turns the direction of writing or is not seen; line ends of Unicode, too. */
const INVISIBLE = /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Spells out what is not seen (`\u001b`). */
const spelledOut = (text: string): string =>
  text.replaceAll(INVISIBLE, (found) => String.raw`\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A text on one line: white space that ends a line becomes a space, what is not seen is spelled out. */
export const visible = (text: string): string =>
  spelledOut(text.replaceAll(/[\t\n\v\f\r\u2028\u2029]+/g, " "));

/** The same of text that has lines of its own: source text. */
export const visibleLines = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => spelledOut(line.replaceAll("\t", "  ")))
    .join("\n");

/** The same of every text in a record, keys included. */
export function withVisibleTexts<Value>(value: Value): Value;
export function withVisibleTexts(value: unknown): unknown {
  if (typeof value === "string") return visible(value);
  if (Array.isArray(value)) return value.map((item: unknown) => withVisibleTexts(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [visible(key), withVisibleTexts<unknown>(inner)]),
  );
}

/** A record as JSON text in which everything is seen: the same value for whoever parses it. */
export const visibleJson = (value: unknown): string =>
  // Between its texts JSON has line ends and spaces alone.
  JSON.stringify(value, undefined, 2).replaceAll(INVISIBLE, (found) =>
    found === "\n" ? found : spelledOut(found),
  );
