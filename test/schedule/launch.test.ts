/** A launch of real workers, on an adapter and a reference. */

import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import order from "../../datasets/order/model.ts";
import { seeded } from "../../src/kinds/random.ts";
import { chunksOf } from "../../src/measure/block.ts";
import { Pool } from "../../src/pool/pool.ts";
import type { CellQuestion, Subject } from "../../src/protocol/messages.ts";
import { drawDataset } from "../../src/schedule/documents.ts";
import { startJudge } from "../../src/schedule/judge-client.ts";
import type { Arm, ArmCell } from "../../src/schedule/arm.ts";
import { launch, type LaunchEvent } from "../../src/schedule/launch.ts";
import { ruler } from "../../src/schedule/profiles.ts";
import {
  apply,
  emptyState,
  type OpenLaunch,
  type RunEvent,
  type SetState,
} from "../../src/schedule/state.ts";
import { planted } from "../cli/wirebench.ts";

/** A folder of this file's own: what other tests, or earlier ones, have compiled is not there. Before the imports: they look it up. */
const temporary = vi.hoisted(() => {
  const { mkdtempSync } = process.getBuiltinModule("node:fs");
  const own = mkdtempSync(`${process.getBuiltinModule("node:os").tmpdir()}/wirebench-launch-`);
  process.env["TMPDIR"] = own;
  return own;
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const pool = new Pool({ priority: "as it is" });
const judge = startJudge(pool, undefined);
afterAll(() => pool.close());

const COUNT = 100;
const drawn = drawDataset(order, COUNT);

interface Asked {
  readonly adapter: string;
  readonly file?: string;
  readonly question?: Partial<CellQuestion>;
  readonly activeArms?: readonly string[];
  readonly chunkDocuments?: number;
  readonly blockMilliseconds?: number;
  readonly mayDiscard?: boolean;
  readonly reference?: Arm["cell"]["subject"];
}

/** What happened, of an adapter's operation and of a reference beside it. */
async function happened(asked: Asked): Promise<{ readonly events: LaunchEvent[]; readonly set: SetState }> {
  const { adapter, file, question, activeArms = ["reference", "adapter"] } = asked;
  const settings = {
    ...ruler,
    rounds: 2,
    ...(asked.blockMilliseconds === undefined ? {} : { blockMilliseconds: asked.blockMilliseconds }),
  };
  const cell = (subject: Subject): ArmCell => ({
    subject,
    question: { operation: "check", mode: "strict", unknownKeys: "ignore", process: "warm", ...question },
    model: order.model,
    documents: drawn.documents("clean"),
    chunks: chunksOf(COUNT, asked.chunkDocuments ?? settings.chunkDocuments),
    ...("adapter" in subject ? { adapter: { validates: true, wire: "json" } as const } : {}),
  });
  const state = emptyState(["set"]);
  const set = state.get("set") as SetState;
  const here = { set: "set", launch: 0 };
  apply(state, { ...here, event: "launch", core: null, activeArms, waitingArms: [] }, 0);
  const events: LaunchEvent[] = [];
  await launch(
    [
      { id: "reference", cell: cell(asked.reference ?? { reference: "walk" }) },
      { id: "adapter", cell: cell({ adapter: { name: adapter, ...(file === undefined ? {} : { file }) } }) },
    ],
    {
      pool,
      judge,
      random: seeded(1),
      begunBefore: () => 0,
      signal: new AbortController().signal,
      ruler: settings,
      freshEachRound: question?.process === "first call",
      requiredArms: new Set(["adapter"]),
      mayDiscard: asked.mayDiscard ?? true,
      open: set.open.get(0) as OpenLaunch,
      emit: (event) => {
        events.push(event);
        apply(state, { ...event, ...here } as RunEvent, 0);
      },
    },
  );
  return { events, set };
}
const ended = (events: readonly LaunchEvent[]) =>
  events.flatMap((event) => (event.event === "ended" ? [event.ended] : []));
const said = (events: readonly LaunchEvent[]) =>
  events.map((event) => `${event.event} ${"arm" in event ? event.arm : ""}`).sort();

it("measures an adapter beside its reference", async () => {
  const { events } = await happened({ adapter: "ajv" });
  expect(said(events)).toEqual(
    ["ready", "block", "block", "finished"]
      .flatMap((event) => [`${event} adapter`, `${event} reference`])
      .concat("launched ")
      .sort(),
  );
  const finished = events.find((event) => event.event === "finished" && event.arm === "adapter");
  expect(finished).toMatchObject({ finished: { facts: { validates: true, unknownKeys: "ignored" } } });
});

it("meets every chunk several times, however short its blocks are", async () => {
  const { events } = await happened({ adapter: "ajv", chunkDocuments: 10, blockMilliseconds: 0.001 });
  const met = events.flatMap((event) => (event.event === "block" ? [event.chunks.length] : []));
  expect(met).toEqual([10, 10, 10, 10]);
});

it("says how long it took to find an adapter wrong", async () => {
  const { events } = await happened({
    adapter: "mutates-its-input",
    file: planted("mutates-its-input"),
    question: { unknownKeys: "strip" },
  });
  const [end, ...others] = ended(events);
  expect(others).toEqual([]);
  expect(end).toMatchObject({ is: "nonconforming", checking: expect.any(Number) });
  expect(said(events)).toEqual(["ended adapter", "launched "]);
});

it("launches nobody who takes no part in it", async () => {
  const { events } = await happened({ adapter: "ajv", activeArms: ["adapter"] });
  expect(said(events)).toEqual([
    "block adapter",
    "block adapter",
    "finished adapter",
    "launched ",
    "ready adapter",
  ]);
});

it("makes no reference ready where there is no adapter to measure", async () => {
  const { events } = await happened({ adapter: "superjson" });
  expect(said(events)).toEqual(["ended adapter", "launched "]);
});

it("discards a launch that loses a reference, and keeps its adapter", async () => {
  const reference = { adapter: { name: "exits", file: planted("exits") } };
  const lost = { adapter: "ajv", reference: { reference: "no such reference" as "walk" } };
  const { events, set } = await happened(lost);
  expect(events.at(-1)).toEqual({ event: "launched", discarded: true });
  expect(set).toMatchObject({ launches: [], discarded: 1 });
  // An adapter beside it that breaks is at its end, and the launch goes on.
  const other = await happened({ adapter: "ajv", reference });
  expect(ended(other.events)).toMatchObject([{ is: "failed", code: "exited" }]);
  expect(other.set.launches).toHaveLength(1);
  // Where nothing more may be discarded, a reference is at its end, too.
  const last = await happened({ ...lost, mayDiscard: false });
  expect(last.set.launches).toHaveLength(1);
  expect(last.set.launches[0]?.arms.get("reference")).toMatchObject({ is: "failed" });
});

it("collects garbage before a first call is timed, not within", async () => {
  const file = planted("needs-garbage-collected");
  const question = { process: "first call", unknownKeys: "strip" } as const;
  const { events } = await happened({ adapter: "needs-garbage-collected", file, question });
  expect(said(events)).toContain("finished adapter");
});

it.each(["check", "decode", "encode"] as const)("hands a first call the input of %s", async (operation) => {
  const question = { process: "first call", unknownKeys: "strip", operation } as const;
  const { events } = await happened({
    adapter: "first-call-input",
    file: planted("first-call-input"),
    question,
  });
  expect(ended(events)).toEqual([]);
  expect(said(events)).toContain("finished adapter");
});

it("refuses documents that were changed meanwhile, and says which", async () => {
  const few = drawDataset(order, 30);
  const { timed } = few.documents("clean");
  const text = `${JSON.stringify(few.clean[0])}\n`.repeat(30);
  writeFileSync(timed.path, text);
  const cell: ArmCell = {
    subject: { adapter: { name: "ajv" } },
    question: { operation: "check", mode: "strict", unknownKeys: "ignore", process: "warm" },
    model: order.model,
    documents: { which: "clean", timed, clean: timed, seed: 1 },
    chunks: chunksOf(30, 10),
    adapter: { validates: true, wire: "json" },
  };
  const state = emptyState(["set"]);
  const here = { set: "set", launch: 0 };
  apply(state, { ...here, event: "launch", core: null, activeArms: ["adapter"], waitingArms: [] }, 0);
  const events: LaunchEvent[] = [];
  await launch([{ id: "adapter", cell }], {
    pool,
    judge,
    random: seeded(1),
    begunBefore: () => 0,
    signal: new AbortController().signal,
    ruler: { ...ruler, rounds: 2 },
    freshEachRound: false,
    requiredArms: new Set(["adapter"]),
    mayDiscard: true,
    open: state.get("set")?.open.get(0) as OpenLaunch,
    emit: (event) => events.push(event),
  });
  const [end] = ended(events);
  expect(end).toMatchObject({ is: "failed", code: "documents" });
  expect(end?.is === "failed" && end.cause).toContain(timed.path);
});

it("keeps nothing compiled of a library whose first call is measured", async () => {
  const folder = join(tmpdir(), "wirebench-compile-cache-own");
  const kept = () =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
      : 0;
  await happened({ adapter: "zod", question: { process: "first call", unknownKeys: "strip" } });
  const before = kept();
  expect(before).toBeGreaterThan(0);
  await happened({ adapter: "ajv", question: { process: "first call" } });
  expect(kept()).toBe(before);
});
