/** A mistake in how wirebench was called: told in one line, exit code 2, nothing changed. */
export class UsageError extends Error {}

/** Interrupted before there was anything to save: exit code 130, nothing written. */
export class Interrupted extends Error {}

/** Exit codes: fine; a gate that the user asked for failed; wrong usage; interrupted. */
export const EXIT = { fine: 0, gateFailed: 1, usage: 2, interrupted: 130 } as const;
