/** Breaks text between words, so that no line is longer than `width` if its words allow; later lines are indented. */
export function wrap(text: string, width: number, indent = "  "): string {
  if (text.length <= width) return text;
  const lines: string[] = [];
  let line = "";
  // Spaces at the start belong to the first word: they are its indentation.
  for (const word of text.split(/(?<=\S) +/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
