/**
 * The suite or the machine failed, no library did: a command is missing, or the system gives no more processes or files.
 * The message is one line: what failed, why, and what to do.
 */
export class MachineError extends Error {
  override readonly name = "MachineError";
}

const remedies: Readonly<Record<string, string>> = {
  EMFILE: 'too many files are open (EMFILE); raise the limit with "ulimit -n 4096"',
  ENFILE: "the system has too many files open (ENFILE); end other programs",
  EAGAIN:
    'the system allows no more processes (EAGAIN); end other programs, or raise the limit with "ulimit -u"',
  ENOMEM: "the system has no memory left for it (ENOMEM); end other programs",
  E2BIG: "the command line or the environment is too long (E2BIG); remove variables from the environment",
};

/** Says why a program could not be started. */
export function startError(program: string, error: unknown): MachineError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const why = remedies[code] ?? `${message}; check that it can be run from this folder`;
  return new MachineError(`could not start ${program}: ${why}`);
}

/** Whether an error means that this process can open no more files. */
export const isOutOfFiles = (error: unknown): boolean =>
  ["EMFILE", "ENFILE"].includes((error as NodeJS.ErrnoException).code ?? "");
