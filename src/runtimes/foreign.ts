import type { Launchable } from "./contract.ts";

/** A worker in any language, given as the words of its command line. */
export const foreign = (words: readonly [string, ...string[]]): Launchable => ({
  command: words,
  environment: {},
});
