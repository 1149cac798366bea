/** Values made to do harm: what an adapter makes of each. Judged from what its worker answered, which may be that it ended. */

import { leaves } from "../model/model.ts";
import { Described } from "../model/described.ts";
import type { Called, Ready } from "../protocol/messages.ts";
import { oneLine } from "../protocol/one-line.ts";
import type { HostileRecord } from "../record/conformance.ts";
import {
  type Answered,
  buildError,
  hasOtherPrototype,
  inWords,
  type JudgedAdapter,
  jsonOf,
  plainOf,
  type Prepared,
  resultOf,
} from "./answers.ts";
import { textWritten, writtenInWords } from "./calls.ts";
import type { Attack } from "./attacks/index.ts";
import { growthOf, type Point } from "./growth.ts";

/** How an attack ended that did not end the process. */
export interface Attacked {
  readonly outcome: "safe" | "refused loudly" | "wrong output" | "unsupported";
  readonly became: string;
}

/** How an attack ended. */
export type HostileEnd = Pick<HostileRecord, "outcome" | "became"> & {
  readonly exponent?: number | null;
  /** The smallest size that shows it. */
  readonly size: number;
};

const MAX_BECAME = 200;

/** The record of one attack. */
export const hostileRecord = (
  { name }: JudgedAdapter,
  attack: Attack,
  { outcome, became, exponent = null, size }: HostileEnd,
): HostileRecord => ({
  adapter: name,
  attack: attack.name,
  family: attack.family,
  operation: attack.operation,
  outcome,
  exponent,
  input: attack.input(size),
  became: oneLine(became, MAX_BECAME),
  meaning: attack.meaning,
  source: attack.source,
});

/** How an attack ends that is not carried out: nothing is built, or nobody reads such a wire. Undefined where it is. */
export function notAttacked(
  adapter: JudgedAdapter,
  attack: Attack,
  prepared: Prepared,
): Pick<HostileEnd, "outcome" | "became"> | undefined {
  if (prepared.is === "unsupported") return { outcome: "unsupported", became: prepared.reason };
  if (prepared.is === "failed")
    return prepared.code === "threw"
      ? { outcome: "refused loudly", became: `no schema can be built: ${buildError(prepared.cause)}` }
      : { outcome: prepared.code === "hung" ? "hang" : "crash", became: prepared.cause };
  return attack.operation === "decode" && adapter.wire === "own" && attack.ownWire !== true
    ? { outcome: "unsupported", became: "reads only what it wrote itself" }
    : undefined;
}

/** Does an encoder's own wire have to be read back, to see what was written? */
export const isReadBack = (adapter: JudgedAdapter, attack: Attack): boolean =>
  attack.operation === "encode" && adapter.wire === "own";

/**
 * How one attack of one size ended; undefined where the process did. `readBack`: of an encoder with its own wire, what its
 * decoder made of what it wrote.
 */
export function attacked(
  adapter: JudgedAdapter,
  attack: Attack,
  ready: Ready,
  answered: Answered,
  readBack?: Answered,
): Attacked | undefined {
  const result = resultOf(answered);
  if (result.is === "ended" || "ended" in answered) return undefined;
  if (answered.pollutedPrototype !== undefined || (readBack !== undefined && isPolluting(readBack)))
    return { outcome: "wrong output", became: "every object has become an admin" };
  if (result.is === "impossible") return { outcome: "unsupported", became: result.why };
  if (result.is === "refused") return { outcome: "refused loudly", became: result.why };
  const excused =
    !adapter.validates || leaves(attack.model).some(({ leaf }) => ready.excused.includes(leaf.kind));
  const { value } = result;
  switch (attack.operation) {
    case "explain":
      return explained(value, excused);
    case "check":
      return checked(value, attack.verdict, excused);
    case "decode":
      return arrived(attack, value, excused, { described: value });
    case "encode":
      return written(adapter, attack, value, readBack, excused);
  }
}

const isPolluting = (answered: Answered): boolean =>
  !("ended" in answered) && answered.pollutedPrototype !== undefined;

function explained(value: unknown, excused: boolean): Attacked {
  const issues = Array.isArray(value) ? (value as readonly unknown[]) : [];
  // A description that ends before the list does.
  const isMore = isCut(value) || isCut(issues.at(-1));
  const count = issues.filter((issue) => !isCut(issue)).length;
  return count > 0 || isMore || excused
    ? { outcome: "safe", became: `${isMore ? "more than " : ""}${count.toLocaleString("en")} issues` }
    : { outcome: "wrong output", became: "no issue" };
}

function checked(value: unknown, verdict: boolean | undefined, excused: boolean): Attacked {
  if (verdict === undefined || value === verdict)
    return { outcome: value === false ? "refused loudly" : "safe", became: String(jsonOf(value)) };
  return value === true && excused
    ? { outcome: "safe", became: "true, which is declared: it does not look" }
    : { outcome: "wrong output", became: `the check said ${inWords(value)}` };
}

function written(
  adapter: JudgedAdapter,
  attack: Extract<Attack, { operation: "encode" | "decode" }>,
  value: unknown,
  readBack: Answered | undefined,
  excused: boolean,
): Attacked | undefined {
  if (isCut(value)) return { outcome: "safe", became: shown(value) };
  if (isReadBack(adapter, attack)) {
    const result = readBack === undefined ? undefined : resultOf(readBack);
    if (result?.is === "ended") return undefined;
    return result?.is === "taken"
      ? arrived(attack, value, excused, { described: result.value })
      : {
          outcome: "refused loudly",
          became: `${inWords(value)} cannot be read: ${result?.why ?? "it is no wire"}`,
        };
  }
  try {
    return arrived(attack, value, excused, { found: JSON.parse(textWritten(value) ?? "") });
  } catch (error) {
    return {
      outcome: "wrong output",
      became: `${inWords(value)} cannot be read: ${(error as Error).message}`,
    };
  }
}

/** `value`: what is shown; `found`: what arrived, of a typed value as it was `described`. */
function arrived(
  attack: Extract<Attack, { operation: "encode" | "decode" }>,
  value: unknown,
  excused: boolean,
  { described, found = plainOf(described) }: { readonly described?: unknown; readonly found?: unknown },
): Attacked {
  const wrong = attack.wrong(found, { excused, hasOtherPrototype: hasOtherPrototype(described) });
  return wrong === undefined
    ? { outcome: "safe", became: shown(value) }
    : { outcome: "wrong output", became: `${wrong}: ${shown(value)}` };
}

/** A description that ends before the value does: what is behind its end is not known. */
const isCut = (value: unknown): boolean => value instanceof Described && value.tag === "cut";

/** Is what came of an input described whole? */
export const isWhole = (answered: Called): boolean => answered.returned?.startsWith('{"$cut"') !== true;

function shown(value: unknown): string {
  if (isCut(value)) return "(too large to show)";
  return textWritten(value) === undefined
    ? (JSON.stringify(jsonOf(value)) ?? String(value))
    : writtenInWords(value);
}

/** How an attack ended that grows. `last`: how its largest size ended. `larger`: one size more, where there was one. */
export function grownEnd(points: readonly Point[], larger: Point | undefined, last: Attacked): HostileEnd {
  const { size, time } = points.at(-1) as Point;
  const { isSlow, exponent } = growthOf(points, larger);
  const took = `${size.toLocaleString("en")} take ${time.toFixed(time < 10 ? 1 : 0)} ms`;
  return isSlow
    ? { outcome: "slow", became: took, exponent, size }
    : { outcome: last.outcome, became: `${last.became}; ${took}`, exponent, size };
}
