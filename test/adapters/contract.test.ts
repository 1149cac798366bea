import { expect, it } from "vitest";
import {
  as,
  adapterOf,
  type Mode,
  operation,
  type OperationName,
  Unsupported,
  type Vocabulary,
} from "wirebench/adapter";
import { kindNames } from "../../src/kinds/index.ts";
import { m } from "../../src/model/model.ts";

/** A vocabulary that says from which layer each word is. */
const wordsOf = (layer: string): Vocabulary<string> =>
  Object.fromEntries(
    [...kindNames, "nullable", "array", "object"].map((kind) => [kind, () => layer]),
  ) as unknown as Vocabulary<string>;

const layered = adapterOf<string>()({
  name: "layered",
  packages: [],
  homepage: "https://example.org",
  configuration: "none",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  vocabulary: () => ({
    strict: wordsOf("strict"),
    typed: { instant: () => "typed", decimal: () => "typed" },
    encoded: { decimal: () => "encoded" },
    lax: { instant: () => "lax", boolean: () => "lax" },
  }),
  operations: () => ({
    encode: operation((schema) => () => schema),
    check: operation((schema) => () => schema === ""),
    decode: operation((schema) => () => schema),
    explain: operation((schema) => () => [{ path: "", message: schema }]),
  }),
});

const models = { instant: m.instant(), decimal: m.decimal(9, 2), boolean: m.boolean() };

/** The layer of the word that a kind is spelled with. */
async function layerOf(asked: OperationName, mode: Mode, kind: keyof typeof models) {
  const request = { operation: asked, model: models[kind], mode, unknownKeys: "ignore" } as const;
  const prepared = await layered.prepare(request);
  if (prepared instanceof Unsupported) throw new Error(prepared.reason);
  return prepared.run(null);
}

it.each([
  ["decode", "strict", "instant", "typed"],
  ["decode", "strict", "boolean", "strict"],
  ["encode", "strict", "decimal", "encoded"],
  // One word in `encoded` leaves the others of `typed` as they are.
  ["encode", "strict", "instant", "typed"],
  ["decode", "strict", "decimal", "typed"],
  ["decode", "lax", "instant", "lax"],
  ["decode", "lax", "decimal", "typed"],
] as const)("spells for %s in %s mode %s by the layer %s", async (asked, mode, kind, layer) => {
  expect(await layerOf(asked, mode, kind)).toBe(layer);
});
