/** A pipe for the answers of a runtime that cannot write to an inherited descriptor: it opens the pipe anew, by a path. */

import { spawnSync } from "node:child_process";
import { closeSync, constants, mkdirSync, openSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { MachineError } from "./machine-error.ts";

/** The path of descriptor 3 within a process that has it, on Linux and on macOS. A socket cannot be opened by it, a pipe can. */
export const ANSWERS_PATH = "/dev/fd/3";

export interface NamedPipe {
  /** What comes through it. Ends when nobody holds its other end any more. */
  readonly reads: Readable;
  /** The end that a process inherits as its descriptor 3. */
  readonly writes: number;
  /** Closes the other end in this process, which has no use for it once a process has been started. */
  readonly handedOn: () => void;
  /** Closes both ends. */
  readonly close: () => void;
}

/** The folder of a pool's named pipes. It exists only while a pipe is being opened. */
export const pipesFolder = (pool: string): string => join(tmpdir(), `wirebench-pipes-${pool}`);

/**
 * Makes a named pipe, opens both ends, and takes its name away at once: nothing is left of it, however the processes end. Where this
 * process is ended in that moment, the reaper removes the folder. Throws a MachineError where it cannot be made.
 */
export function openNamedPipe(pool: string): NamedPipe {
  const folder = pipesFolder(pool);
  const path = join(folder, "answers");
  try {
    mkdirSync(folder, { mode: 0o700 });
    const { status, stderr, error } = spawnSync("mkfifo", ["-m", "600", path], { encoding: "utf8" });
    if (status !== 0) throw error ?? new Error(stderr.trim());
    // The reader first, and without waiting for a writer: else each would wait for the other.
    const read = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return opened(read, openSync(path, constants.O_WRONLY));
  } catch (error) {
    throw new MachineError(
      `could not make a named pipe in ${folder}: ${(error as Error).message}; check that mkfifo (coreutils) is installed and that the folder can be written`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function opened(read: number, writes: number): NamedPipe {
  const reads = new Socket({ fd: read, readable: true, writable: false });
  let isOpen = true;
  const handedOn = (): void => {
    if (isOpen) closeSync(writes);
    isOpen = false;
  };
  return {
    reads,
    writes,
    handedOn,
    close: () => {
      handedOn();
      reads.destroy();
    },
  };
}
