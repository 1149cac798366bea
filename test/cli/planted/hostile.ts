import { changed } from "./wrap.ts";

/** It writes texts without escaping them, dies of deep nesting and hangs on one key. */
export default changed("hostile", (run, { operation }) => (input) => {
  switch (operation) {
    case "encode": {
      const { value } = input as { value?: unknown };
      return typeof value === "string" ? `{"value":"${value}"}` : run(input);
    }
    case "decode": {
      if (String(input).includes("[[[[[[[[[[")) process.exit(7);
      // oxlint-disable-next-line no-empty -- that is what hanging is
      while (String(input).includes('"constructor":{')) {}
      return run(input);
    }
    default:
      return run(input);
  }
});
