import { limitAdapter } from "../adapter.ts";

/** The limit without one of its techniques: what that one is worth. */
export default limitAdapter(["byte-scanner"]);
