/** The proof of one cell: the exact call, what went in, what came out, the rule, and lines to see it without the suite. */

import { inspect } from "node:util";
import { Decimal } from "decimal.js";
import type { AnyAdapter, Mode, OperationName, Request } from "../adapters/contract.ts";
import { type Example, type Facet, type JsonValue, NumberToken } from "../kinds/contract.ts";
import { type KindName, kindNames, kinds } from "../kinds/index.ts";
import { Unsupported } from "../model/fold.ts";
import { formOf } from "../model/forms.ts";
import type { Model } from "../model/model.ts";
import { attacks } from "./attacks.ts";
import { envelopeFacets, envelopeModel } from "./object-structure.ts";
import { exampleModel, exampleOperations, examplesOf, standingOf } from "./examples.ts";
import { facetModel } from "./fidelity.ts";
import { answer, buildWorkload, reasonOf, type Workload } from "./build.ts";

export interface Proof {
  readonly adapter: string;
  /** `instant february-30`, `facet offset of instant`, `attack key-by-enum`. */
  readonly cell: string;
  readonly operation: OperationName;
  readonly mode: Mode;
  /** A JavaScript expression. */
  readonly input: string;
  /** What came out, as `console.log` shows it; `refused: …` where it threw; a reason where there is no such operation. */
  readonly output: string;
  /** Whether that is right, where the cell is an example. */
  readonly standing: string;
  /** What is owed, and who says so. */
  readonly rule: string;
  /** A module that does the same; empty where there is no such operation. */
  readonly lines: readonly string[];
}

/** Every name that can be explained. */
export const provable = (): string[] => [
  ...new Set([
    ...kindNames.flatMap((kind) => [
      ...kinds[kind].examples(kinds[kind].exampleParameters as never).map((example) => example.case),
      ...kinds[kind].facets.map(({ name }) => name),
    ]),
    ...envelopeFacets.map(({ name }) => name),
    ...attacks.map(({ name }) => name),
  ]),
];

/** Proofs of every cell of this adapter that is so called: an example's case, a facet, an attack. */
export async function proofsOf(
  adapter: AnyAdapter,
  name: string,
  chosen: readonly KindName[],
  modes: readonly Mode[],
): Promise<Proof[]> {
  const proofs: Proof[] = [];
  for (const kind of chosen) {
    const example = kinds[kind]
      .examples(kinds[kind].exampleParameters as never)
      .find((one) => one.case === name);
    if (example !== undefined)
      for (const mode of modes) proofs.push(...(await ofExample(adapter, kind, mode, example)));
    const facet = (kinds[kind].facets as readonly Facet[]).find((one) => one.name === name);
    if (facet !== undefined) proofs.push(...(await ofFacet(adapter, kind, facet)));
  }
  for (const facet of envelopeFacets.filter((one) => one.name === name)) {
    const rule = `${facet.owes === "keep" ? "is to be kept" : "is to be refused"}: ${facet.meaning} (${facet.source})`;
    for (const operation of ["encode", "decode"] as const) {
      const input =
        operation === "decode"
          ? facet.text === undefined
            ? undefined
            : JSON.stringify(facet.text)
          : facet.typed === undefined
            ? undefined
            : inspect(facet.typed);
      if (input !== undefined)
        proofs.push(
          await proof(
            adapter,
            `facet ${name} of the envelope`,
            operation,
            "strict",
            envelopeModel,
            input,
            rule,
          ),
        );
    }
  }
  for (const attack of attacks.filter((one) => one.name === name))
    proofs.push(
      await proof(
        adapter,
        `attack ${name}`,
        attack.operation,
        "strict",
        attack.model,
        attack.input(attack.size ?? 1024),
        `${attack.meaning} (${attack.source})`,
      ),
    );
  return proofs;
}

async function ofExample(
  adapter: AnyAdapter,
  kind: KindName,
  mode: Mode,
  example: Example,
): Promise<Proof[]> {
  const verdicts = await examplesOf(adapter, kind, mode, [example.case]);
  const proofs: Proof[] = [];
  for (const operation of exampleOperations) {
    const verdict = verdicts.find((one) => one.operation === operation);
    if (verdict === undefined) continue;
    const document = { value: operation === "encode" && "value" in example ? example.value : example.input };
    const one = await proof(
      adapter,
      `${kind} ${example.case}`,
      operation,
      mode,
      exampleModel(kind),
      (workload) => inputSource(kind, workload, document),
      `${OWED[example.expected]}${"value" in example ? `, as ${JSON.stringify(example.value)}` : ""}: ${example.source}`,
    );
    proofs.push({
      ...one,
      standing:
        verdict.standing === standingOf(example.expected, mode, verdict.outcome, false)
          ? `${verdict.outcome}: ${verdict.standing}`
          : `${verdict.outcome}: ${verdict.standing}, since the adapter declares it`,
    });
  }
  return proofs;
}

const OWED = {
  accept: "must be taken",
  coerce: "must be refused in strict mode, may be taken in lax mode",
  may: "may be taken or refused",
  refuse: "must be refused",
} as const;

