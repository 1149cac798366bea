/** How to see what an operation does without this suite: lines of a module, and what it prints. */

import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { programOf, type ProgramLines } from "../adapters/source/program.ts";
import { typedSource } from "../adapters/source/revive.ts";
import { expressionOf } from "../model/expression.ts";
import { Unsupported } from "../model/fold.ts";
import { type Answer, type CallInput, PRINTS } from "../protocol/messages.ts";
import { makeInput, type MadeInput } from "./call-input.ts";
import type { Cell } from "./cell.ts";
import { reasonOf } from "./reason.ts";
import { settled } from "./settled.ts";

/** A proof of one call. No lines where the operation has no such input, or is no adapter's. */
export async function prove(cell: Cell, asked: CallInput): Promise<Answer> {
  let made: MadeInput;
  let source: string;
  try {
    made = await makeInput(cell, asked);
    source = inputSource(cell, asked, made.plain);
  } catch (error) {
    return { is: "proved", lines: [], output: `it has no such input: ${reasonOf(error)}` };
  }
  const output = await outputOf(cell, made.input);
  if (cell.asked === undefined) return { is: "proved", lines: [], output };
  try {
    const module = moduleOf(cell.asked);
    return {
      is: "proved",
      lines: linesOf(cell.asked, source),
      output,
      ...(module === undefined ? {} : { module }),
    };
  } catch (error) {
    return { is: "proved", lines: [], output, unprinted: reasonOf(error) };
  }
}

/** The input as a person would write it down. */
function inputSource(cell: Cell, asked: CallInput, plain: unknown): string {
  if (asked.is === "expression") return asked.source;
  if (asked.is === "repeat" && typeof plain === "string")
    return `${JSON.stringify(asked.before)} + ${JSON.stringify(asked.text)}.repeat(${asked.times}) + ${JSON.stringify(asked.after)}`;
  const recorded = cell.asked?.adapter.record(cell.asked.request);
  const isTyped = cell.toInput.form === "typed" && asked.is === "json";
  return isTyped && recorded !== undefined && !(recorded instanceof Unsupported)
    ? typedSource(recorded.model, recorded.forms, JSON.parse(asked.text))
    : expressionOf(plain);
}

/** What the lines print: the library's own answer, as it is. */
async function outputOf({ operation }: Cell, input: unknown): Promise<string> {
  const { inspect } = process.getBuiltinModule("node:util");
  try {
    const answer = operation.run(input);
    const native = operation.isAsynchronous ? await settled(answer) : answer;
    return typeof native === "string" ? native : inspect(native);
  } catch (error) {
    return `refused: ${reasonOf(error)}`;
  }
}

/** A module that makes the call: with the library alone; of the limit, whose code is the suite's, with its own file. */
function linesOf(asked: NonNullable<Cell["asked"]>, input: string): string[] {
  const { imports, statements, input: adopted } = programLines(asked, input);
  const isAsynchronous = asked.adapter.asynchronous.includes(asked.request.operation);
  return [
    ...imports,
    "let output;",
    "try {",
    ...[...statements, `const input = ${adopted};`]
      .flatMap((text) => text.split("\n"))
      .map((line) => `  ${line}`),
    `  output = ${isAsynchronous ? "await " : ""}run(input);`,
    "} catch (error) {",
    // As Standard Schema has it, a validator's error holds issues, whose messages are shorter than its own.
    "  output = `refused: ${error.issues?.[0]?.message ?? error.message}`;",
    "}",
    PRINTS,
  ];
}

/** A module that exports the operation alone: nothing that only an input needs is in it. Undefined where its code is the suite's. */
function moduleOf({ adapter, request, file }: NonNullable<Cell["asked"]>): string[] | undefined {
  const recorded = adapter.record(request);
  if (recorded === undefined || recorded instanceof Unsupported) return undefined;
  const { imports, statements } = programOf(
    { ...recorded, adopt: undefined },
    { input: "undefined", folder: folderOf(file) },
  );
  return [...imports, ...statements.flatMap((text) => text.split("\n")), "export { run };"];
}

const project = fileURLToPath(new URL("../..", import.meta.url));

const folderOf = (file: string | undefined): string => (file === undefined ? project : dirname(file));

function programLines({ adapter, request, file }: NonNullable<Cell["asked"]>, input: string): ProgramLines {
  const folder = folderOf(file);
  const recorded = adapter.record(request);
  if (recorded instanceof Unsupported) throw new Error(recorded.reason);
  if (recorded !== undefined) return programOf(recorded, { input, folder });
  const own = file ?? fileURLToPath(new URL(`../adapters/${adapter.name}.ts`, import.meta.url));
  return {
    imports: [
      ...(input.includes("Decimal") ? ['import { Decimal } from "decimal.js";'] : []),
      `import adapter from ${JSON.stringify(`./${relative(folder, own)}`)};`,
    ],
    statements: [`const { run } = await adapter.prepare(${JSON.stringify(request)});`],
    input,
  };
}
