/** Long because JSON Type Definition lacks much of what kinds ask, and each place says what. */

import type { Ajv, JTDOptions } from "ajv/dist/jtd.js";
import {
  adapterOf,
  as,
  type Context,
  keyStep,
  lostDigits,
  operation,
  refuse,
  shape,
  unless,
  unsupported,
  weaker,
} from "wirebench/adapter";

type Jtd = Record<string, unknown>;

/** RFC 8927 §2.2.3: the integers, smallest first. */
const INTEGERS = [
  ["uint8", 0, 255],
  ["int8", -128, 127],
  ["uint16", 0, 65_535],
  ["int16", -32_768, 32_767],
  ["uint32", 0, 4_294_967_295],
  ["int32", -2_147_483_648, 2_147_483_647],
] as const;
const typeOf = (minimum: number, maximum: number) =>
  INTEGERS.find(([, low, high]) => low <= minimum && maximum <= high) ?? (["float64"] as const);
const anyText = (kind: string) => weaker<Jtd>({ type: "string" }, `JTD has no ${kind}: any text`);

/** Ajv's other schema language, JSON Type Definition (RFC 8927): parsers that check as they read, and serializers. */
export default adapterOf<Jtd>()({
  name: "ajv-jtd",
  packages: ["ajv"],
  homepage: "https://ajv.js.org/json-type-definition.html",
  configuration:
    "JSON Type Definition; compileParser with parseDate, then revive decimals; compileSerializer, a Decimal by its toString; compile",
  execution: "jit",
  wire: "json",
  unknownKeys: ["reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  revives: ["decimal"],
  scope: async () => ({ Ajv: (await import("ajv/dist/jtd.js")).Ajv }),
  vocabulary: ({ Ajv }) => ({
    strict: {
      string: ({ minLength, maxLength }) =>
        minLength === 0 && maxLength === undefined
          ? { type: "string" }
          : weaker({ type: "string" }, "JTD has no lengths: text of any length"),
      integer: ({ minimum, maximum }) => {
        const [type, low, high] = typeOf(minimum, maximum);
        return low === minimum && high === maximum
          ? { type }
          : weaker(
              { type },
              "JTD has no bounds, and no integer of more than 32 bits: the type that holds them",
            );
      },
      number: () => weaker({ type: "float64" }, "JTD has no bounds: any number"),
      boolean: () => ({ type: "boolean" }),
      instant: () =>
        weaker(
          { type: "timestamp" },
          "takes offsets of hours alone, without a colon or of more than a day, and any white space for T",
        ),
      date: () => anyText("date"),
      uuid: () => anyText("UUID"),
      decimal: () => anyText("decimal"),
      "decimal-number": () => weaker({ type: "float64" }, "JTD has no decimal: any number"),
      enum: ({ members }) => {
        const numbers = members.filter((member) => typeof member === "number");
        if (numbers.length === 0) return { enum: [...members] };
        if (numbers.length < members.length)
          return unsupported("a JTD enum is of texts (RFC 8927 §2.2.4), and a schema has one type", () => {
            try {
              new Ajv().compile({ enum: ["a", 1] } as object);
              return false;
            } catch {
              return true;
            }
          });
        const [type] = numbers.every(Number.isInteger)
          ? typeOf(Math.min(...numbers), Math.max(...numbers))
          : (["float64"] as const);
        return weaker({ type }, "a JTD enum is of texts: any number of the type that holds its members");
      },
      nullable: (inner) => ({ ...inner, nullable: true }),
      array: (elements) => ({ elements }),
      object: (fields, unknownKeys) => {
        const ignore = unknownKeys === "ignore";
        // RFC 8927 §2.2.7 says the same of an object without keys of its own, and here ajv errs on the other form:
        // with additionalProperties it takes any value at all, RFC 8927 §3.3.6 an object.
        if (fields.length === 0 && ignore) return { values: {} };
        const required = fields.filter(({ optional }) => !optional);
        const optional = fields.filter((field) => field.optional);
        const schema = (some: typeof fields) => shape(some, (inner) => inner);
        return {
          // compileParser throws on empty `properties`; RFC 8927 §2.2.6 asks for either of the two.
          ...(required.length > 0 ? { properties: schema(required) } : {}),
          ...(optional.length > 0 || required.length === 0 ? { optionalProperties: schema(optional) } : {}),
          ...(ignore ? { additionalProperties: true } : {}),
        };
      },
    },
    lax: unsupported(
      "has no coercion: coerceTypes is not for JTD",
      // Its types know no such option.
      () =>
        !new Ajv({ coerceTypes: true } as object).compile({ properties: { known: { type: "int32" } } })({
          known: "1",
        }),
    ),
  }),
  operations: ({ Ajv }) => {
    /** As its documentation sets it up for JSON: a timestamp is text on the wire, and a Date once it is parsed. */
    const instance = (options: JTDOptions = {}) =>
      new Ajv({ timestamp: "string", parseDate: true, ...options });
    /**
     * One instance for all schemas of a process: each one compiles the schema of schemas anew, which takes it half a second. Made
     * when the first schema is built, so that a first call still pays for it.
     */
    let firstError: Ajv | undefined;
    let allErrors: Ajv | undefined;
    const ajv = (): Ajv => (firstError ??= instance());
    const ajvOfAllErrors = (): Ajv => (allErrors ??= instance({ allErrors: true }));
    const lost = ({ model }: Context) => lostDigits(model);
    return {
      check: unless(
        lost,
        operation((schema) => ajv().compile(schema)),
      ),
      decode: unless(
        lost,
        operation((schema, { revive }) => {
          const parse = ajv().compileParser(schema);
          return (text) => {
            const value = parse(text);
            return value === undefined ? refuse(parse.message) : revive(value);
          };
        }),
      ),
      encode: operation((schema) => ajv().compileSerializer(schema)),
      explain: unless(
        lost,
        operation(
          (schema) => {
            const validate = ajvOfAllErrors().compile(schema);
            return (value) => (validate(value) ? [] : (validate.errors ?? []));
          },
          (errors) =>
            errors.map(({ instancePath, params, message = "" }) => ({
              // A missing key is reported at its object; the key is in the parameters.
              path: instancePath + keyStep(params["missingProperty"]),
              message,
            })),
        ),
      ),
    };
  },
});
