/** Values made to do harm: what an adapter makes of each. Run in a process that may be lost. */

import { Decimal } from "decimal.js";
import type { AnyAdapter, OperationName } from "../adapters/contract.ts";
import { describe } from "../kinds/contract.ts";
import { Unsupported } from "../model/fold.ts";
import { leaves } from "../model/model.ts";
import { answer, buildWorkload, reasonOf, type Wire, type Workload } from "./build.ts";
import { type Attack, attacks } from "./attacks.ts";
import { growthExponent, largerBy } from "./growth.ts";

/**
 * How an attack ended.
 * - `safe`: right output, in time that grows no faster than the input.
 * - `refused loudly`: it threw, or its check said no.
 * - `wrong output`: it went through, and something else came out.
 * - `slow`: the time grows faster than the input; `exponent` says how.
 * - `crash`, `hang`: the process ended, or did not come back within its time.
 */
export const hostileOutcomes = [
  "safe",
  "refused loudly",
  "wrong output",
  "slow",
  "hang",
  "crash",
  "unsupported",
] as const;
export type HostileOutcome = (typeof hostileOutcomes)[number];

export interface HostileFinding {
  readonly adapter: string;
  readonly attack: string;
  readonly family: Attack["family"];
  readonly operation: OperationName;
  readonly outcome: HostileOutcome;
  /** Exponent of the growth of time with size; null where it was not measured, or is too fast to be measured. */
  readonly exponent: number | null;
  /** The smallest input that shows it: a JavaScript expression; `Decimal` is decimal.js. */
  readonly input: string;
  /** What came of it. */
  readonly became: string;
  readonly meaning: string;
  readonly source: string;
}

/** Below this an input is not worth waiting for its growth to be seen. */
const LEAST_SIZE = 16;
const MOST_SIZE = 1_048_576;
/**
 * In milliseconds. A time beyond which no larger input is tried; whoever reads a million characters faster harms nobody,
 * however his time grows (in caches and memory).
 */
const LONG_ENOUGH = 250;
/** Growth beyond this is not linear: halfway to quadratic. */
const MOST_EXPONENT = 1.5;

/** Carries out one attack; `size` replaces the attack's own, to find the smallest that does harm. */
export async function attacked(adapter: AnyAdapter, name: string, size?: number): Promise<HostileFinding> {
  const attack = attacks.find((candidate) => candidate.name === name);
  if (attack === undefined) throw new Error(`no attack is called ${name}`);
  const own = size ?? attack.size ?? LEAST_SIZE;
  const finding = (
    outcome: HostileOutcome,
    became: string,
    more: { exponent?: number | null; size?: number } = {},
  ): HostileFinding => ({
    adapter: adapter.name,
    attack: name,
    family: attack.family,
    operation: attack.operation,
    outcome,
    exponent: more.exponent ?? null,
    input: attack.input(more.size ?? own),
    became: became.length > 200 ? `${became.slice(0, 197)}…` : became,
    meaning: attack.meaning,
    source: attack.source,
  });

  let workload: Workload | Unsupported;
  try {
    workload = await buildWorkload(
      adapter,
      {
        operation: attack.operation,
        mode: "strict",
        model: attack.model,
        unknownKeys: adapter.unknownKeys[0],
      },
      [],
    );
  } catch (error) {
    return finding("refused loudly", `no schema can be built: ${String(error)}`);
  }
  if (workload instanceof Unsupported) return finding("unsupported", workload.reason);
  if (attack.operation === "decode" && adapter.wire === "own" && attack.ownWire !== true)
    return finding("unsupported", "reads only what it wrote itself");

  if (attack.grows !== true) return { ...finding("safe", ""), ...outcomeOf(attack, workload, own) };

  const { points, last } = grown(attack, workload, size);
  const largest = points.at(-1) as (typeof points)[number];
  let exponent = growthExponent(points);
  if (exponent !== null && exponent > MOST_EXPONENT && largest.time > LONG_ENOUGH) {
    const factor = largerBy(largest.time, exponent, attack.most === undefined ? 4 : 2);
    if (factor !== undefined) {
      const more = timed(attack, workload, largest.size * factor);
      exponent = Math.log(more.time / largest.time) / Math.log(factor);
    }
  }
  const took = `${largest.size.toLocaleString("en")} take ${largest.time.toFixed(largest.time < 10 ? 1 : 0)} ms`;
  return exponent !== null && exponent > MOST_EXPONENT && largest.time > LONG_ENOUGH
    ? finding("slow", took, { exponent, size: largest.size })
    : finding(last.outcome, `${last.became}; ${took}`, { exponent, size: largest.size });
}

