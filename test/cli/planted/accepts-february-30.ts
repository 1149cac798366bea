import { changed } from "./wrap.ts";

/** A date with the one day that no February has is taken for the one before it. */
export default changed(
  "accepts-february-30",
  (run, { operation }) =>
    (input) =>
      operation === "decode"
        ? run((input as string).replaceAll("-02-30", "-02-28"))
        : run(JSON.parse(JSON.stringify(input).replaceAll("-02-30", "-02-28"))),
);
