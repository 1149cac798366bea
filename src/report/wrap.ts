/**
 * Breaks text between words, so that no line is longer than `width` if its words allow; later lines are indented.
 * `long`: whether a word that is longer than a line is broken, too.
 */
export function wrap(text: string, width: number, indent = "  ", long: "keep" | "break" = "keep"): string {
  if (text.length <= width) return text;
  const lines: string[] = [];
  let line = "";
  // A word has the spaces before it: they are the indentation of the first, and a gap of others where they stay in one line.
  for (const word of text.match(/ *[^ ]+/g) ?? []) {
    if (line !== "" && line.length + word.length > width) {
      lines.push(line);
      line = indent + word.trimStart();
    } else line += word;
    if (long === "break" && width > indent.length)
      while (line.length > width) {
        lines.push(line.slice(0, width));
        line = indent + line.slice(width);
      }
  }
  return [...lines, line].join("\n");
}
