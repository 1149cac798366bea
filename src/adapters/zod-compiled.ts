import * as z from "zod";
import { as, defineAdapter, operation, unsupported } from "./contract.ts";
import { source, vocabulary } from "./zod.ts";

/** Zod's own compiler: straight-line code for what is right, the schema as it was for what is not. */
export default defineAdapter<z.ZodType>({
  name: "zod-compiled",
  packages: ["zod"],
  homepage: "https://zod.dev/compile",
  configuration: "z.object and codecs, every schema through z.compile; validate, parse, safeParse to explain",
  execution: "jit",
  wire: "json",
  unknownKeys: ["strip", "reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  vocabulary,
  reproduction: {
    imports: ['import * as z from "zod";', 'import { Decimal } from "decimal.js";'],
    schema: source,
    run: {
      check: () => "(value) => z.compile(schema).validate(value)",
      decode: () => "(text) => z.compile(schema).parse(JSON.parse(text))",
      explain: () => "(value) => z.compile(schema).safeParse(value).error?.issues ?? []",
    },
  },
  operations: {
    check: operation((schema) => {
      const compiled = z.compile(schema);
      return (value) => compiled.validate(value);
    }),
    decode: operation((schema) => {
      const compiled = z.compile(schema);
      return (text) => compiled.parse(JSON.parse(text));
    }),
    encode: unsupported("z.compile is forward only: z.encode runs the schema as it was"),
    explain: operation(
      (schema) => {
        const compiled = z.compile(schema);
        return (value) => compiled.safeParse(value);
      },
      (result) => result.error?.issues ?? [],
    ),
  },
});
