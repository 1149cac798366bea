import { expect, it } from "vitest";
import { watchGarbageCollections } from "../../src/measure/garbage-collections.ts";

it("counts the collections of an interval, and only those", async () => {
  const collections = watchGarbageCollections();
  const start = performance.now();
  let garbage: unknown;
  for (let index = 0; index < 5e6; index++) garbage = { index, garbage: undefined };
  const end = performance.now();
  expect(garbage).toBeDefined();
  expect(await collections.between(start, end)).toBeGreaterThan(0);
  const quiet = performance.now();
  expect(await collections.between(quiet, quiet)).toBe(0);
});
