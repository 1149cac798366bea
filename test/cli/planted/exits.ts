import { changed } from "./wrap.ts";

/** It ends the process that it is a guest of. */
export default changed("exits", () => () => process.exit(7));
