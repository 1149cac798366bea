/** The committed run that README and results/latest.md show. */

import { readResult } from "../../src/record/store/results.ts";

/** Where it is, from the project's folder. */
export const committedFile = "results/intel-xeon-2-cores/2026-11-27-standard.json";

export const committedRun = () => readResult(new URL(`../../${committedFile}`, import.meta.url).pathname);
