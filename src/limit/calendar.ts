/** Days and dates of the proleptic Gregorian calendar by whole-number arithmetic: no text is parsed, no Date made. */

/** Days of each month of a common year; index 0 is not used. */
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Does this day exist? Centuries have a leap day only where 400 divides them (RFC 3339 Appendix C). */
export const isDay = (year: number, month: number, day: number): boolean =>
  day <= 28
    ? day > 0 && month > 0 && month <= 12
    : month > 0 &&
      month <= 12 &&
      (day <= (DAYS[month] as number) ||
        (day === 29 && month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)));

/**
 * Days from 1970-01-01 to a date of year 0 or later. The year is taken to begin in March, so that a leap day is its last
 * (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
 */
export function epochDay(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = ((shifted < 0 ? shifted - 399 : shifted) / 400) | 0;
  const yearOfEra = shifted - era * 400;
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of an epoch day as year × 10,000 + month × 100 + day (the same paper, civil_from_days). */
export function civil(days: number): number {
  const z = days + 719_468;
  const era = ((z < 0 ? z - 146_096 : z) / 146_097) | 0;
  const dayOfEra = z - era * 146_097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) * 10_000 + month * 100 + day;
}
