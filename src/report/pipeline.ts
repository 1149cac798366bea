/** The pipeline: what serialization costs, what validation adds, what strictness adds. Derived, not timed again. */

import type { RunResult } from "../record/result.ts";
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
  readonly strictness: number | null;
  readonly encode: number | null;
  /** Decode and encode together. */
  readonly roundTrip: number | null;
}

export interface Pipeline {
  readonly dataset: string;
  readonly rows: readonly PipelineRow[];
}

/** One pipeline per dataset for which decode was measured. */
export function pipelinesOf(result: Pick<RunResult, "cells" | "benches" | "adapters">): Pipeline[] {
  const sections = sectionsOf(result);
  const ownWire = new Set(result.adapters.filter(({ wire }) => wire === "own").map(({ name }) => name));
  return [...Map.groupBy(sections, ({ dataset }) => dataset)].flatMap(([dataset, own]) => {
    const find = (bench: string) => own.find((section) => section.bench === bench);
    const [encode, check, decode, lax] = ["encode", "check", "decode", "decode-lax"].map(find);
    if (decode === undefined) return [];
    const parse = decode.references.find(({ adapter }) => adapter === "JSON.parse")?.best ?? null;
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
        encode: written,
        roundTrip: whole === null || written === null ? null : whole + written,
      };
    });
    return [
      { dataset, rows: rows.sort((one, other) => (one.decode ?? Infinity) - (other.decode ?? Infinity)) },
    ];
  });
}

const membersOf = (section: Section | undefined): readonly MeasuredCell[] => section?.cells ?? [];

const strictnessOf = (
  parse: number | null,
  strict: MeasuredCell | undefined,
  lax: MeasuredCell | undefined,
): number | null =>
  parse === null || strict === undefined || lax === undefined
    ? null
    : parse * (strict.ratio.best - lax.ratio.best);
