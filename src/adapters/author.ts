/// <reference types="node" />
/**
 * What `wirebench/adapter` gives to the author of an adapter, wherever it lies: the suite's own adapters import nothing else.
 */

export * from "./contract.ts";
export type { AnotherCopy } from "./any-adapter.ts";
export { adapterOf } from "./define.ts";
export { closing } from "./source/closing.ts";
export { nothingToCoerceTo, parsesOnly } from "./support/json-gaps.ts";
export { boundedDecimal, type JsonSchema, jsonSchema } from "./support/json-schema.ts";
export { keyStep } from "./support/key-step.ts";
export { namesOnly } from "./support/names-only.ts";
export { lostDigits, throughDouble } from "./support/number-token.ts";
export {
  intoProtobuf,
  outOfProtobuf,
  type ProtobufCopies,
  protobufCopy,
  type ProtobufField,
  protobufMembers,
  protobufNumbers,
  type ProtobufSchema,
  protobufTypes,
  protobufWords,
} from "./support/protobuf.ts";
export { parseCheckRevive, parseCoerceCheckRevive, refuse } from "./support/parse-check-revive.ts";
export {
  built,
  type Reviver,
  reviverByKey,
  type Revivers,
  reviversOf,
  revivesOf,
} from "./support/reviver-by-key.ts";
export { requiredKeys, shape, typeOfAll } from "./support/shape.ts";
export { datePattern, instantPattern, uuidPattern } from "./support/text-patterns.ts";
export { writesNothing } from "./support/writes-nothing.ts";
