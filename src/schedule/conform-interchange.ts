/** Interchange: first everybody writes, then everybody reads what all have written, equal texts once. */

import {
  decodeResults,
  type DecodeResult,
  type DocumentSet,
  type Encoded,
  encodedOf,
  isOf,
  readInputs,
  writeInputs,
  writtenTexts,
  type WrittenText,
} from "../conform/interchange.ts";
import type { Answered } from "../conform/answers.ts";
import type { CallInput } from "../protocol/messages.ts";
import { type Asked, buildOf } from "./conform-values.ts";

/** What one adapter writes of every set; nothing where it has a wire of its own. */
export async function writtenBy(asked: Asked, sets: readonly DocumentSet[]): Promise<Encoded[]> {
  if (asked.adapter.wire === "own") return [];
  const encoded: Encoded[] = [];
  for (const set of sets) {
    const prepared = await asked.client.prepare(buildOf(asked, "encode", set.model));
    const answers = prepared.is === "ready" ? await answersOf(asked, writeInputs(set)) : [];
    encoded.push(...encodedOf(set, prepared, answers));
  }
  return encoded;
}

/** What one adapter reads of what all have written; nothing where it reads none of it. */
export async function readBy(
  asked: Asked,
  sets: readonly DocumentSet[],
  texts: readonly WrittenText[],
): Promise<DecodeResult[]> {
  if (asked.adapter.wire === "own") return [];
  const results: DecodeResult[] = [];
  for (const set of sets) {
    const own = texts.filter((text) => isOf(set, text));
    if (own.length === 0) continue;
    const prepared = await asked.client.prepare(buildOf(asked, "decode", set.model));
    const answers = prepared.is === "ready" ? await answersOf(asked, readInputs(own)) : [];
    results.push(...decodeResults(set, own, prepared, answers));
  }
  return results.every(({ outcome }) => outcome === "unsupported") ? [] : results;
}

/** Every text that was written, equal ones once. */
export const allTexts = (encoded: ReadonlyMap<string, readonly Encoded[]>): WrittenText[] =>
  writtenTexts(encoded.values());

const answersOf = async ({ client }: Asked, inputs: readonly CallInput[]): Promise<Answered[]> =>
  (await client.call(inputs)).filter((answered) => answered !== undefined);
