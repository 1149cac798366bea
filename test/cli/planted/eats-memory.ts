import { changed } from "./wrap.ts";

const kept: unknown[] = [];

/** It keeps everything, and more. */
export default changed("eats-memory", (run) => (input) => {
  for (let copies = 0; copies < 1000; copies++) kept.push(JSON.parse(`[${"0,".repeat(1e6)}0]`));
  return run(input);
});
