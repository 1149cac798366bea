/** The suite's step from checked JSON to typed values, as source text; and typed values as expressions. */

import type { Form } from "../../kinds/contract.ts";
import type { FormedKind } from "../../kinds/index.ts";
import { formedKind } from "../../kinds/index.ts";
import { expressionOf, keyExpression } from "../../model/expression.ts";
import { formOf, type Forms } from "../../model/forms.ts";
import type { Model } from "../../model/model.ts";
import { helperNamed } from "./helpers.ts";
import { sourceOf } from "./print.ts";

/** A function that builds the values of these kinds in a checked JSON value, in place. */
export function reviveSource(model: Model, forms: Forms, kinds: readonly FormedKind[]): string {
  const builders = new Map<string, string>();
  const builderOf = (node: Model): string | undefined => {
    const kind = formedKind(node.kind);
    const form = kind && kinds.includes(kind) ? formOf(node.kind, forms) : undefined;
    if (form === undefined || form.name === "text") return undefined;
    const name = `to${form.name.replaceAll(/\W/g, "")}`;
    builders.set(name, sourceOf(form.from));
    return name;
  };
  const steps = stepsOf(model, "holder.root", 0, builderOf);
  if (steps.length === 0) return "(value) => value";
  const lines = [
    ...[...builders].map(([name, text]) => `const ${name} = ${text};`),
    "const holder = { root };",
    ...steps,
    "return holder.root;",
  ];
  return `(root) => {\n${indented(lines)}\n}`;
}

const indented = (lines: readonly string[]): string =>
  lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}`).join("\n");
const block = (head: string, steps: readonly string[]): string[] =>
  steps.length === 0 ? [] : [`${head} {\n${indented(steps)}\n}`];

/** Statements that build what a place holds. */
function stepsOf(
  model: Model,
  place: string,
  depth: number,
  builderOf: (node: Model) => string | undefined,
): string[] {
  switch (model.kind) {
    case "nullable":
      return block(`if (${place} !== null)`, stepsOf(model.inner, place, depth, builderOf));
    case "array": {
      const index = `i${depth}`;
      const head = `for (let ${index} = 0; ${index} < ${place}.length; ${index}++)`;
      return block(head, stepsOf(model.item, `${place}[${index}]`, depth + 1, builderOf));
    }
    case "object":
      return model.fields.flatMap(({ key, optional, model: inner }) => {
        const steps = stepsOf(inner, `${place}[${JSON.stringify(key)}]`, depth, builderOf);
        return optional ? block(`if (Object.hasOwn(${place}, ${JSON.stringify(key)}))`, steps) : steps;
      });
    default: {
      const builder = builderOf(model);
      return builder === undefined ? [] : [`${place} = ${builder}(${place});`];
    }
  }
}

/** An expression of the typed value of a document. Forms of an adapter's own are built by the text of their `from`. */
export function typedSource(model: Model, forms: Forms, document: unknown): string {
  if (document === null) return "null";
  switch (model.kind) {
    case "nullable":
      return typedSource(model.inner, forms, document);
    case "array":
      return Array.isArray(document)
        ? `[${document.map((item) => typedSource(model.item, forms, item)).join(", ")}]`
        : expressionOf(document);
    case "object": {
      if (typeof document !== "object") return expressionOf(document);
      const known = new Map(model.fields.map(({ key, model: inner }) => [key, inner]));
      const entries = Object.entries(document).map(([key, value]) => {
        const inner = known.get(key);
        return `${keyExpression(key)}: ${inner === undefined ? expressionOf(value) : typedSource(inner, forms, value)}`;
      });
      return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
    }
    default: {
      const form = formOf(model.kind, forms);
      return form === undefined ? expressionOf(document) : builtSource(form, String(document));
    }
  }
}

/** A value of the suite's own forms is written down as people write it. */
function builtSource(form: Form, text: string): string {
  const value = form.from(text);
  try {
    return expressionOf(value);
  } catch {
    const source = helperNamed(form.from) ?? sourceOf(form.from);
    return `${/^[\w$.]+$/.test(source) ? source : `(${source})`}(${JSON.stringify(text)})`;
  }
}
