/** Pieces of source text that several adapters' reproductions share: what the suite adds to a library, spelled out. */

import { formOf, type Forms } from "../../model/forms.ts";
import { isLeaf, type Model } from "../../model/model.ts";

/** The keys of a record whose values are objects in memory, with the expression that builds each from `value`. */
export function builtKeys(model: Model, forms: Forms): [key: string, build: string][] {
  if (model.kind !== "object") return [];
  return model.fields.flatMap((field): [string, string][] => {
    if (!isLeaf(field.model)) return [];
    const form = formOf(field.model.kind, forms)?.name;
    return form === "Date"
      ? [[field.key, "new Date(value)"]]
      : form === "Decimal"
        ? [[field.key, "new Decimal(value)"]]
        : [];
  });
}

/** Statements that build them in `object`, as the suite does after a check. No caller is handed an Invalid Date. */
export const reviveSource = (model: Model, forms: Forms): string =>
  builtKeys(model, forms)
    .map(([key, build]) => {
      const place = `object[${JSON.stringify(key)}]`;
      const made = `${place} = ${build.replace("value", place)};`;
      return build.includes("Date")
        ? `${made} if (Number.isNaN(${place}.getTime())) throw new RangeError("no Date is that");`
        : made;
    })
    .join(" ");

/** Reads text, coerces it where it has a step for that, checks it, builds the values: for libraries that only check. */
export const parseCheckReviveSource = (
  accepts: string,
  model: Model,
  forms: Forms,
  read = "JSON.parse(text)",
): string =>
  `(text) => { const object = ${read}; if (!(${accepts})) throw new Error("refused"); ${reviveSource(model, forms)} return object; }`;
