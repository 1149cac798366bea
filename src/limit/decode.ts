/**
 * A decoder as straight-line code over bytes: each key is compared with what is expected there, each value checked and built
 * as it is read. Long because the generator and the code that it generates are read together.
 */

import { Decimal } from "decimal.js";
import type { EnumParameters } from "../kinds/enum.ts";
import { compileRevive, type Forms } from "../model/forms.ts";
import { needsDigits } from "../model/tokens.ts";
import type { FieldModel, LeafModel, Model, ObjectModel } from "../model/model.ts";
import type { UnknownKeys } from "../model/fold.ts";
import { compiled, type Generated, generateCheck } from "./check.ts";
import { readExactly } from "./decode-exactly.ts";
import { bytes, LONGEST_TEXT, Scanner, view } from "./scanner.ts";
import type { Uses } from "./techniques.ts";
import { textChecks } from "./text-checks.ts";

/** Presences of optional keys for which a record has an object literal each: beyond, it is put together. */
const MOST_OPTIONAL = 3;

const dateOf = (text: string): Date => new Date(text);
const decimalOf = (text: string): Decimal => new Decimal(text);

/** Does the value hold a key that an object literal or an assignment would take for something else? */
const isOrdinary = (model: Model): boolean => {
  switch (model.kind) {
    case "nullable":
      return isOrdinary(model.inner);
    case "array":
      return isOrdinary(model.item);
    case "object":
      // Keys that are whole numbers come first in any object, wherever they were written.
      return model.fields.every(
        ({ key, model: inner }) => key !== "__proto__" && !/^\d+$/.test(key) && isOrdinary(inner),
      );
    default:
      return true;
  }
};

/** Source of an expression that is true where these bytes do not stand at `at`: four at a time, the last ones once more. */
export function differs(expected: string, at: string): string {
  const wanted = new TextEncoder().encode(expected);
  const words = new DataView(wanted.buffer);
  const place = (offset: number) => (offset === 0 ? at : `${at} + ${offset}`);
  if (wanted.length < 4)
    return [...wanted].map((byte, offset) => `$bytes[${place(offset)}] !== ${byte}`).join(" || ");
  const offsets = Array.from({ length: Math.floor(wanted.length / 4) }, (_, index) => index * 4);
  if (wanted.length % 4 !== 0) offsets.push(wanted.length - 4);
  return offsets
    .map((offset) => `$view.getInt32(${place(offset)}, true) !== ${words.getInt32(offset, true)}`)
    .join(" || ");
}

const lengthOf = (text: string): number => new TextEncoder().encode(text).length;
/** How many bytes a text has more than code units. */
const shiftOf = (text: string): number => lengthOf(text) - text.length;

