/**
 * The register of known divergences: where a library is known to differ from the sources, or to leave something open. Pure
 * functions from what was found to a register. What follows from `validates` alone has no entry: `isImplied` decides.
 */

import type { ConformanceRecord, FidelityRecord, HostileRecord } from "./conformance.ts";
import type { VerdictRecord } from "./verdict.ts";

/** One way in which a library differs, by input. */
export interface Divergence {
  readonly kind: string;
  readonly case: string;
  readonly mode: string;
  /** The operations in which it was seen, all alike. */
  readonly operations: readonly string[];
  /** As JSON text. */
  readonly input: string;
  readonly expected: VerdictRecord["expected"];
  /** `may`: the sources leave it open. `excused`: the adapter declares it. `right`: a codec refuses what it need not look at. */
  readonly standing: "right" | "may" | "excused" | "wrong";
  readonly outcome: VerdictRecord["outcome"];
  /** What it was taken as, as JSON text; absent where it was refused, or no value was shown. */
  readonly value?: string;
  /** What the source says. */
  readonly source: string;
  /** The thread in which its authors discuss it, where somebody has seen one. */
  readonly upstream?: string;
}

/** Operations that have no answer, by kind and mode. */
export interface Gap {
  readonly kind: string;
  readonly mode: string;
  readonly operation: string;
  /** `some`: the operation answers other cases. */
  readonly cases: "all" | "some";
  readonly reason: string;
}

/** All that is known of one adapter. */
export interface Register {
  readonly adapter: string;
  /**
   * Does it validate? Of an adapter that does, a verdict without an entry is right. Of one that does not, a verdict without an
   * entry is: what must be accepted is accepted, and every other input is taken unchanged.
   */
  readonly validates: boolean;
  readonly packages: readonly { readonly name: string; readonly version: string }[];
  readonly runtime: string;
  readonly divergences: readonly Divergence[];
  readonly gaps: readonly Gap[];
  /** Facets that are not plainly kept, or not plainly refused where they must be. */
  readonly fidelity: readonly Pick<
    FidelityRecord,
    "kind" | "facet" | "trip" | "zone" | "outcome" | "became"
  >[];
  /** Attacks that do harm. */
  readonly hostile: readonly Pick<HostileRecord, "attack" | "outcome" | "input" | "became">[];
}

/** What a register is made of, and compared with. */
export type Found = Pick<
  ConformanceRecord,
  "verdicts" | "fidelity" | "hostile" | "documents" | "adapters" | "runtime"
>;

/**
 * What there is to register of one adapter; links to threads are taken over from an earlier register.
 * Throws an Error where the adapter is not among those that were found.
 */
export function registerOf(adapter: string, found: Found, earlier?: Register): Register {
  const facts = found.adapters.find(({ name }) => name === adapter);
  if (facts === undefined) throw new Error(`nothing was found of ${adapter}`);
  const { validates, packages, runtime = found.runtime } = facts;
  const own = ownOf(adapter);
  const verdicts = own(found.verdicts);
  return {
    adapter,
    validates,
    packages,
    runtime: `${runtime.name} ${runtime.version}`,
    divergences: divergencesOf(verdicts, validates, earlier),
    gaps: gapsOf(verdicts),
    fidelity: own(found.fidelity)
      .filter((cell) => cell.outcome !== plainOutcome(cell))
      .map(({ kind, facet, trip, zone, outcome, became }) => ({ kind, facet, trip, zone, outcome, became }))
      .toSorted(by(({ kind, facet, trip, zone }) => [kind, facet, trip, zone])),
    hostile: own(found.hostile)
      .filter(({ outcome }) => !isHarmless(outcome))
      .map(({ attack, outcome, input, became }) => ({ attack, outcome, input, became }))
      .toSorted(by(({ attack }) => [attack])),
  };
}

/** The items of one adapter. */
export const ownOf =
  (adapter: string) =>
  <Item extends { readonly adapter: string }>(items: readonly Item[]): Item[] =>
    items.filter((item) => item.adapter === adapter);

