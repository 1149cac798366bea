/** Hostile values: each attack carried out on one adapter, in a process that may be lost. */

import type { Answered } from "../conform/answers.ts";
import { type Attack, inputOf } from "../conform/attacks/index.ts";
import { writtenInputs } from "../conform/examples.ts";
import { growthOf, largerSize, MIN_SIZE, nextSize, type Point } from "../conform/growth.ts";
import {
  attacked,
  type Attacked,
  grownEnd,
  type HostileEnd,
  hostileRecord,
  isReadBack,
  isWhole,
  notAttacked,
} from "../conform/hostile.ts";
import { defaultLimits, type Limits } from "../pool/pool.ts";
import type { Called, Ready } from "../protocol/messages.ts";
import type { HostileRecord } from "../record/conformance.ts";
import { type Asked, buildOf } from "./conform-values.ts";

/** A hostile value has less room and less time than an honest one. */
export const hostileLimits: Limits = { ...defaultLimits, heapMegabytes: 512, residentMegabytes: 1024 };
export const HOSTILE_MILLISECONDS = 15_000;

/** Times of one size; more than one only where it is soon over. */
const REPEATS = 3;
const SOON_MILLISECONDS = 1000;

/** Carries out one attack; where it ends the process, the smallest size that does is looked for. */
export async function attackBy(asked: Asked, attack: Attack): Promise<HostileRecord> {
  const { adapter, client } = asked;
  const size = attack.size ?? MIN_SIZE;
  const prepared = await client.prepare(buildOf(asked, attack.operation, attack.model));
  const without = notAttacked(adapter, attack, prepared);
  if (without !== undefined || prepared.is !== "ready")
    return hostileRecord(adapter, attack, { outcome: "unsupported", became: "", ...without, size });
  const carriedOut =
    attack.grows === true
      ? await grown(asked, attack, prepared)
      : await carriedOutOnce(asked, attack, prepared, size);
  return hostileRecord(
    adapter,
    attack,
    "ended" in carriedOut
      ? {
          outcome: carriedOut.ended,
          became: carriedOut.cause,
          size: await smallestHarm(asked, attack, prepared, carriedOut.size),
        }
      : carriedOut,
  );
}

type Ended = Extract<Answered, { readonly ended: unknown }>;
/** An end, and the size at which it came. */
type EndedAt = Ended & { readonly size: number };

async function carriedOutOnce(
  asked: Asked,
  attack: Attack,
  ready: Ready,
  size: number,
): Promise<HostileEnd | EndedAt> {
  const answered = await asked.client.callOne(inputOf(attack, size));
  const end = await judged(asked, attack, ready, answered);
  return { ...end, size };
}

/** Judges one answer. Text on an adapter's own wire is first decoded by that adapter. */
async function judged(
  asked: Asked,
  attack: Attack,
  ready: Ready,
  answered: Answered,
): Promise<Attacked | Ended> {
  if ("ended" in answered) return answered;
  const { adapter, client } = asked;
  const [written] = isReadBack(adapter, attack) ? writtenInputs([answered]) : [];
  let readBack: Answered | undefined;
  if (written !== undefined) {
    const decode = await client.prepare(buildOf(asked, "decode", attack.model));
    readBack = decode.is === "ready" ? await client.callOne(written) : undefined;
    await client.prepare(buildOf(asked, attack.operation, attack.model));
  }
  const end = attacked(adapter, attack, ready, answered, readBack);
  if (end !== undefined) return end;
  return readBack !== undefined && "ended" in readBack
    ? readBack
    : { ended: "crash", cause: "its answer could not be read" };
}

/** How often an input that seems slow is timed again. */
const CONFIRMATIONS = 2;

/**
 * Sends doubling sizes until a time is long enough to tell how it grows. Where it seems to grow faster than its input, a much
 * larger size decides. Each of the two is timed again first, and the shorter times are kept: what disturbs a time only adds
 * to it. Where a shorter time is no longer long enough, the next size is sent.
 */
async function grown(asked: Asked, attack: Attack, ready: Ready): Promise<HostileEnd | EndedAt> {
  let points: readonly Point[] = [];
  let larger: Point | undefined;
  let last: Answered | undefined;
  let confirmations = 0;
  for (;;) {
    const size = nextSize(points, attack.maxSize);
    if (size !== undefined) {
      const timed = await timedAt(asked, attack, size);
      if ("ended" in timed) return timed;
      // What is too large to be described whole is judged by the size before.
      if (last === undefined || isWhole(timed.answered)) last = timed.answered;
      [points, larger, confirmations] = [[...points, timed.point], undefined, 0];
    } else if (!growthOf(points, larger).isSlow) break;
    else if (confirmations < CONFIRMATIONS) {
      const seen: Point = larger ?? (points.at(-1) as Point);
      const timed = await timedAt(asked, attack, seen.size);
      if ("ended" in timed) return timed;
      const shorter = timed.point.time < seen.time ? timed.point : seen;
      if (larger === undefined) points = [...points.slice(0, -1), shorter];
      else larger = shorter;
      confirmations += 1;
    } else {
      const largerAt = larger === undefined ? largerSize(points, attack.maxSize !== undefined) : undefined;
      if (largerAt === undefined) break;
      const timed = await timedAt(asked, attack, largerAt);
      if ("ended" in timed) return timed;
      [larger, confirmations] = [timed.point, 0];
    }
  }
  const end = await judged(asked, attack, ready, last as Answered);
  return "ended" in end ? { ...end, size: points.at(-1)?.size ?? MIN_SIZE } : grownEnd(points, larger, end);
}

/** The shortest of some times of one size. */
async function timedAt(
  { client }: Asked,
  attack: Attack,
  size: number,
): Promise<{ readonly point: Point; readonly answered: Called } | EndedAt> {
  const input = inputOf(attack, size);
  const first = await client.callOne(input);
  if ("ended" in first) return { ...first, size };
  const time = first.nanoseconds / 1e6;
  if (time >= SOON_MILLISECONDS) return { point: { size, time }, answered: first };
  const others = await client.call(Array.from({ length: REPEATS - 1 }, () => input));
  const times = others.flatMap((answered) =>
    answered === undefined || "ended" in answered ? [] : [answered.nanoseconds / 1e6],
  );
  return { point: { size, time: Math.min(time, ...times) }, answered: first };
}

/** The smallest size that ends the process, found by doubling or halving; `seen`: a size that did. */
async function smallestHarm(asked: Asked, attack: Attack, ready: Ready, seen: number): Promise<number> {
  const harms = async (size: number) => "ended" in (await carriedOutOnce(asked, attack, ready, size));
  if (attack.grows === true) {
    for (let size = MIN_SIZE; size < seen; size *= 2) if (await harms(size)) return size;
    return seen;
  }
  let smallest = seen;
  if (attack.size !== undefined)
    while (smallest > 1 && (await harms(Math.floor(smallest / 2)))) smallest = Math.floor(smallest / 2);
  return smallest;
}
