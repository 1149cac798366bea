import { expect, it } from "vitest";
import { benches } from "../../bench/index.ts";
import { datasets } from "../../datasets/index.ts";
import { BY_KIND } from "../../src/report/display.ts";
import { ADAPTERS_IN_LAUNCH, portionsOf, profileFor, profiles } from "../../src/schedule/profiles.ts";

it("gives time for more adapters than a launch has room for, in proportion", () => {
  for (const profile of profiles) {
    expect(profileFor(profile, 1)).toEqual(profile);
    expect(profileFor(profile, ADAPTERS_IN_LAUNCH)).toEqual(profile);
    const twice = profileFor(profile, 2 * ADAPTERS_IN_LAUNCH);
    expect(twice.addUntilSeconds).toBeCloseTo(2 * profile.addUntilSeconds);
    if (profile.maxSeconds === undefined) expect(twice.maxSeconds).toBeUndefined();
    else expect(twice.maxSeconds).toBeCloseTo(2 * profile.maxSeconds);
    // Thirty adapters in the quick profile: within five minutes.
    if (profile.name === "quick") expect(profileFor(profile, 30).maxSeconds).toBeLessThan(300);
    expect(twice.launches).toBe(profile.launches);
  }
});

it("names datasets and benches that there are", () => {
  for (const profile of profiles) {
    expect(Object.keys(datasets)).toEqual(expect.arrayContaining([...profile.datasets]));
    expect(benches.map(({ name }) => name)).toEqual(expect.arrayContaining([...profile.benches]));
  }
});

it("has one dataset of each kind in by-kind, and no other", async () => {
  const loaded = await Promise.all(Object.values(datasets).map(async (load) => (await load()).default));
  const kindOf = new Map(loaded.map(({ name, kind }) => [name, kind]));
  const byKind = profiles.find(({ name }) => name === "by-kind");
  const kinds = (byKind?.datasets ?? []).map((name) => kindOf.get(name));
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(new Set(kinds)).toEqual(new Set(loaded.flatMap(({ kind }) => kind ?? [])));
  // Its report shows tables by kind, so its name is theirs.
  expect(byKind?.shows).toEqual([BY_KIND]);
});

it("cuts inputs into portions, none of which is lost or empty", () => {
  for (const count of [0, 1, 199, 200, 201, 1000]) {
    const inputs = Array.from({ length: count }, (_, index) => index);
    expect(portionsOf(inputs).flat()).toEqual(inputs);
    for (const { length } of portionsOf(inputs)) expect(length).toBeGreaterThan(0);
  }
});
