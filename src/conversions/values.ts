/** The values that Pydantic's table names for lax mode from JSON, as the suite's kinds have them. */

import type { JsonValue } from "../kinds/contract.ts";
import { type KindName, kinds } from "../kinds/index.ts";
import type { ConversionValue, ValueUse } from "../record/conversions.ts";
import type { PydanticAnswers, PydanticTry } from "./pydantic.ts";

/** The suite's kind for a type of Pydantic's. Every conversion from JSON that the table has is to one of these, or to none of ours. */
const KIND_OF: Readonly<Record<string, KindName>> = {
  str: "string",
  int: "integer",
  float: "number",
  bool: "boolean",
  datetime: "instant",
  date: "date",
  UUID: "uuid",
  Decimal: "decimal",
  Enum: "enum",
};

export const kindOf = (field: string): KindName | undefined =>
  Object.hasOwn(KIND_OF, field) ? KIND_OF[field] : undefined;

/** Conversions that a strict reader may make, too: a source allows them in the grammar. */
const MAY: Readonly<Record<string, string>> = {
  '"2017-05-05 10:10:10+00:00"': "RFC 3339 §5.6 note lets an application separate by a space",
};

/** Every value of a lax row from JSON. Rows of strict mode convert nothing. */
export const conversionValues = ({ tries }: PydanticAnswers): ConversionValue[] =>
  tries
    .filter(({ source, mode, rowStrict }) => source === "json" && mode === "lax" && !rowStrict)
    .map(valueOf);

function valueOf(tried: PydanticTry): ConversionValue {
  const { field, input, text = "", ours } = tried;
  const kind = kindOf(field);
  const wire = kind === undefined ? undefined : wireOf(kind, tried);
  const use = useOf(tried, kind, wire);
  const may = use === "conversion" && Object.hasOwn(MAY, text) ? MAY[text] : undefined;
  return {
    field,
    input,
    kind: kind ?? null,
    text,
    ours,
    use,
    became: wire === undefined ? (tried.became?.text ?? null) : JSON.stringify(wire),
    ...(may === undefined ? {} : { may }),
  };
}

function useOf(tried: PydanticTry, kind: KindName | undefined, wire: JsonValue | undefined): ValueUse {
  const { documented, outcome, valid, text = "" } = tried;
  if (documented !== outcome) return "differs";
  if (kind === undefined) return "no kind";
  const given = jsonOf(text);
  if (given === undefined) return "no JSON";
  if (!valid) return "invalid";
  if (conforms(kind, given)) return "grammar";
  return wire === undefined ? "local" : "conversion";
}

/** The value that Pydantic made, in the wire form of the kind; undefined where the kind has no such value. */
function wireOf(kind: KindName, { became }: PydanticTry): JsonValue | undefined {
  if (became === undefined) return undefined;
  const { type, text } = became;
  const isText = !["int", "float", "bool"].includes(type);
  const wire = isText ? text : jsonOf(text.toLowerCase());
  return wire !== undefined && conforms(kind, wire) ? wire : undefined;
}

/** The JSON value of a text; undefined where it is no JSON, as Python's `Infinity` is none. */
function jsonOf(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

const conforms = (kind: KindName, value: JsonValue): boolean =>
  kinds[kind].conforms(value, kinds[kind].exampleParameters as never);
