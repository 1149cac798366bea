/**
 * `node tools/packages/main.ts <list.tsv> <YYYY-MM>`: makes src/adapters/package-facts.json anew. The list is of npm's packages, a line
 * each: name, version, downloads a month, parted by tabs; the month is the list's. Dates of release are asked of npm.
 */

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { PackageFacts } from "../../src/adapters/package-facts.ts";
import { adapters } from "../../src/adapters/index.ts";
import { installedVersion } from "../../src/adapters/packages.ts";

const [list = "", month = ""] = process.argv.slice(2);
const loaded = await Promise.all(Object.values(adapters).map(async (load) => (await load()).default));
const names = [...new Set(loaded.flatMap(({ packages }) => packages))].toSorted();
const downloads = new Map(
  readFileSync(list, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([name = ""]) => names.includes(name))
    .map(([name = "", , count = ""]) => [name, Number(count)] as const),
);

/** Earlier dates are often those of a mirror, not of the release. */
const FIRST_SURE_YEAR = 2025;

/** The month of release, or that it was before. */
function releasedOf(name: string): string {
  const times = JSON.parse(
    execFileSync("npm", ["view", name, "time", "--json"], { encoding: "utf8" }),
  ) as Readonly<Record<string, string>>;
  const date = times[installedVersion(name)] ?? "";
  if (date === "") throw new Error(`${name}: npm knows no date of ${installedVersion(name)}`);
  return Number(date.slice(0, 4)) < FIRST_SURE_YEAR ? `before ${FIRST_SURE_YEAR}` : date.slice(0, 7);
}

const packages: Record<string, PackageFacts> = {};
for (const name of names) {
  const count = downloads.get(name);
  packages[name] = {
    downloadsPerMonth: count === undefined || Number.isNaN(count) ? null : count,
    version: installedVersion(name),
    released: releasedOf(name),
  };
}
const file = new URL("../../src/adapters/package-facts.json", import.meta.url);
writeFileSync(file, `${JSON.stringify({ month, packages }, null, 2)}\n`);
process.stdout.write(`${names.length} packages\n`);
