import { describe, expect, it } from "vitest";
import { choose, chooseOne, names } from "../../src/cli/choose.ts";
import { UsageError } from "../../src/cli/errors.ts";

const members = ["encode", "check", "decode", "decode-lax"];

describe("names", () => {
  it("splits commas and repeated flags, and drops what is empty", () => {
    expect(names(["a,b", " c ", ",", ""])).toEqual(["a", "b", "c"]);
  });
});

describe("choose", () => {
  it("takes all where nothing is asked, and the family's order where something is", () => {
    expect(choose("bench", [], members, String)).toEqual(members);
    expect(choose("bench", ["decode", "encode"], members, String)).toEqual(["encode", "decode"]);
  });
});

describe("chooseOne", () => {
  it.each([
    ["decod", "did you mean decode?"],
    ["CHECK", "did you mean check?"],
    ["zzzzzzzz", "there are encode, check, decode, decode-lax"],
  ])("says what %s could have meant", (asked, says) => {
    expect(() => chooseOne("bench", asked, members, String)).toThrow(UsageError);
    expect(() => chooseOne("bench", asked, members, String)).toThrow(says);
  });

  it("guesses nothing from far away", () => {
    expect(() => chooseOne("bench", "zzzzzzzz", members, String)).not.toThrow("did you mean");
  });
});
