/** What Pydantic answered to the rows of its own conversion table: what python/conversions.py prints, read. */

import { readFileSync } from "node:fs";
import type { PydanticFacts, TableDifference, TableFacts } from "../record/conversions.ts";
import table from "./pydantic-table.json" with { type: "json" };

/** One value of a row, from Python objects or from JSON text, in one mode. */
export interface PydanticTry {
  /** The row, by its index in the table. */
  readonly row: number;
  readonly field: string;
  readonly input: string;
  /** Whether the row is about strict mode. */
  readonly rowStrict: boolean;
  /** As Python source. */
  readonly value: string;
  /** The value is wirebench's own: the table names none. */
  readonly ours: boolean;
  /** Does the row take it? */
  readonly valid: boolean;
  readonly source: "python" | "json";
  readonly mode: "lax" | "strict";
  /** The JSON text, where that is the source. */
  readonly text?: string;
  readonly documented: "taken" | "refused" | "absent";
  readonly outcome: "taken" | "refused";
  readonly became?: { readonly type: string; readonly text: string };
  /** The type of Pydantic's error. */
  readonly error?: string;
}

export interface PydanticAnswers {
  readonly versions: Omit<PydanticFacts, "executed">;
  readonly tries: readonly PydanticTry[];
}

/** The facts of Pydantic's documentation, and where they are from. */
export const documentedTable = table;

const fileOf = (name: string): URL => new URL(name, import.meta.url);

/** What the script is called with. */
export const tableFile = fileOf("pydantic-table.json");
export const ownValuesFile = fileOf("own-values.json");

/** The answers that belong to the repository, as text. */
export const committedAnswers = (): string => readFileSync(fileOf("pydantic-answers.jsonl"), "utf8");

/** Reads what the script printed. Throws a SyntaxError where a line is no JSON, a TypeError where one is missing. */
export function readPydantic(printed: string): PydanticAnswers {
  const [first, ...lines] = printed.trim().split("\n");
  const versions = JSON.parse(first ?? "") as PydanticAnswers["versions"];
  if (typeof versions.pydantic !== "string")
    throw new TypeError("the first line names no version of Pydantic");
  const tries = lines.map((line) => JSON.parse(line) as PydanticTry);
  const missing = table.rows.findIndex((_, index) => !tries.some(({ row }) => row === index));
  if (missing !== -1) throw new TypeError(`nothing was answered to row ${missing} of the table`);
  return { versions, tries };
}

/** What a record says of the table. */
export function tableFacts({ tries }: PydanticAnswers): TableFacts {
  const { origin, rows, rowsInTheTable } = table;
  const fromJson = rows.filter(({ json }) => json);
  const strictFromJson = fromJson.filter(({ strict }) => strict).length;
  return {
    origin,
    rows: rows.length,
    rowsInTheTable,
    laxFromJson: fromJson.length - strictFromJson,
    strictFromJson,
    fromPythonAlone: rows.length - fromJson.length,
    tries: tries.length,
  };
}

/** Where Pydantic does something else than its table says, or something that the table leaves out. */
export function differencesOf({ tries }: PydanticAnswers): TableDifference[] {
  // A row that is left out says that nothing is taken.
  const differs = ({ documented, outcome, valid }: PydanticTry): boolean =>
    documented === "absent" ? valid && outcome === "taken" : documented !== outcome;
  const place = ({ field, input, source, mode, documented, outcome }: PydanticTry): string =>
    JSON.stringify([field, input, source, mode, documented, outcome]);
  return [...Map.groupBy(tries.filter(differs), place).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { field, input, source, mode, documented, outcome } = first;
    const values = [...new Set(alike.map(({ value }) => value))];
    return [{ field, input, source, mode, documented, outcome, values }];
  });
}
