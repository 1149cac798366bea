/** Every adapter, by what its library is for, loaded when asked for. */

import type { AnyAdapter } from "./any-adapter.ts";

type Load = () => Promise<{ readonly default: AnyAdapter }>;
type Members = Readonly<Record<string, Load>>;

const members = {
  /** Schemas in the library's own words. */
  schema: {
    zod: () => import("./zod.ts"),
    "zod-compiled": () => import("./zod-compiled.ts"),
    "zod-mini": () => import("./zod-mini.ts"),
    "zod-v3": () => import("./zod-v3.ts"),
    valibot: () => import("./valibot.ts"),
    typia: () => import("./typia.ts"),
    arktype: () => import("./arktype.ts"),
    joi: () => import("./joi.ts"),
    "sinclair-typebox": () => import("./sinclair-typebox.ts"),
    "sinclair-typebox-value": () => import("./sinclair-typebox-value.ts"),
    decoders: () => import("./decoders.ts"),
    "purify-ts": () => import("./purify-ts.ts"),
    runtypes: () => import("./runtypes.ts"),
    sury: () => import("./sury.ts"),
    superstruct: () => import("./superstruct.ts"),
    valita: () => import("./valita.ts"),
    effect: () => import("./effect.ts"),
    "zod-jitless": () => import("./zod-jitless.ts"),
    yup: () => import("./yup.ts"),
    "fastest-validator": () => import("./fastest-validator.ts"),
    vine: () => import("./vine.ts"),
    ow: () => import("./ow.ts"),
    myzod: () => import("./myzod.ts"),
    shapeshift: () => import("./shapeshift.ts"),
    "io-ts": () => import("./io-ts.ts"),
    typebox: () => import("./typebox.ts"),
    "typebox-value": () => import("./typebox-value.ts"),
    "class-validator": () => import("./class-validator.ts"),
  },
  /** Validators of JSON Schema, or JSON Type Definition. */
  "json-schema": {
    ajv: () => import("./ajv.ts"),
    "ajv-jtd": () => import("./ajv-jtd.ts"),
    schemasafe: () => import("./schemasafe.ts"),
    "cfworker-json-schema": () => import("./cfworker-json-schema.ts"),
    "z-schema": () => import("./z-schema.ts"),
    "json-schema-library": () => import("./json-schema-library.ts"),
    jsonschema: () => import("./jsonschema.ts"),
    "ata-validator": () => import("./ata-validator.ts"),
    "ata-validator-aot": () => import("./ata-validator-aot.ts"),
    "hyperjump-json-schema": () => import("./hyperjump-json-schema.ts"),
    cabidela: () => import("./cabidela.ts"),
  },
  /** Writers and readers of JSON. */
  json: {
    "native-json": () => import("./native-json.ts"),
    "native-revive": () => import("./native-revive.ts"),
    "native-raw": () => import("./native-raw.ts"),
    "fast-json-stringify": () => import("./fast-json-stringify.ts"),
    superjson: () => import("./superjson.ts"),
    devalue: () => import("./devalue.ts"),
    "secure-json-parse": () => import("./secure-json-parse.ts"),
    bourne: () => import("./bourne.ts"),
    destr: () => import("./destr.ts"),
    "safe-stable-stringify": () => import("./safe-stable-stringify.ts"),
    "json-stable-stringify": () => import("./json-stable-stringify.ts"),
    "serialize-javascript": () => import("./serialize-javascript.ts"),
    "json-bigint": () => import("./json-bigint.ts"),
    "json-with-bigint": () => import("./json-with-bigint.ts"),
    "lossless-json": () => import("./lossless-json.ts"),
    seroval: () => import("./seroval.ts"),
    flatted: () => import("./flatted.ts"),
    "brillout-json-serializer": () => import("./brillout-json-serializer.ts"),
    "bson-ejson": () => import("./bson-ejson.ts"),
    telejson: () => import("./telejson.ts"),
    "protobuf-json": () => import("./protobuf-json.ts"),
    "protobufjs-json": () => import("./protobufjs-json.ts"),
    "turbo-stream": () => import("./turbo-stream.ts"),
  },
  /** Bytes on the wire, as a reference. */
  bytes: {
    msgpackr: () => import("./msgpackr.ts"),
    msgpack: () => import("./msgpack.ts"),
    "cbor-x": () => import("./cbor-x.ts"),
    bson: () => import("./bson.ts"),
    avsc: () => import("./avsc.ts"),
    "protobuf-bytes": () => import("./protobuf-bytes.ts"),
  },
} satisfies Record<string, Members>;

/** The suite's own limit, which is in no family. */
const limit: Members = { limit: () => import("./limit.ts") };

export type Family = keyof typeof members;
export const families: Readonly<Record<Family, Members>> = members;
export const familyNames = Object.keys(members) as readonly Family[];

export const adapters: Members = Object.assign({}, ...Object.values(members), limit);

/** What a run measures where nobody names adapters: of each family those that most people use. */
export const usual: readonly string[] = [
  "native-json",
  "native-revive",
  "native-raw",
  "zod",
  "zod-compiled",
  "valibot",
  "sinclair-typebox",
  "joi",
  "typia",
  "ajv",
  "ajv-jtd",
  "fast-json-stringify",
  "superjson",
  "limit",
];
