import { readdirSync } from "node:fs";
import { defineConfig } from "oxlint";

/** One rule of the architecture: what these files must not import, and why. */
interface ImportRule {
  readonly files: readonly string[];
  /** Regular expressions over the text between the quotes. */
  readonly forbidden: readonly { readonly regex: string; readonly message: string }[];
}

/** The benchmarked libraries, by the adapter that may import them. */
const librariesOf: Readonly<Record<string, readonly string[]>> = {
  zod: ["zod"],
  valibot: ["valibot"],
  ajv: ["ajv", "ajv-formats"],
  "ajv-jtd": ["ajv"],
  typia: ["typia"],
  "fast-json-stringify": ["fast-json-stringify"],
  superjson: ["superjson"],
};
const librariesBut = (adapter?: string) => ({
  regex: `^(?:${Object.values(librariesOf)
    .flat()
    .filter((library) => !librariesOf[adapter ?? ""]?.includes(library))
    .join("|")})(?:/|$)`,
  message: "A benchmarked library is imported by its own adapter alone, so that a worker holds one of them.",
});
const libraries = librariesBut();

/** Files and folders of src/adapters that are adapters: all but the family's own. */
const adapters = readdirSync("src/adapters")
  .map((entry) => entry.replace(/\.ts$/, ""))
  .filter((name) => !["contract", "index", "packages", "support"].includes(name));
const folder = (name: string, message: string) => ({ regex: `/${name}/`, message });
const noSibling = (message: string) => ({ regex: "^\\.\\./", message });
const results = {
  regex: "/record/store",
  message: "Only cli reads and writes results/, and only through record/store.ts.",
};

const adapterLimits = [
  "conform",
  "measure",
  "schedule",
  "stats",
  "record",
  "report",
  "cli",
  "datasets",
  "bench",
].map((name) => folder(name, "an adapter knows the contract, the kinds and its own library."));

const architecture: readonly ImportRule[] = [
  {
    files: ["src/kinds/**", "src/stats/**", "src/record/**"],
    forbidden: [
      noSibling("kinds, stats and record import no sibling: they are tested with plain values."),
      libraries,
    ],
  },
  {
    files: ["src/measure/**"],
    forbidden: [
      noSibling("measure is handed prepared functions and loads none: it is tested with a fake clock."),
      libraries,
    ],
  },
  {
    files: ["src/model/**"],
    forbidden: [
      ...["adapters", "conform", "measure", "schedule", "stats", "record", "report", "cli"].map((name) =>
        folder(name, "model combines kinds and knows nothing else."),
      ),
      libraries,
    ],
  },
  {
    files: [
      "src/adapters/contract.ts",
      "src/adapters/index.ts",
      "src/adapters/packages.ts",
      "src/adapters/support/**",
    ],
    forbidden: [...adapterLimits, libraries],
  },
  ...adapters.map((name) => ({
    files: [`src/adapters/${name}.ts`],
    forbidden: [
      ...adapterLimits,
      librariesBut(name),
      {
        regex: `^\\.\\.?/(?:${adapters.filter((other) => other !== name).join("|")})(?:/|\\.ts$)`,
        message: "Adapters never import one another: what two share lies in support/.",
      },
    ],
  })),
  {
    // A script for whoever changes a model, no part of the adapter: it asks the datasets for their models.
    files: ["tools/typia/**"],
    forbidden: [librariesBut("typia")],
  },
  {
    files: ["src/conform/**"],
    forbidden: [
      ...["measure", "schedule", "stats", "record", "report", "cli", "datasets", "bench"].map((name) =>
        folder(name, "conform says what is right; it knows adapters, model and kinds."),
      ),
      libraries,
    ],
  },
  {
    files: ["src/schedule/**"],
    forbidden: [
      ...["report", "cli"].map((name) => folder(name, "schedule runs; showing is for others.")),
      results,
      libraries,
    ],
  },
  {
    files: ["src/report/**"],
    forbidden: [
      ...["adapters", "conform", "measure", "schedule", "model", "kinds", "cli", "datasets", "bench"].map(
        (name) => folder(name, "report sees records, never libraries, and returns strings."),
      ),
      results,
      libraries,
    ],
  },
  { files: ["src/cli/**"], forbidden: [libraries] },
  {
    files: ["bench/**", "datasets/**"],
    forbidden: [
      ...["conform", "measure", "schedule", "stats", "record", "report", "cli"].map((name) =>
        folder(name, "benches and datasets are data."),
      ),
      libraries,
    ],
  },
];

export default defineConfig({
  plugins: ["typescript", "import", "unicorn", "oxc", "promise", "node", "vitest"],
  categories: { correctness: "error", suspicious: "error" },
  env: { node: true, es2026: true },
  ignorePatterns: ["generated/typia/**", "results/**"],
  rules: {
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "import/no-cycle": "error",
    // Only cli prints or sets an exit code.
    "no-console": "error",
    "no-restricted-globals": "off",
    "no-underscore-dangle": "off",
    "no-await-in-loop": "off",
    "no-shadow": "off",
    // The folds generate straight-line code: that is what they are for.
    "no-new-func": "off",
    "unicorn/no-array-sort": "off",
    // fast-check is documented as `fc.property(…)`.
    "import/no-named-as-default-member": "off",
    // The second argument says which member of a family was looked at.
    "vitest/valid-expect": ["error", { maxArgs: 2 }],
    // A law over a whole family asks for what its member promises.
    "vitest/no-conditional-expect": "off",
    "vitest/expect-expect": "off",
    "unicorn/consistent-function-scoping": "off",
  },
  overrides: architecture.map(({ files, forbidden }) => ({
    files: [...files],
    rules: { "no-restricted-imports": ["error", { patterns: [...forbidden] }] },
  })),
});
