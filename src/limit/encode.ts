/** An encoder as straight-line code: what stands between the values is written four bytes at a time, each value by its kind. */

import { Decimal } from "decimal.js";
import { plainDigits } from "../kinds/decimal.ts";
import type { EnumParameters } from "../kinds/enum.ts";
import { type LeafModel, leaves, type Model, type ObjectModel } from "../model/model.ts";
import { compiled, type Generated } from "./check.ts";
import { encodedGenerally } from "./encode-general.ts";
import type { Uses } from "./techniques.ts";
import { textChecks } from "./text-checks.ts";
import { bytes, view, Writer } from "./writer.ts";

/** Statements that write these bytes at `at`, four at a time, the last ones once more. */
function writing(text: string): string {
  const wanted = new TextEncoder().encode(text);
  const words = new DataView(wanted.buffer);
  const place = (offset: number) => (offset === 0 ? "at" : `at + ${offset}`);
  if (wanted.length < 4)
    return [...wanted].map((byte, offset) => `$bytes[${place(offset)}] = ${byte};`).join(" ");
  const offsets = Array.from({ length: Math.floor(wanted.length / 4) }, (_, index) => index * 4);
  if (wanted.length % 4 !== 0) offsets.push(wanted.length - 4);
  return offsets
    .map((offset) => `$view.setInt32(${place(offset)}, ${words.getInt32(offset, true)}, true);`)
    .join(" ");
}

const lengthOf = (text: string): number => new TextEncoder().encode(text).length;
const isAscii = (text: string): boolean => lengthOf(text) === text.length;

/** `let at = writer.at; …; writer.at = at + n;` for text that is the same in every document. */
const literal = (text: string): string =>
  `{ const at = $writer.at; ${writing(text)} $writer.at = at + ${lengthOf(text)};${isAscii(text) ? "" : " $writer.ascii = false;"} }`;

function generateWrite(model: Model, uses: Uses): Generated {
  const checks = textChecks(uses);
  const functions: string[] = [];
  const helpers: unknown[] = [];
  const helper = (value: unknown): string => `$helpers[${helpers.push(value) - 1}]`;
  const known = new Map<Model, string>();
  let names = 0;
  const fresh = (prefix: string): string => `${prefix}${names++}`;

  const statements = (node: Model, value: string): string => {
    switch (node.kind) {
      case "nullable":
        return `if (${value} === null) $writer.null(); else { ${statements(node.inner, value)} }`;
      case "array":
      case "object":
      case "enum":
        return `${functionOf(node)}(${value});`;
      default:
        return leafWriting(node, value);
    }
  };

  const functionOf = (node: Extract<Model, { kind: "array" | "object" | "enum" }>): string => {
    const earlier = known.get(node);
    if (earlier !== undefined) return earlier;
    const name = fresh(
      node.kind === "object" ? `write${node.name.replaceAll(/\W/g, "")}` : `write_${node.kind}`,
    );
    known.set(node, name);
    functions.push(
      `function ${name}(value) {\n${
        node.kind === "array"
          ? arrayBody(statements(node.item, "item"))
          : node.kind === "object"
            ? objectBody(node)
            : enumBody(node.parameters.members)
      }\n}`,
    );
    return name;
  };

  const objectBody = ({ fields }: ObjectModel): string => {
    const lines = [
      'if (typeof value !== "object" || value === null || Array.isArray(value)) return $writer.fail();',
      // Far from full, or a longer document goes the general way.
      "if ($writer.at > $room) return $writer.fail();",
    ];
    let pending = "{";
    // After optional keys alone nobody knows whether a comma is due; each writes one behind itself, taken back at the end.
    for (const { key, model: inner, optional } of fields) {
      const variable = fresh("v");
      const read =
        key in Object.prototype
          ? `Object.hasOwn(value, ${JSON.stringify(key)}) ? value[${JSON.stringify(key)}] : undefined`
          : `value[${JSON.stringify(key)}]`;
      const name = `${JSON.stringify(key)}:`;
      lines.push(`const ${variable} = ${read};`);
      if (optional) {
        if (pending !== "") lines.push(literal(pending));
        pending = "";
        lines.push(
          `if (${variable} !== undefined) { ${literal(name)} ${statements(inner, variable)} $bytes[$writer.at++] = 44; }`,
        );
      } else {
        lines.push(literal(pending + name), statements(inner, variable));
        pending = ",";
      }
    }
    if (pending === "{") lines.push(literal("{}"));
    else if (pending === ",") lines.push("$bytes[$writer.at++] = 125;");
    // The last comma becomes the brace; where no key was written, the brace follows its other half.
    else
      lines.push(
        "if ($bytes[$writer.at - 1] === 44) $bytes[$writer.at - 1] = 125; else $bytes[$writer.at++] = 125;",
      );
    return lines.join("\n");
  };

  const leafWriting = (leaf: Exclude<LeafModel, { kind: "enum" }>, value: string): string => {
    switch (leaf.kind) {
      case "date":
        return `if (typeof ${value} === "string" && $isDate(${value})) $writer.plain(${value}); else $writer.fail();`;
      case "instant":
        return uses("civil-arithmetic")
          ? `$writer.instant(${value});`
          : `$writer.printed(${helper(isoText)}(${value}), ${helper(checks.instant)});`;
      case "decimal":
        if (!uses("decimal-words"))
          return `$writer.printed(${helper(fixedText)}(${value}), ${helper(checks.decimal(leaf.parameters))});`;
        return `$writer.decimal(${value}, ${leaf.parameters.precision - leaf.parameters.scale}, ${leaf.parameters.scale});`;
      case "decimal-number":
        return `$writer.decimalNumber(${value}, ${leaf.parameters.precision - leaf.parameters.scale}, ${leaf.parameters.scale});`;
      case "string":
        return `$writer.${uses("escape-test") ? "string" : "stringified"}(${value}, ${leaf.parameters.minLength}, ${leaf.parameters.maxLength ?? Infinity});`;
      case "integer":
      case "number":
        return `$writer.${leaf.kind}(${value}, ${leaf.parameters.minimum}, ${leaf.parameters.maximum});`;
      default:
        return `$writer.${leaf.kind}(${value});`;
    }
  };

  const root = statements(model, "value");
  return {
    source: `"use strict";
const [$writer, $bytes, $view, $isDate, $room, $helpers] = $0;
${functions.join("\n")}
return function write(value) { ${root} };`,
    constants: [[new Writer(), bytes, view, checks.date, ROOM, helpers]],
  };
}

