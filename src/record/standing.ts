/** How two cells of one question stand to each other by what they were seen to do, whatever their times are. */

import type { Facts } from "./facts.ts";

/** Under which names wrong values are counted: each kind that JSON lacks, and all others together. */
export const wrongColumns = ["instant", "date", "uuid", "decimal", "enum", "other"] as const;
export type WrongColumn = (typeof wrongColumns)[number];

/** Of the distinct wrong values of one column. */
export interface WrongCount {
  readonly tried: number;
  readonly letThrough: number;
  /** Lax mode: taken everywhere as the value that they denote. */
  readonly coerced: number;
}

/** What was asked of all cells of a question. */
export interface AskedOf {
  readonly operation: string;
  /** Of each kind the distinct faults that were tried, the most that any cell was tried on. */
  readonly tried: ReadonlyMap<string, number>;
}

/** What the cells of a question were asked, by what was seen of each. */
export function askedOf(operation: string, all: readonly Facts[]): AskedOf {
  const tried = new Map<string, number>();
  for (const { faults } of all)
    for (const count of faults) tried.set(count.kind, Math.max(tried.get(count.kind) ?? 0, count.tried));
  return { operation, tried };
}

/**
 * What a cell let through, column by column; columns of which nothing was tried are left out. An input that
 * cannot be made for a reader counts as let through. A writer is counted by the values that can be handed to it.
 */
export function wrongOf(facts: Facts, { operation, tried }: AskedOf): ReadonlyMap<WrongColumn, WrongCount> {
  const counts = new Map<WrongColumn, WrongCount>();
  for (const [kind, most] of tried) {
    const own = facts.faults.find((count) => count.kind === kind);
    const ownTried = own?.tried ?? 0;
    const all = operation === "encode" ? ownTried : most;
    if (all === 0) continue;
    const column = columnOf(kind);
    const sum = counts.get(column) ?? { tried: 0, letThrough: 0, coerced: 0 };
    counts.set(column, {
      tried: sum.tried + all,
      letThrough: sum.letThrough + (own?.letThrough.length ?? 0) + all - ownTried,
      coerced: sum.coerced + (own?.coerced.length ?? 0),
    });
  }
  return counts;
}

const columnOf = (kind: string): WrongColumn =>
  kind === "decimal-number" ? "decimal" : (wrongColumns.find((column) => column === kind) ?? "other");

/** All that a cell let through. */
export const letThroughOf = (facts: Facts, asked: AskedOf): number =>
  [...wrongOf(facts, asked).values()].reduce((sum, { letThrough }) => sum + letThrough, 0);

/** All that it was tried on. */
export const triedOf = (facts: Facts, asked: AskedOf): number =>
  [...wrongOf(facts, asked).values()].reduce((sum, { tried }) => sum + tried, 0);

/**
 * The one against the other. `no worse`: it does all that the other does, so the faster one of the two wins. `better`: it also does
 * more, so it wins at the same time, too. `incomparable`: the other does something that it does not.
 */
export type Standing = "incomparable" | "no worse" | "better";

export function standing(one: Facts, other: Facts, asked: AskedOf): Standing {
  if (one.wire !== "json" && one.wire !== other.wire) return "incomparable";
  if (!doesPolicyOf(one, other)) return "incomparable";
  const parts = [wrongStanding(one, other, asked), typedStanding(one, other)];
  if (parts.includes("incomparable")) return "incomparable";
  return parts.includes("better") ? "better" : "no worse";
}

/** Unknown keys: the same happens to them, or the other does nothing about them. */
const doesPolicyOf = (one: Facts, other: Facts): boolean =>
  other.unknownKeys === null || other.unknownKeys === "ignored" || one.unknownKeys === other.unknownKeys;

function wrongStanding(one: Facts, other: Facts, asked: AskedOf): Standing {
  const [own, others] = [wrongOf(one, asked), wrongOf(other, asked)];
  const none = { letThrough: 0, coerced: 0 };
  let isBetter = false;
  for (const column of wrongColumns) {
    const { letThrough, coerced } = own.get(column) ?? none;
    const there = others.get(column) ?? none;
    if (letThrough > there.letThrough || coerced < there.coerced) return "incomparable";
    isBetter ||= letThrough < there.letThrough || coerced > there.coerced;
  }
  return isBetter ? "better" : "no worse";
}

/** Each form on the typed side lacks nothing, or is the other's own. */
function typedStanding(one: Facts, other: Facts): Standing {
  let isBetter = false;
  for (const form of one.forms) {
    const there = other.forms.find(({ kind }) => kind === form.kind);
    if (form.weaker !== undefined && there?.name !== form.name) return "incomparable";
    isBetter ||= form.weaker === undefined && there?.weaker !== undefined;
  }
  return isBetter ? "better" : "no worse";
}
