import type { AnyAdapter } from "../../../src/adapters/any-adapter.ts";
import zod from "../../../src/adapters/zod.ts";
import { Unsupported } from "../../../src/model/fold.ts";

/** It says that it takes any text for an instant, and makes a Date of it: an Invalid Date of what is none. */
export default {
  ...zod,
  name: "invalid-dates",
  prepare: async (request) => {
    const prepared = await zod.prepare(request);
    if (prepared instanceof Unsupported || request.model.kind !== "object") return prepared;
    const instants = request.model.fields.filter(({ model }) => model.kind === "instant");
    const run = (input: unknown): unknown => {
      try {
        const output = prepared.run(input);
        if (output !== false) return output;
      } catch (error) {
        if (request.operation !== "decode") throw error;
      }
      const value: unknown = request.operation === "decode" ? JSON.parse(input as string) : input;
      const { value: text } = Object(value) as { readonly value?: unknown };
      if (instants.length === 0 || typeof text !== "string") return prepared.run(input);
      return request.operation === "decode" ? { value: new Date(Number.NaN) } : true;
    };
    return {
      ...prepared,
      run,
      excused: new Set([...prepared.excused, ...instants.map(({ model }) => model.kind)]),
    };
  },
} satisfies AnyAdapter;
