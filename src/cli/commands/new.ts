import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Option } from "commander";
import { PROGRAM } from "../../record/program.ts";
import { saveText } from "../../record/store/files.ts";
import { adapters, type Family, familyNames } from "../../adapters/index.ts";
import { adapterTemplate } from "../adapter-template.ts";
import { chooseOne } from "../choose.ts";
import type { Command } from "../command.ts";
import { EXIT, UsageError } from "../errors.ts";
import { print } from "../terminal.ts";

interface Options {
  readonly package?: string;
  readonly family: string;
}

/** The project itself: an adapter that is written there belongs to the suite. */
const INDEX = "src/adapters/index.ts";

/** Writes what somebody is going to write further. */
export const newCommand: Command<Options, [string, string]> = {
  name: "new",
  summary: "begin an adapter: a file that compiles, and says at each place what belongs there",
  arguments: [
    ["<what>", "adapter"],
    ["<name>", "its name in tables: lower-case words joined by hyphens"],
  ],
  options: [
    new Option("--package <name>", "the npm package of the library (default: the adapter's name)"),
    new Option("--family <name>", `in the tree, its family: ${familyNames.join(", ")}`).default("schema"),
  ],
  action: async (options, what, name) => {
    chooseOne("thing that can be begun", what, ["adapter"], String);
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
      throw new UsageError(`an adapter's name is lower-case words joined by hyphens, not "${name}"`);
    if (Object.hasOwn(adapters, name))
      throw new UsageError(`there is an adapter called ${name} already: choose another name`);
    const library = options.package ?? name;
    const family = chooseOne("family", options.family, familyNames, String);
    const isInside = isOwnTree();
    const path = isInside ? join("src/adapters", `${name}.ts`) : `${name}.ts`;
    saveText(resolve(path), adapterTemplate({ name, library }), { overwrite: false });
    if (isInside) writeFileSync(INDEX, withIndexLine(readFileSync(INDEX, "utf8"), name, family));
    await print(nextSteps({ name, library, path, isInside }));
    return EXIT.fine;
  },
};

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

interface Begun {
  readonly name: string;
  readonly library: string;
  readonly path: string;
  readonly isInside: boolean;
}

function nextSteps({ name, library, path, isInside }: Begun): string {
  const asked = isInside ? name : `./${path}`;
  const steps = [
    `Install the library: npm install ${isInside ? "--save-exact " : ""}${library}`,
    `Write the words and operations in ${path}, as the library's own documentation would have them`,
    `See what it lets through: ${PROGRAM} conform --adapter ${asked}`,
    `See that what it does is what the library does: ${PROGRAM} conform --adapter ${asked} --prove 20`,
    `Measure it beside others: ${PROGRAM} run --adapter ${asked},zod`,
    ...(isInside
      ? [`Register what it does: ${PROGRAM} conform --adapter ${name} --matrix all --update-register`]
      : []),
  ];
  return [
    `${path} is written${isInside ? `, and ${INDEX} has its line` : ""}. What to do next:`,
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    "CONTRIBUTING.md explains every word.",
  ].join("\n");
}
