import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Option } from "commander";
import { inCheckout, PROGRAM } from "../../record/program.ts";
import { saveText } from "../../record/store/files.ts";
import { type Family, familyNames } from "../../adapters/index.ts";
import { adapterTemplate } from "../adapter-template.ts";
import { chooseOne } from "../choose.ts";
import type { Command } from "../command.ts";
import { EXIT, UsageError } from "../errors.ts";
import { pythonAdapterTemplate } from "../python-adapter-template.ts";
import { ownNames } from "../sources.ts";
import { print } from "../terminal.ts";

interface Options {
  readonly package?: string;
  readonly family?: string;
  readonly language: string;
}

/** The project itself: an adapter that is written there belongs to the suite. */
const INDEX = "src/adapters/index.ts";

const LANGUAGES = ["typescript", "python"] as const;

/** Writes what somebody is going to write further. */
export const newCommand: Command<Options, [string, string]> = {
  name: "new",
  summary: "begin an adapter: a file that loads, and says at each place what belongs there",
  arguments: [
    ["<what>", "adapter"],
    ["<name>", "its name in tables: lower-case words joined by hyphens"],
  ],
  options: [
    new Option("--language <name>", `what it is written in: ${LANGUAGES.join(", ")}`).default("typescript"),
    new Option(
      "--package <name>",
      "the library's package, as npm or PyPI names it (default: the adapter's name)",
    ),
    new Option(
      "--family <name>",
      `in the tree and in TypeScript, its family: ${familyNames.join(", ")} (default: schema)`,
    ),
  ],
  action: async ({ language, family, package: library }, what, name) => {
    chooseOne("thing that can be begun", what, ["adapter"], String);
    const written = chooseOne("language", language, LANGUAGES, String);
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
      throw new UsageError(`an adapter's name is lower-case words joined by hyphens, not "${name}"`);
    if (ownNames().includes(name))
      throw new UsageError(`there is an adapter called ${name} already: choose another name`);
    if (written === "python" && family !== undefined)
      throw new UsageError("--family is for adapters in TypeScript: those in Python are one family");
    const begun = { name, library: library ?? name, isInside: isOwnTree() };
    await print(written === "python" ? beginInPython(begun) : beginInTypeScript(begun, family ?? "schema"));
    return EXIT.fine;
  },
};

interface Begun {
  readonly name: string;
  readonly library: string;
  readonly isInside: boolean;
}

/** Writes the file, and its line in the index. Returns what to do next. */
function beginInTypeScript({ name, library, isInside }: Begun, family: string): string {
  const chosen = chooseOne("family", family, familyNames, String);
  const path = isInside ? join("src/adapters", `${name}.ts`) : `${name}.ts`;
  saveText(resolve(path), adapterTemplate({ name, library }), { overwrite: false });
  if (isInside) writeFileSync(INDEX, withIndexLine(readFileSync(INDEX, "utf8"), name, chosen));
  return nextSteps({
    written: `${path} is written${isInside ? `, and ${INDEX} has its line` : ""}`,
    path,
    asked: isInside ? name : `./${path}`,
    install: `npm install ${isInside ? "--save-exact " : ""}${library}`,
    beside: "zod",
    last: isInside ? [registerStep(name)] : [],
  });
}

/** Writes the file. Returns what to do next. */
function beginInPython({ name, library, isInside }: Begun): string {
  const module = name.replaceAll("-", "_");
  // A file of the library's own name would be imported in its place.
  const path = isInside ? `python/wirebench/adapters/${module}.py` : `${module}_adapter.py`;
  saveText(resolve(path), pythonAdapterTemplate({ name, library }), { overwrite: false });
  return nextSteps({
    written: `${path} is written`,
    path,
    asked: isInside ? name : `./${path}`,
    install: isInside
      ? `pin ${library} in python/pyproject.toml, then npm run lock:python && npm run setup:python -- --dev`
      : `npm ${inCheckout}run setup:python -- --with ${library}`,
    beside: "pydantic",
    last: isInside
      ? ["Write its facts into python/adapters.json: npm run generate:python", registerStep(name)]
      : [],
  });
}

const registerStep = (name: string): string =>
  `Register what it does: ${PROGRAM} conform --adapter ${name} --matrix all --update-register`;

/** Is this folder the checkout of wirebench? */
function isOwnTree(): boolean {
  if (!existsSync(INDEX) || !existsSync("package.json")) return false;
  const { name } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly name?: unknown };
  return name === "wirebench";
}

/** The index with one line more, at the end of a family. */
export function withIndexLine(index: string, name: string, family: Family): string {
  const key = (text: string): string => (/^\w+$/.test(text) ? text : JSON.stringify(text));
  const begin = index.indexOf(`\n  ${key(family)}: {\n`);
  const end = index.indexOf("\n  },\n", begin + 1) + 1;
  return `${index.slice(0, end)}    ${key(name)}: () => import("./${name}.ts"),\n${index.slice(end)}`;
}

/** What an author does next. `asked`: how the command line names the adapter. */
function nextSteps(begun: {
  readonly written: string;
  readonly path: string;
  readonly asked: string;
  readonly install: string;
  readonly beside: string;
  readonly last: readonly string[];
}): string {
  const { written, path, asked, install, beside, last } = begun;
  const steps = [
    `Install the library: ${install}`,
    `Write the words and operations in ${path}, as the library's own documentation would have them`,
    `See what it does with single values: ${PROGRAM} conform --adapter ${asked} --matrix strictness`,
    `See what it does with whole documents: ${PROGRAM} run check decode encode --profile smoke --adapter ${asked},${beside}`,
    `See that what it does is what the library does: ${PROGRAM} conform --adapter ${asked} --prove 20`,
    `See everything: ${PROGRAM} conform --adapter ${asked}`,
    `Measure it beside others: ${PROGRAM} run --adapter ${asked},${beside}`,
    ...last,
  ];
  return [
    `${written}. What to do next:`,
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    "CONTRIBUTING.md explains every word.",
  ].join("\n");
}
