/**
 * Breaks text between words, so that no line is longer than `width` if its words allow; later lines are indented.
 * `long`: whether a word that is longer than a line is broken, too.
 */
export function wrap(text: string, width: number, indent = "  ", long: "keep" | "break" = "keep"): string {
  if (text.length <= width) return text;
  const lines: string[] = [];
  let line = "";
  // Spaces at the start belong to the first word: they are its indentation.
  for (const word of text.split(/(?<=\S) +/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
    if (long === "break" && width > indent.length)
      while (line.length > width) {
        lines.push(line.slice(0, width));
        line = indent + line.slice(width);
      }
  }
  return [...lines, line].join("\n");
}
