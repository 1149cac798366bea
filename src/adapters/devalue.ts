import {
  adapterOf,
  as,
  custom,
  Decimal,
  namesOnly,
  operation,
  plainDigits,
  unchecked,
  unsupported,
} from "wirebench/adapter";

/** It writes and reads; what else there is are its parts. */
const codec = namesOnly(
  () => import("devalue"),
  "DevalueError",
  "defaultParseOperations",
  "defaultStringifyOperations",
  "filterArrayIndices",
  "parse",
  "stringify",
  "stringifyAsync",
  "uneval",
  "unflatten",
);
const hasNoSchema = unsupported("writes and reads values, does not check them", codec);

const decimal = () => custom(null, "knows no Decimal: a reducer and a reviver, as its README shows");

/** devalue: JSON of a list in which every value stands once; dates are marked, other classes have reducers and revivers. */
export default adapterOf<null>()({
  name: "devalue",
  packages: ["devalue"],
  homepage: "https://github.com/sveltejs/devalue",
  configuration: "devalue.stringify and parse; Decimal by a reducer and a reviver",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({
    devalue: await import("devalue"),
    reducers: { Decimal: (value: unknown) => Decimal.isDecimal(value) && plainDigits(value) },
    revivers: { Decimal: (text: string) => new Decimal(text) },
  }),
  vocabulary: () => ({
    strict: {
      ...unchecked,
      decimal,
      "decimal-number": decimal,
    },
    lax: unsupported("has no schema, so nothing to coerce to", codec),
  }),
  operations: ({ devalue, reducers, revivers }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation(() => (text) => devalue.parse(text, revivers) as unknown),
    encode: operation(() => (value) => devalue.stringify(value, reducers)),
  }),
});
