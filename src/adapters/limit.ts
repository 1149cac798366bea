import {
  adapterOf,
  as,
  type Context,
  lostDigits,
  operation,
  unchecked,
  unless,
  unsupported,
} from "wirebench/adapter";
import { compiled, generateCheck } from "../limit/check.ts";
import { decoder } from "../limit/decode.ts";
import { encoder } from "../limit/encode.ts";
import type { Technique, Uses } from "../limit/techniques.ts";

const forms = {
  instant: as.instant.date,
  date: as.date.text,
  uuid: as.uuid.text,
  decimal: as.decimal.decimal,
};

/** The limit, or the limit with some of its techniques left out, to see what they are worth. */
export function limitAdapter(without: readonly Technique[]) {
  const uses: Uses = (technique) => !without.includes(technique);
  return adapterOf<null>()({
    name: ["limit", ...without.map((technique) => `without-${technique}`)].join("-"),
    packages: ["decimal.js"],
    homepage: "https://github.com/MikeMcl/decimal.js",
    configuration:
      "straight-line code made from the model, for texts as JSON.stringify writes them; docs/limit.md",
    execution: "jit",
    wire: "json",
    ...(without.length === 0 ? { isLimit: true } : {}),
    unknownKeys: ["ignore", "reject", "strip"],
    forms,
    vocabulary: () => ({
      // The digits of number tokens are at hand where text is read as bytes; a check is handed doubles.
      strict: { ...unchecked, "decimal-number": () => null },
      lax: unsupported("knows no coercion: it is the strict limit"),
    }),
    operations: () => ({
      check: unless(
        ({ model }: Context) => lostDigits(model),
        operation((_, { model, unknownKeys }) =>
          compiled<(value: unknown) => boolean>(generateCheck(model, unknownKeys, uses)),
        ),
      ),
      decode: operation((_, { model, unknownKeys }) => decoder(model, forms, unknownKeys, uses)),
      encode: operation((_, { model }) => encoder(model, uses)),
      explain: unsupported("says yes or no, not why"),
    }),
  });
}

/** What is possible: straight-line code made from the model. docs/limit.md says what makes it fast. */
export default limitAdapter([]);
