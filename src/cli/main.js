#!/usr/bin/env node
/**
 * Starts the command line. Whatever is loaded after this file is compiled once, and kept for the next start. This file is JavaScript,
 * for it is never kept: to strip its types, Node would load its compiler at each start.
 */

import { enableCompileCache } from "node:module";

enableCompileCache();
// npm starts scripts in the folder of their package: paths are taken from where they were typed.
const { npm_package_name: owner, npm_lifecycle_event: script = "", INIT_CWD: typedIn } = process.env;
if (owner === "wirebench" && ["start", "wirebench"].includes(script) && typedIn !== undefined)
  process.chdir(typedIn);
await import("./program.ts");
