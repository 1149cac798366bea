import { changed } from "./wrap.ts";

/** It can't build its schema. */
export default changed("throws-in-prepare", () => {
  throw new Error("no such schema");
});
