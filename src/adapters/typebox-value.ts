import type { TSchema } from "typebox";
import { adapterOf, operation } from "wirebench/adapter";
import { facts, issuesOf, scope, vocabulary } from "./typebox.ts";

/** TypeBox 1, interpreted: for where code may not be generated. */
export default adapterOf<TSchema>()({
  ...facts,
  name: "typebox-value",
  configuration:
    "Type.Object and Codec; Value.Check, and pipelines of Convert in lax mode, Clean to strip, Parse, DecodeUnsafe or EncodeUnsafe; eight errors at most",
  execution: "interpreted",
  scope,
  vocabulary,
  operations: ({ DecodeUnsafe, EncodeUnsafe, Pipeline, Value }) => ({
    check: operation((schema, { mode }) =>
      mode === "strict"
        ? (value) => Value.Check(schema, value)
        : (value) => Value.Check(schema, Value.Convert(schema, Value.Clone(value))),
    ),
    decode: operation((schema, { mode, unknownKeys }) => {
      // As much of the pipeline of Decode as is asked for.
      const decode = Pipeline([
        ...(mode === "lax" ? [Value.Convert] : []),
        ...(unknownKeys === "strip" ? [Value.Clean] : []),
        (context, type, value) => Value.Parse(context, type, value),
        DecodeUnsafe,
      ]);
      return (text) => decode(schema, JSON.parse(text));
    }),
    encode: operation((schema) => {
      const encode = Pipeline([
        (_, __, value) => Value.Clone(value),
        EncodeUnsafe,
        (context, type, value) => Value.Parse(context, type, value),
      ]);
      return (value) => JSON.stringify(encode(schema, value));
    }),
    explain: operation((schema) => (value) => Value.Errors(schema, value), issuesOf),
  }),
});
