/** The inputs that an operation is called with, made from what a message says of them. */

import type { CallInput } from "../protocol/messages.ts";
import { undescribe } from "../protocol/typed-values.ts";
import type { Cell } from "./cell.ts";

/** One input. `plain`: a typed value before the operation adopts it, which is what a person would write down. */
export interface MadeInput {
  readonly input: unknown;
  readonly plain: unknown;
}

/** Makes an input. Throws where there is no such input for this operation, or the adapter has no such typed value. */
export async function makeInput(cell: Cell, asked: CallInput): Promise<MadeInput> {
  if (asked.is === "document") {
    const input = await cell.input(asked.file, asked.line);
    return { input, plain: input };
  }
  const plain = await plainInput(cell, asked);
  return { input: cell.adopted(plain), plain };
}

async function plainInput(cell: Cell, asked: Exclude<CallInput, { is: "document" }>): Promise<unknown> {
  switch (asked.is) {
    case "json":
      return cell.toInput.of(asked.text);
    case "wire":
      return asked.text;
    case "bytes":
      return new Uint8Array(Buffer.from(asked.base64, "base64"));
    case "value":
      return undescribe(asked.described, { forms: cell.operation.forms });
    case "changed": {
      const { document, pointer, described } = asked;
      const text = document.is === "json" ? document.text : cell.text(document.file, document.line);
      return cell.toInput.changed(text, pointer, described);
    }
    case "repeat": {
      const text = repeated(asked);
      const { form } = cell.toInput;
      return form === "text" || form === "own wire" ? text : cell.toInput.of(text);
    }
    case "expression":
      if (asked.language !== "javascript") throw new Error(`runs no ${String(asked.language)}`);
      return evaluated(asked.source);
    default:
      throw new Error(`knows no input ${String((asked as { readonly is: unknown }).is)}`);
  }
}

const repeated = ({ before, text, times, after }: Extract<CallInput, { is: "repeat" }>): string =>
  `${before}${text.repeat(times)}${after}`;

/** The value of a JavaScript expression, in which `Decimal` is decimal.js: as a module, for code from text may be forbidden. */
async function evaluated(source: string): Promise<unknown> {
  const text = Buffer.from(`export default (Decimal) => (${source});`);
  const [module, { Decimal }] = await Promise.all([
    // In base64, for Bun takes what follows a point in any other text for the extension of a file (oven-sh/bun#32059).
    import(`data:text/javascript;base64,${text.toString("base64")}`),
    import("decimal.js"),
  ]);
  return (module as { readonly default: (decimal: typeof Decimal) => unknown }).default(Decimal);
}
