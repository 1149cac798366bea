import { changed } from "./wrap.ts";

/** The shortest time that the turns of the others take, in milliseconds: a pause before a call is the beginning of a block. */
const TURNS = 8;

/** It is judged right, then, in the middle of the blocks, never comes back. */
export default changed("hangs", (run) => {
  let pauses = 0;
  let last = performance.now();
  return (input) => {
    const now = performance.now();
    if (now - last > TURNS) pauses++;
    last = now;
    // oxlint-disable-next-line no-empty, no-unmodified-loop-condition -- that is what hanging is
    while (pauses > 6) {}
    return run(input);
  };
});
