/** Runs a kind's examples through an adapter: what does it take, as what value, and is that right? */

import type { AnyAdapter, Mode, OperationName } from "../adapters/contract.ts";
import { describe, type Example, type Expectation, type JsonValue } from "../kinds/contract.ts";
import { type KindName, kinds } from "../kinds/index.ts";
import { Unsupported } from "../model/fold.ts";
import { formOf, type Forms, toWire } from "../model/forms.ts";
import { type LeafModel, m, type Model } from "../model/model.ts";
import { asReadBy, parseExactly } from "../model/tokens.ts";
import { answer, buildWorkload, reasonOf, type Wire, type Workload } from "./build.ts";

/** The operations whose verdicts the examples give. */
export const exampleOperations = ["check", "decode", "encode"] as const satisfies readonly OperationName[];

export interface Verdict {
  readonly adapter: string;
  readonly kind: KindName;
  readonly mode: Mode;
  readonly operation: OperationName;
  readonly case: string;
  readonly input: JsonValue;
  readonly expected: Expectation;
  /**
   * - `same`: taken, as the value that the input denotes (`check`: taken, and the input denotes a value).
   * - `different`: taken as another value, or though the input denotes none.
   */
  readonly outcome: "same" | "different" | "refused" | "unsupported" | "crash" | "hang";
  /** What it was taken as, on the wire where that can be written; else why it was refused or is unsupported. */
  readonly value: JsonValue;
  readonly source: string;
  /** Is that right? `excused`: wrong, and declared (weaker, or no validation at all). */
  readonly standing: "right" | "may" | "excused" | "wrong" | "unsupported";
}

/** The record that an example's input sits in: some libraries coerce only what hangs on a key. */
export const exampleModel = (kind: KindName): Model =>
  m.object(`${kind.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Example`, {
    value: { kind, parameters: kinds[kind].exampleParameters } as LeafModel,
  });

/** Every verdict of one adapter on one kind in one mode, of some cases only where they are named. A schema that can't be built is a `crash`. */
export async function examplesOf(
  adapter: AnyAdapter,
  kind: KindName,
  mode: Mode,
  cases?: readonly string[],
): Promise<Verdict[]> {
  const examples = kinds[kind]
    .examples(kinds[kind].exampleParameters as never)
    .filter((example) => cases?.includes(example.case) ?? true);
  const verdicts: Verdict[] = [];
  for (const operation of exampleOperations) {
    if (operation === "encode" && mode === "lax") continue; // it has one mode
    const request = { operation, mode, model: exampleModel(kind), unknownKeys: adapter.unknownKeys[0] };
    const workload = await buildWorkload(adapter, request, []).catch(
      (error: unknown) => new Broken(reasonOf(error)),
    );
    for (const example of examples) {
      if (operation === "encode" && example.expected !== "accept") continue; // nothing to encode
      verdicts.push(verdictOf(adapter, kind, operation, mode, workload, example));
    }
  }
  return verdicts;
}

/** `prepare` threw. */
class Broken {
  readonly why: string;
  constructor(why: string) {
    this.why = why;
  }
}

function verdictOf(
  adapter: AnyAdapter,
  kind: KindName,
  operation: OperationName,
  mode: Mode,
  workload: Workload | Unsupported | Broken,
  example: Example,
): Verdict {
  const { outcome, value } =
    workload instanceof Unsupported
      ? ({ outcome: "unsupported", value: workload.reason } as const)
      : workload instanceof Broken
        ? ({ outcome: "crash", value: `no schema can be built: ${workload.why}` } as const)
        : outcomeOf(kind, operation, workload, example);
  const excused = !adapter.validates || ("prepared" in workload && workload.prepared.excused.has(kind));
  return {
    adapter: adapter.name,
    kind,
    mode,
    operation,
    case: example.case,
    input: example.input,
    expected: example.expected,
    outcome,
    value,
    source: example.source,
    standing: standingOf(example.expected, mode, outcome, excused),
  };
}

type Outcome = Pick<Verdict, "outcome" | "value">;

