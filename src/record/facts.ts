/** What an adapter was seen to do in one cell, as data. Sentences about it are made by whoever shows it. */

/** How an adapter answered the faults of one kind. A fault is distinct by its kind and its name, wherever it was planted. */
export interface FaultCount {
  /** The kind or combiner whose rule is broken. */
  readonly kind: string;
  /** Distinct faults that were tried. */
  readonly tried: number;
  /** Names of those that were let through anywhere: taken, or (lax) taken as another value than they denote. */
  readonly letThrough: readonly string[];
  /** Lax mode: names of those that were taken everywhere as the value that they denote. Empty in strict mode. */
  readonly coerced: readonly string[];
  /** Of those that every mode must refuse: how many have the JSON type that the kind has, and how many of these were let through. */
  readonly ofType: { readonly tried: number; readonly letThrough: number };
  /** The adapter declares to let faults of this kind through. */
  readonly declared: boolean;
}

/** What a build was seen to do with its documents. */
export interface Facts {
  /** False for a codec that claims no validation. */
  readonly validates: boolean;
  /**
   * Readers: documents with one fault each. Encode: wrong typed values at every place of the model; what is written without a
   * throw is let through. Empty where nothing was tried.
   */
  readonly faults: readonly FaultCount[];
  /** The form of each kind of the model on the typed side; `weaker` says what it lacks. Empty for check and explain. */
  readonly forms: readonly { readonly kind: string; readonly name: string; readonly weaker?: string }[];
  /** What happened to keys that the model does not know, at every level; null where no object could hold one. */
  readonly unknownKeys: "ignored" | "stripped" | "refused" | null;
  /** Whether a check ends at the first fault; null where that could not be watched. */
  readonly stopsAt: "first fault" | "all faults" | null;
  /** Whether what it returns is its input; null where it returns no value. */
  readonly returns: "same object" | "copy" | null;
  readonly wire: "json" | "own";
  /** Encoders: text, or bytes, which need no further step to be sent. Absent of readers, and in older results. */
  readonly writes?: "text" | "bytes";
}

/** How closely it looks, in one word. `checks` is about what an encoder writes. */
export type Validation =
  | "full"
  | "weaker"
  | "types alone"
  | "none"
  | "checks"
  | "checks weaker"
  | "unchecked";

/** The kinds that JSON lacks: by them a check of JSON types alone is told. */
const isRich = (kind: string): boolean =>
  ["instant", "date", "uuid", "decimal", "decimal-number", "enum"].includes(kind);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How closely a reader or a writer was seen to look. */
export function validationOf(
  { validates, faults }: Facts,
  { operation, mode }: { readonly operation: string; readonly mode: string },
): Validation {
  const letThrough = sum(faults.map((count) => count.letThrough.length));
  const tried = sum(faults.map((count) => count.tried));
  if (operation === "encode") {
    // An encoder that looks refuses every wrong value, but in kinds at which it declares to look less closely.
    const undeclared = faults.filter(({ declared }) => !declared);
    const checks = tried > 0 && undeclared.every((count) => count.letThrough.length === 0);
    return !checks || letThrough === tried
      ? "unchecked"
      : faults.some(({ declared }) => declared)
        ? "checks weaker"
        : "checks";
  }
  if (!validates || tried === 0) return "none";
  // Whoever looks at nothing takes also what it may take.
  const coerced = sum(faults.map((count) => count.coerced.length));
  if (mode === "lax" && tried > 0 && letThrough + coerced === tried) return "none";
  if (letThrough === 0 && !faults.some(({ declared }) => declared)) return "full";
  const rich = faults.filter(({ kind }) => isRich(kind)).map(({ ofType }) => ofType);
  const richTried = sum(rich.map((count) => count.tried));
  return richTried > 0 && sum(rich.map((count) => count.letThrough)) === richTried ? "types alone" : "weaker";
}
