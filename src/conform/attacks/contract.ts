/** What an attack is, and the ways in which attacks are put together. */

import type { OperationName } from "../../adapters/contract.ts";
import type { KindName } from "../../kinds/index.ts";
import { m, type Model } from "../../model/model.ts";
import type { CallInput } from "../../protocol/messages.ts";

interface Common {
  /** In lower-case words joined by hyphens, unique. */
  readonly name: string;
  readonly family: "injection" | "text" | "keys" | "sentinels" | "nesting" | "numbers" | "growth" | "faults";
  readonly meaning: string;
  readonly source: string;
  readonly model: Model;
  /** The input as a JavaScript expression; `Decimal` is decimal.js. A value for encode, text for decode, JSON for check and explain. */
  readonly input: (size: number) => string;
  /** The same for a worker of any language; absent where an expression alone says it. */
  readonly sent?: (size: number) => CallInput;
  /** How large it is; absent where it has one size, or grows. */
  readonly size?: number;
  /** Sent in doubling sizes, to see how the time grows: up to a million (characters), or to `maxSize`. */
  readonly grows?: true;
  readonly maxSize?: number;
  /** The text is of a library's own wire. */
  readonly ownWire?: true;
}

/** Says what is wrong with what has arrived; undefined where nothing is. */
export type Wrong = (arrived: unknown, context: WrongContext) => string | undefined;
export interface WrongContext {
  /** The adapter declares not to look. */
  readonly excused: boolean;
  /** What has arrived has another prototype than objects have. */
  readonly hasOtherPrototype: boolean;
}

export type Attack = Common &
  (
    | { readonly operation: Extract<OperationName, "encode" | "decode">; readonly wrong: Wrong }
    /** `verdict`: what a check must say; absent where the sources leave it open. */
    | { readonly operation: "check"; readonly verdict?: boolean }
    | { readonly operation: "explain" }
  );

/** What is sent for an attack of this size. */
export const inputOf = (attack: Attack, size: number): CallInput =>
  attack.sent?.(size) ?? { is: "expression", language: "javascript", source: attack.input(size) };

/** What an attack is about, whatever the operation. */
export type Subject = Pick<Attack, "family" | "meaning" | "source" | "model">;

/** A value that a writer is handed. */
export const written = (
  name: string,
  subject: Subject,
  expression: string,
  wrong: Wrong,
): Extract<Attack, { operation: "encode" | "decode" }> => ({
  ...subject,
  name,
  operation: "encode",
  input: () => expression,
  wrong,
});

/** Text that a reader is handed. */
export const read = (
  name: string,
  subject: Subject,
  wire: string,
  wrong: Wrong,
): Extract<Attack, { operation: "encode" | "decode" }> => ({
  ...subject,
  name,
  operation: "decode",
  input: () => JSON.stringify(wire),
  sent: () => ({ is: "wire", text: wire }),
  wrong,
});

/** A document that a check is handed: as JSON text, and as a person writes it. */
export const checked = (
  name: string,
  subject: Subject,
  document: { readonly json: string; readonly expression: string },
  verdict: boolean,
): Extract<Attack, { operation: "check" }> => ({
  ...subject,
  name,
  operation: "check",
  input: () => document.expression,
  sent: () => ({ is: "json", text: document.json }),
  verdict,
});

/** A document with one value, which JSON has. */
export const holding = (value: string) => ({
  json: JSON.stringify({ value }),
  expression: `{ value: ${JSON.stringify(value)} }`,
});

/** It should not have got through: whatever arrives is another value than was sent, or none at all. */
export const never: Wrong = () => "it was let through as";
export const nothing: Wrong = () => undefined;
/** What claims no validation, or less of it, may hand on what it does not look at. */
export const neverIfValidated: Wrong = (_, { excused }) =>
  excused ? undefined : "it was taken, though it is no value of the kind";

/** `value` arrives as it was sent, and nothing beside it. */
export const valueIs =
  (sent: unknown): Wrong =>
  (arrived) => {
    if (!isRecord(arrived)) return "no object arrived";
    const others = Object.keys(arrived).filter((key) => key !== "value");
    if (others.length > 0) return `a key ${others.join()} appeared`;
    return Object.is(arrived["value"], sent) ? undefined : "another value arrived";
  };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const leafModels = {
  instant: m.instant(),
  date: m.date(),
  uuid: m.uuid(),
  decimal: m.decimal(20, 6),
  "decimal-number": m.decimalNumber(20, 6),
  enum: m.enum("draft", "open"),
  string: m.text(),
  integer: m.integer(0, 999),
  number: m.number(0, 999),
  boolean: m.boolean(),
} satisfies Readonly<Record<KindName, Model>>;

/** The kinds, each once, that attacks put a value of into `value`. */
export const attackedKinds = Object.keys(leafModels) as readonly KindName[];

/** A record with one value of the kind. */
export const modelOf = (kind: KindName): Model =>
  m.object(`Hostile${kind.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`, {
    value: leafModels[kind],
  });
