/** Every reporter, by name. */

import type { Reporter } from "./contract.ts";
import { csv } from "./csv.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { terminal } from "./terminal.ts";

export const reporters = { terminal, markdown, csv, json } as const satisfies Record<string, Reporter>;
