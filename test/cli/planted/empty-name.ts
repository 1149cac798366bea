import zod from "../../../src/adapters/zod.ts";

/** It has no name. */
export default { ...zod, name: "" };
