/** The pipeline: what serialization costs, what validation adds, what strictness adds. Derived, not timed again. */

import { validationOf } from "../record/facts.ts";
import type { RunResult } from "../record/result.ts";
import { compare } from "../stats/compare.ts";
import { type MeasuredCell, type Section, sectionsOf } from "./sections.ts";

/** One library's way from text to typed value and back; nanoseconds per document, null where it has no such part. */
export interface PipelineRow {
  readonly adapter: string;
  /** The reference's parse of the same text; null for a wire of its own. */
  readonly parse: number | null;
  readonly check: number | null;
  /** What is left of decode: building typed values, copying, whatever else. */
  readonly rest: number | null;
  readonly decode: number | null;
  /**
   * Decode strict less decode lax on the same clean documents: above zero, strictness costs. The two are measured minutes apart,
   * so it is the difference of their ratios to JSON.parse, times what JSON.parse takes in decode.
   */
  readonly strictness: Strictness | null;
  readonly encode: number | null;
  /** Decode and encode together. */
  readonly roundTrip: number | null;
  /** Whether decode was seen to check anything. */
  readonly validates: boolean;
  /** The benches in which its figure is in doubt. */
  readonly doubtful: ReadonlySet<string>;
}

export interface Strictness {
  readonly cost: number;
  /** How far the cost may be off, by the 95 % intervals of both ratios; null where one launch leaves no spread to see. */
  readonly margin: number | null;
  /** From nothing. By the rule by which any two figures are compared. */
  readonly is: "told apart" | "not told apart" | "in doubt";
}

/** Of one dataset and one runtime. */
export interface Pipeline {
  readonly dataset: string;
  /** The runtime, where the result has several. */
  readonly runtime: string | undefined;
  /** What parses there, without any adapter: `JSON.parse`. */
  readonly parser: string;
  readonly rows: readonly PipelineRow[];
}

/** One pipeline per dataset and runtime for which decode was measured. */
export function pipelinesOf(result: Pick<RunResult, "cells" | "benches" | "adapters">): Pipeline[] {
  const sections = sectionsOf(result);
  const ownWire = new Set(result.adapters.filter(({ wire }) => wire === "own").map(({ name }) => name));
  const together = ({ dataset, runtime }: Section): string => JSON.stringify([dataset, runtime]);
  return [...Map.groupBy(sections, together).values()].flatMap((own) => {
    const find = (bench: string) => own.find((section) => section.bench === bench);
    const [encode, check, decode, lax] = ["encode", "check", "decode", "decode-lax"].map(find);
    if (decode === undefined) return [];
    const { dataset, runtime, isOneOfSeveral } = decode;
    const [parser] = decode.references;
    const parse = parser?.best ?? null;
    const adapters = [
      ...new Set([encode, decode].flatMap((section) => membersOf(section).map(({ adapter }) => adapter))),
    ];
    const rows = adapters.map((adapter): PipelineRow => {
      const own = ownWire.has(adapter);
      const cellIn = (section: Section | undefined) =>
        membersOf(section).find((cell) => cell.adapter === adapter);
      const best = (section: Section | undefined) => cellIn(section)?.best ?? null;
      const whole = best(decode);
      const checked = best(check);
      const read = own || whole === null ? null : parse;
      const written = best(encode);
      return {
        adapter,
        parse: read,
        check: checked,
        rest: whole === null || read === null ? null : whole - read - (checked ?? 0),
        decode: whole,
        strictness: strictnessOf(parse, cellIn(decode), cellIn(lax)),
        validates: validates(cellIn(decode)),
        doubtful: new Set(
          [check, decode].flatMap((section) =>
            section !== undefined && (cellIn(section)?.alarms.length ?? 0) > 0 ? [section.bench] : [],
          ),
        ),
        encode: written,
        roundTrip: whole === null || written === null ? null : whole + written,
      };
    });
    return [
      {
        dataset,
        runtime: isOneOfSeveral ? runtime : undefined,
        parser: parser?.adapter ?? "JSON.parse",
        rows: rows.sort((one, other) => (one.decode ?? Infinity) - (other.decode ?? Infinity)),
      },
    ];
  });
}

const membersOf = (section: Section | undefined): readonly MeasuredCell[] => section?.cells ?? [];

const validates = (cell: MeasuredCell | undefined): boolean =>
  cell?.facts !== null && cell?.facts !== undefined && validationOf(cell.facts, cell) !== "none";

function strictnessOf(
  parse: number | null,
  strict: MeasuredCell | undefined,
  lax: MeasuredCell | undefined,
): Strictness | null {
  if (parse === null || strict === undefined || lax === undefined) return null;
  const cost = parse * (strict.ratio.best - lax.ratio.best);
  const widths = [strict, lax].map(({ ratio }) => halfWidth(ratio));
  const shares = [strict, lax].map(({ ratio }) => halfWidth(logarithms(ratio)));
  if (strict.alarms.length > 0 || lax.alarms.length > 0)
    return { cost, margin: marginOf(widths, parse), is: "in doubt" };
  const margin = marginOf(shares, 1);
  // One against the other, by the rule for any two figures: the margins are those of both ratios together.
  const apart = { ratio: strict.ratio.best / lax.ratio.best, margin: Math.expm1(margin ?? Infinity) };
  const verdict = compare(apart, Math.max(strict.resolution, lax.resolution), strict.noisy || lax.noisy);
  const isTold = verdict === "faster" || verdict === "slower";
  return { cost, margin: marginOf(widths, parse), is: isTold ? "told apart" : "not told apart" };
}

type Interval = MeasuredCell["ratio"];

const halfWidth = ({ low, high }: Interval): number | null =>
  low === null || high === null ? null : (high - low) / 2;

const logarithms = ({ best, low, high }: Interval): Interval => ({
  best: Math.log(best),
  low: low === null ? null : Math.log(low),
  high: high === null ? null : Math.log(high),
});

/** Errors of figures that were measured apart: the root of the sum of their squares. */
const marginOf = (widths: readonly (number | null)[], scale: number): number | null =>
  widths.includes(null) ? null : scale * Math.hypot(...widths.map((width) => width ?? 0));
