import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Option } from "commander";
import { PROGRAM } from "../../record/program.ts";
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
function beginInTypeScript({ name, library, isInside }: Begun, asked: string): string {
  const family = chooseOne("family", asked, familyNames, String);
  const path = isInside ? join("src/adapters", `${name}.ts`) : `${name}.ts`;
  saveText(resolve(path), adapterTemplate({ name, library }), { overwrite: false });
  if (isInside) writeFileSync(INDEX, withIndexLine(readFileSync(INDEX, "utf8"), name, family));
  const written = `${path} is written${isInside ? `, and ${INDEX} has its line` : ""}`;
  return nextSteps(written, isInside ? name : `./${path}`, [
    `Install the library: npm install ${isInside ? "--save-exact " : ""}${library}`,
    `Write the words and operations in ${path}, as the library's own documentation would have them`,
  ]);
}

/** Writes the file. Returns what to do next. */
function beginInPython({ name, library, isInside }: Begun): string {
  const file = `${name.replaceAll("-", "_")}.py`;
  const path = isInside ? join("python/wirebench/adapters", file) : file;
  saveText(resolve(path), pythonAdapterTemplate({ name, library }), { overwrite: false });
  return nextSteps(`${path} is written`, isInside ? name : `./${path}`, [
    ...(isInside
      ? [
          `Pin ${library} in python/pyproject.toml, then: npm run lock:python && npm run setup:python -- --dev`,
          "Write its facts for list and run, now and after each change of them: npm run generate:python",
        ]
      : [`Install the library, in the checkout of wirebench: npm run setup:python -- --with ${library}`]),
    `Write the words and operations in ${path}, as the library's own documentation would have them`,
  ]);
}

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

/** `asked`: how the command line names the adapter; a path where it is not in the tree. */
function nextSteps(written: string, asked: string, first: readonly string[]): string {
  const isInside = !asked.includes("/");
  const steps = [
    ...first,
    `See what it lets through: ${PROGRAM} conform --adapter ${asked}`,
    `See that what it does is what the library does: ${PROGRAM} conform --adapter ${asked} --prove 20`,
    `Measure it beside others: ${PROGRAM} run --adapter ${asked},zod`,
    ...(isInside
      ? [`Register what it does: ${PROGRAM} conform --adapter ${asked} --matrix all --update-register`]
      : []),
  ];
  return [
    `${written}. What to do next:`,
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    "CONTRIBUTING.md explains every word.",
  ].join("\n");
}
