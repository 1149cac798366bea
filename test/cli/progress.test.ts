import { describe, expect, it } from "vitest";
import { progressLine, progressText } from "../../src/cli/progress.ts";

describe("progressText", () => {
  it.each([
    [undefined, "[3/12] order decode"],
    [41.2, "[3/12] order decode · about 42 s left"],
    [600, "[3/12] order decode · about 10 min left"],
    [9000, "[3/12] order decode · about 2.5 h left"],
  ])("with %s seconds left", (secondsLeft, text) => {
    expect(progressText({ doing: "order decode", done: 2, total: 12, secondsLeft })).toBe(text);
  });
});

describe("progressLine", () => {
  const shown = (isTTY: boolean, columns: number): string => {
    let text = "";
    const line = progressLine({
      isTTY,
      columns,
      write: (part: string | Uint8Array) => (text += String(part)) !== "",
    });
    line.show({ doing: "order decode, launch 1 of 3", done: 0, total: 12, secondsLeft: undefined });
    line.clear();
    return text;
  };

  it("shows and clears one line, cut to the terminal's width", () => {
    expect(shown(true, 80)).toBe("\r[1/12] order decode, launch 1 of 3\u001B[K\r\u001B[K");
    expect(shown(true, 13)).toBe("\r[1/12] order\u001B[K\r\u001B[K");
    expect(shown(true, 0)).toContain("launch 1 of 3");
  });

  it("says nothing where nobody watches", () => {
    expect(shown(false, 80)).toBe("");
  });
});
