/** What Pydantic does with its conversion table: executed where a Python has it, else as it was when the answers were committed. */

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  committedAnswers,
  ownValuesFile,
  type PydanticAnswers,
  readPydantic,
  tableFile,
} from "../conversions/pydantic.ts";
import { MachineError } from "../pool/machine-error.ts";
import { runProgram } from "../pool/run-program.ts";
import { projectFolder } from "../record/provenance.ts";
import { python, pythonFiles } from "../runtimes/python.ts";
import { timeouts } from "./profiles.ts";

/** Names a Python that has Pydantic. */
const PYTHON_VARIABLE = "WIREBENCH_PYTHON";

/** The Python that was named, or that of the Python lane; undefined where neither is there. */
export function pythonForPydantic(): string | undefined {
  const named = process.env[PYTHON_VARIABLE] ?? "";
  if (named !== "") return named;
  return python.missing() === undefined ? pythonFiles.interpreter : undefined;
}

/** All answers. Throws a MachineError where the Python that was found does not give them. */
export async function askPydantic(
  signal?: AbortSignal,
): Promise<PydanticAnswers & { readonly executed: boolean }> {
  const interpreter = pythonForPydantic();
  if (interpreter === undefined) return { ...readPydantic(committedAnswers()), executed: false };
  const script = join(projectFolder, "python/conversions.py");
  const run = await runProgram(
    interpreter,
    [script, fileURLToPath(tableFile), fileURLToPath(ownValuesFile)],
    {
      milliseconds: timeouts.prepareMilliseconds,
      ...(signal === undefined ? {} : { signal }),
    },
  );
  if ("failed" in run)
    throw new MachineError(
      `${interpreter} did not try Pydantic's conversions (${run.failed}): install pydantic there, or name another Python by ${PYTHON_VARIABLE}`,
    );
  return { ...readPydantic(run.printed), executed: true };
}
