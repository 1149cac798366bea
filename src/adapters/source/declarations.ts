/** The declarations that a function's text holds, each of them as it would stand in a module. */

import type {
  AnyNode,
  ArrowFunctionExpression,
  FunctionExpression,
  Node,
  ObjectExpression,
  Property,
} from "acorn";
import { expressionTree, freeNames, isExpression, tidied } from "./syntax.ts";

/** A statement of a module, with the names that it declares and those that it needs. */
export interface Declaration {
  readonly names: readonly string[];
  readonly needs: ReadonlySet<string>;
  readonly text: string;
  /** Set where it is an import, printed with the names that are asked for. */
  readonly imports?: Imports;
}

/** The names that an import binds; `*` for the module as a whole. */
export interface Imports {
  /** The module, in quotes. */
  readonly from: string;
  readonly bindings: readonly { readonly name: string; readonly local: string }[];
}

type FunctionNode = ArrowFunctionExpression | FunctionExpression;

/** What a function's text says, in pieces. */
export interface FunctionPieces {
  /** Its text, as an expression. */
  readonly text: string;
  /** The names that it takes of its first parameter, each by the name that it gives it; undefined where it takes it whole. */
  readonly takes: readonly { readonly name: string; readonly as: string }[] | undefined;
  /** The statements before the object that it returns; undefined where its body has another shape. */
  readonly body: readonly Declaration[] | undefined;
  /** The entries of that object: a name that it declares itself, or the text of a value. */
  readonly entries: readonly { readonly name: string; readonly value: string | undefined }[] | undefined;
}

/** Takes a function's text apart. Throws a SyntaxError where the text is none. */
export function piecesOf(own: object): FunctionPieces {
  const text = isExpression(String(own))
    ? String(own)
    : `({ ${String(own)} }).${(own as { name: string }).name}`;
  const { tree, module } = expressionTree(text);
  const node = functionIn(tree);
  const cut = ({ start, end }: Node): string => module.slice(start, end);
  const [parameter] = node.params;
  const returned = returnedBy(node);
  const statements = node.body.type === "BlockStatement" ? node.body.body.slice(0, -1) : [];
  return {
    text,
    takes: parameter === undefined ? [] : namesTaken(parameter as AnyNode),
    body: returned && statements.map((statement) => declarationOf(statement, cut(statement))),
    entries: returned && entriesOf(returned, cut),
  };
}

/** `{ z, parse: read }` takes `z` as it is, and `parse` as `read`. */
function namesTaken(parameter: AnyNode): FunctionPieces["takes"] {
  if (parameter.type !== "ObjectPattern") return undefined;
  const taken = parameter.properties.map((property) =>
    property.type === "Property" &&
    !property.computed &&
    property.key.type === "Identifier" &&
    property.value.type === "Identifier"
      ? { name: property.key.name, as: property.value.name }
      : undefined,
  );
  return taken.includes(undefined) ? undefined : taken.flatMap((one) => one ?? []);
}

function functionIn(tree: Node): FunctionNode {
  const node = tree as AnyNode;
  if (node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression") return node;
  if (node.type === "MemberExpression" && node.object.type === "ObjectExpression") {
    const [property] = node.object.properties;
    if (property?.type === "Property") return functionIn(property.value);
  }
  throw new SyntaxError("it is no function that can be taken apart");
}

/** The object literal that a function ends with; undefined where it ends otherwise. */
function returnedBy({ body }: FunctionNode): ObjectExpression | undefined {
  if (body.type === "ObjectExpression") return body;
  if (body.type !== "BlockStatement") return undefined;
  const last = body.body.at(-1);
  return last?.type === "ReturnStatement" && last.argument?.type === "ObjectExpression"
    ? last.argument
    : undefined;
}

function entriesOf({ properties }: ObjectExpression, cut: (node: Node) => string): FunctionPieces["entries"] {
  const isPlain = (property: ObjectExpression["properties"][number]): property is Property =>
    property.type === "Property" &&
    !property.computed &&
    property.key.type === "Identifier" &&
    !property.method;
  if (!properties.every(isPlain)) return undefined;
  return properties.map((property) => {
    const { name } = property.key as { readonly name: string };
    const isOwn = property.shorthand || cut(property.value) === name;
    return { name, value: isOwn ? undefined : cut(property.value) };
  });
}

function declarationOf(statement: Node, text: string): Declaration {
  return { names: declaredBy(statement as AnyNode), needs: freeNames(text), text: tidied(text) };
}

function declaredBy(node: AnyNode): string[] {
  switch (node.type) {
    case "VariableDeclaration":
      return node.declarations.flatMap(({ id }) => namesIn(id));
    case "FunctionDeclaration":
    case "ClassDeclaration":
      return node.id === null ? [] : [node.id.name];
    default:
      return [];
  }
}

function namesIn(pattern: Node): string[] {
  const node = pattern as AnyNode;
  switch (node.type) {
    case "Identifier":
      return [node.name];
    case "ObjectPattern":
      return node.properties.flatMap((property) =>
        namesIn(property.type === "Property" ? property.value : property.argument),
      );
    case "ArrayPattern":
      return node.elements.flatMap((element) => (element === null ? [] : namesIn(element)));
    case "AssignmentPattern":
      return namesIn(node.left);
    case "RestElement":
      return namesIn(node.argument);
    default:
      return [];
  }
}
