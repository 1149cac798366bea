/**
 * Modules of the runtime as every worker needs them. `import` looks at each export of such a module once, and thereby loads
 * much that nobody asked for: with `node:fs` that is 10 ms, with `node:v8` 6 (Node 26), and a run starts thousands of workers.
 */

export const fs = process.getBuiltinModule("node:fs");

/** Loaded by whoever calls it, after all that is timed. */
export const v8 = () => process.getBuiltinModule("node:v8");