/** Where an object still fits, whatever its keys: those of a model are known, and far fewer. */
const ROOM = bytes.length / 2;

const arrayBody = (item: string): string => `if (!Array.isArray(value)) return $writer.fail();
$bytes[$writer.at++] = 91;
for (let index = 0; index < value.length; index++) {
if (index !== 0) $bytes[$writer.at++] = 44;
if ($writer.at > $room) return $writer.fail();
const item = value[index];
${item}
}
$bytes[$writer.at++] = 93;`;

const enumBody = (members: EnumParameters["members"]): string =>
  [...members]
    .map((member) => `if (value === ${JSON.stringify(member)}) ${literal(JSON.stringify(member))}`)
    .concat("$writer.fail();")
    .join(" else ");

const isoText = (value: unknown): string | undefined =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined;
const fixedText = (value: unknown): string | undefined =>
  value instanceof Decimal ? plainDigits(value) : undefined;

/** Does the model hold a kind whose typed value is another than its JSON value? */
const needsBuilding = (model: Model): boolean =>
  leaves(model).some(({ leaf: { kind } }) => ["instant", "decimal", "decimal-number"].includes(kind));

/** Writes typed values of the model as JSON text; throws on anything else. */
export function encoder(model: Model, uses: Uses): (value: unknown) => string {
  const general = encodedGenerally(model, uses);
  if (!uses("byte-scanner")) return general;
  // Where a JSON value is the typed value, nothing is faster than the engine's own writer, which copies strings sixteen bytes at a time.
  if (!needsBuilding(model)) return (value) => JSON.stringify(value);
  const generated = generateWrite(model, uses);
  const write = compiled<(value: unknown) => void>(generated);
  const [writer] = generated.constants[0] as [Writer];
  return (value) => {
    writer.begin();
    write(value);
    // Not of the model, or too long for the buffer: the general way tells the two apart.
    return writer.failed ? general(value) : writer.end();
  };
}
