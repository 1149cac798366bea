import { changed } from "./wrap.ts";

const encoder = new TextEncoder();

/** A right encoder whose wire is bytes. */
export default changed("writes-bytes", (run, { operation }) => (input) => {
  const output = run(input);
  return operation === "encode" ? encoder.encode(output as string) : output;
});
