/** Documents as they cross from the scheduler to workers and judges: JSON texts, one a line, in a file named by what it holds. */

import { fs } from "./builtins.ts";
import type { DocumentFile } from "./messages.ts";

/** `sha256:` and the digest of a file's bytes, in lower-case hexadecimal. */
export const hashOfBytes = (bytes: string | Uint8Array): string =>
  // Loading node:crypto takes 8 ms (Node 26): whoever reads no document does without.
  `sha256:${process.getBuiltinModule("node:crypto").hash("sha256", bytes, "hex")}`;

/** The folder that documents are kept in. */
const folder = (): string => `${process.getBuiltinModule("node:os").tmpdir()}/wirebench-documents`;

/**
 * Leaves documents where workers and judges read them. A file that is there already is left if it is what its name says.
 * Throws an Error that says what and why where the file can't be written.
 */
export function keepDocuments(documents: readonly string[]): DocumentFile {
  const bytes = Buffer.from(documents.map((line) => `${line}\n`).join(""));
  const hash = hashOfBytes(bytes);
  const path = `${folder()}/${hash.replace("sha256:", "")}.jsonl`;
  if (!holds(path, bytes)) write(path, bytes);
  return { path, hash, documents: documents.length };
}

function holds(path: string, bytes: Buffer): boolean {
  try {
    return fs.readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

/** Under another name first, so that nobody reads half of it. */
function write(path: string, bytes: Buffer): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    fs.mkdirSync(folder(), { recursive: true });
    fs.writeFileSync(unfinished, bytes);
    fs.renameSync(unfinished, path);
  } catch (error) {
    throw new Error(`documents could not be written to ${path}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** A file that can't be read, or holds something else than its name says. The message is one line: which file, and why. */
export class DocumentsError extends Error {
  override readonly name = "DocumentsError";
}

const NEWLINE = "\n".charCodeAt(0);

/**
 * The JSON texts of a file. Throws a DocumentsError where it can't be read, has another hash or another number of lines.
 * Each text is a string of its own: a part of a longer one would be read by other code of the engine, at another speed.
 */
export function readDocuments({ path, hash, documents }: DocumentFile): string[] {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(path);
  } catch (error) {
    throw new DocumentsError(`documents could not be read from ${path}: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const found = hashOfBytes(bytes);
  if (found !== hash)
    throw new DocumentsError(`${path} holds other documents: expected ${hash}, found ${found}`);
  const lines: string[] = [];
  let from = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
    lines.push(bytes.toString("utf8", from, end));
    from = end + 1;
  }
  if (lines.length !== documents)
    throw new DocumentsError(`${path} has ${lines.length} lines: expected ${documents}`);
  return lines;
}
