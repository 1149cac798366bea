/** `npm run generate:typia`: makes generated/typia anew from the models. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { sources } from "./models.ts";
import { compile, install } from "./toolchain.ts";

const generated = new URL("../../generated/typia/", import.meta.url);
install();
const scripts = compile(await sources());
rmSync(generated, { recursive: true, force: true });
mkdirSync(generated, { recursive: true });
for (const [name, script] of scripts) writeFileSync(new URL(`${name}.js`, generated), script);
process.stdout.write(`${scripts.size} modules generated\n`);
