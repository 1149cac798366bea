/** Names on the command line against the names there are. */

import { UsageError } from "./errors.ts";

/** Splits `a,b` and repeated flags into names. */
export const names = (values: readonly string[]): string[] =>
  values
    .flatMap((value) => value.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** The members that were asked for, in the order of the family; where nothing was, all of them that are there by default. */
export function choose<Member>(
  what: string,
  asked: readonly string[],
  members: readonly Member[],
  nameOf: (member: Member) => string,
  isDefault: (member: Member) => boolean = () => true,
): Member[] {
  if (asked.length === 0) return members.filter(isDefault);
  for (const name of asked) chooseOne(what, name, members, nameOf);
  return members.filter((member) => asked.includes(nameOf(member)));
}

/** The one member that was asked for. Throws a UsageError that says what was meant and what there is. */
export function chooseOne<Member>(
  what: string,
  name: string,
  members: readonly Member[],
  nameOf: (member: Member) => string,
): Member {
  const found = members.find((member) => nameOf(member) === name);
  if (found !== undefined) return found;
  const known = members.map(nameOf);
  const near = byDistance(name, known);
  const [best] = near;
  const isNear = best !== undefined && best.changes <= Math.max(1, name.length / 3);
  const there =
    known.length > MAX_LISTED
      ? `there are ${known.length}, the nearest ${near
          .slice(0, MAX_NEAREST)
          .map(({ candidate }) => candidate)
          .join(", ")}`
      : `there are ${known.join(", ")}`;
  throw new UsageError(
    `no ${what} is called "${name}":${isNear ? ` did you mean ${best.candidate}?` : ""} ${there}`,
  );
}

/** Where there are more names, the nearest are listed. */
const MAX_LISTED = 40;
const MAX_NEAREST = 8;

/** The known names, those first that take the fewest changes: a name that begins so is near, however it goes on. */
const byDistance = (name: string, known: readonly string[]) =>
  known
    .map((candidate) => ({ candidate, changes: nearness(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.changes - other.changes);

const nearness = (name: string, candidate: string): number =>
  Math.min(distance(name, candidate), 1 + distance(name, candidate.slice(0, name.length)));

/** Levenshtein's distance: insertions, deletions and replacements of one character. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, character] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++)
      next[column] = Math.min(
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (row[column - 1] ?? 0) + (character === other[column - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
