/** The runtime that this worker is on: what it is called, and what runtimes do in different ways. Where one cannot, a figure is null. */

import type { BlockRequest, Description } from "../protocol/messages.ts";
import { v8 } from "../protocol/builtins.ts";

/** Versions of other runtimes than Node, and their engines' own; absent on Node. */
type Versions = NodeJS.ProcessVersions & {
  readonly bun?: string;
  readonly deno?: string;
  readonly webkit?: string;
};
const versions: Versions = process.versions;

/** What our own command said of the runtime that it started; absent where a user's command started it. */
interface Named {
  readonly name: string;
  readonly flags: readonly string[];
}

/** What is called by its name in a result: `bun`, `deno`, `node`, or a Node beside the one that runs wirebench: `node@24`. */
export function runtime(): Description["runtime"] {
  const { name = detected().name, flags = process.execArgv } = named();
  return { ...detected(), name, flags: [...flags] };
}

function named(): Partial<Named> {
  const { WIREBENCH_RUNTIME = "" } = process.env;
  return WIREBENCH_RUNTIME === "" ? {} : (JSON.parse(WIREBENCH_RUNTIME) as Named);
}

function detected(): Omit<Description["runtime"], "flags"> {
  const { bun, deno, node, webkit = "", v8: engine } = versions;
  // Bun tells the commit of its engine, which has no versions.
  if (bun !== undefined)
    return { name: "bun", version: bun, engine: `JavaScriptCore ${webkit.slice(0, 12)}`.trim() };
  if (deno !== undefined) return { name: "deno", version: deno, engine: `V8 ${engine}` };
  return { name: "node", version: node, engine: `V8 ${engine}` };
}

/** What Bun has beside Node's `gc`, which collects everything whatever it is asked. */
interface JavaScriptCore {
  readonly edenGC: () => void;
  readonly fullGC: () => void;
}
const javaScriptCore =
  versions.bun === undefined ? undefined : (process.getBuiltinModule("bun:jsc") as unknown as JavaScriptCore);

/** Nothing happens where the runtime does not collect on request: a worker of ours is started with --expose-gc. */
export function collectGarbage(collect: BlockRequest["collect"]): void {
  if (collect === "none") return;
  if (javaScriptCore !== undefined) {
    if (collect === "all") javaScriptCore.fullGC();
    else javaScriptCore.edenGC();
  } else void globalThis.gc?.({ type: collect === "all" ? "major" : "minor", execution: "sync" });
}

/** Bytes that were allocated so far; undefined where the runtime does not tell (Node 24), or tells something else (Bun). */
export function allocatedBytes(): number | undefined {
  if (versions.bun !== undefined) return undefined;
  const { total_allocated_bytes: bytes } = v8().getHeapStatistics() as { total_allocated_bytes?: number };
  return bytes;
}

/** Keeps what was compiled so far for the next process, where the runtime does not do so by itself. */
export function flushCompiled(): void {
  const { flushCompileCache } = process.getBuiltinModule("node:module") as { flushCompileCache?: () => void };
  flushCompileCache?.();
}

/** Whether this process makes code of text. */
export function generatesCode(): boolean {
  try {
    // oxlint-disable-next-line no-new-func -- it is tried, and never called
    return typeof new Function("") === "function";
  } catch {
    return false;
  }
}
