import { expect, it } from "vitest";
import { adapters } from "../../src/adapters/index.ts";
import { downloadsMonth, packageFacts } from "../../src/adapters/package-facts.ts";
import { installedVersion } from "../../src/adapters/packages.ts";

const loaded = await Promise.all(Object.values(adapters).map(async (load) => (await load()).default));

/** What is here though the list of downloads does not have it. */
const FIRST_IN_A_PUBLIC_BENCHMARK = ["ata-validator"];
const LEAST = 50_000;

it("are of the versions that are installed", () => {
  for (const { packages } of loaded)
    for (const name of packages)
      expect(packageFacts(name), `${name}: run tools/packages/main.ts`).toMatchObject({
        version: installedVersion(name),
        released: expect.stringMatching(/^(20\d\d-\d\d|before 2025)$/) as string,
      });
  expect(downloadsMonth).toMatch(/^20\d\d-\d\d$/);
});

it("admit libraries with 50,000 downloads a month, or that are first in a public benchmark", () => {
  for (const {
    packages: [first],
  } of loaded)
    if (first !== undefined && !FIRST_IN_A_PUBLIC_BENCHMARK.includes(first))
      expect(packageFacts(first)?.downloadsPerMonth, first).toBeGreaterThanOrEqual(LEAST);
});
