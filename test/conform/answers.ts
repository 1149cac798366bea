/** Hand-written answers of workers, for the tests of judges. */

import type { JudgedAdapter } from "../../src/conform/answers.ts";
import type { Called, Ready } from "../../src/protocol/messages.ts";

export const judged: JudgedAdapter = { name: "mine", wire: "json", validates: true };

/** Built, with these forms on its typed side. */
export const ready = (
  forms: Readonly<Record<string, string>> = { instant: "Date", decimal: "Decimal" },
  excused: Ready["excused"] = [],
): Ready => ({
  is: "ready",
  inputs: "value",
  forms: Object.fromEntries(Object.entries(forms).map(([kind, name]) => [kind, { name }])),
  marks: [],
  excused,
  bytesPerInput: null,
});

/** It returned this, which is described as it stands. */
export const returned = (described: unknown): Called => ({
  returned: JSON.stringify(described),
  nanoseconds: 1000,
});

export const threw = (why: string): Called => ({ threw: why, nanoseconds: 1000 });
