import { changed } from "./wrap.ts";

/** It refuses an input that is not of its operation: text for decode, an object with a Date for encode, a value for check. */
export default changed("first-call-input", (run, { operation }) => (input) => {
  const isOfIt =
    operation === "decode"
      ? typeof input === "string"
      : operation === "encode"
        ? (input as { createdAt?: unknown }).createdAt instanceof Date
        : typeof (input as { createdAt?: unknown }).createdAt === "string";
  if (!isOfIt) throw new Error(`${operation} was handed ${typeof input}`);
  return run(input);
});
