/** A launch of real workers, on an adapter and a yardstick. */

import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import order from "../../datasets/order/model.ts";
import { seeded } from "../../src/kinds/random.ts";
import { keepDocuments } from "../../src/schedule/keep-documents.ts";
import { type Arm, launch, type LaunchEvent } from "../../src/schedule/launch.ts";
import { ruler } from "../../src/schedule/profiles.ts";
import type { CellRequest } from "../../src/protocol/messages.ts";
import { apply, emptyState, type OpenLaunch, type RunEvent, spentBefore } from "../../src/schedule/state.ts";
import { planted } from "../cli/wirebench.ts";

const settings = { ...ruler, rounds: 2 };
const { hash } = keepDocuments(order, 100, 1);

/** What happened, of an adapter's check and of the plain walk beside it. */
async function happened(
  adapter: string,
  process: CellRequest["process"],
  {
    file,
    members = ["yardstick", "adapter"],
    ...more
  }: Partial<CellRequest> & { readonly file?: string; readonly members?: readonly string[] } = {},
): Promise<LaunchEvent[]> {
  const cell = (subject: CellRequest["subject"]): Arm["cell"] => ({
    subject,
    dataset: "order",
    count: 100,
    datasetSeed: 1,
    hash,
    operation: "check",
    mode: "strict",
    documents: "clean",
    process,
    chunkDocuments: settings.chunkDocuments,
    blockMilliseconds: settings.blockMilliseconds,
    rounds: settings.rounds,
    warmUpBlocks: settings.warmUpBlocks,
    ...more,
  });
  const state = emptyState(["set"]);
  const here = { set: "set", launch: 0 };
  apply(state, { ...here, event: "launch", core: null, members }, 0);
  const events: LaunchEvent[] = [];
  await launch(
    [
      { id: "yardstick", cell: cell({ reference: "walk" }) },
      {
        id: "adapter",
        cell: cell({
          adapter: { name: adapter, ...(file === undefined ? {} : { file }) },
          unknownKeys: "ignore",
        }),
      },
    ],
    {
      random: seeded(1),
      number: 0,
      signal: new AbortController().signal,
      ruler: settings,
      freshEachRound: process === "first call",
      needed: new Set(["adapter"]),
      open: state.get("set")?.open.get(0) as OpenLaunch,
      tell: (event) => {
        events.push(event);
        apply(state, { ...event, ...here } as RunEvent, 0);
      },
    },
  );
  return events;
}
const said = (events: readonly LaunchEvent[]) =>
  events.map((event) => `${event.event} ${"arm" in event ? event.arm : ""}`).sort();

it("measures an adapter beside its yardstick", async () => {
  expect(said(await happened("ajv", "warm"))).toEqual(
    ["ready", "block", "block", "finished"]
      .flatMap((event) => [`${event} adapter`, `${event} yardstick`])
      .sort(),
  );
});

it("meets every chunk several times, however short its blocks are", async () => {
  const events = await happened("ajv", "warm", { chunkDocuments: 10, blockMilliseconds: 0.001 });
  const met = events.flatMap((event) => (event.event === "block" ? [event.chunks.length] : []));
  expect(met).toEqual([10, 10, 10, 10]);
});

it("tells how long the gate took that an adapter did not pass", async () => {
  const file = planted("mutates-its-input");
  const [only, ...others] = await happened("mutates-its-input", "warm", { file });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ event: "ended", ended: { is: "nonconforming" } });
  expect(only?.event === "ended" && spentBefore({ ...only, set: "set", launch: 0 }).checking).toBeGreaterThan(
    0,
  );
});

it("launches nobody who takes no part in it", async () => {
  expect(said(await happened("ajv", "warm", { members: ["adapter"] }))).toEqual(
    ["block", "block", "finished", "ready"].map((event) => `${event} adapter`),
  );
});

it("collects garbage before a first call is timed, not within", async () => {
  const file = planted("needs-garbage-collected");
  expect(said(await happened("needs-garbage-collected", "first call", { file }))).toContain(
    "finished adapter",
  );
});

it("makes no yardstick ready where there is no adapter to measure", async () => {
  expect(said(await happened("superjson", "warm"))).toEqual(["ended adapter"]);
});

it("keeps nothing compiled of a library whose first call is measured", async () => {
  const folder = join(tmpdir(), "wirebench-compile-cache-own");
  const kept = () =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
      : 0;
  await happened("zod", "first call");
  const before = kept();
  expect(before).toBeGreaterThan(0);
  await happened("ajv", "first call");
  expect(kept()).toBe(before);
});
