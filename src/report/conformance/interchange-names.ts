/** Names of many adapters in few words. */

/** So many names stand side by side; of more, the first stands for all. */
const MAX_NAMES = 2;

/** `zod, ajv`, or `zod +12` where twelve others go with it. */
export const groupName = (names: readonly string[]): string =>
  names.length <= MAX_NAMES ? names.join(", ") : `${names[0] ?? ""} +${names.length - 1}`;

/** The names of groups that are too large to be named in full. */
export const spelledGroups = (groups: Iterable<readonly string[]>): string[] =>
  [
    ...new Set(
      [...groups]
        .filter(({ length }) => length > MAX_NAMES)
        .map((names) => `${groupName(names)}: ${names.join(", ")}`),
    ),
  ].toSorted();

/** Some of all: `all 69`, or `all but zod, ajv`, where that is shorter than their names. */
export function someOf(some: readonly string[], all: readonly string[]): string {
  const named = some.join(", ");
  const chosen = new Set(some);
  const others = all.filter((name) => !chosen.has(name));
  const words = others.length === 0 && all.length > 1 ? `all ${all.length}` : `all but ${others.join(", ")}`;
  return words.length < named.length ? words : named;
}
