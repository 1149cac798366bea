/** The judge as a process: questions on standard input, answers on file descriptor 3. It ends when its input ends. */

import { writeFileSync } from "node:fs";
import { asLine, linesOf } from "../protocol/lines.ts";
import { judgeLine } from "./judge-line.ts";

// The terminal sends an interrupt to the whole group; ending the judge is the scheduler's business.
process.on("SIGINT", () => {});

for (const line of linesOf(0)) writeFileSync(3, asLine(judgeLine(line)));
