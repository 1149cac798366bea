import type { TSchema } from "@sinclair/typebox";
import { adapterOf, type Context, operation } from "wirebench/adapter";
import { facts, scope, vocabulary } from "./sinclair-typebox.ts";

/** TypeBox 0.34, interpreted: for where code may not be generated. */
export default adapterOf<TSchema>()({
  ...facts,
  name: "sinclair-typebox-value",
  configuration:
    "Type.Object and Transform; Value.Check, Value.Parse with Clean to strip, Convert in lax mode",
  execution: "interpreted",
  scope,
  vocabulary,
  operations: ({ Value }) => {
    const steps = ({ mode, unknownKeys }: Context) => [
      ...(unknownKeys === "strip" ? (["Clean"] as const) : []),
      ...(mode === "lax" ? (["Convert"] as const) : []),
      ...(["Assert", "Decode"] as const),
    ];
    return {
      check: operation((schema, { mode }) =>
        mode === "strict"
          ? (value) => Value.Check(schema, value)
          : (value) => Value.Check(schema, Value.Convert(schema, Value.Clone(value))),
      ),
      decode: operation((schema, context) => {
        const chosen = steps(context);
        return (text) => Value.Parse(chosen, schema, JSON.parse(text));
      }),
      encode: operation((schema) => (value) => JSON.stringify(Value.Encode(schema, value))),
      explain: operation((schema) => (value) => [...Value.Errors(schema, value)]),
    };
  },
});
