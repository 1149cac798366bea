/** Models of no dataset: what else an application has schemas of, so that a library meets many shapes in one process. */

import { LOWER_CASE, type Random, seeded } from "../kinds/random.ts";
import { m, type Model, type ObjectModel } from "./model.ts";

const COUNT = 30;
const SEED = 30;
const MAX_FIELDS = 9;

/** Thirty records of three to nine fields, of every kind that all libraries know; the same at each call. */
export function otherModels(): readonly ObjectModel[] {
  const random = seeded(SEED);
  return Array.from({ length: COUNT }, (_, index) =>
    recordOf(`Other${index + 1}`, random.integer(3, MAX_FIELDS), random, true),
  );
}

/** A record with so many fields. `nests`: some of them are records, too. */
function recordOf(name: string, count: number, random: Random, nests: boolean): ObjectModel {
  const keys = new Set<string>();
  while (keys.size < count) keys.add(random.text(random.integer(3, 12), LOWER_CASE));
  const fields = [...keys].map((key, index) => {
    const model = fieldOf(`${name}Part${index + 1}`, random, nests);
    return [key, random.chance(0.2) ? m.optional(model) : model] as const;
  });
  return m.object(name, Object.fromEntries(fields));
}

function fieldOf(name: string, random: Random, nests: boolean): Model {
  switch (random.integer(1, 10)) {
    case 1:
      return m.nullable(leafOf(random));
    case 2:
      return m.array(leafOf(random), [0, 5]);
    case 3:
      return nests ? recordOf(name, random.integer(2, 4), random, false) : leafOf(random);
    case 4:
      return nests ? m.array(recordOf(name, random.integer(2, 4), random, false), [1, 3]) : leafOf(random);
    default:
      return leafOf(random);
  }
}

const leafOf = (random: Random): Model =>
  random.pick([
    () => m.string(random.integer(0, 2), random.integer(8, 60)),
    () => m.text(),
    () => m.integer(-random.integer(0, 1000), random.integer(1, 1_000_000)),
    () => m.number(-random.integer(0, 1000), random.integer(1, 1_000_000)),
    () => m.boolean(),
    () => m.instant(),
    () => m.date(),
    () => m.uuid(),
    () => m.decimal(random.integer(8, 18), random.integer(0, 6)),
    () => m.enum(...wordsOf(random)),
  ])();

/** Two to eight distinct words. */
function wordsOf(random: Random): readonly [string, ...string[]] {
  const words = new Set<string>();
  const count = random.integer(2, 8);
  while (words.size < count) words.add(random.text(random.integer(3, 9), LOWER_CASE));
  return [...words] as unknown as readonly [string, ...string[]];
}
