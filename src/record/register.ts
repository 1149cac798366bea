/**
 * The register of known divergences: where a library is known to differ from the sources, or to leave something open.
 * Pure functions: from what was found to a register, and from a register and what was found to what has changed.
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
  /** `may`: the sources leave it open. `excused`: the adapter declares it. */
  readonly standing: "may" | "excused" | "wrong";
  readonly outcome: VerdictRecord["outcome"];
  /** What it was taken as, as JSON text; absent where it was refused, or no value was shown. */
  readonly value?: string;
  /** What the source says. */
  readonly source: string;
  /** The thread in which its authors discuss it, where somebody has seen one. */
  readonly upstream?: string;
}

/** All that is known of one adapter. */
export interface Register {
  readonly adapter: string;
  readonly packages: readonly { readonly name: string; readonly version: string }[];
  readonly runtime: string;
  readonly divergences: readonly Divergence[];
  /** Operations that have no answer, by kind and mode; `some` where they answer other cases. */
  readonly gaps: readonly {
    readonly kind: string;
    readonly mode: string;
    readonly operation: string;
    readonly cases: "all" | "some";
    readonly reason: string;
  }[];
  /** Facets that are not plainly kept, or not plainly refused where they ought to be. */
  readonly fidelity: readonly Pick<
    FidelityRecord,
    "kind" | "facet" | "trip" | "zone" | "outcome" | "became"
  >[];
  /** Attacks that do harm. */
  readonly hostile: readonly Pick<HostileRecord, "attack" | "outcome" | "input" | "became">[];
}

/** One difference between the register and what was found. */
export interface Change {
  readonly adapter: string;
  /** `instant, strict, decode`: where differences are counted together. */
  readonly where: string;
  /** The case, facet or attack. */
  readonly what: string;
  readonly was: string;
  readonly is: string;
  /** Why there is no answer any more; absent where there is one. */
  readonly why?: string;
}

type Found = Pick<ConformanceRecord, "verdicts" | "fidelity" | "hostile" | "adapters" | "runtime">;

/** What there is to register of one adapter; links to threads are taken over from an earlier register. */
export function registerOf(adapter: string, found: Found, earlier?: Register): Register {
  const own = <Item extends { readonly adapter: string }>(items: readonly Item[]) =>
    items.filter((item) => item.adapter === adapter);
  const linked = new Map(
    earlier?.divergences.flatMap((one) =>
      one.upstream === undefined ? [] : [[`${one.kind} ${one.case} ${one.mode}`, one.upstream]],
    ),
  );
  const divergences = [
    ...Map.groupBy(
      own(found.verdicts).filter((verdict) => !isPlain(verdict)),
      (verdict) => JSON.stringify([verdict.kind, verdict.case, verdict.mode, verdictLabel(verdict)]),
    ).values(),
  ].map((same): Divergence => {
    const [first] = same as [VerdictRecord];
    const shown = same.find(({ operation }) => operation !== "check") ?? first;
    const upstream = linked.get(`${first.kind} ${first.case} ${first.mode}`);
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
  });
  const gaps = [
    ...Map.groupBy(
      own(found.verdicts),
      ({ kind, mode, operation }) => `${kind} ${mode} ${operation}`,
    ).values(),
  ].flatMap((same): Register["gaps"][number][] => {
    const missing = same.filter(({ outcome }) => outcome === "unsupported");
    const [first] = missing;
    if (first === undefined) return [];
    const { kind, mode, operation, value } = first;
    const cases = missing.length === same.length ? "all" : "some";
    return [{ kind, mode, operation, cases, reason: String(value) }];
  });
  return {
    adapter,
    packages: found.adapters.find(({ name }) => name === adapter)?.packages ?? [],
    runtime: `${found.runtime.name} ${found.runtime.version}`,
    divergences,
    gaps,
    fidelity: own(found.fidelity)
      .filter((cell) => cell.outcome !== plainFate(cell))
      .map(({ kind, facet, trip, zone, outcome, became }) => ({ kind, facet, trip, zone, outcome, became })),
    hostile: own(found.hostile)
      .filter(({ outcome }) => !isHarmless(outcome))
      .map(({ attack, outcome, input, became }) => ({ attack, outcome, input, became })),
  };
}