function outcomeOf(kind: KindName, operation: OperationName, workload: Workload, example: Example): Outcome {
  if (operation === "encode") return encoded(kind, workload, example);
  if (operation === "decode" && workload.adapter.wire === "own" && example.expected !== "accept")
    return { outcome: "unsupported", value: "reads only what it wrote itself" };
  let input: unknown;
  try {
    input = workload.toInput({ value: example.input });
  } catch (error) {
    return { outcome: "refused", value: describe(error) };
  }
  const answered = answer(workload, input);
  if (!answered.took) return { outcome: "refused", value: answered.why };
  if (operation === "check") {
    if (answered.value !== true)
      return { outcome: "refused", value: answered.value === false ? false : describe(answered.value) };
    return { outcome: "value" in example ? "same" : "different", value: true };
  }
  return compared(
    kind,
    wireOf(kind, workload.prepared.forms, (answered.value as Holder | null)?.value, example.input),
    example,
  );
}

interface Holder {
  readonly value?: unknown;
}

/** A typed value of the example, written and read back by the runtime (or by the library, where the wire is its own). */
function encoded(kind: KindName, workload: Workload, example: Example): Outcome {
  const { prepared, readOwnWire } = workload;
  const answered = answer(workload, workload.toInput({ value: "value" in example ? example.value : null }));
  if (!answered.took) return { outcome: "refused", value: answered.why };
  try {
    const read = readOwnWire ?? ((wire: Wire) => parseExactly(wire as string));
    const { value } = read(answered.value as Wire) as Holder;
    if (readOwnWire !== undefined) return compared(kind, wireOf(kind, prepared.forms, value), example);
    const wire = asReadBy(kind, value) as JsonValue | undefined;
    return wire !== undefined && kinds[kind].conforms(wire, kinds[kind].exampleParameters as never)
      ? compared(kind, { wire }, example)
      : { outcome: "different", value: wire ?? null };
  } catch (error) {
    return { outcome: "different", value: `${String(answered.value)}: ${describe(error)}` };
  }
}

/** A typed value as wire, or in words where it cannot be written. */
function wireOf(
  kind: KindName,
  forms: Forms,
  value: unknown,
  input?: JsonValue,
): { wire: JsonValue } | { words: string } | { unchanged: JsonValue } {
  const form = formOf(kind, forms);
  if (form === undefined) return value === undefined ? { words: "undefined" } : { wire: value as JsonValue };
  try {
    return { wire: toWire(kind, form, value) };
  } catch {
    // Left as it was by whoever does not look at it.
    return input !== undefined && JSON.stringify(value) === JSON.stringify(input)
      ? { unchanged: input }
      : { words: describe(value) };
  }
}

function compared(kind: KindName, taken: ReturnType<typeof wireOf>, example: Example): Outcome {
  if ("unchanged" in taken) return { outcome: "different", value: taken.unchanged };
  if ("words" in taken) return { outcome: "different", value: taken.words };
  const same = "value" in example && meanings(example).some((value) => kinds[kind].equal(value, taken.wire));
  return { outcome: same ? "same" : "different", value: taken.wire };
}

/** Every value that a source has an input denote. */
export const meanings = (example: Extract<Example, { value: JsonValue }>): JsonValue[] =>
  example.or === undefined ? [example.value] : [example.value, example.or.value];

/** Whether an outcome is right, given what a reader in this mode owes the input. */
export function standingOf(
  expected: Expectation,
  mode: Mode,
  outcome: Verdict["outcome"],
  excused: boolean,
): Verdict["standing"] {
  if (outcome === "unsupported") return "unsupported";
  const wrong = excused ? "excused" : "wrong";
  if (outcome === "crash" || outcome === "hang") return "wrong";
  switch (expected) {
    case "accept":
      return outcome === "same" ? "right" : "wrong";
    case "may":
      return outcome === "different" ? wrong : "may";
    case "coerce":
      if (outcome === "refused") return "right";
      return mode === "lax" && outcome === "same" ? "right" : wrong;
    case "refuse":
      return outcome === "refused" ? "right" : wrong;
  }
}
