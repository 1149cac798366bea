/** What makes the limit fast, each to be left out alone, so that its gain can be measured: docs/limit.md says what they are. */
export const techniques = [
  "byte-scanner",
  "character-tables",
  "civil-arithmetic",
  "decimal-words",
  "escape-test",
  "constant-members",
] as const;
export type Technique = (typeof techniques)[number];

/** Is a technique in use? */
export type Uses = (technique: Technique) => boolean;
