/** Inputs are read once before they are timed: a processor then has them in its own memory, as a server has what it has just received. */

import { sink } from "./timed-loops.ts";

/** A processor fetches 64 bytes at a time. */
const LINE = 64;

/** What instances of a class have of their own, by their prototype: asked once, since each list of names would be garbage. */
const ownNames = new WeakMap<object, readonly string[]>();

/**
 * Reads documents through, without the function that will be timed. What a processor does not have is fetched through memory that is
 * shared with whoever else computes on this machine, and that time is theirs; the branches of the function learn nothing by it.
 * It leaves no garbage: that would be collected within the time of the function.
 */
export function touchInputs(documents: readonly unknown[]): void {
  let read = 0;
  for (let index = 0; index < documents.length; index++) read = (read + readThrough(documents[index])) | 0;
  sink.total += read;
}

/** A sum of what was read: a whole number of 32 bits, which needs no memory of its own. */
function readThrough(value: unknown): number {
  let read = 0;
  if (typeof value === "string") {
    for (let at = 0; at < value.length; at += LINE) read = (read + value.charCodeAt(at)) | 0;
    return read;
  }
  if (typeof value !== "object" || value === null) return 0;
  if (value instanceof Date) return value.getTime() | 0;
  if (value instanceof Uint8Array) {
    for (let at = 0; at < value.length; at += LINE) read = (read + (value[at] ?? 0)) | 0;
    return read;
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) read = (read + readThrough(value[index])) | 0;
    return read;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  const record = value as Record<string, unknown>;
  if (prototype === Object.prototype || prototype === null) {
    for (const key in record) read = (read + readThrough(record[key])) | 0;
    return read;
  }
  const known = ownNames.get(prototype as object);
  const names = known ?? Object.keys(record);
  if (known === undefined) ownNames.set(prototype as object, names);
  for (let index = 0; index < names.length; index++)
    read = (read + readThrough(record[names[index] as string])) | 0;
  return read;
}
