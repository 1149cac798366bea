/** Numbers on the command line. */

import { UsageError } from "./errors.ts";

/** A whole number of at least `min`. Throws a UsageError that names the option. */
export function wholeNumber(option: string, text: string, min: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < min)
    throw new UsageError(`${option} takes a whole number from ${min}, not "${text}"`);
  return number;
}
