import { expect, it } from "vitest";
import { causeOf } from "../../src/worker/reason.ts";

it("tells where an error comes from by the path within the project, and names no folder of the machine", () => {
  const folder = new URL("../..", import.meta.url);
  const thrown = (at: string): Error => Object.assign(new Error("no"), { stack: `Error: no\n    at ${at}` });
  expect(causeOf(thrown(`run (${folder.pathname}node_modules/some/index.js:1:2)`))).toBe(
    "Error: no at run (node_modules/some/index.js:1:2)",
  );
  expect(causeOf(thrown(`${folder.href}src/adapters/some.ts:3:4`))).toBe(
    "Error: no at src/adapters/some.ts:3:4",
  );
  expect(causeOf(thrown("/elsewhere/mine.ts:5:6"))).toBe("Error: no at /elsewhere/mine.ts:5:6");
});
