import { defineConfig, type OxlintOverride } from "oxlint";
import { adapters as adapterIndex } from "./src/adapters/index.ts";

type Rules = NonNullable<OxlintOverride["rules"]>;

/** One rule of the architecture: what these files must not import, and why. */
interface ImportRule {
  readonly files: readonly string[];
  /** Regular expressions over the text between the quotes. */
  readonly forbidden: readonly { readonly regex: string; readonly message: string }[];
}

/** Packages of the suite itself, which everybody imports. */
const OWN_PACKAGES = ["decimal.js", "@cfworker/json-schema"];

/** The benchmarked libraries, by the adapter that may import them: those that it names. */
const librariesOf: Record<string, readonly string[]> = {};
// One after the other: not every loader of this file waits for a module that another import is loading.
for (const [name, load] of Object.entries(adapterIndex))
  librariesOf[name] = (await load()).default.packages.filter((library) => !OWN_PACKAGES.includes(library));
const librariesBut = (adapter?: string) => ({
  regex: `^(?:${Object.values(librariesOf)
    .flat()
    .filter((library) => !librariesOf[adapter ?? ""]?.includes(library))
    .join("|")})(?:/|$)`,
  message: "A benchmarked library is imported by its own adapter alone, so that a worker holds one of them.",
});
const libraries = librariesBut();
/** Two ways of using the same library: a worker of either holds no more than that library. */
const useTheSame = (one: string, other: string): boolean =>
  librariesOf[one] !== undefined &&
  librariesOf[one].length > 0 &&
  String(librariesOf[one]) === String(librariesOf[other]);

const adapters = Object.keys(adapterIndex);
const folder = (name: string, message: string) => ({ regex: `/${name}/`, message });
const noSibling = (message: string) => ({ regex: "^\\.\\./", message });
const results = {
  regex: "/record/store/",
  message: "Only cli reads and writes results/, and only through record/store/.",
};

/** None of these folders, each for the same reason. */
const none = (names: readonly string[], message: string) => names.map((name) => folder(name, message));

const outsideWorker = [
  "pool",
  "schedule",
  "calibrate",
  "growth",
  "judge",
  "report",
  "cli",
  "datasets",
  "bench",
];
const adapterLimits = none(
  [...outsideWorker, "conform", "measure", "stats", "record", "worker", "protocol", "runtimes"],
  "an adapter knows the contract, the kinds and its own library.",
);