async function ofFacet(adapter: AnyAdapter, kind: KindName, facet: Facet): Promise<Proof[]> {
  const proofs: Proof[] = [];
  const rule = `${facet.owes === "keep" ? "is to be kept" : "is to be refused"}: ${facet.meaning} (${facet.source})`;
  const cell = `facet ${facet.name} of ${kind}`;
  const model = facetModel(kind, facet);
  for (const probe of facet.probes)
    for (const operation of ["encode", "decode"] as const) {
      if (operation === "encode" && (facet.owes === "refuse" || facet.typed !== undefined)) continue;
      proofs.push(
        await proof(
          adapter,
          cell,
          operation,
          "strict",
          model,
          (workload) => inputSource(kind, workload, { value: probe }),
          rule,
        ),
      );
    }
  const typed = async (workload: Workload) =>
    facet.typed?.(formOf(kind, workload.prepared.forms)?.name ?? "JSON value") ?? [];
  if (facet.typed !== undefined) {
    const workload = await build(adapter, { ...strict(adapter, model), operation: "encode" });
    if (!(workload instanceof Unsupported) && typeof workload !== "string")
      for (const { value } of await typed(workload))
        proofs.push(
          await proof(adapter, cell, "encode", "strict", model, `{ value: ${typedSource(value)} }`, rule),
        );
  }
  return proofs;
}

const strict = (adapter: AnyAdapter, model: Model) =>
  ({ model, mode: "strict", unknownKeys: adapter.unknownKeys[0] }) as const;

/** A text says why it could not be built. */
async function build(adapter: AnyAdapter, request: Request): Promise<Workload | Unsupported | string> {
  try {
    return await buildWorkload(adapter, request, []);
  } catch (error) {
    return reasonOf(error);
  }
}

async function proof(
  adapter: AnyAdapter,
  cell: string,
  operation: OperationName,
  mode: Mode,
  model: Model,
  spell: string | ((workload: Workload) => string),
  rule: string,
): Promise<Proof> {
  const request: Request = { operation, mode, model, unknownKeys: adapter.unknownKeys[0] };
  const workload = await build(adapter, request);
  const base = { adapter: adapter.name, cell, operation, mode, rule, standing: "" };
  if (workload instanceof Unsupported)
    return { ...base, input: "", output: `unsupported: ${workload.reason}`, lines: [] };
  if (typeof workload === "string")
    return {
      ...base,
      input: "",
      output: `refused: ${workload}`,
      lines: linesOf(adapter, request, "undefined"),
    };
  let input: string;
  let value: unknown;
  try {
    input = typeof spell === "string" ? spell : spell(workload);
    value = new Function("Decimal", `return (${input});`)(Decimal);
  } catch (error) {
    return { ...base, input: "", output: `it has no such input: ${reasonOf(error)}`, lines: [] };
  }
  const answered = answer(
    { prepared: { ...workload.prepared, read: (native) => native } },
    operation === "encode" ? workload.prepared.adopt(value) : value,
  );
  return {
    ...base,
    input,
    output: answered.took ? shown(answered.value) : `refused: ${answered.why}`,
    lines: linesOf(adapter, request, input),
  };
}

/** As `console.log` shows it. */
const shown = (value: unknown): string => (typeof value === "string" ? value : inspect(value));

/** The input of an operation as a JavaScript expression. */
function inputSource(kind: KindName, workload: Workload, document: { readonly value: JsonValue }): string {
  switch (workload.request.operation) {
    case "encode": {
      const form = formOf(kind, workload.prepared.forms);
      const { value } = document;
      const text = value instanceof NumberToken ? value.source : String(value);
      return `{ value: ${form === undefined ? JSON.stringify(value) : typedSource(form.from(text))} }`;
    }
    case "decode":
      return JSON.stringify(workload.toInput(document));
    default:
      return JSON.stringify(document);
  }
}

/** A typed value as an expression that makes it. */
function typedSource(value: unknown): string {
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? "new Date(NaN)"
      : `new Date(${JSON.stringify(value.toISOString())})`;
  if (Decimal.isDecimal(value)) {
    const text = JSON.stringify(value.valueOf());
    return value.constructor === Decimal
      ? `new Decimal(${text})`
      : `new (Decimal.clone({ toExpNeg: -10_000, toExpPos: 10_000, precision: 100 }))(${text})`;
  }
  return typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "undefined");
}

const DECIMAL = 'import { Decimal } from "decimal.js";';

/** A module that makes the call: with the library alone where its adapter says how, else with the adapter's own file. */
function linesOf(adapter: AnyAdapter, request: Request, input: string): string[] {
  const own = adapter.reproduce(request) ?? throughAdapter(adapter, request);
  const isDecimal = (line: string) => line === DECIMAL;
  const rest = own.filter((line) => !isDecimal(line));
  return [
    ...([...rest, input].some((line) => line.includes("Decimal")) ? [DECIMAL] : []),
    ...rest.filter((line) => line.startsWith("import ")),
    `const input = ${input};`,
    "let output;",
    "try {",
    ...rest.filter((line) => !line.startsWith("import ")).map((line) => `  ${line}`),
    "  output = run(input);",
    "} catch (error) { output = `refused: ${error.message}`; }",
    "console.log(output);",
  ];
}

const throughAdapter = (adapter: AnyAdapter, request: Request): string[] => [
  `import adapter from ${JSON.stringify(adapter.isLimit ? `./src/adapters/${adapter.name}.ts` : `./${adapter.name}.ts`)};`,
  `const { run } = await adapter.prepare(${JSON.stringify(request)});`,
];
