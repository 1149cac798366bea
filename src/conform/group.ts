/** The group of a cell: what it was seen to do, in words. Only cells of one group are ranked against each other. */

import type { JsonValue } from "../kinds/contract.ts";
import { formedLeaves } from "../model/fold.ts";
import { observeEncodeChecks, observeFaults, observeUnknownKeys } from "./observe.ts";
import type { Workload } from "./workload.ts";

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
      return [validation(workload), ...(faults === undefined ? [] : [FAULTS[faults]]), ...keys].join(", ");
    }
    case "decode":
      return [
        validation(workload),
        ...asText,
        ...keys,
        ...(adapter.wire === "own" ? ["wire of its own"] : []),
      ].join(", ");
    case "explain":
      return validation(workload);
  }
}

const validation = ({ adapter, prepared }: Workload): string => {
  if (!adapter.validates) return "no validation";
  return prepared.excused.size === 0 ? "full validation" : "validation weaker in some kind";
};

/** Each word once, in the order of first appearance. */
const listed = (words: readonly string[]): string => [...new Set(words)].join(" and ");
