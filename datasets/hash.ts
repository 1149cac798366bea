import { createHash } from "node:crypto";
import type { JsonValue } from "../src/kinds/contract.ts";

/** Documents as they are hashed and kept: JSON, one a line. */
export const asLines = (documents: readonly JsonValue[]): string =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join("");

/** `sha256:` and the digest of such lines. */
export const hashOfLines = (lines: string): string =>
  `sha256:${createHash("sha256").update(lines).digest("hex")}`;

/** `sha256:` and the digest of the documents, one JSON text a line. */
export const hashOf = (documents: readonly JsonValue[]): string => hashOfLines(asLines(documents));