/** A reader of canonical text, or of none where the model has keys that it can't write; it fails on anything else. */
function generateScan(model: Model, uses: Uses): Generated {
  const functions: string[] = [];
  const helpers: unknown[] = [];
  const helper = (value: unknown): string => `$helpers[${helpers.push(value) - 1}]`;
  const known = new Map<Model, string>();
  let names = 0;
  const fresh = (prefix: string): string => `${prefix}${names++}`;

  /** An expression that reads a value where the scanner stands. */
  const reading = (node: Model): string => {
    switch (node.kind) {
      case "nullable":
        return `($scanner.isNull() ? null : ${reading(node.inner)})`;
      case "array":
      case "object":
      case "enum":
        return `${functionOf(node)}()`;
      default:
        return leafReading(node, uses, helper);
    }
  };

  const functionOf = (node: Extract<Model, { kind: "array" | "object" | "enum" }>): string => {
    const earlier = known.get(node);
    if (earlier !== undefined) return earlier;
    const name = fresh(
      node.kind === "object" ? `read${node.name.replaceAll(/\W/g, "")}` : `read_${node.kind}`,
    );
    known.set(node, name);
    functions.push(
      `function ${name}() {\n${
        node.kind === "array"
          ? arrayBody(reading(node.item))
          : node.kind === "object"
            ? objectBody(node)
            : enumBody(node.parameters.members)
      }\n}`,
    );
    return name;
  };

  const objectBody = ({ fields }: ObjectModel): string => {
    const members = fields.map((field) => ({
      field,
      variable: fresh("v"),
      key: `${JSON.stringify(field.key)}:`,
    }));
    /** Reads the value of a key that stands at `at`, `ahead` bytes of comma before it. */
    const read = ({ field, variable, key }: (typeof members)[number], ahead: string): string => {
      const moved = shiftOf(key) === 0 ? "" : ` $scanner.shift += ${shiftOf(key)};`;
      return `$scanner.at = at + ${ahead}${lengthOf(key)};${moved} ${variable} = ${reading(field.model)}; if ($scanner.failed) return undefined; at = $scanner.at; comma = 1;`;
    };
    /** What is known while the code is written: is a comma due before the next key? */
    let due: "no" | "yes" | "unknown" = "no";
    const inOrder = members.map((member) => {
      const { field, key } = member;
      const [test, ahead] =
        due === "unknown"
          ? [`comma === 1 && $bytes[at] !== 44 || ${differs(key, "at + comma")}`, "comma + "]
          : [differs(due === "yes" ? `,${key}` : key, "at"), due === "yes" ? "1 + " : ""];
      const line = field.optional
        ? `if (!(${test})) { ${read(member, ahead)} }`
        : `if (${test}) break ordered;\n${read(member, ahead)}`;
      due = !field.optional || due === "yes" ? "yes" : "unknown";
      return line;
    });
    // Real documents have their keys nearly in order: what is out of it is looked for among the keys that have no value yet.
    const anyOrder = members.map(
      (member) =>
        `if (${member.variable} === undefined && !(${differs(member.key, "at + comma")})) { ${read(member, "comma + ")} continue; }`,
    );
    const required = members.flatMap(({ field, variable }) =>
      field.optional ? [] : [`${variable} === undefined`],
    );
    return [
      "let at = $scanner.at, comma = 0;",
      "if ($bytes[at++] !== 123) return $scanner.fail();",
      ...(members.length === 0 ? [] : [`let ${members.map(({ variable }) => variable).join(", ")};`]),
      `ordered: {\n${inOrder.join("\n")}\n}`,
      // Whoever has come to the last required key in order has all of them.
      `if (${["$bytes[at] !== 125", ...required.slice(-1)].join(" || ")}) {`,
      `for (;;) {\nif ($bytes[at] === 125 || comma === 1 && $bytes[at] !== 44) break;\n${anyOrder.join("\n")}\nbreak;\n}`,
      `if (${["$bytes[at] !== 125", ...required].join(" || ")}) return $scanner.fail();`,
      "}",
      "$scanner.at = at + 1;",
      building(
        fields,
        members.map(({ variable }) => variable),
      ),
    ].join("\n");
  };

  /** The object, key after key in the order of the model, keys that are absent left out. */
  const building = (fields: readonly FieldModel[], variables: readonly string[]): string => {
    const entry = (index: number) => `${JSON.stringify(fields[index]?.key)}: ${variables[index]}`;
    const optional = fields.flatMap((field, index) => (field.optional ? [index] : []));
    if (optional.length > MOST_OPTIONAL) {
      const maker = fresh("Made");
      // Objects of a function's own making get room for all their keys at once; their prototype is that of any object.
      functions.push(`function ${maker}() {}\n${maker}.prototype = Object.prototype;`);
      return [
        `const made = new ${maker}();`,
        ...fields.map(({ key, optional: may }, index) => {
          const set = `made[${JSON.stringify(key)}] = ${variables[index]};`;
          return may ? `if (${variables[index]} !== undefined) ${set}` : set;
        }),
        "return made;",
      ].join("\n");
    }
    const literal = (absent: ReadonlySet<number>) =>
      `{ ${fields.flatMap((_, index) => (absent.has(index) ? [] : [entry(index)])).join(", ")} }`;
    const choose = (undecided: readonly number[], absent: ReadonlySet<number>): string => {
      const [index, ...rest] = undecided;
      return index === undefined
        ? literal(absent)
        : `${variables[index]} === undefined ? ${choose(rest, new Set([...absent, index]))} : ${choose(rest, absent)}`;
    };
    return `return ${choose(optional, new Set())};`;
  };

  const enumBody = (members: EnumParameters["members"]): string => {
    const numbers = members
      .filter((member) => typeof member === "number")
      .map(String)
      // Longer ones first: 1 is where 12 begins.
      .sort((one, other) => other.length - one.length)
      .map((text) => {
        const next = `$bytes[$scanner.at + ${text.length}]`;
        return `if (!(${differs(text, "$scanner.at")}) && (${next} < 48 || ${next} > 57) && ${next} !== 46 && (${next} | 32) !== 101) { $scanner.at += ${text.length}; return ${text}; }`;
      });
    const texts = members.filter((member) => typeof member === "string");
    if (texts.length > 0 && !uses("constant-members"))
      return `${numbers.join("\n")}\nconst text = $scanner.string(0, Infinity);\nreturn ${texts
        .map((member) => `text === ${JSON.stringify(member)}`)
        .join(" || ")} ? text : $scanner.fail();`;
    const constants = texts
      .map((member) => {
        const text = JSON.stringify(member);
        const moved = shiftOf(text) === 0 ? "" : ` $scanner.shift += ${shiftOf(text)};`;
        return `if (!(${differs(text, "at")})) { $scanner.at = at + ${lengthOf(text)};${moved} return ${text}; }`;
      })
      .toSpliced(0, 0, "const at = $scanner.at;");
    return [...numbers, ...(texts.length === 0 ? [] : constants), "return $scanner.fail();"].join("\n");
  };

  const root = reading(model);
  return {
    source: `"use strict";
const [$scanner, $bytes, $view, $helpers] = $0;
${functions.join("\n")}
return function scan() { return ${root}; };`,
    constants: [[new Scanner(), bytes, view, helpers]],
  };
}

