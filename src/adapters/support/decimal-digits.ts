import type { Decimal } from "decimal.js";

/** More digits than any column of any database has; fewer than fill a memory. */
const MOST_DIGITS = 10_000;

/**
 * Plain digits of a Decimal, as `toFixed()` writes them, for libraries that leave the writing to our code.
 * Throws a RangeError where they would be more than ten thousand: of `1e-1000000000` they would end the process,
 * and that would not be the library's doing.
 */
export function plainDigits(value: Decimal): string {
  if (value.e > MOST_DIGITS || value.e < -MOST_DIGITS)
    throw new RangeError(`a decimal with the exponent ${value.e} is not written in full`);
  return value.toFixed();
}
