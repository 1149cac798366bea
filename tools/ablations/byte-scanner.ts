import { limitAdapter } from "../../src/adapters/limit.ts";

/** The limit without one of its techniques: what that one is worth. */
export default limitAdapter(["byte-scanner"]);
