/**
 * What Pydantic does with the rows of its own conversion table, and which of the conversions from JSON the adapters make, as it lies
 * in `results/`: described by conversions.schema.json beside this file.
 */

import type { AdapterFacts, RunResult, Runtime } from "./result.ts";

/** Raised when a reader of an older file could misread a newer one. */
export const CONVERSIONS_VERSION = 1;

export interface ConversionsRecord {
  readonly conversionsVersion: typeof CONVERSIONS_VERSION;
  readonly wirebench: RunResult["wirebench"];
  /** RFC 3339 instant. */
  readonly startedAt: string;
  readonly runtimes: readonly Runtime[];
  readonly pydantic: PydanticFacts;
  readonly table: TableFacts;
  /** Where Pydantic does something else than its table says, or something that the table leaves out. */
  readonly differences: readonly TableDifference[];
  /** Every value that lax mode is documented to take from JSON, or to refuse. */
  readonly values: readonly ConversionValue[];
  readonly adapters: readonly AdapterFacts[];
  /** Each adapter that was asked for, once. */
  readonly rows: readonly ConversionRow[];
}

export interface PydanticFacts {
  readonly pydantic: string;
  readonly pydanticCore: string;
  readonly python: string;
  /** False where its committed answers were used, because no Python with Pydantic was there. */
  readonly executed: boolean;
}

export interface TableFacts {
  /** Where the table is from, and under which licence. */
  readonly origin: string;
  /** Rows that were executed, and rows that the whole table has. */
  readonly rows: number;
  readonly rowsInTheTable: number;
  /** Of the rows that were executed: about lax mode from JSON, about strict mode from JSON, and about Python objects alone. */
  readonly laxFromJson: number;
  readonly strictFromJson: number;
  readonly fromPythonAlone: number;
  /** A try is one value, from one source, in one mode. */
  readonly tries: number;
}

export interface TableDifference {
  readonly field: string;
  readonly input: string;
  readonly source: "python" | "json";
  readonly mode: "lax" | "strict";
  /** `absent`: the table names no such row. */
  readonly documented: "taken" | "refused" | "absent";
  readonly outcome: "taken" | "refused";
  /** As Python source. */
  readonly values: readonly string[];
}

/**
 * What a value can be asked for.
 * - `conversion`: Pydantic takes it, and it is not in the grammar of our kind: whoever takes it converts.
 * - `grammar`: it is in the grammar of our kind, so every mode takes it, and nothing is converted.
 * - `local`: Pydantic makes a local time of it, which our kind does not have.
 * - `invalid`: the table says that it is refused, and Pydantic refuses it.
 * - `no kind`: the suite has no kind for the field's type.
 * - `no JSON`: JSON (RFC 8259) has no such value.
 * - `differs`: Pydantic does something else than the table says.
 */
export const VALUE_USES = [
  "conversion",
  "grammar",
  "local",
  "invalid",
  "no kind",
  "no JSON",
  "differs",
] as const;
export type ValueUse = (typeof VALUE_USES)[number];

export interface ConversionValue {
  /** Types of Pydantic's: of the field, and of the input. */
  readonly field: string;
  readonly input: string;
  /** The suite's kind; null where it has none. */
  readonly kind: string | null;
  /** The JSON text of the value. */
  readonly text: string;
  /** True where the table names no example, and the value is wirebench's own. */
  readonly ours: boolean;
  readonly use: ValueUse;
  /** The value that Pydantic made, as text: in wire form where the suite has a kind. Null where it refused. */
  readonly became: string | null;
  /** Why a strict reader may take it, too; absent where it must refuse. */
  readonly may?: string;
}

export type ConversionRow = { readonly adapter: string; readonly version: string } & (
  | { readonly asked: true; readonly answers: readonly ValueAnswer[] }
  | { readonly asked: false; readonly reason: string }
);

/** What an adapter's decode did with a value, in each mode. */
export interface ValueAnswer {
  /** The index of the value. */
  readonly value: number;
  readonly lax: ValueOutcome;
  readonly strict: ValueOutcome;
}

export type ValueOutcome =
  /** Taken as the value that Pydantic makes, or as another one; `became`: as text. */
  | { readonly is: "same" }
  | { readonly is: "other"; readonly became: string }
  | { readonly is: "refused" }
  /** The process ended, or did not answer. */
  | { readonly is: "failed"; readonly cause: string }
  | { readonly is: "unsupported"; readonly cause: string };

/** The uses of values that adapters are asked about. */
export const ASKED_USES: ReadonlySet<ValueUse> = new Set(["conversion", "local", "invalid"]);