function divergencesOf(
  verdicts: readonly VerdictRecord[],
  validates: boolean,
  earlier: Register | undefined,
): Divergence[] {
  const upstreams = new Map(
    earlier?.divergences.flatMap((one) =>
      one.upstream === undefined ? [] : [[`${one.kind} ${one.case} ${one.mode}`, one.upstream]],
    ),
  );
  const listed = verdicts.filter(
    (verdict) => verdict.outcome !== "unsupported" && !isImplied(verdict, validates),
  );
  return [
    ...Map.groupBy(listed, (verdict) =>
      JSON.stringify([verdict.kind, verdict.case, verdict.mode, verdictLabel(verdict)]),
    ).values(),
  ]
    .map((same): Divergence => {
      const [first] = same as [VerdictRecord];
      const shown = same.find(({ operation }) => operation !== "check") ?? first;
      const upstream = upstreams.get(`${first.kind} ${first.case} ${first.mode}`);
      return {
        kind: first.kind,
        case: first.case,
        mode: first.mode,
        operations: same.map(({ operation }) => operation),
        input: JSON.stringify(first.input),
        expected: first.expected,
        standing: first.standing as Divergence["standing"],
        outcome: first.outcome,
        ...(shown.outcome === "same" || (shown.outcome === "different" && shown.operation !== "check")
          ? { value: JSON.stringify(shown.value) ?? "undefined" }
          : {}),
        source: first.source,
        ...(upstream === undefined ? {} : { upstream }),
      };
    })
    .toSorted(by((one) => [one.kind, one.case, one.mode, ...one.operations]));
}

function gapsOf(verdicts: readonly VerdictRecord[]): Gap[] {
  const asked = Map.groupBy(verdicts, ({ kind, mode, operation }) => `${kind} ${mode} ${operation}`);
  const gaps = [...asked.values()].flatMap((same): Gap[] => {
    const missing = same.filter(({ outcome }) => outcome === "unsupported");
    const [first] = missing;
    if (first === undefined) return [];
    const { kind, mode, operation, value } = first;
    const cases = missing.length === same.length ? "all" : "some";
    return [{ kind, mode, operation, cases, reason: String(value) }];
  });
  return gaps.toSorted(by(({ kind, mode, operation }) => [kind, mode, operation]));
}

/**
 * Does the verdict follow from `validates` alone, so that the register has no entry for it? Of an adapter that validates: it is
 * right, or it refuses what the sources leave open. Of one that does not: it accepts what must be accepted, and takes every
 * other input unchanged.
 */
export function isImplied(verdict: VerdictRecord, validates: boolean): boolean {
  const { standing, outcome, expected } = verdict;
  if (validates) return standing === "right" || (standing === "may" && outcome === "refused");
  if (expected === "accept") return standing === "right";
  return (outcome === "same" || outcome === "different") && isUnchanged(verdict);
}

/** Is the value the input, as `JSON.parse` gives it? A check shows no value, so nothing is known of it. */
function isUnchanged({ input, value, operation }: VerdictRecord): boolean {
  const text = JSON.stringify(value) as string | undefined; // undefined is no JSON value
  return operation !== "check" && text !== undefined && asParsed(text) === asParsed(JSON.stringify(input));
}

/** JSON text as `JSON.parse` and `JSON.stringify` understand it: `1e2` and `100` are one number. */
const asParsed = (text: string): string => JSON.stringify(JSON.parse(text));

/** What is plainly right of a facet. */
export const plainOutcome = ({ expected }: FidelityRecord): FidelityRecord["outcome"] =>
  expected === "refuse" ? "refused loudly" : "kept";

/** Does an attack do no harm? */
export const isHarmless = (outcome: HostileRecord["outcome"]): boolean =>
  outcome === "safe" || outcome === "refused loudly" || outcome === "unsupported";

/** What was done, without words that a library may change from one version to the next. A check shows no value. */
export const verdictLabel = ({ standing, outcome, value, operation }: VerdictRecord): string =>
  label(standing, outcome, operation === "check" ? undefined : (JSON.stringify(value) ?? "undefined"));
/** `value` is JSON text. */
export const label = (standing: string, outcome: string, value: string | undefined): string =>
  `${standing}: ${outcome}${outcome === "different" && value !== undefined ? ` ${value}` : ""}`;

/** Order by the code units of several texts, the first one first. */
const by =
  <Item>(textsOf: (item: Item) => readonly string[]) =>
  (one: Item, other: Item): number => {
    const [left, right] = [textsOf(one).join("\0"), textsOf(other).join("\0")];
    return left < right ? -1 : left > right ? 1 : 0;
  };
