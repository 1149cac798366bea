import { changed } from "./wrap.ts";

let built = 0;

/** It builds thirty schemas in a process, and no more. */
export default changed("refuses-the-thirty-first", (run) => {
  built++;
  if (built > 30) throw new Error("the thirty-first schema");
  return run;
});
