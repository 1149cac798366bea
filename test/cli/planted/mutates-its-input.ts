import { changed } from "./wrap.ts";

/** It tidies the object that it was only asked about. */
export default changed("mutates-its-input", (run) => (input) => {
  const verdict = run(input);
  if (typeof input === "object" && input !== null) (input as { tags?: unknown[] }).tags?.push("seen");
  return verdict;
});
