import type { ZodType } from "zod";
import { adapterOf, as, operation, unsupported } from "wirebench/adapter";
import { scope, vocabulary } from "./zod.ts";

/** Zod's own compiler: straight-line code for what is right, the schema as it was for what is not. */
export default adapterOf<ZodType>()({
  name: "zod-compiled",
  packages: ["zod"],
  homepage: "https://zod.dev/compile",
  configuration: "z.object and codecs, every schema through z.compile; validate, parse, safeParse to explain",
  execution: "jit",
  wire: "json",
  unknownKeys: ["strip", "reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope,
  vocabulary,
  standardSchema:
    ({ z }) =>
    (schema) =>
      z.compile(schema),
  operations: ({ z }) => ({
    check: operation((schema) => {
      const compiled = z.compile(schema);
      return (value) => compiled.validate(value);
    }),
    decode: operation((schema) => {
      const compiled = z.compile(schema);
      return (text) => compiled.parse(JSON.parse(text));
    }),
    // Compiled code calls no schema below its own: whatever calls one is the schema as it was.
    encode: unsupported("z.compile is forward only: z.encode runs the schema as it was", () => {
      const text = z.string();
      const { run } = text._zod;
      let calls = 0;
      text._zod.run = (...words) => {
        calls++;
        return run(...words);
      };
      const compiled = z.compile(z.object({ text }), { strict: true });
      compiled.parse({ text: "a" });
      const callsForward = calls;
      z.encode(compiled, { text: "a" });
      return callsForward === 0 && calls === 1;
    }),
    explain: operation(
      (schema) => {
        const compiled = z.compile(schema);
        return (value) => compiled.safeParse(value);
      },
      (result) => result.error?.issues ?? [],
    ),
  }),
});
