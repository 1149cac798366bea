/**
 * What `wirebench/adapter` gives to the author of an adapter that lies anywhere: all that the suite's own adapters are written
 * with.
 */

export * from "./contract.ts";
export { lostDigits, throughDouble } from "./support/number-token.ts";
export { parseCheckRevive, refuse } from "./support/parse-check-revive.ts";
export { builtKeys, parseCheckReviveSource, reviveSource } from "./support/reproduction.ts";
export { built, type Reviver, reviverByKey, type Revivers, reviversOf } from "./support/reviver-by-key.ts";
export { requiredKeys, shape, shapeSource, typeOfAll } from "./support/shape.ts";
