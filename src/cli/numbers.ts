/** Numbers on the command line. */

import { MIN_RESOLUTION } from "../stats/compare.ts";
import { UsageError } from "./errors.ts";

/** A whole number of at least `min`. Throws a UsageError that names the option. */
export function wholeNumber(option: string, text: string, min: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < min)
    throw new UsageError(`${option} takes a whole number from ${min}, not "${text}"`);
  return number;
}

const SECONDS = { s: 1, m: 60, h: 3600 } as const;

/** A budget such as `90s`, `10m` or `2h`, in seconds. */
export function secondsOf(text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([smh])$/.exec(text) ?? [];
  const seconds = Number(number) * SECONDS[(unit ?? "s") as keyof typeof SECONDS];
  if (!(seconds > 0)) throw new UsageError(`--budget takes a time such as 90s, 10m or 2h, not "${text}"`);
  return seconds;
}

/** A resolution such as `2%`, as a fraction. */
export function fractionOf(text: string): number {
  const [, number] = /^(\d+(?:\.\d+)?) ?%$/.exec(text) ?? [];
  const fraction = Number(number) / 100;
  if (!(fraction >= MIN_RESOLUTION && fraction < 1))
    throw new UsageError(
      `--resolution takes a percentage of at least ${MIN_RESOLUTION * 100}%, the finest that can be measured, not "${text}"`,
    );
  return fraction;
}
