/** Answers of workers as they arrive. Every answer is checked against the schema before it is used. */

import { type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import { type Answer, type Called, PROTOCOL } from "./messages.ts";
import { oneLine, withOneLines } from "./one-line.ts";
import schema from "./messages.schema.json" with { type: "json" };

/** Answers to `call`, which the judge reads: a line of many megabytes is not parsed twice. */
export interface RawCalled {
  readonly is: "called";
  readonly line: string;
}

/** What a scheduler gets from a worker. */
export type ReceivedAnswer = Exclude<Answer, { is: "called" }> | RawCalled;

/** A worker has broken the protocol. The message is one line that names the field. */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
  /** `description` where it is the adapter's facts that are wrong. */
  readonly code: "protocol" | "description";
  constructor(message: string, code: ProtocolError["code"] = "protocol") {
    super(message);
    this.code = code;
  }
}

/** How far into a line its kind is looked for. */
const HEAD = 200;
const CALLED = /^\s*\{[^[{]*"is"\s*:\s*"called"/;

/** The answers whose texts people read, in tables and messages. */
const TEXTS: ReadonlySet<unknown> = new Set(["described", "ready", "unsupported", "failed"]);
/** Source text, and places in a model: they are taken as they are. */
const WHOLE = new Set(["spellings", "pointer"]);

/** Reads a line. Throws a ProtocolError where it is no answer of this protocol. */
export function readAnswer(line: string): ReceivedAnswer {
  const head = line.slice(0, HEAD);
  if (CALLED.test(head)) {
    const version = /"protocol"\s*:\s*([^,}\s]+)/.exec(head)?.[1];
    checkVersion(version === undefined ? undefined : Number(version));
    return { is: "called", line };
  }
  const answer = objectOf(line);
  checkVersion(answer["protocol"]);
  const { is } = answer;
  const validator = typeof is === "string" ? validatorOf(is) : undefined;
  if (validator === undefined) throw new ProtocolError(`is: ${JSON.stringify(is)} is no answer`);
  const wrong = firstWrong(validator, answer);
  if (wrong !== undefined) throw new ProtocolError(wrong, is === "described" ? "description" : "protocol");
  if (is === "called") return { is, line };
  const { protocol: _, ...rest } = answer;
  return (TEXTS.has(is) ? withOneLines(rest, WHOLE) : rest) as unknown as ReceivedAnswer;
}

/** Reads an answer to `call`: the line, or what was parsed of it. Throws a ProtocolError that names the call and its field. */
export function readCalled(answer: unknown): readonly Called[] {
  const { protocol, is, calls, ...others } = typeof answer === "string" ? objectOf(answer) : fieldsOf(answer);
  checkVersion(protocol);
  if (is !== "called") throw new ProtocolError(`is: expected "called", found ${JSON.stringify(is)}`);
  const [other] = Object.keys(others);
  if (other !== undefined) throw new ProtocolError(`${other}: no such field is known`);
  if (!Array.isArray(calls)) throw new ProtocolError("calls: expected a list");
  for (const [index, call] of calls.entries()) checkCall(fieldsOf(call), index);
  return (calls as Called[]).map((call) =>
    call.threw === undefined ? call : { ...call, threw: oneLine(call.threw) },
  );
}

const TYPES: Readonly<Record<keyof Called, (value: unknown) => boolean>> = {
  returned: isText,
  threw: isText,
  impossible: isText,
  nanoseconds: (value) => typeof value === "number" && value >= 0,
  readBack: isText,
  sameObject: isTrue,
  inputBecame: isText,
  leavesRead: (value) => value === null || Number.isInteger(value),
  sharesObjects: isTrue,
  pollutedPrototype: isText,
};

/** By hand: a thousand calls of a kilobyte each would take the library longer than what they are judged in. */
function checkCall(call: Readonly<Record<string, unknown>>, index: number): void {
  for (const key in call)
    if (!Object.hasOwn(TYPES, key) || !TYPES[key as keyof Called](call[key]))
      throw new ProtocolError(
        `calls/${index}.${key}: ${JSON.stringify(call[key])?.slice(0, 80)} is not expected`,
      );
  if (!Object.hasOwn(call, "nanoseconds")) throw new ProtocolError(`calls/${index}.nanoseconds: is missing`);
  const outcomes = ["returned", "threw", "impossible"].filter((key) => Object.hasOwn(call, key));
  if (outcomes.length !== 1)
    throw new ProtocolError(
      `calls/${index}: expected one of returned, threw, impossible, found ${outcomes.join(" and ") || "none"}`,
    );
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
function isTrue(value: unknown): boolean {
  return value === true;
}

function objectOf(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new ProtocolError(`wrote something else than an answer: ${oneLine(line, 80)}`);
  }
  return fieldsOf(value);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ProtocolError(
      `wrote something else than an answer: ${oneLine(JSON.stringify(value) ?? "", 80)}`,
    );
  return value as Readonly<Record<string, unknown>>;
}

function checkVersion(protocol: unknown): void {
  if (protocol !== PROTOCOL)
    throw new ProtocolError(
      protocol === undefined
        ? `protocol: is missing, this wirebench speaks ${PROTOCOL}`
        : `speaks protocol ${oneLine(String(protocol), 80)}, this wirebench speaks ${PROTOCOL}`,
    );
}

const validators = new Map<string, Validator>();
const ANSWERS = new Set(
  schema.$defs.answer.oneOf.map(({ $ref }) => decodeURIComponent($ref.slice("#/$defs/".length))),
);

/** The validator of one kind of answer; undefined where there is no such kind. */
function validatorOf(is: string): Validator | undefined {
  if (!ANSWERS.has(is)) return undefined;
  const known = validators.get(is);
  if (known !== undefined) return known;
  // A copy: the library writes into a schema what its references resolve to.
  const own = { $defs: structuredClone(schema.$defs), $ref: `#/$defs/${encodeURIComponent(is)}` };
  // The library's own type of a schema is narrower than what TypeScript reads out of a JSON file.
  const made = new Validator(own as Schema, "2020-12", true);
  validators.set(is, made);
  return made;
}

/** The keywords that only say that something inside them is wrong. */
const WRAPPERS = new Set([
  "$ref",
  "additionalProperties",
  "else",
  "if",
  "items",
  "prefixItems",
  "properties",
  "then",
]);

/** The first field that is wrong, and how. */
function firstWrong(validator: Validator, answer: object): string | undefined {
  const { valid, errors } = validator.validate(answer);
  if (valid) return undefined;
  const error = errors.find(({ keyword }) => !WRAPPERS.has(keyword)) ?? errors[0];
  return `${placeOf(error)}: ${problemOf(error)}`;
}

/** The library gives a pointer as a URI fragment: `#/description/packages/0`. */
const placeOf = (error: OutputUnit | undefined): string =>
  decodeURIComponent((error?.instanceLocation ?? "#").slice("#/".length)).replaceAll("/", ".") ||
  "the answer";

const problemOf = (error: OutputUnit | undefined): string =>
  error?.keyword === "false" ? "no such field is known" : oneSentence(error?.error ?? "is not expected");

const oneSentence = (text: string): string => text.replace(/\.$/, "").slice(0, 200);