/** What differs between the register and what was found, of everything that was asked. */
export function changesSince(register: Register, found: Found): Change[] {
  const { adapter } = register;
  const changes: Change[] = [];
  const change = (where: string, what: string, was: string, is: string, why?: string) => {
    if (was !== is) changes.push({ adapter, where, what, was, is, ...(why === undefined ? {} : { why }) });
  };

  const known = new Map(
    register.divergences.flatMap((one) =>
      one.operations.map((operation) => [
        verdictKey({ ...one, operation }),
        label(one.standing, one.outcome, one.value),
      ]),
    ),
  );
  const gaps = new Map(
    register.gaps.map(({ kind, mode, operation, cases }) => [`${kind}, ${mode}, ${operation}`, cases]),
  );
  const asked = new Set<string>();
  const answered = new Set<string>();
  for (const verdict of found.verdicts.filter((one) => one.adapter === adapter)) {
    const key = verdictKey(verdict);
    const where = `${verdict.kind}, ${verdict.mode}, ${verdict.operation}`;
    asked.add(`${verdict.kind}, ${verdict.mode}`);
    answered.add(key);
    const is = !isPlain(verdict)
      ? verdictLabel(verdict)
      : verdict.outcome === "unsupported"
        ? "unsupported"
        : "right";
    const gap = gaps.get(where);
    const isGap = gap === "all" || (gap === "some" && is === "unsupported");
    const lost = verdict.outcome === "crash" || verdict.outcome === "hang";
    change(
      where,
      verdict.case,
      known.get(key) ?? (isGap ? "unsupported" : "right"),
      is,
      lost ? String(verdict.value) : undefined,
    );
  }
  for (const one of register.divergences)
    for (const operation of one.operations)
      if (asked.has(`${one.kind}, ${one.mode}`) && !answered.has(verdictKey({ ...one, operation })))
        change(
          `${one.kind}, ${one.mode}, ${operation}`,
          one.case,
          label(one.standing, one.outcome, one.value),
          "no answer",
        );

  const fates = new Map(register.fidelity.map((cell) => [fateKey(cell), cell.outcome]));
  for (const cell of found.fidelity.filter((one) => one.adapter === adapter))
    change(
      `fidelity of ${cell.kind}, ${cell.trip}`,
      `${cell.facet}${cell.zone === "UTC" ? "" : ` (${cell.zone})`}`,
      fates.get(fateKey(cell)) ?? plainFate(cell),
      cell.outcome,
    );

  const harms = new Map(register.hostile.map(({ attack, outcome }) => [attack, outcome]));
  for (const { attack, outcome } of found.hostile.filter((one) => one.adapter === adapter))
    change(
      "hostile values",
      attack,
      harms.get(attack) ?? "harmless",
      isHarmless(outcome) ? "harmless" : outcome,
    );
  return changes;
}

/** A value that was read as a register. Throws an Error that says what it lacks. */
export function asRegister(value: unknown, adapter: string): Register {
  const lists = ["packages", "divergences", "gaps", "fidelity", "hostile"] as const;
  const found = value as Partial<Register> | null;
  if (typeof found !== "object" || found === null) throw new Error("no object");
  if (found.adapter !== adapter) throw new Error(`its adapter is ${String(found.adapter)}`);
  for (const name of lists) if (!Array.isArray(found[name])) throw new Error(`it lacks ${name}`);
  return found as Register;
}

/** Nothing to register: right, or no such operation. */
const isPlain = ({ standing, outcome }: VerdictRecord): boolean =>
  standing === "right" || standing === "unsupported" || (standing === "may" && outcome === "refused");

const plainFate = ({ owes }: FidelityRecord): FidelityRecord["outcome"] =>
  owes === "refuse" ? "refused loudly" : "kept";

const isHarmless = (outcome: HostileRecord["outcome"]): boolean =>
  outcome === "safe" || outcome === "refused loudly" || outcome === "unsupported";

const verdictKey = (one: { kind: string; case: string; mode: string; operation: string }): string =>
  JSON.stringify([one.kind, one.case, one.mode, one.operation]);
const fateKey = (cell: Pick<FidelityRecord, "kind" | "facet" | "trip" | "zone">): string =>
  JSON.stringify([cell.kind, cell.facet, cell.trip, cell.zone]);

/** What was done, without words that a library may change from one version to the next. A check shows no value. */
const verdictLabel = ({ standing, outcome, value, operation }: VerdictRecord): string =>
  label(standing, outcome, operation === "check" ? undefined : (JSON.stringify(value) ?? "undefined"));

/** `value` is JSON text. */
const label = (standing: string, outcome: string, value: string | undefined): string =>
  `${standing}: ${outcome}${outcome === "different" && value !== undefined ? ` ${value}` : ""}`;
