/** Which programs answered, and how to read the table. */

import type { ConversionsRecord } from "../../record/conversions.ts";
import { commitName } from "../format.ts";
import type { Table } from "../table.ts";
import { convertedFields } from "./counts.ts";

/** wirebench, Pydantic and the runtimes in a line. */
export function conversionsProvenance({
  wirebench,
  startedAt,
  pydantic,
  runtimes,
}: ConversionsRecord): string {
  return [
    `wirebench ${wirebench.version}${wirebench.commit === null ? "" : ` at ${commitName(wirebench.commit)}`}`,
    startedAt.slice(0, 10),
    `Pydantic ${pydantic.pydantic} (pydantic-core ${pydantic.pydanticCore}, Python ${pydantic.python})`,
    pydantic.executed
      ? "executed here"
      : "its committed answers, for there is no .python/ and WIREBENCH_PYTHON names no Python",
    ...runtimes.map(({ name, version, engine }) => `${name} ${version} (${engine})`),
  ].join(" · ");
}

/** What stands in the table, in lines; what is about columns is left out where none of them is shown. */
export function conversionsLegend(record: ConversionsRecord, table: Table): string[] {
  const shown = new Set(table.columns.map(({ header }) => header));
  const fields = convertedFields(record);
  const local = count(record.values, "local");
  const lines: readonly (readonly [about: readonly string[], text: string])[] = [
    [
      [],
      "A conversion is a value that Pydantic's table names for lax mode from JSON, that Pydantic takes, and that is not in the grammar of the suite's kind. Each adapter decodes each of them in a record with one field.",
    ],
    [
      ["same", "other", "refused", "of"],
      "same: taken as the value that Pydantic makes, by the kind's own equality. other: taken as another value. refused: not taken. of: all that the adapter was asked for. A library that refuses more is not worse: Pydantic's table is one opinion.",
    ],
    [
      fields,
      `${fields.join(", ")}: same/asked, by Pydantic's type of the field; ≠ how many became another value. 1 and 1.0 are the same number to JSON.parse.`,
    ],
    [["invalid"], "invalid: values that the table and Pydantic refuse, and that lax mode takes."],
    [
      ["local"],
      `local: texts without an offset, which Pydantic leaves without one, and of which lax mode makes an instant; ${local} were tried.`,
    ],
    [["strict"], "strict: conversions that strict mode refuses, of those that it must refuse."],
  ];
  return lines
    .filter(([about]) => about.length === 0 || about.some((header) => shown.has(header)))
    .map(([, text]) => text);
}

export const count = (values: ConversionsRecord["values"], use: string): number =>
  values.filter((value) => value.use === use).length;
