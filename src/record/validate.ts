/** Is this a result? The schema beside this file decides, and what no schema can say: on write and on read. */

import { PROGRAM } from "./program.ts";
import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import { cellKey, type RunResult, SCHEMA_VERSION } from "./result.ts";
import schema from "./result.schema.json" with { type: "json" };

/** What a person did, or a machine ran into, with result files. The message is one line: what, where, what to do. */
export class ResultError extends Error {
  override readonly name = "ResultError";

  constructor(message: string, options?: ErrorOptions) {
    super(oneLine(message), options);
  }
}

/** The first thing that is wrong, and where. */
export interface Mismatch {
  /** JSON Pointer within the result; empty for the whole. */
  readonly pointer: string;
  readonly problem: string;
}

/** Characters of a file's own text in a message: a damaged file may hold anything, of any length. */
const MAX_QUOTE = 200;

/** The keywords that only say that something inside them is wrong. */
const WRAPPERS = new Set([
  "$ref",
  "additionalProperties",
  "allOf",
  "if",
  "items",
  "properties",
  "unevaluatedProperties",
]);

const stopAtFirstError = true;
// The library's own type of a schema is narrower than what TypeScript reads out of a JSON file.
const validator = new Validator(schema as Schema, "2020-12", stopAtFirstError);

/**
 * Reads the text of a result file. `where` names it in messages.
 * Throws a ResultError, and nothing else, where the text is no result that this version can read.
 */
export function parseResult(text: string, where: string): RunResult {
  const value = parseJson(text, where);
  const versions = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const { schemaVersion } = versions;
  if (!Number.isInteger(schemaVersion) || !Object.hasOwn(versions, "wirebench"))
    throw new ResultError(
      `${where} is not a result of wirebench (it lacks ${Number.isInteger(schemaVersion) ? "wirebench" : "schemaVersion"}): name a file that \`${PROGRAM} run\` has written`,
    );
  if ((schemaVersion as number) > SCHEMA_VERSION)
    throw new ResultError(
      `${where} was written by a newer wirebench (schema ${schemaVersion as number}, this one reads ${SCHEMA_VERSION}): update wirebench`,
    );
  if ((schemaVersion as number) < SCHEMA_VERSION)
    throw new ResultError(
      `${where} was written by an older wirebench (schema ${schemaVersion as number}, this one reads ${SCHEMA_VERSION}): run wirebench again, or read it with the version that wrote it`,
    );
  refuseDamaged(firstMismatch(value), where, "run wirebench again");
  return value as RunResult;
}

/** Throws a ResultError where something in a file is not as its schema has it. `remedy`: what to do if it can't be restored. */
export function refuseDamaged(mismatch: Mismatch | undefined, where: string, remedy: string): void {
  if (mismatch !== undefined)
    throw new ResultError(
      `${where} is damaged or was changed by hand (${inWords(mismatch)}): restore it, or ${remedy}`,
    );
}

/** Holds a result against the schema before it is written. Throws a plain Error. */
export const assertResult = (value: RunResult): void => assertRecord("a result", value, firstMismatch);

/**
 * Holds a record against its schema before it is written. Throws a plain Error: what we made ourselves and is wrong is a bug.
 * What is judged is what a reader will find: JSON turns NaN and Infinity into null, and drops what is undefined.
 */
export function assertRecord(
  what: string,
  record: object,
  mismatchIn: (value: unknown) => Mismatch | undefined,
): void {
  const mismatch = mismatchIn(JSON.parse(JSON.stringify(record)));
  if (mismatch !== undefined)
    throw new Error(
      `wirebench made ${what} that its own schema refuses (${inWords(mismatch)}; NaN and Infinity are written as null): please report this`,
    );
}

/** Reads JSON. Throws a ResultError that names the file, and the line where there is one. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = (error as SyntaxError).message;
    // V8 gives no line where the text ends too early; and none for some tokens, where it quotes what surrounds them.
    const line = /\(line (\d+) /.exec(said)?.[1] ?? (/end of JSON/.test(said) ? lineCount(text) : undefined);
    const at = line === undefined ? "" : ` (line ${line})`;
    throw new ResultError(
      `${where} is cut short or not JSON${at}: ${text.trim() === "" ? "it is empty" : said}: restore it, or run wirebench again`,
    );
  }
}

const lineCount = (text: string): number => text.trimEnd().split("\n").length;

const firstMismatch = (value: unknown): Mismatch | undefined =>
  mismatchWith(validator, value) ?? firstContradiction(value as RunResult);

/** The first thing that a schema does not take; undefined where it takes all. */
export function mismatchWith(schemaValidator: Validator, value: unknown): Mismatch | undefined {
  try {
    const { valid, errors } = schemaValidator.validate(value);
    if (valid) return undefined;
    const error = errors.find(({ keyword }) => !WRAPPERS.has(keyword)) ?? errors[0];
    return { pointer: pointerOf(error), problem: problemOf(error) };
  } catch (error) {
    // A key with half a surrogate pair can't be put into the library's URI fragments; no field of ours has one.
    if (error instanceof URIError) return { pointer: "", problem: "a field that is not text" };
    throw error;
  }
}

/** The first thing that is wrong between fields of a result that the schema takes. */
function firstContradiction({ benches, cells }: RunResult): Mismatch | undefined {
  const names = new Set(benches.map(({ name }) => name));
  const places = new Map<string, number>();
  for (const [place, cell] of cells.entries()) {
    const pointer = `/cells/${place}`;
    const key = cellKey(cell);
    const namesake = places.get(key);
    if (namesake !== undefined)
      return { pointer, problem: `it has the key of /cells/${namesake}: ${cell.adapter} in ${cell.bench}` };
    places.set(key, place);
    if (!names.has(cell.bench))
      return { pointer: `${pointer}/bench`, problem: `no bench is called ${cell.bench}` };
    if (cell.outcome === "measured" && !cell.reference && cell.facts === null)
      return { pointer: `${pointer}/facts`, problem: "only a reference has none" };
  }
  return undefined;
}

/** The library gives a pointer as a URI fragment: `#/cells/0/a%20b`. */
const pointerOf = (error: OutputUnit | undefined): string =>
  decodeURIComponent((error?.instanceLocation ?? "#").slice(1));

const problemOf = (error: OutputUnit | undefined): string =>
  error?.keyword === "false" ? "no such field is known" : (error?.error ?? "it does not match the schema");

/** Where it is, and what is wrong. */
export const inWords = ({ pointer, problem }: Mismatch): string =>
  `${pointer === "" ? "the whole" : clip(pointer)}: ${clip(problem.replace(/\.$/, ""))}`;

const clip = (text: string): string => (text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text);

/** Line breaks and other control characters, which a damaged file may put into a message, become blanks. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
