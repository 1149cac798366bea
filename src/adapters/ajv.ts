import { Ajv, type Options, type Schema } from "ajv";
import addFormats from "ajv-formats";
import {
  as,
  type Context,
  custom,
  decimalPattern,
  defineAdapter,
  operation,
  type ReproductionContext,
  type Unsupported,
  unsupported,
  weaker,
} from "./contract.ts";
import { throughDouble } from "./support/number-token.ts";
import { parseCheckRevive } from "./support/parse-check-revive.ts";
import { parseCheckReviveSource } from "./support/reproduction.ts";
import { requiredKeys, shape, typeOfAll } from "./support/shape.ts";

type JsonSchema = Record<string, unknown>;

/** A compiled validator: ajv's own strict mode, formats in full, coercion in lax mode alone. */
const compile = (schema: JsonSchema, { mode, unknownKeys }: Context, options: Options = {}) =>
  instanceOf({
    coerceTypes: mode === "lax",
    removeAdditional: unknownKeys === "strip" ? "all" : false,
    ...options,
  }).compile(schema as Schema);

/** One instance for all schemas of the same options, made when the first of them is built: each compiles the schema of schemas. */
const instances = new Map<string, Ajv>();

function instanceOf(options: Options): Ajv {
  const key = JSON.stringify(options);
  const known = instances.get(key);
  if (known !== undefined) return known;
  const ajv = new Ajv(options);
  // The package is CommonJS: its default export is the function only under a bundler's rules.
  (addFormats as unknown as typeof addFormats.default)(ajv);
  instances.set(key, ajv);
  return ajv;
}

/** The same, as source text. */
const compileSource = ({ mode, unknownKeys }: ReproductionContext, more = ""): string =>
  `addFormats.default(new Ajv({ coerceTypes: ${mode === "lax"}, removeAdditional: ${unknownKeys === "strip" ? '"all"' : false}${more} })).compile(schema)`;

/** Why a value that is the caller's is not handed to it; undefined where it may be. */
const inPlace = ({ mode, unknownKeys }: Context): Unsupported | undefined =>
  unknownKeys === "strip"
    ? unsupported("removeAdditional strips the value that it checks, in place")
    : mode === "lax"
      ? unsupported("coerceTypes changes the value that it checks, in place")
      : undefined;

/** Ajv: JSON Schema compiled to a validator. It checks; reading text and building values is the caller's. */
export default defineAdapter<JsonSchema>({
  name: "ajv",
  packages: ["ajv", "ajv-formats"],
  homepage: "https://ajv.js.org",
  configuration:
    "JSON Schema draft-07, ajv-formats in full mode, first error ends it; decode: JSON.parse, validate, revive",
  execution: "jit",
  wire: "json",
  unknownKeys: ["ignore", "reject", "strip"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  vocabulary: {
    strict: {
      string: ({ minLength, maxLength }) => ({
        type: "string",
        ...(maxLength === undefined && minLength === 0 ? {} : { minLength }),
        ...(maxLength === undefined ? {} : { maxLength }),
      }),
      integer: ({ minimum, maximum }) => ({ type: "integer", minimum, maximum }),
      number: ({ minimum, maximum }) => ({ type: "number", minimum, maximum }),
      boolean: () => ({ type: "boolean" }),
      instant: () =>
        weaker(
          { type: "string", format: "date-time" },
          "takes ISO 8601 offsets without minutes or colon, and any white space for T",
        ),
      date: () => ({ type: "string", format: "date" }),
      uuid: () => weaker({ type: "string", format: "uuid" }, "takes the prefix urn:uuid: too"),
      decimal: (parameters) =>
        custom(
          { type: "string", pattern: decimalPattern(parameters).source },
          "JSON Schema has no decimal: a pattern",
        ),
      "decimal-number": (parameters) =>
        throughDouble(parameters, () => {
          const maximum = 10 ** (parameters.precision - parameters.scale);
          return weaker(
            { type: "number", exclusiveMinimum: -maximum, exclusiveMaximum: maximum },
            "multipleOf divides doubles (0.07 / 0.01 is no integer): digits after the point are not counted",
          );
        }),
      enum: ({ members }) => ({
        ...typeOfAll(members),
        enum: [...members],
      }),
      nullable: (inner) => ({
        ...inner,
        nullable: true,
        ...("enum" in inner ? { enum: [...(inner["enum"] as unknown[]), null] } : {}),
      }),
      array: (items) => ({ type: "array", items }),
      object: (fields, unknownKeys) => ({
        type: "object",
        properties: shape(fields, (schema) => schema),
        required: requiredKeys(fields),
        additionalProperties: unknownKeys === "ignore",
      }),
    },
    lax: {},
  },
  reproduction: {
    imports: [
      'import { Ajv } from "ajv";',
      'import addFormats from "ajv-formats";',
      'import { Decimal } from "decimal.js";',
    ],
    schema: "JSON",
    run: {
      check: (context) => compileSource(context),
      decode: (context) =>
        parseCheckReviveSource(`(${compileSource(context)})(object)`, context.model, context.forms),
      explain: (context) =>
        `(value) => { const validate = ${compileSource(context, ", allErrors: true")}; return validate(value) ? [] : validate.errors; }`,
    },
  },
  operations: {
    check: operation((schema, context) => inPlace(context) ?? compile(schema, context)),
    decode: operation((schema, context) => parseCheckRevive(compile(schema, context), context)),
    encode: unsupported("checks, does not write"),
    explain: operation(
      (schema, context) => {
        const changes = inPlace(context);
        if (changes !== undefined) return changes;
        const validate = compile(schema, context, { allErrors: true });
        return (value) => (validate(value) ? [] : (validate.errors ?? []));
      },
      (errors) =>
        errors.map(({ instancePath, params, message = "" }) => ({
          // A missing or unknown key is reported at its object; the key is in the parameters.
          path: instancePath + keyOf(params),
          message,
        })),
    ),
  },
});

const keyOf = (params: Record<string, unknown>): string => {
  const key = params["missingProperty"] ?? params["additionalProperty"];
  return typeof key === "string" ? `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}` : "";
};
