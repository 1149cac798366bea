import { expect, it } from "vitest";
import { ADAPTERS_IN_LAUNCH, portionsOf, profileFor, profiles } from "../../src/schedule/profiles.ts";

it("gives time for more adapters than a launch has room for, in proportion", () => {
  for (const profile of profiles) {
    expect(profileFor(profile, 1)).toEqual(profile);
    expect(profileFor(profile, ADAPTERS_IN_LAUNCH)).toEqual(profile);
    const twice = profileFor(profile, 2 * ADAPTERS_IN_LAUNCH);
    expect(twice.addUntilSeconds).toBe(2 * profile.addUntilSeconds);
    expect(twice.maxSeconds).toBe(profile.maxSeconds === undefined ? undefined : 2 * profile.maxSeconds);
    expect(twice.launches).toBe(profile.launches);
  }
});

it("cuts inputs into portions, none of which is lost or empty", () => {
  for (const count of [0, 1, 199, 200, 201, 1000]) {
    const inputs = Array.from({ length: count }, (_, index) => index);
    expect(portionsOf(inputs).flat()).toEqual(inputs);
    for (const { length } of portionsOf(inputs)) expect(length).toBeGreaterThan(0);
  }
});
