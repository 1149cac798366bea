/** Answers of a process as they come: in pieces, which are put together to lines. */

import { isAscii, isUtf8 } from "node:buffer";

const NEWLINE = "\n".charCodeAt(0);
const MAX_START = 320; // bytes

/** Puts lines together from pieces of any size. */
export class Lines {
  readonly #maxCharacters: number;
  #pieces: Buffer[] = [];
  #characters = 0;

  /** `maxCharacters`: the longest line, in UTF-16 code units, that is put together. */
  constructor(maxCharacters: number) {
    this.#maxCharacters = maxCharacters;
  }

  /** The lines that this piece ends. Throws an Error that says why what came is no line: too long, or not UTF-8. */
  push(piece: Buffer): string[] {
    const lines: string[] = [];
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, from)) {
      this.#append(piece.subarray(from, end));
      lines.push(this.#line());
      from = end + 1;
    }
    this.#append(piece.subarray(from));
    return lines;
  }

  /** The start of a line that has no end yet; empty where there is none. */
  start(): string {
    const first = this.#pieces.slice(0, MAX_START);
    const length = first.reduce((sum, piece) => sum + piece.length, 0);
    return Buffer.concat(first, Math.min(length, MAX_START)).toString();
  }

  #append(piece: Buffer): void {
    if (piece.length === 0) return;
    this.#pieces.push(piece);
    this.#characters += characters(piece);
    if (this.#characters > this.#maxCharacters)
      throw new Error(
        `wrote an answer of more than ${this.#maxCharacters} characters: ${this.start().slice(0, 80)}`,
      );
  }

  #line(): string {
    const line = Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#characters = 0;
    if (!isUtf8(line)) throw new Error(`wrote an answer that is not UTF-8: ${line.toString().slice(0, 80)}`);
    return line.toString();
  }
}

/** UTF-16 code units that these bytes of UTF-8 begin: one for each lead byte, two for one of four bytes. */
function characters(piece: Buffer): number {
  if (isAscii(piece)) return piece.length;
  let count = 0;
  for (const byte of piece) if ((byte & 0xc0) !== 0x80) count += byte >= 0xf0 ? 2 : 1;
  return count;
}
