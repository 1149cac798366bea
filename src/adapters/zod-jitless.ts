import type { ZodType } from "zod";
import { adapterOf, as, operation } from "wirebench/adapter";
import { vocabulary } from "./zod.ts";

/** Zod without generated code, as where a content security policy forbids it. */
export default adapterOf<ZodType>()({
  name: "zod-jitless",
  packages: ["zod"],
  homepage: "https://zod.dev",
  configuration: "z.config({ jitless: true }); z.object and codecs; safeParse, parse, z.encode",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["strip", "reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const z = await import("zod");
    // Holds for all copies of zod in a process: an object asks when it is made.
    z.config({ jitless: true });
    return { z };
  },
  vocabulary,
  operations: ({ z }) => ({
    check: operation((schema) => (value) => schema.safeParse(value).success),
    decode: operation((schema) => (text) => schema.parse(JSON.parse(text))),
    encode: operation((schema) => (value) => JSON.stringify(z.encode(schema, value))),
    explain: operation(
      (schema) => (value) => schema.safeParse(value),
      (result) => result.error?.issues ?? [],
    ),
  }),
});
