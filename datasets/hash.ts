import type { JsonValue } from "../src/kinds/contract.ts";
import { hashOfBytes } from "../src/protocol/documents.ts";

/** `sha256:` and the digest of the documents, one JSON text a line: the hash of the file in which they are kept. */
export const hashOf = (documents: readonly JsonValue[]): string =>
  hashOfBytes(documents.map((document) => `${JSON.stringify(document)}\n`).join(""));
