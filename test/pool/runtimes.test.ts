import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { defaultLimits } from "../../src/runtimes/contract.ts";
import { node } from "../../src/runtimes/node.ts";
import { LONG, openPool, run, startWorker } from "./support.ts";

const worker = (compiled: "everything" | "own files") => node.worker({ limits: defaultLimits, compiled });

it("starts files that exist", () => {
  for (const { command } of [worker("everything"), node.judge()])
    expect(existsSync(command.at(-1) ?? ""), command.at(-1)).toBe(true);
});

it("keeps what a first call must not find compiled away from the rest", () => {
  const cache = (compiled: "everything" | "own files") => worker(compiled).environment["NODE_COMPILE_CACHE"];
  expect(cache("everything")).not.toBe(cache("own files"));
  expect(node.judge().environment["NODE_COMPILE_CACHE"]).toBe(cache("own files"));
});

it("limits the heap of a worker and lets it collect garbage on request", async () => {
  const flags = node.flags({ ...defaultLimits, heapMegabytes: 77 });
  const asked = startWorker(openPool(), { flags });
  const code = 'answer([typeof gc, require("node:v8").getHeapStatistics().heap_size_limit / 2 ** 20])';
  const [collect, megabytes] = (await asked.ask(run(code), LONG)) as [string, number];
  expect(collect).toBe("function");
  // Old space, and a young generation on top of it.
  expect(megabytes).toBeGreaterThanOrEqual(77);
  expect(megabytes).toBeLessThan(77 + 256);
});
