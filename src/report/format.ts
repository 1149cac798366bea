/** Figures as a reader wants them: three digits that mean something, and the unit in the header. */

/** Three significant digits, thousands separated: `0.812`, `12.3`, `1,230`. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (value === 0) return "0";
  const rounded = Number(value.toPrecision(3));
  const whole = Math.abs(rounded);
  const decimals = whole >= 100 ? 0 : whole >= 10 ? 1 : whole >= 1 ? 2 : 3;
  return (FORMATS[decimals] as Intl.NumberFormat).format(rounded);
}

/** By their decimals. Made once: making one takes longer than a hundred figures. */
const FORMATS = [0, 1, 2, 3].map(
  (decimals) =>
    new Intl.NumberFormat("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
);

/** Nanoseconds as microseconds. */
export const microseconds = (nanoseconds: number): string => digits(nanoseconds / 1000);

/** A ratio in a sentence, three significant digits: `1.21×`, `13.4×`. */
export const times = (value: number): string => `${digits(value)}×`;

/** With a space that no line breaks at. */
export const percent = (fraction: number): string => `${Number((fraction * 100).toPrecision(2))}\u00A0%`;

/** Whole percent under a header that has the %. */
export const percentOf = (fraction: number): string => String(Math.round(fraction * 100));

/** Documents per second and core. */
export const perSecond = (nanoseconds: number): string => digits(1e9 / nanoseconds);

/** The beginning of a commit's name, with a note if the tree had changes. */
export const commitName = (commit: string): string =>
  `${commit.slice(0, 12)}${commit.endsWith("-dirty") ? " with changes" : ""}`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/** The same of a few: `a, b, c and 5 more`. */
export const fewOf = (words: readonly string[], few = 3): string =>
  words.length <= few + 1
    ? listed(words)
    : `${words.slice(0, few).join(", ")} and ${words.length - few} more`;
