import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { adapters } from "../adapters/index.ts";
import { type AnyAdapter, isAdapter } from "../adapters/any-adapter.ts";
import type { Unsupported } from "../model/fold.ts";
import type { AdapterName } from "../protocol/messages.ts";
import { causeOf } from "./reason.ts";
import { registerAdapterHooks } from "./resolve-hooks.ts";

/** An adapter did not load. Its message says why, and what its author can do, in one line. */
export class NotLoadedError extends Error {
  override readonly name = "NotLoadedError";
}

/** Loads an adapter; undefined where the file has none as its default export. Throws a NotLoadedError where it does not load. */
export async function loadAdapter({ name, file }: AdapterName): Promise<AnyAdapter | undefined> {
  try {
    if (file === undefined) return (await adapters[name]?.())?.default;
    registerAdapterHooks(file);
    const module = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
    return isAdapter(module.default) ? module.default : undefined;
  } catch (error) {
    throw new NotLoadedError(whyNotLoaded(error), { cause: error });
  }
}

/** Loads the library of an adapter. Unsupported where it is not installed; throws a NotLoadedError where its scope fails. */
export async function loadLibrary(adapter: AnyAdapter): Promise<Unsupported | undefined> {
  try {
    return await adapter.load();
  } catch (error) {
    throw new NotLoadedError(`scope ${whyNotLoaded(error)}`, { cause: error });
  }
}

/** Why an import failed, and what to do, in one line. */
export function whyNotLoaded(error: unknown): string {
  if (!(error instanceof Error)) return `throws when it is loaded: ${causeOf(error)}`;
  if (error.name === "RecordingError") return `cannot be described: ${error.message}`;
  if (error.name === "IncompleteAdapterError") return `is incomplete: ${error.message}`;
  return (
    missingImport(error) ??
    commonJs(error) ??
    syntaxError(error) ??
    `throws when it is loaded: ${causeOf(error)}`
  );
}

/** Node's codes: https://nodejs.org/api/errors.html. */
const codeOf = (error: Error): unknown => (error as { readonly code?: unknown }).code;

function missingImport(error: Error): string | undefined {
  if (codeOf(error) === "ERR_PACKAGE_PATH_NOT_EXPORTED")
    return `imports what a package does not export: ${error.message}`;
  if (codeOf(error) !== "ERR_MODULE_NOT_FOUND" && codeOf(error) !== "MODULE_NOT_FOUND") return undefined;
  const [, missing] = /^Cannot find (?:package|module) '([^']+)'/.exec(error.message) ?? [];
  if (missing === undefined) return undefined;
  const isFile = missing.startsWith("/") || missing.startsWith(".") || missing.startsWith("file:");
  return isFile
    ? `imports ${missing}, which does not exist: correct the path`
    : `imports ${missing}, which is not installed: npm install ${missing}`;
}

const MODULE_REMEDY = 'add "type": "module" to the package.json above it, or name it .mts (.mjs)';

function commonJs(error: Error): string | undefined {
  const [, name] = /^(require|module|exports|__dirname|__filename) is not defined/.exec(error.message) ?? [];
  if (name !== undefined)
    return `uses ${name}, which belongs to CommonJS, where a module is needed: write import and export default`;
  return /Cannot use import statement outside a module|Unexpected token 'export'/.test(error.message)
    ? `is taken for CommonJS, and holds a module: ${MODULE_REMEDY}`
    : undefined;
}

function syntaxError(error: Error): string | undefined {
  const isSyntax =
    error instanceof SyntaxError ||
    codeOf(error) === "ERR_INVALID_TYPESCRIPT_SYNTAX" ||
    codeOf(error) === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
  if (!isSyntax) return undefined;
  const said = error.message.split("\n")[0]?.trim() ?? "";
  if (said.includes("does not provide an export")) return `imports what is not there: ${said}`;
  // The first line of the stack names the place: a path, or the address of a file.
  const [, path, line] = /^(?:file:\/\/)?(\S*?):(\d+)\n/.exec(error.stack ?? "") ?? [];
  const place = path === undefined ? "" : ` in ${basename(path)}, line ${line}`;
  return `has a syntax error${place}: ${said}`;
}
