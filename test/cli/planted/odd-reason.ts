import { unsupported } from "../../../src/adapters/contract.ts";
import zod from "../../../src/adapters/zod.ts";

/** The reason that it gives for a gap is no text. */
export default {
  ...zod,
  name: "odd-reason",
  operations: { ...zod.operations, explain: unsupported(7 as unknown as string) },
};
