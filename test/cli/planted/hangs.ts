import { changed } from "./wrap.ts";

/** It passes the gate, then, in the middle of a block, never comes back. */
export default changed("hangs", (run) => {
  let calls = 0;
  return (input) => {
    // oxlint-disable-next-line no-empty -- that is what hanging is
    while (++calls > 20_000) {}
    return run(input);
  };
});
