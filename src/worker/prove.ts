/** How to see what an operation does without this suite: lines of a module, and what it prints. */

import type { AnyAdapter, Request } from "../adapters/contract.ts";
import { expressionOf } from "../model/expression.ts";
import type { Answer, CallInput } from "../protocol/messages.ts";
import { makeInput, type MadeInput } from "./call-input.ts";
import type { Cell } from "./cell.ts";
import { reasonOf } from "./reason.ts";

/** A proof of one call. No lines where the operation has no such input, or is no adapter's. */
export async function prove(cell: Cell, asked: CallInput): Promise<Answer> {
  let made: MadeInput;
  let source: string;
  try {
    made = await makeInput(cell, asked);
    source = sourceOf(asked, made.plain);
  } catch (error) {
    return { is: "proved", lines: [], output: `it has no such input: ${reasonOf(error)}` };
  }
  return {
    is: "proved",
    lines: cell.asked === undefined ? [] : linesOf(cell.asked, source),
    output: outputOf(cell, made.input),
  };
}

/** The input as a person would write it down. */
function sourceOf(asked: CallInput, plain: unknown): string {
  if (asked.is === "expression") return asked.source;
  if (asked.is === "repeat" && typeof plain === "string")
    return `${JSON.stringify(asked.before)} + ${JSON.stringify(asked.text)}.repeat(${asked.times}) + ${JSON.stringify(asked.after)}`;
  return expressionOf(plain);
}

/** What the lines print: the library's own answer, as it is. */
function outputOf({ operation }: Cell, input: unknown): string {
  const { inspect } = process.getBuiltinModule("node:util");
  try {
    const native = operation.run(input);
    return typeof native === "string" ? native : inspect(native);
  } catch (error) {
    return `refused: ${reasonOf(error)}`;
  }
}

const DECIMAL = 'import { Decimal } from "decimal.js";';

/** A module that makes the call: with the library alone where its adapter says how, else with the adapter's own file. */
function linesOf({ adapter, request }: NonNullable<Cell["asked"]>, input: string): string[] {
  const own = adapter.reproduce(request) ?? throughAdapter(adapter, request);
  const rest = own.filter((line) => line !== DECIMAL);
  const isImport = (line: string): boolean => line.startsWith("import ");
  return [
    ...([...rest, input].some((line) => line.includes("Decimal")) ? [DECIMAL] : []),
    ...rest.filter(isImport),
    `const input = ${input};`,
    "let output;",
    "try {",
    ...rest.filter((line) => !isImport(line)).map((line) => `  ${line}`),
    "  output = run(input);",
    "} catch (error) { output = `refused: ${error.message}`; }",
    "console.log(output);",
  ];
}

const throughAdapter = (adapter: AnyAdapter, request: Request): string[] => [
  `import adapter from ${JSON.stringify(adapter.isLimit ? `./src/adapters/${adapter.name}.ts` : `./${adapter.name}.ts`)};`,
  `const { run } = await adapter.prepare(${JSON.stringify(request)});`,
];
