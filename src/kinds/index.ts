/** Every kind, by name. Adding one is one file and one line here; the compiler then names each adapter that misses it. */

import { boolean } from "./boolean.ts";
import type { Kind } from "./contract.ts";
import { date, dateForms } from "./date.ts";
import { decimal, decimalForms } from "./decimal.ts";
import { decimalNumber } from "./decimal-number.ts";
import { enumeration } from "./enum.ts";
import { instant, instantForms } from "./instant.ts";
import { integer } from "./integer.ts";
import { number } from "./number.ts";
import { string } from "./string.ts";
import { uuid, uuidForms } from "./uuid.ts";

const members = {
  instant,
  date,
  uuid,
  decimal,
  "decimal-number": decimalNumber,
  enum: enumeration,
  string,
  integer,
  number,
  boolean,
};

export type KindName = keyof typeof members;

/** The parameters that a kind takes in a model. */
export type ParametersOf<Name extends KindName> =
  (typeof members)[Name] extends Kind<string, infer Parameters> ? Parameters : never;

export const kinds: { readonly [Name in KindName]: Kind<Name, ParametersOf<Name>> } = members;

export const kindNames = Object.keys(members) as readonly KindName[];

/** The kinds that JSON lacks, which the suite is about. */
export const richKindNames = [
  "instant",
  "date",
  "uuid",
  "decimal",
  "decimal-number",
  "enum",
] as const satisfies readonly KindName[];

/** Is it a kind that JSON lacks? */
export const isRich = (kind: string): boolean => (richKindNames as readonly string[]).includes(kind);

/** In-memory forms by the kind they belong to: `as.instant.date`, `as.decimal.text`. */
export const as = { instant: instantForms, date: dateForms, uuid: uuidForms, decimal: decimalForms } as const;

/** The kinds whose typed value is something other than their JSON value. */
export type FormedKind = keyof typeof as;

/** Whose forms a kind has in memory, if any: a decimal is the same object, however the wire has it. */
export const formedKind = (kind: string): FormedKind | undefined =>
  kind === "decimal-number" ? "decimal" : Object.hasOwn(as, kind) ? (kind as FormedKind) : undefined;