/** The shortest of some times: what disturbs them only ever adds. */
function timed(attack: Attack, workload: Workload, size: number): { time: number; last: Judged } {
  const input = made(attack, workload, size);
  let last: Judged = { outcome: "safe", became: "" };
  let time = Infinity;
  for (let repeat = 0; repeat < 3 && (repeat === 0 || time < 1000); repeat++) {
    const start = performance.now();
    last = judged(attack, workload, input);
    time = Math.min(time, performance.now() - start);
  }
  return { time, last };
}

/** The time of each size. */
function grown(
  attack: Attack,
  workload: Workload,
  only: number | undefined,
): { points: { size: number; time: number }[]; last: Judged } {
  const points: { size: number; time: number }[] = [];
  let last: Judged = { outcome: "safe", became: "" };
  for (let size = only ?? LEAST_SIZE; size <= (only ?? attack.most ?? MOST_SIZE); size *= 2) {
    const measured = timed(attack, workload, size);
    ({ last } = measured);
    points.push({ size, time: measured.time });
    if (measured.time > LONG_ENOUGH) break;
  }
  return { points, last };
}

interface Judged {
  readonly outcome: "safe" | "refused loudly" | "wrong output";
  readonly became: string;
}

/** The input itself, from the expression that a finding shows. */
function made(attack: Attack, workload: Workload, size: number): unknown {
  const input: unknown = new Function("Decimal", `return (${attack.input(size)});`)(Decimal);
  return attack.operation === "encode" ? workload.prepared.adopt(input) : input;
}

const outcomeOf = (attack: Attack, workload: Workload, size: number): Judged =>
  judged(attack, workload, made(attack, workload, size));

/** Does the adapter claim to look at what this attack is made of? */
const excusedFrom = ({ model }: Attack, { adapter, prepared }: Workload): boolean =>
  !adapter.validates || leaves(model).some(({ leaf }) => prepared.excused.has(leaf.kind));

function judged(attack: Attack, workload: Workload, input: unknown): Judged {
  const answered = answer(workload, input);
  if (!answered.took) return { outcome: "refused loudly", became: answered.why };
  const { value } = answered;
  if (attack.operation === "explain") {
    const issues = (value as readonly unknown[]).length;
    return issues > 0 || excusedFrom(attack, workload)
      ? { outcome: "safe", became: `${issues.toLocaleString("en")} issues` }
      : { outcome: "wrong output", became: "no issue" };
  }
  if (attack.operation === "check") {
    if (attack.verdict === undefined || value === attack.verdict)
      return { outcome: value === false ? "refused loudly" : "safe", became: String(value) };
    return value === true && excusedFrom(attack, workload)
      ? { outcome: "safe", became: "true, which is declared: it does not look" }
      : { outcome: "wrong output", became: `the check said ${describe(value)}` };
  }
  let arrived: unknown;
  try {
    arrived =
      attack.operation === "decode"
        ? value
        : workload.readOwnWire === undefined
          ? JSON.parse(value as string)
          : workload.readOwnWire(value as Wire);
  } catch (error) {
    const became = `${describe(value)} cannot be read: ${reasonOf(error)}`;
    return { outcome: workload.readOwnWire === undefined ? "wrong output" : "refused loudly", became };
  }
  const wrong = attack.wrong(arrived, { excused: excusedFrom(attack, workload) });
  return wrong === undefined
    ? { outcome: "safe", became: shown(value) }
    : { outcome: "wrong output", became: `${wrong}: ${shown(value)}` };
}

const shown = (value: unknown): string => {
  try {
    return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    return "(too deep to show)";
  }
};
