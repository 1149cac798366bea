/** Bundles a module for a browser, as a page would load it: rolldown, minified, with what the module uses. */

import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { gzipSync } from "node:zlib";
import { type OutputOptions, rolldown } from "rolldown";
import { whyNoProof } from "../../conform/proof-check.ts";
import { runModule } from "../../pool/run-module.ts";
import { PRINTS } from "../../protocol/messages.ts";
import type { CellProgram, Missing } from "./cells.ts";

/** A module that is in no file. It stands in the folder in which its packages are found. */
export interface SourceModule {
  readonly lines: readonly string[];
  readonly folder: string;
}

/** A script, and what it imports all the same; `unresolved`: what was not found, imported or required. */
interface Bundled {
  readonly code: string;
  readonly imports: readonly string[];
  readonly unresolved: readonly string[];
}

/** The bytes of a bundle. */
export interface BundleSize {
  readonly raw: number;
  readonly gzip: number;
}

/** A bundle that takes longer to run than this does not work. */
const RUN_MILLISECONDS = 20_000;

const MINIFIED: OutputOptions = { minify: true, comments: false };
/** To be run and compared: names show in what is printed. */
const READABLE: OutputOptions = { minify: false, keepNames: true };

/**
 * The size of a program's operation as a script, or why no page can use it. Whether a page can is tried: the whole program is bundled
 * in the same way, and run where nothing is there that Node has and browsers lack; it must print what the adapter says.
 */
export async function bundleSize({
  module,
  lines,
  output,
  folder,
}: CellProgram): Promise<BundleSize | Missing> {
  let size: BundleSize;
  try {
    const whole = await bundled({ lines: [...lines, PRINTS], folder }, READABLE);
    const why = whyNotImported(whole) ?? (await whyNotRun(whole, output));
    if (why !== undefined) return { code: "no bundle", reason: why };
    const { code } = await bundled({ lines: module, folder }, MINIFIED);
    size = { raw: Buffer.byteLength(code), gzip: gzipSync(code).byteLength };
  } catch (error) {
    return { code: "no bundle", reason: `rolldown: ${firstLine((error as Error).message)}` };
  }
  return size;
}

/** Bundles a module into one script. Throws what rolldown throws. */
async function bundled({ lines, folder }: SourceModule, output: OutputOptions): Promise<Bundled> {
  const entry = join(folder, "wirebench-program.mjs");
  const unresolved: string[] = [];
  const build = await rolldown({
    input: entry,
    cwd: folder,
    platform: "browser",
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? lines.join("\n") : null),
      },
    ],
    onLog: (_, { code, message }) => {
      if (code === "UNRESOLVED_IMPORT")
        unresolved.push(/resolve '(.+?)'/.exec(stripVTControlCharacters(message))?.[1] ?? "another module");
    },
  });
  try {
    const [chunk] = (await build.generate({ format: "esm", codeSplitting: false, ...output })).output;
    return { code: chunk.code, imports: chunk.imports, unresolved };
  } finally {
    await build.close();
  }
}

/** A page finds no module by its bare name, least of all one of Node. */
const whyNotImported = ({ imports }: Bundled): string | undefined =>
  imports.length === 0 ? undefined : `it imports ${imports.join(", ")}, which no browser has`;

/**
 * Takes away the globals that Node has and a page has not; `self` and `window` are what only a page has. What both have, such as
 * `fetch`, Node loads when `FormData` is first read, by code that needs its own globals: so that is read first.
 */
const AS_A_PAGE = [
  "void [globalThis.FormData, globalThis.crypto];",
  'for (const name of ["process", "Buffer", "global", "setImmediate", "clearImmediate"]) Reflect.deleteProperty(globalThis, name);',
  "globalThis.self ??= globalThis;",
  "globalThis.window ??= globalThis;",
];

async function whyNotRun({ code, unresolved }: Bundled, output: string): Promise<string | undefined> {
  const ran = await runModule([...AS_A_PAGE, code], {
    // Where no package is found: a bundle needs none.
    folder: "/",
    milliseconds: RUN_MILLISECONDS,
  });
  const why = whyNoProof({ output }, ran);
  if (why === undefined) return undefined;
  // Of an error that nobody caught Node prints the place first.
  const thrown = ran.printed === "" ? /^(?:\w*Error|Uncaught).*$/m.exec(ran.complained)?.[0] : undefined;
  const needs = unresolved.length === 0 ? "" : ` (it requires ${[...new Set(unresolved)].join(", ")})`;
  return `without what Node alone has, ${thrown === undefined ? firstLine(why) : `it throws ${firstLine(thrown)}`}${needs}`;
}

/** Characters of an error that are kept. */
const MAX_REASON = 200;

const firstLine = (text: string): string =>
  (stripVTControlCharacters(text).split("\n")[0] ?? "").trim().slice(0, MAX_REASON);
