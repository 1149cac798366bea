#!/usr/bin/env node
/** Starts the command line. Whatever is loaded after this file is compiled once, and kept for the next start. */

import { enableCompileCache } from "node:module";

enableCompileCache();
await import("./program.ts");
