import { changed } from "./wrap.ts";

/** It ends the process that it runs in. */
export default changed("exits", () => () => process.exit(7));
