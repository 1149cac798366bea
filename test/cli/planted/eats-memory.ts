import { changed } from "./wrap.ts";

const kept: unknown[] = [];

/** It keeps everything, and more. */
export default changed("eats-memory", (run) => (input) => {
  for (let copy = 0; copy < 1000; copy++) kept.push(Array.from({ length: 1000 }, () => ({ copy })));
  return run(input);
});