const architecture: readonly ImportRule[] = [
  {
    files: ["src/kinds/**", "src/stats/**", "src/record/*.ts"],
    forbidden: [
      noSibling("kinds, stats and record import no sibling: they are tested with plain values."),
      libraries,
    ],
  },
  {
    files: ["src/record/store/**"],
    forbidden: [
      {
        regex: "^\\.\\./\\.\\./",
        message: "record imports no sibling: whoever reads a result needs nothing else.",
      },
      libraries,
    ],
  },
  {
    files: ["src/costs/**"],
    forbidden: [
      ...none(
        [
          ...outsideWorker,
          "adapters",
          "kinds",
          "model",
          "conform",
          "measure",
          "worker",
          "protocol",
          "runtimes",
        ],
        "a cost is data: schedule obtains its figures, report shows them.",
      ),
      results,
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
    files: ["src/model/**", "src/limit/**"],
    forbidden: [
      ...none(
        [...outsideWorker, "adapters", "conform", "measure", "stats", "record", "worker", "protocol"],
        "model and limit combine kinds and know nothing else.",
      ),
      libraries,
    ],
  },
  {
    files: [
      ...["any-adapter", "author", "complete", "contract", "define", "facts", "index", "packages"].map(
        (name) => `src/adapters/${name}.ts`,
      ),
      "src/adapters/source/**",
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
        regex: `^\\.\\.?/(?:${adapters.filter((other) => other !== name && !useTheSame(name, other)).join("|")})(?:/|\\.ts$)`,
        message:
          "Adapters never import one another, but for two ways of using the same library: what others share lies in support/.",
      },
    ],
  })),
  {
    // A script for whoever changes a model, no part of the adapter: it asks the datasets for their models.
    files: ["tools/typia/**"],
    forbidden: [librariesBut("typia")],
  },
  {
    files: ["src/protocol/**"],
    forbidden: [
      ...none(
        [...outsideWorker, "conform", "stats", "worker"],
        "protocol is what both sides know: messages, document files, lines.",
      ),
      libraries,
    ],
  },
  {
    files: ["src/worker/**"],
    forbidden: [
      ...none(
        [...outsideWorker, "conform", "stats", "runtimes"],
        "a worker knows an adapter and nothing else: what it needs crosses by value.",
      ),
      libraries,
    ],
  },
  {
    files: ["src/conform/**"],
    forbidden: [
      ...none(
        [...outsideWorker, "measure", "stats", "worker", "runtimes"],
        "conform judges answers, whoever gave them: it starts nothing and reads no dataset.",
      ),
      results,
      libraries,
    ],
  },
  {
    files: ["src/conversions/**"],
    forbidden: [
      ...none(
        [...outsideWorker, "adapters", "measure", "stats", "worker", "runtimes"],
        "conversions are data and pure functions: schedule asks, report shows.",
      ),
      results,
      libraries,
    ],
  },
  {
    files: ["src/judge/**"],
    forbidden: [
      ...none(
        [
          "pool",
          "schedule",
          "calibrate",
          "growth",
          "worker",
          "adapters",
          "measure",
          "stats",
          "report",
          "cli",
          "datasets",
        ],
        "the judge is conform in a process of its own: it knows messages and documents.",
      ),
      libraries,
    ],
  },
  {
    files: ["src/runtimes/**", "src/pool/**"],
    forbidden: [
      ...none(
        [
          "worker",
          "judge",
          "schedule",
          "calibrate",
          "growth",
          "conform",
          "adapters",
          "protocol",
          "record",
          "report",
          "cli",
        ],
        "runtimes and pool start and end processes, whatever they are for.",
      ),
      libraries,
    ],
  },
  {
    files: ["src/schedule/**"],
    forbidden: [
      ...none(["worker", "calibrate", "growth", "report", "cli"], "schedule runs; showing is for others."),
      results,
      libraries,
    ],
  },
  {
    files: ["src/calibrate/**"],
    forbidden: [
      ...none(["worker", "report", "cli"], "calibrate measures; showing is for others."),
      results,
      libraries,
    ],
  },
  {
    files: ["src/growth/**"],
    forbidden: [
      ...none(
        ["worker", "calibrate", "conform", "report", "cli"],
        "growth plans and measures with the engine of a run; showing is for others.",
      ),
      results,
      libraries,
    ],
  },
  {
    files: ["src/report/**"],
    forbidden: [
      ...none(
        "adapters conform conversions measure schedule calibrate pool worker judge protocol model kinds cli datasets bench".split(
          " ",
        ),
        "report sees records, never libraries, and returns strings.",
      ),
      {
        // Of report's own folders one is called growth, too.
        regex: "/growth/(?:measure|plan|record|rows|sized-models)\\.ts$",
        message: "report sees records, never libraries, and returns strings.",
      },
      results,
      libraries,
    ],
  },
  {
    files: ["src/cli/**"],
    forbidden: [...none(["worker", "judge"], "cli starts processes through the pool alone."), libraries],
  },
  {
    files: ["bench/**", "datasets/**"],
    forbidden: [
      ...none(
        "conform measure schedule calibrate growth pool worker stats record report cli".split(" "),
        "benches and datasets are data.",
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
    // A row can then run where code generation is refused: only limit makes straight-line code out of text.
    "no-new-func": "error",
    "no-eval": "error",
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
  overrides: [
    ...architecture.map(({ files, forbidden }) => ({
      files: [...files],
      rules: { "no-restricted-imports": ["error", { patterns: [...forbidden] }] } satisfies Rules,
    })),
    { files: ["src/limit/**"], rules: { "no-new-func": "off" } satisfies Rules },
  ],
});
