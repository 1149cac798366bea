/** A group in words, and which group a reader sees first. */

import type { Group, Validation } from "../record/facts.ts";

const VALIDATION: Readonly<Record<Validation, string>> = {
  full: "full validation",
  weaker: "validation weaker in some kind",
  "types alone": "validation of JSON types alone",
  none: "no validation",
  checks: "checks what it writes",
  "checks weaker": "checks what it writes, weaker in some kind",
  unchecked: "writes unchecked",
};
const STOPS = { "first fault": "stops at the first fault", "all faults": "collects all faults" } as const;

/** `full validation, stops at the first fault, unknown keys ignored`. Groups that differ read differently. */
export const groupSentence = ({ validation, stopsAt, unknownKeys, leftAsText, ownWire }: Group): string =>
  [
    VALIDATION[validation],
    ...(stopsAt === null ? [] : [STOPS[stopsAt]]),
    ...(leftAsText.length === 0 ? [] : [`${leftAsText.join(" and ")} left as text`]),
    ...(unknownKeys === null ? [] : [`unknown keys ${unknownKeys}`]),
    ...(ownWire ? ["wire of its own"] : []),
  ].join(", ");

/** Who looks closely stands before who does not. */
const PLACES: Readonly<Record<Validation, number>> = {
  full: 0,
  checks: 1,
  "checks weaker": 1,
  weaker: 2,
  "types alone": 3,
  unchecked: 4,
  none: 5,
};

/** Where a group stands among the groups of a section, 0 for the first; equal for groups that are ordered by their times. */
export const groupPlace = ({ validation }: Group): number => PLACES[validation];
