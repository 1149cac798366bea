/** Messages as lines: how one is written, and how a worker gets them from a file descriptor, which it sleeps for. */

import { fs } from "./builtins.ts";

/** One message as one line. Whoever reads lines may end them at U+2028 and U+2029 too, which JSON lets stand within a text. */
export const asLine = (message: object): string =>
  `${JSON.stringify(message)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`)}\n`;

const NEWLINE = "\n".charCodeAt(0);
const PIECE = 65_536;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/**
 * The lines that come on a file descriptor, until it is closed. Between them the process sleeps within the call, so that
 * nothing of a library runs while it is somebody else's turn; and neither a socket nor `readline` has to be loaded for it.
 */
export function* linesOf(descriptor: number): Generator<string, void> {
  let pieces: Buffer[] = [];
  for (let piece = read(descriptor); piece.length > 0; piece = read(descriptor)) {
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...pieces, piece.subarray(from, end)]).toString();
      pieces = [];
      from = end + 1;
    }
    pieces.push(piece.subarray(from));
  }
}

/** What has come by now, or comes first; empty at the end. */
function read(descriptor: number): Buffer {
  const buffer = Buffer.allocUnsafe(PIECE);
  for (;;)
    try {
      return buffer.subarray(0, fs.readSync(descriptor, buffer));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return Buffer.alloc(0); // the end, on Windows
      if (code !== "EAGAIN" && code !== "EINTR") throw error;
      Atomics.wait(sleeper, 0, 0, 1); // a signal came, or a library has made the descriptor one that does not wait
    }
}
