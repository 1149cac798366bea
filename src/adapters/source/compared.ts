/** Comparisons and tests that leave no trace where names are only recorded: no proxy is told of `===`, `typeof` or `if`. */

import type { AnyNode, Node } from "acorn";
import { expressionTree } from "./syntax.ts";

const COMPARES = new Set(["==", "!=", "===", "!=="]);

/** The text of the first expression of a function that compares one of these names, or a part of it; undefined where none does. */
export function firstCompared(text: string, names: ReadonlySet<string>): string | undefined {
  const { tree, module } = expressionTree(text);
  const isOf = (node: AnyNode): boolean => {
    switch (node.type) {
      case "Identifier":
        return names.has(node.name);
      case "MemberExpression":
      case "ChainExpression":
        return isOf((node.type === "MemberExpression" ? node.object : node.expression) as AnyNode);
      case "CallExpression":
      case "NewExpression":
        return isOf(node.callee as AnyNode);
      default:
        return false;
    }
  };
  for (const node of nodesIn(tree)) {
    if (askedBy(node).some((operand) => isOf(operand as AnyNode))) return module.slice(node.start, node.end);
  }
  return undefined;
}

/** The expressions that a node compares, or asks whether they are true or there. */
function askedBy(node: AnyNode): readonly Node[] {
  switch (node.type) {
    case "BinaryExpression":
      return COMPARES.has(node.operator) ? [node.left, node.right] : [];
    case "UnaryExpression":
      return node.operator === "typeof" || node.operator === "!" ? [node.argument] : [];
    case "SwitchStatement":
      return [node.discriminant];
    case "ConditionalExpression":
    case "IfStatement":
      return [node.test];
    case "LogicalExpression":
      return [node.left];
    case "MemberExpression":
      return node.optional ? [node.object] : [];
    case "CallExpression":
      return node.optional ? [node.callee] : [];
    default:
      return [];
  }
}

/** A node and all below it, but for what shows a gap: that is run with the library itself. */
function* nodesIn(node: Node): Generator<AnyNode> {
  const own = node as AnyNode;
  if (own.type === "CallExpression" && own.callee.type === "Identifier" && own.callee.name === "unsupported")
    return;
  yield own;
  for (const inner of Object.values(node).flat() as unknown[])
    if (typeof inner === "object" && inner !== null && "type" in inner) yield* nodesIn(inner as Node);
}
