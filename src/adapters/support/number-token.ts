import { type Model, leaves } from "../../model/model.ts";
import { missing } from "../../model/fold.ts";
import { decimalPattern, type ParametersOf, type Spelling, Unsupported } from "../contract.ts";
import { closing } from "../source/closing.ts";

/** IEEE 754 binary64 brings back every decimal of as many digits, whatever its size (DBL_DIG of ISO/IEC 9899). */
const DOUBLE_DIGITS = 15;
/** From the seventh digit after the point on, ECMA-262 §6.1.6.1.20 may write a double with an exponent. */
const PLAIN_DIGITS_AFTER_POINT = 6;

/**
 * A decimal as a number, for a library that has it as a double between text and Decimal, as `JSON.parse` does.
 * Unsupported where a double would not hold it. `fits` says whether a double has no more digits than it may.
 */
export function throughDouble<Schema>(
  parameters: ParametersOf<"decimal-number">,
  spell: (fits: (value: number) => boolean) => Spelling<Schema>,
): Spelling<Schema> {
  if (parameters.precision > DOUBLE_DIGITS)
    return missing(
      "a number token becomes a double, as JSON.parse makes it: digits beyond the 15th are lost",
    );
  if (parameters.scale > PLAIN_DIGITS_AFTER_POINT)
    return missing("a number token becomes a double, and is written with an exponent below 0.000001");
  const pattern = decimalPattern(parameters);
  return spell(closing((value: number) => pattern.test(String(value)), { pattern }));
}

/** The same gap for one operation: a library may write all digits of what it does not read. */
export const lostDigits = (model: Model): Unsupported | undefined =>
  leaves(model)
    .map(({ leaf }) => (leaf.kind === "decimal-number" ? throughDouble(leaf.parameters, () => leaf) : leaf))
    .find((spelled) => spelled instanceof Unsupported);
