import { expect, it } from "vitest";
import { drawn } from "./share.ts";

const many = Array.from({ length: 40 }, (_, index) => `adapter-${index}`);

it("is everybody where they are few", () => {
  expect(drawn(["a", "b"], { seed: "0123456" })).toEqual(["a", "b"]);
});

it("is the same few of many at one commit, in their order", () => {
  const share = drawn(many, { seed: "9bf2cd01d51c", most: 6 });
  expect(share).toHaveLength(6);
  expect(drawn(many, { seed: "9bf2cd01d51c", most: 6 })).toEqual(share);
  expect(many.filter((name) => share.includes(name))).toEqual(share);
});

it("is everybody's turn after some commits", () => {
  const seen = new Set(
    Array.from({ length: 60 }, (_, at) => drawn(many, { seed: `${1000000 + at * 7919}`, most: 6 })).flat(),
  );
  expect(seen.size).toBe(many.length);
});
