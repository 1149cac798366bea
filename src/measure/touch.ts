/** Bringing documents near: into a processor's own memory, where a server has what it has just received or made. */

/** A processor fetches 64 bytes at a time. */
const LINE = 64;

/** Read by nobody, so that no engine leaves the reading undone. */
let read = 0;

/**
 * Reads a value through, without the function that will be timed. What is far is fetched through memory that is shared with
 * whoever else computes on this machine, and its time is theirs; the branches of the function learn nothing by it.
 */
export function touch(value: unknown): void {
  if (typeof value === "string") {
    for (let at = 0; at < value.length; at += LINE) read += value.charCodeAt(at);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (value instanceof Date) {
    read += value.getTime();
    return;
  }
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    for (let at = 0; at < bytes.length; at += LINE) read += bytes[at] ?? 0;
    return;
  }
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) touch(value[index]);
  else if (Object.getPrototypeOf(value) === Object.prototype)
    for (const key in value) touch((value as Record<string, unknown>)[key]);
  // What a class has of its own, without what it inherits.
  else for (const key of Object.keys(value)) touch((value as Record<string, unknown>)[key]);
}
