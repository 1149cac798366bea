/** The documents agree with the code and with the committed results. */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { adapters } from "../src/adapters/index.ts";
import { conformanceReader } from "../src/record/store/records.ts";
import { readResult } from "../src/record/store/results.ts";
import { conformanceMarkdown } from "../src/report/conformance/index.ts";
import { reporters } from "../src/report/index.ts";

const project = new URL("..", import.meta.url).pathname;
const text = (name: string): string => readFileSync(join(project, name), "utf8");
const options = { columns: 110, colour: false };
const documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

describe.each(documents)("%s", (name) => {
  it("links to files that exist", () => {
    for (const [, target = ""] of text(name).matchAll(/\]\(([\w./-]+\.\w+)\)/g))
      expect(existsSync(join(project, target)), target).toBe(true);
  });

  it("names scripts that exist", () => {
    const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };
    for (const [, script = ""] of text(name).matchAll(
      /npm (?:run )?(start|test|run [\w:]+|(?<=run )[\w:]+)/g,
    ))
      expect(Object.keys(scripts)).toContain(script.replace("run ", ""));
  });
});

const pages = [
  "",
  "docs",
  "results",
  ...readdirSync(join(project, "datasets")).map((name) => `datasets/${name}`),
]
  .filter((folder) => statSync(join(project, folder)).isDirectory())
  .flatMap((folder) => readdirSync(join(project, folder)).map((name) => join(folder, name)))
  .filter((name) => name.endsWith(".md"));

it("no document has a table with a cell above 100 characters: long text belongs into a list", () => {
  expect(pages).toEqual(expect.arrayContaining(["README.md", "docs/ruler.md", "results/latest.md"]));
  for (const page of pages)
    for (const line of text(page)
      .replaceAll(/^```.*?^```/gms, "")
      .split("\n"))
      if (line.startsWith("|"))
        for (const cell of line.split(/(?<!\\)\|/))
          expect(cell.trim().length, `${page}: ${cell}`).toBeLessThanOrEqual(100);
});

it("CONTRIBUTING.md prints an adapter as it is", () => {
  expect(text("CONTRIBUTING.md")).toContain(text("src/adapters/zod.ts").trimEnd());
});

it("docs/adapters.md is what `list adapters --markdown` prints", () => {
  const { stdout } = spawnSync(
    process.execPath,
    [join(project, "src/cli/main.js"), "list", "adapters", "--markdown"],
    { cwd: project, encoding: "utf8" },
  );
  expect(text("docs/adapters.md")).toBe(stdout);
});

describe("docs/findings.md", () => {
  const files = readdirSync(join(project, "docs/findings"));

  it("names every result that lies beside it, and each is a result", () => {
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect(text("docs/findings.md")).toContain(`(findings/${file})`);
      expect(readResult(join(project, "docs/findings", file)).completed).toBe(true);
    }
  });
});

describe("results/latest.md", () => {
  it("is made from a committed result", () => {
    const names = readdirSync(join(project, "results"), { recursive: true, encoding: "utf8" });
    const rendered = names
      .filter((name) => /(?:^|\/)\d[^/]*\.json$/.test(name) && !name.startsWith("local"))
      .map((name) => join("results", name))
      .map((file) =>
        reporters.markdown.render(readResult(join(project, file)), {
          ...options,
          source: { file, adapters: Object.keys(adapters) },
        }),
      );
    expect(rendered).toContain(text("results/latest.md"));
  });
});

describe("the README's tables", () => {
  const [, file = ""] = /\[a committed run\]\(([^)]+)\)/.exec(text("README.md")) ?? [];
  const blocks = [...text("README.md").matchAll(/```text\n(.*?)```/gs)].map(([, block = ""]) =>
    block.trimEnd(),
  );

  it("are those of the committed run that it names", () => {
    const rendered = reporters.terminal.render(readResult(join(project, file)), options);
    expect(blocks).toHaveLength(2);
    for (const block of blocks) expect(rendered).toContain(block);
  });
});

it("no page has a placeholder", () => {
  for (const page of pages) expect(text(page), page).not.toMatch(/\b(?:TODO|FIXME|XXX|[A-Z]+_\|)/);
});

it.each(["docs/from-python.md", "docs/runtimes.md"])("%s shows the run that it names", (page) => {
  const [, file = ""] = /\[a committed run\]\(\.\.\/([^)]+)\)/.exec(text(page)) ?? [];
  const rendered = reporters.terminal.render(readResult(join(project, file)), options);
  const blocks = [...text(page).matchAll(/```text\n(.*?)```/gs)].map(([, block = ""]) => block.trimEnd());
  const shown = blocks.flatMap((block) => block.split("\n\n"));
  expect(shown).toHaveLength(3);
  for (const table of shown) expect(rendered).toContain(table);
});

describe("docs/interchange.md", () => {
  const record = conformanceReader.read(join(project, "results/interchange.json"));
  const [, chapter = ""] = (record === undefined ? "" : conformanceMarkdown(record)).split(
    "### Lost between languages\n",
  );
  const [shown = ""] = chapter.split("\n### ");
  const words = (line: string) => line.replaceAll(/ +/g, " ").trim();
  const rows = (page: string) =>
    page
      .split("\n")
      .filter((line) => /^\| (?!kind)\w/.test(line))
      .map(words);

  it("has the tables of the committed record, row for row", () => {
    expect(rows(text("docs/interchange.md"))).toEqual(rows(shown));
    expect(rows(shown).length).toBeGreaterThan(20);
    for (const line of shown.split("\n").filter((one) => /^Of \d/.test(one)))
      expect(words(text("docs/interchange.md"))).toContain(line);
  });

  it("is where docs/from-python.md has its figures from", () => {
    const [, section = ""] = text("docs/from-python.md").split("## Between the languages");
    const figures = (section.split("\n## ")[0] ?? "").match(/\d+ of \d+/g) ?? [];
    expect(figures.length).toBeGreaterThanOrEqual(5);
    for (const figure of figures) expect(shown).toContain(figure);
  });
});

describe("package-lock.json", () => {
  // A lockfile made beside installed packages can leave out the versions of other platforms' bindings; npm then refuses it.
  it("names the version of every package, and no host", () => {
    const { packages } = JSON.parse(text("package-lock.json")) as {
      packages: Record<string, { version?: string; resolved?: string }>;
    };
    const without = Object.keys(packages).filter(
      (path) => packages[path]?.version === undefined || packages[path].resolved !== undefined,
    );
    expect(without).toEqual([]);
  });
});
