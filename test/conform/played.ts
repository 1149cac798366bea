/** Cells and hand-written answers for the judge's tests: no library, no worker. */

import type { OperationName } from "../../src/adapters/contract.ts";
import {
  type CalledStep,
  casesOf,
  judge,
  type JudgedCell,
  type Judgement,
  type Plan,
  planOf,
  type Step,
} from "../../src/conform/judge.ts";
import type { JsonValue } from "../../src/kinds/contract.ts";
import { m } from "../../src/model/model.ts";
import type { Called, CallInput, Ready } from "../../src/protocol/messages.ts";

export const model = m.object("Order", {
  at: m.instant(),
  amount: m.decimal(10, 2),
  note: m.optional(m.string(0, 20)),
  until: m.nullable(m.date()),
  lines: m.array(m.object("Line", { sku: m.uuid(), count: m.integer(1, 9) })),
});

const order = (day: string, amount: string, count: number) => ({
  at: `2024-02-${day}T12:00:00.000Z`,
  amount,
  until: day === "01" ? null : "2024-03-01",
  lines: [{ sku: "919108f7-52d1-4320-9bac-f847db4148a8", count }],
});
export const clean = [
  order("01", "12.50", 1),
  { ...order("02", "-3", 2), note: "é" },
  order("03", "0.07", 3),
];

const decimals: Readonly<Record<string, readonly unknown[]>> = {
  "12.50": [1, "125", -1],
  "-3": [-1, "3", 0],
  "0.07": [1, "7", -2],
};

/** A clean document as a decoder to Date and Decimal returns it. */
export const decoded = (document: (typeof clean)[number]) => ({
  ...document,
  at: { $form: ["Date", document.at] },
  amount: { $decimal: decimals[document.amount] },
});

const ready: Ready = {
  is: "ready",
  inputs: "value",
  forms: {
    instant: { name: "Date" },
    date: { name: "text" },
    uuid: { name: "text" },
    decimal: { name: "Decimal" },
  },
  marks: [],
  excused: [],
  bytesPerInput: null,
};

/** A cell of the first launch, strict, its own clean documents timed. */
export const cellOf = (
  operation: OperationName,
  changes: Partial<Omit<JudgedCell, "question" | "ready">> & {
    readonly question?: Partial<JudgedCell["question"]>;
    readonly ready?: Partial<Ready>;
  } = {},
): JudgedCell => ({
  adapter: { validates: true, wire: "json" },
  model,
  timed: "clean",
  clean: clean as readonly JsonValue[],
  seed: 1,
  launch: 0,
  ...changes,
  question: { operation, mode: "strict", unknownKeys: "strip", process: "warm", ...changes.question },
  ready: { ...ready, ...changes.ready },
});

export const returned = (value: unknown): Called => ({ returned: JSON.stringify(value), nanoseconds: 1 });

export const threw = (why = "no"): Called => ({ threw: why, nanoseconds: 1 });
export const impossible: Called = { impossible: "no typed value stands for it", nanoseconds: 0 };

export const isUnknownKey = (input: CallInput): boolean =>
  input.is === "changed" && input.pointer.endsWith("/wirebenchUnknownKey");
export const isFault = (input: CallInput): boolean => input.is !== "document" && !isUnknownKey(input);

/** The clean document that an input is or was made of. */
export const originOf = (input: CallInput): (typeof clean)[number] => {
  const document = input.is === "changed" ? input.document : input;
  const found = document.is === "document" ? clean[document.line] : undefined;
  if (found === undefined) throw new Error("not made of a clean document");
  return found;
};

/** A library that is right and strips unknown keys. */
export function right({ question }: JudgedCell, input: CallInput): Called {
  switch (question.operation) {
    case "check":
      return returned(!isFault(input));
    case "explain":
      return returned(
        isFault(input) ? [{ path: input.is === "changed" ? input.pointer : "", message: "wrong" }] : [],
      );
    case "encode":
      return isFault(input) ? threw() : returned(JSON.stringify(originOf(input)));
    case "decode":
      return isFault(input) ? threw() : returned(decoded(originOf(input)));
  }
}

/** What one step of a cell calls. */
export const planned = (cell: JudgedCell, step: Step): Plan => planOf(casesOf(cell, step));

/** What these answers to one step of a cell say. */
export const judgedStep = (cell: JudgedCell, step: Step, called: CalledStep): Judgement =>
  judge(cell, step, casesOf(cell, step), called);

/** The judgement on a library that answers as `answer` says, and rightly where it says nothing. */
export function judged(
  cell: JudgedCell,
  step: Step,
  answer: (input: CallInput) => Called | undefined = () => undefined,
  watched: readonly Called[] = planned(cell, step).watched.map(() => returned(true)),
): Judgement {
  const inputs = planned(cell, step).inputs.map((input) => answer(input) ?? right(cell, input));
  return judgedStep(cell, step, { inputs, watched });
}
