import { limitAdapter } from "./limit/adapter.ts";

/** What is possible: straight-line code made from the model. docs/limit.md says what makes it fast. */
export default limitAdapter([]);
