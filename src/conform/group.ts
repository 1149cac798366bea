/** The group of a cell: what it was seen to do, in words. Only cells of one group are ranked against each other. */

import type { JsonValue } from "../kinds/contract.ts";
import { isRich } from "../kinds/index.ts";
import { formedLeaves } from "../model/fold.ts";
import { formOf } from "../model/forms.ts";
import { leaves } from "../model/model.ts";
import { observeEncodeChecks, observeFaults, observeUnknownKeys, observeValidation } from "./observe.ts";
import type { Workload } from "./build.ts";

const FAULTS = { first: "stops at the first fault", all: "collects all faults" } as const;

export function groupOf(workload: Workload, clean: readonly JsonValue[]): string {
  const { adapter, request, prepared } = workload;
  const left = formedLeaves(request.model, prepared.forms).filter(({ form }) => form.weaker !== undefined);
  const asText = left.length === 0 ? [] : [`${listed(left.map(({ kind }) => kind))} left as text`];
  const unknownKeys = observeUnknownKeys(workload, clean);
  const keys = unknownKeys === undefined ? [] : [`unknown keys ${unknownKeys}`];
  switch (request.operation) {
    case "encode":
      return [
        !observeEncodeChecks(workload)
          ? "writes unchecked"
          : prepared.excused.size === 0
            ? "checks what it writes"
            : "checks what it writes, weaker in some kind",
        ...asText,
        ...(adapter.wire === "own" ? ["wire of its own"] : []),
      ].join(", ");
    case "check": {
      const faults = observeFaults(workload, clean);
      return [
        VALIDATION[observeValidation(workload, clean)],
        ...(faults === undefined ? [] : [FAULTS[faults]]),
        ...keys,
      ].join(", ");
    }
    case "decode":
      return [
        VALIDATION[observeValidation(workload, clean)],
        ...asText,
        ...keys,
        ...(adapter.wire === "own" ? ["wire of its own"] : []),
      ].join(", ");
    case "explain":
      return VALIDATION[observeValidation(workload, clean)];
  }
}

const VALIDATION = {
  full: "full validation",
  weaker: "validation weaker in some kind",
  "types alone": "validation of JSON types alone",
  none: "no validation",
} as const;

/**
 * Why a cell does not answer what its dataset asks, where that is about kinds that JSON lacks alone and nothing is done for
 * any of them: a check that takes any text for a date says yes, on a dataset of dates, to days that there are not; a decoder
 * that leaves every instant as text has only parsed. A figure for another question is no figure. Undefined where something is
 * done, however little: that is what groups are for.
 */
export function unanswered(workload: Workload, clean: readonly JsonValue[]): string | undefined {
  const { request, prepared } = workload;
  const asked = leaves(request.model).map(({ leaf: { kind } }) => kind);
  if (asked.length === 0 || !asked.every(isRich) || request.operation === "encode") return undefined;
  const validation = observeValidation(workload, clean);
  if (validation === "full" || validation === "weaker") return undefined;
  if (request.operation !== "decode") return `looks at no ${listed(asked)}, only at its JSON type`;
  return asked.every((kind) => formOf(kind, prepared.forms)?.weaker !== undefined)
    ? `leaves ${listed(asked)} as text, unchecked: that is to parse, not to decode`
    : undefined;
}

/** Each word once, in the order of first appearance. */
const listed = (words: readonly string[]): string => [...new Set(words)].join(" and ");
