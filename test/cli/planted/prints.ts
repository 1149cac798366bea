import { changed } from "./wrap.ts";

/** It tells standard output what it is doing. */
export default changed("prints", (run) => (input) => {
  process.stdout.write("checking\n");
  return run(input);
});
