/** Text as its UTF-16 units: how text with a lone surrogate crosses between processes. */

/** The units of a text, each from 0 to 65535. */
export const unitsOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** The text of these units. One after the other: a call with 200,000 arguments overflows the stack. */
export const textOfUnits = (units: readonly number[]): string =>
  units.map((unit) => String.fromCharCode(unit)).join("");
