/** Names that an adapter's code takes from the suite, as a proof prints them. */

import { Decimal } from "decimal.js";
import { WireDecimal } from "../../kinds/decimal.ts";
import { wireDecimalSource } from "../../model/expression.ts";
import * as author from "../author.ts";

/** What a proof prints for a name: an import, or the text of what it names. */
export type Helper =
  | { readonly imports: string }
  | { readonly declares: string }
  | { readonly value: object };

const helpers = new Map<string, Helper>([
  ...Object.entries(author).flatMap(([name, value]): [string, Helper][] =>
    typeof value === "function" ? [[name, { value }]] : [],
  ),
  ["Decimal", { imports: 'import { Decimal } from "decimal.js";' }],
  ["WireDecimal", { declares: `const WireDecimal = ${wireDecimalSource};` }],
]);
const names = new Map<object, string>([
  ...[...helpers].flatMap(([name, helper]): [object, string][] =>
    "value" in helper ? [[helper.value, name]] : [],
  ),
  [Decimal, "Decimal"],
  [WireDecimal, "WireDecimal"],
]);

/** What the suite means by a name; undefined where it means nothing. */
export const helperOf = (name: string): Helper | undefined => helpers.get(name);

/** The name by which an adapter's author knows a value of the suite. */
export const helperNamed = (value: object): string | undefined => names.get(value);
