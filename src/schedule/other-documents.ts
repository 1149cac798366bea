/** The other schemas that go through a library before a cell "among others", with documents of each in files. */

import { seeded } from "../kinds/random.ts";
import { generateDocument } from "../model/documents.ts";
import { otherModels } from "../model/other-models.ts";
import { keepDocuments } from "../protocol/documents.ts";
import type { Other } from "../protocol/messages.ts";

const DOCUMENTS = 20;
const SEED = 20;

let drawn: readonly Other[] | undefined;

/** Thirty models with twenty documents each; their files are written when they are first asked for. */
export function otherSchemas(): readonly Other[] {
  drawn ??= otherModels().map((model) => {
    const random = seeded(SEED);
    const documents = Array.from({ length: DOCUMENTS }, () =>
      JSON.stringify(generateDocument(model, random)),
    );
    return { model, documents: keepDocuments(documents) };
  });
  return drawn;
}
