/** `wirebench conform` with an adapter that is made to be harmed: real processes, real files. */

import { describe, expect, it } from "vitest";
import type { ConformanceRecord } from "../../src/record/conformance.ts";
import { planted, wirebench } from "./wirebench.ts";

describe("hostile values", () => {
  it("end every worker that they can, and leave nothing running and nothing out", async () => {
    const { code, stdout } = await wirebench([
      "conform",
      "--adapter",
      planted("hostile"),
      "--matrix",
      "hostile",
      "--json",
    ]);
    expect(code).toBe(0);
    const { hostile, failed } = JSON.parse(stdout) as ConformanceRecord;
    expect(failed).toEqual([]);
    const outcome = new Map(hostile.map(({ attack, outcome: ended }) => [attack, ended]));
    expect(outcome.get("key-by-uuid")).toBe("wrong output");
    expect(outcome.get("constructor-unknown-read")).toBe("hang");
    expect(outcome.get("nesting-10000-read")).toBe("crash");
    // The smallest depth that ends it: ten brackets do, and it is found by halving.
    const deep = hostile.find(({ attack }) => attack === "nesting-10000-read");
    expect(Number(/repeat\((\d+)\)/.exec(deep?.input ?? "")?.[1])).toBeLessThan(20);
  });
});