const arrayBody = (item: string): string => `if ($bytes[$scanner.at] !== 91) return $scanner.fail();
$scanner.at++;
if ($bytes[$scanner.at] === 93) { $scanner.at++; return []; }
const items = [];
for (;;) {
items.push(${item});
if ($scanner.failed) return undefined;
const next = $bytes[$scanner.at];
$scanner.at++;
if (next === 93) return items;
if (next !== 44) return $scanner.fail();
}`;

function leafReading(
  leaf: Exclude<LeafModel, { kind: "enum" }>,
  uses: Uses,
  helper: (value: unknown) => string,
): string {
  switch (leaf.kind) {
    case "instant":
      return uses("civil-arithmetic")
        ? "$scanner.instant()"
        : `$scanner.built(${helper(textChecks(uses).instant)}, ${helper(dateOf)})`;
    case "decimal":
      if (!uses("decimal-words"))
        return `$scanner.built(${helper(textChecks(uses).decimal(leaf.parameters))}, ${helper(decimalOf)})`;
      return `$scanner.decimal(${leaf.parameters.precision - leaf.parameters.scale}, ${leaf.parameters.scale})`;
    case "decimal-number":
      return `$scanner.decimalNumber(${leaf.parameters.precision - leaf.parameters.scale}, ${leaf.parameters.scale})`;
    case "string":
      return `$scanner.string(${leaf.parameters.minLength}, ${leaf.parameters.maxLength ?? Infinity})`;
    case "integer":
    case "number":
      return `$scanner.${leaf.kind}(${leaf.parameters.minimum}, ${leaf.parameters.maximum})`;
    default:
      return `$scanner.${leaf.kind}()`;
  }
}

/** Decodes text to checked, typed values; throws where it is no text of the model. */
export function decoder(
  model: Model,
  forms: Forms,
  unknownKeys: UnknownKeys,
  uses: Uses,
): (text: string) => unknown {
  const check = compiled<(value: unknown) => boolean>(generateCheck(model, unknownKeys, uses));
  const revive = compileRevive(model, forms);
  const strip = unknownKeys === "strip" ? stripper(model) : (value: unknown) => value;
  const general = needsDigits(model)
    ? (text: string): unknown => readExactly(model, forms, unknownKeys, text)
    : (text: string): unknown => {
        const value: unknown = JSON.parse(text);
        if (!check(value)) throw new TypeError("the text is not of the model");
        return revive(strip(value));
      };
  if (!uses("byte-scanner") || !isOrdinary(model)) return general;

  const { source, constants } = generateScan(model, uses);
  const scan = compiled<() => unknown>({ source, constants });
  const [scanner] = constants[0] as [Scanner];
  return (text) => {
    if (text.length > LONGEST_TEXT) return general(text);
    const length = scanner.begin(text);
    const value = scan();
    return scanner.failed || scanner.at !== length ? general(text) : value;
  };
}

/** A copy of a checked value that has the model's keys and no other. */
function stripper(model: Model): (value: unknown) => unknown {
  switch (model.kind) {
    case "nullable": {
      const inner = stripper(model.inner);
      return (value) => (value === null ? null : inner(value));
    }
    case "array": {
      const item = stripper(model.item);
      return (value) => (value as readonly unknown[]).map(item);
    }
    case "object": {
      const fields = model.fields.map(({ key, model: inner }) => ({ key, strip: stripper(inner) }));
      return (value) =>
        Object.fromEntries(
          fields.flatMap(({ key, strip }) =>
            Object.hasOwn(value as object, key)
              ? [[key, strip((value as Record<string, unknown>)[key])]]
              : [],
          ),
        );
    }
    default:
      return (value) => value;
  }
}
