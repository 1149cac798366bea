/** A user's own objects that look like the marks by which codecs tell their types. */

import { m } from "../../model/model.ts";
import { type Attack, read, type Subject, type Wrong, written } from "./contract.ts";

const SHAPES = [
  {
    name: "dollar-date",
    model: m.object("DollarDate", { value: m.object("Dollar", { $date: m.text() }) }),
    json: JSON.stringify({ value: { $date: "2024-02-29" } }),
    meaning: "a user's object that looks like MongoDB's Extended JSON",
  },
  {
    name: "json-and-meta",
    model: m.object("JsonMeta", { json: m.text(), meta: m.object("Meta", { values: m.text() }) }),
    json: JSON.stringify({ json: "a", meta: { values: "Date" } }),
    meaning: "a user's object that looks like superjson's wire",
  },
] as const;

export const sentinels: readonly Attack[] = SHAPES.flatMap(({ name, model, json, meaning }): Attack[] => {
  const subject: Subject = {
    family: "sentinels",
    meaning,
    source: "wirebench: a key by which a codec marks its own types is a user's key too",
    model,
  };
  const same: Wrong = (arrived) => (JSON.stringify(arrived) === json ? undefined : "something else arrived");
  return [written(`${name}-written`, subject, json, same), read(`${name}-read`, subject, json, same)];
});
