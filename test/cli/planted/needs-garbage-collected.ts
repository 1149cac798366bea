import { changed } from "./wrap.ts";

const collected: unknown[] = [];
const collect = globalThis.gc;
globalThis.gc = ((options?: { readonly type?: string }) => {
  collected.push(options?.type);
  return collect?.(options as never);
}) as typeof globalThis.gc;

/** It can't build its schema unless somebody has collected the young generation since it was loaded. */
export default changed("needs-garbage-collected", (run) => {
  if (!collected.includes("minor")) throw new Error("what loading has left behind is still there");
  return run;
});
