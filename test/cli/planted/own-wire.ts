import { changed } from "./wrap.ts";

/** A wire of its own: the JSON text after a sign that nobody else writes. It refuses all that zod refuses. */
export default {
  ...changed("own-wire", (run, { operation }) => {
    if (operation === "encode") return (value) => `#${String(run(value))}`;
    if (operation !== "decode") return run;
    return (text) => {
      if (typeof text !== "string" || !text.startsWith("#")) throw new Error("no wire of ours");
      return run(text.slice(1));
    };
  }),
  wire: "own" as const,
};
