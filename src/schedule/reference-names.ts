/** What references are called in tables: as the language of their runtime calls them. */

import type { Reference } from "../protocol/messages.ts";

const IN_PYTHON: Partial<Record<Reference, string>> = {
  "JSON.parse": "json.loads",
  "JSON.stringify": "json.dumps",
};

export const referenceName = (reference: Reference, runtime: string): string =>
  (runtime === "python" ? IN_PYTHON[reference] : undefined) ?? reference;
