/** What has changed since a register was made: pure functions of the register and of what was found. */

import type { DocumentsRecord, FidelityRecord, HostileRecord } from "./conformance.ts";
import {
  type Divergence,
  type Found,
  isHarmless,
  isImplied,
  label,
  ownOf,
  plainOutcome,
  type Register,
  verdictLabel,
} from "./register.ts";
import type { VerdictRecord } from "./verdict.ts";

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

/** What differs between the register and what was found, of everything that was asked. */
export function changesSince(register: Register, found: Found): Change[] {
  const { adapter } = register;
  const own = ownOf(adapter);
  const verdicts = own(found.verdicts);
  // Of an adapter that could not be asked nothing is known.
  const facts = verdicts.length === 0 ? undefined : found.adapters.find(({ name }) => name === adapter);
  const is = String(facts?.validates ?? register.validates);
  return [
    { adapter, where: "the adapter", what: "validates", was: String(register.validates), is },
    ...verdictChanges(register, verdicts),
    ...lostVerdicts(register, verdicts),
    ...fidelityChanges(register, own(found.fidelity)),
    ...hostileChanges(register, own(found.hostile)),
    ...documentChanges(register, own(found.documents)),
  ].filter((change) => change.was !== change.is);
}

/** Each verdict against its entry, or against what is implied where it has none. */
function verdictChanges(register: Register, verdicts: readonly VerdictRecord[]): Change[] {
  const known = new Map(
    register.divergences.flatMap((one) =>
      one.operations.map((operation) => [verdictKey({ ...one, operation }), divergenceLabel(one)]),
    ),
  );
  const gaps = new Map(
    register.gaps.map(({ kind, mode, operation, cases }) => [`${kind}, ${mode}, ${operation}`, cases]),
  );
  return verdicts.map((verdict): Change => {
    const where = `${verdict.kind}, ${verdict.mode}, ${verdict.operation}`;
    const implied = impliedLabel(verdict, register.validates);
    const is =
      verdict.outcome === "unsupported"
        ? "unsupported"
        : isImplied(verdict, register.validates)
          ? implied
          : verdictLabel(verdict);
    const gap = gaps.get(where);
    const isGap = gap === "all" || (gap === "some" && is === "unsupported");
    const was = known.get(verdictKey(verdict)) ?? (isGap ? "unsupported" : implied);
    const isLost = verdict.outcome === "crash" || verdict.outcome === "hang";
    const change = { adapter: register.adapter, where, what: verdict.case, was, is };
    return isLost ? { ...change, why: String(verdict.value) } : change;
  });
}

/** The entries whose kind and mode were asked, and which have no verdict any more. */
function lostVerdicts(register: Register, verdicts: readonly VerdictRecord[]): Change[] {
  const asked = new Set(verdicts.map(({ kind, mode }) => `${kind}, ${mode}`));
  const answered = new Set(verdicts.map(verdictKey));
  return register.divergences
    .filter(({ kind, mode }) => asked.has(`${kind}, ${mode}`))
    .flatMap((one) =>
      one.operations
        .filter((operation) => !answered.has(verdictKey({ ...one, operation })))
        .map((operation) => ({
          adapter: register.adapter,
          where: `${one.kind}, ${one.mode}, ${operation}`,
          what: one.case,
          was: divergenceLabel(one),
          is: "no answer",
        })),
    );
}

function fidelityChanges(register: Register, cells: readonly FidelityRecord[]): Change[] {
  const outcomes = new Map(register.fidelity.map((cell) => [fidelityKey(cell), cell.outcome]));
  return cells.map((cell) => ({
    adapter: register.adapter,
    where: `fidelity of ${cell.kind}, ${cell.trip}`,
    what: `${cell.facet}${cell.zone === "UTC" ? "" : ` (${cell.zone})`}`,
    was: outcomes.get(fidelityKey(cell)) ?? plainOutcome(cell),
    is: cell.outcome,
  }));
}

/** No register holds a dataset whose documents an adapter gets wrong: a run gives it no time there. */
function documentChanges(register: Register, records: readonly DocumentsRecord[]): Change[] {
  return records.map((record) => {
    const { dataset, operation, mode, outcome } = record;
    const isWrong = outcome === "nonconforming" || outcome === "failed";
    const change = {
      adapter: register.adapter,
      where: `documents of ${dataset}`,
      what: `${operation} ${mode}`,
      was: "right",
      is: isWrong ? outcome : "right",
    };
    return record.outcome === "failed" ? { ...change, why: record.cause } : change;
  });
}

function hostileChanges(register: Register, findings: readonly HostileRecord[]): Change[] {
  const harms = new Map(register.hostile.map(({ attack, outcome }) => [attack, outcome]));
  return findings.map(({ attack, outcome }) => ({
    adapter: register.adapter,
    where: "hostile values",
    what: attack,
    was: harms.get(attack) ?? "harmless",
    is: isHarmless(outcome) ? "harmless" : outcome,
  }));
}

const impliedLabel = ({ expected }: VerdictRecord, validates: boolean): string =>
  validates || expected === "accept" ? "right" : "taken unchanged";

const verdictKey = (one: { kind: string; case: string; mode: string; operation: string }): string =>
  JSON.stringify([one.kind, one.case, one.mode, one.operation]);
const fidelityKey = (cell: Pick<FidelityRecord, "kind" | "facet" | "trip" | "zone">): string =>
  JSON.stringify([cell.kind, cell.facet, cell.trip, cell.zone]);

const divergenceLabel = ({ standing, outcome, value }: Divergence): string => label(standing, outcome, value);
