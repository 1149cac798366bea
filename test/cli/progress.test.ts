import { describe, expect, it } from "vitest";
import { progressText } from "../../src/cli/progress.ts";

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
