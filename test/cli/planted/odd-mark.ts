import zod from "../../../src/adapters/zod.ts";
import { Unsupported } from "../../../src/model/fold.ts";

/** The reason of one of its marks is no text. */
export default {
  ...zod,
  name: "odd-mark",
  prepare: async (request: Parameters<typeof zod.prepare>[0]) => {
    const prepared = await zod.prepare(request);
    return prepared instanceof Unsupported
      ? prepared
      : { ...prepared, marks: [{ mark: "custom", pointer: "", kind: "object", reason: 7 }] };
  },
};
