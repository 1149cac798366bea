import { changed } from "./wrap.ts";

/** It is right in strict mode, and looks at nothing in lax mode. */
export default changed("lax-blind", (run, { operation, mode }) => (input) => {
  if (mode === "strict" || operation !== "decode") return run(input);
  try {
    return run(input);
  } catch {
    return JSON.parse(input as string) as unknown;
  }
});
