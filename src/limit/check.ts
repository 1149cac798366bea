/** A check as straight-line code: every property read once, in the order of the model, and out at the first fault. */

import type { LeafModel, Model, ObjectModel } from "../model/model.ts";
import { decimalPattern } from "../kinds/decimal.ts";
import type { UnknownKeys } from "../model/fold.ts";
import type { Uses } from "./techniques.ts";
import { textChecks } from "./text-checks.ts";

/** Source of a function, and what it refers to by `$0`, `$1` … */
export interface Generated {
  readonly source: string;
  readonly constants: readonly unknown[];
}

/** Turns generated source into a function. */
export const compiled = <Result>({ source, constants }: Generated): Result =>
  new Function(...constants.map((_, index) => `$${index}`), source)(...constants) as Result;

/** Is a property of this name there though nobody has written it? Then reading it says nothing. */
const isInherited = (key: string): boolean => key in Object.prototype;

const quoted = (text: string): string => JSON.stringify(text);

export function generateCheck(model: Model, unknownKeys: UnknownKeys, uses: Uses): Generated {
  const constants: unknown[] = [];
  const constant = (value: unknown): string => {
    const known = constants.indexOf(value);
    return `$${known === -1 ? constants.push(value) - 1 : known}`;
  };
  const checks = textChecks(uses);
  const decimals = new Map<string, (text: string) => boolean>();
  const decimalCheck = (parameters: { readonly precision: number; readonly scale: number }): string => {
    const name = `${parameters.precision}/${parameters.scale}`;
    const check = decimals.get(name) ?? checks.decimal(parameters);
    decimals.set(name, check);
    return constant(check);
  };
  const functions: string[] = [];
  let names = 0;
  const fresh = (prefix: string): string => `${prefix}${names++}`;

  /** An expression that is true where `value` is wrong. */
  const wrongLeaf = (leaf: LeafModel, value: string): string => {
    const text = (check: string) => `typeof ${value} !== "string" || !${check}(${value})`;
    switch (leaf.kind) {
      case "uuid":
        return text(constant(checks.uuid));
      case "date":
        return text(constant(checks.date));
      case "instant":
        return text(constant(checks.instant));
      case "decimal":
        return text(decimalCheck(leaf.parameters));
      case "decimal-number":
        return `typeof ${value} !== "number" || !${constant(decimalPattern(leaf.parameters))}.test(String(${value}))`;
      case "enum":
        return leaf.parameters.members.map((member) => `${value} !== ${JSON.stringify(member)}`).join(" && ");
      case "boolean":
        return `typeof ${value} !== "boolean"`;
      case "string": {
        const { minLength, maxLength } = leaf.parameters;
        return [
          `typeof ${value} !== "string"`,
          ...(minLength > 0 ? [`${value}.length < ${minLength}`] : []),
          ...(maxLength === undefined ? [] : [`${value}.length > ${maxLength}`]),
        ].join(" || ");
      }
      case "integer": {
        const { minimum, maximum } = leaf.parameters;
        const small = minimum >= -(2 ** 31) && maximum < 2 ** 31;
        const whole = small ? `(${value} | 0) !== ${value}` : `!Number.isInteger(${value})`;
        return `typeof ${value} !== "number" || ${whole} || ${value} < ${minimum} || ${value} > ${maximum}`;
      }
      case "number": {
        const { minimum, maximum } = leaf.parameters;
        // Written so that NaN, which no comparison takes, is wrong; the bounds are finite, so infinity is beyond one of them.
        // Bounds that mirror each other need one comparison.
        if (minimum === -maximum)
          return `typeof ${value} !== "number" || !(Math.abs(${value}) <= ${maximum})`;
        return `typeof ${value} !== "number" || !(${value} >= ${minimum} && ${value} <= ${maximum})`;
      }
    }
  };

  /** Statements that leave the function with `false` where `value` is wrong. */
  const statements = (node: Model, value: string): string => {
    switch (node.kind) {
      case "nullable":
        return `if (${value} !== null) { ${statements(node.inner, value)} }`;
      case "array": {
        const [index, length, item] = [fresh("i"), fresh("n"), fresh("item")];
        return `if (!Array.isArray(${value})) return false;
for (let ${index} = 0, ${length} = ${value}.length; ${index} < ${length}; ${index}++) { const ${item} = ${value}[${index}]; ${statements(node.item, item)} }`;
      }
      case "object":
        return `if (!${functionOf(node)}(${value})) return false;`;
      default:
        return `if (${wrongLeaf(node, value)}) return false;`;
    }
  };

  const known = new Map<ObjectModel, string>();
  /** A function for each record: small enough each for the engine to optimise, and to inline where it is called. */
  const functionOf = (node: ObjectModel): string => {
    const earlier = known.get(node);
    if (earlier !== undefined) return earlier;
    const name = fresh("is");
    known.set(node, name);
    // An array has none of these keys, so whatever requires one needs no look at what it is.
    const requires = node.fields.some(
      ({ key, optional }) => !optional && !isInherited(key) && !/^(?:\d+|length)$/.test(key),
    );
    const lines = node.fields.map(({ key, model: inner, optional }) => {
      const value = fresh("v");
      const read = isInherited(key)
        ? `Object.hasOwn(value, ${quoted(key)}) ? value[${quoted(key)}] : undefined`
        : `value[${quoted(key)}]`;
      const counted = unknownKeys === "reject" ? " keys++;" : "";
      return optional
        ? `const ${value} = ${read}; if (${value} !== undefined) {${counted} ${statements(inner, value)} }`
        : `const ${value} = ${read}; ${statements(inner, value)}`;
    });
    const required = node.fields.filter(({ optional }) => !optional).length;
    functions.push(`function ${name}(value) {
if (typeof value !== "object" || value === null${requires ? "" : " || Array.isArray(value)"}) return false;
${unknownKeys === "reject" ? `let keys = ${required};` : ""}
${lines.join("\n")}
${unknownKeys === "reject" ? "for (const key in value) keys--;\nreturn keys === 0;" : "return true;"}
}`);
    return name;
  };

  const body = statements(model, "value");
  return {
    source: `"use strict";\n${functions.join("\n")}\nreturn function check(value) {\n${body}\nreturn true;\n};`,
    constants,
  };
}
