import { describe, expect, it } from "vitest";
import { visible, visibleJson, visibleLines, withVisibleTexts } from "../../src/record/visible.ts";

const HOSTILE = "\u001B[31mred\u001B[0m\u0007 \u009B1m \u202Eevil\u202C \u200Bzero\uFEFF\u0000";
const SPELLED = String.raw`\u001b[31mred\u001b[0m\u0007 \u009b1m \u202eevil\u202c \u200bzero\ufeff\u0000`;

describe("text of somebody else's", () => {
  it("spells out what is not seen, on one line", () => {
    expect(visible(HOSTILE)).toBe(SPELLED);
    expect(visible("one\r\ntwo\tthree\u2028four")).toBe("one two three four");
    expect(visible("é 汉 👍 | <b>")).toBe("é 汉 👍 | <b>");
  });

  it("keeps its lines where it is source text", () => {
    expect(visibleLines(`a\r\n\tb${HOSTILE}`)).toBe(`a\n  b${SPELLED}`);
  });

  it("is found at every place of a record, in its keys, too", () => {
    expect(withVisibleTexts({ [HOSTILE]: [{ why: HOSTILE }, 1, null, true] })).toEqual({
      [SPELLED]: [{ why: SPELLED }, 1, null, true],
    });
  });

  it("is the same text for whoever parses the JSON, and all of it is seen", () => {
    const value = { [HOSTILE]: [HOSTILE, "a\nb"] };
    const text = visibleJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text.replaceAll("\n", "")).toBe(visible(text.replaceAll("\n", "")));
  });
});
