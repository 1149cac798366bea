import zod from "../../../src/adapters/zod.ts";

/** It says of itself that it is executed in a way that nobody knows. */
export default { ...zod, name: "odd-execution", execution: "quantum" };
