/** The documents agree with the code and with the committed results. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readResult } from "../src/record/store.ts";
import { reporters } from "../src/report/index.ts";

const project = new URL("..", import.meta.url).pathname;
const text = (name: string): string => readFileSync(join(project, name), "utf8");
const documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

/** A table's row without its padding, which a formatter may change. */
const bare = (line: string): string => line.replaceAll(/\s*\|\s*/g, "|").replaceAll(/-+/g, "-");
const rows = (markdown: string): string[] =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map(bare);

describe.each(documents)("%s", (name) => {
  it("links to files that exist", () => {
    for (const [, target = ""] of text(name).matchAll(/\]\(([^)#:]+)\)/g))
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

it("CONTRIBUTING.md prints an adapter as it is", () => {
  expect(text("CONTRIBUTING.md")).toContain(text("src/adapters/zod.ts").trimEnd());
});

describe("results/latest.md", () => {
  const results = readdirSync(join(project, "results"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".json"),
  );

  it("is made from a committed result", () => {
    const rendered = results.map((name) =>
      reporters.markdown.render(readResult(join(project, "results", name)), { columns: 120, colour: false }),
    );
    expect(rendered).toContain(text("results/latest.md"));
  });

  it("holds every measured row that the README shows", () => {
    const known = new Set(rows(text("results/latest.md")));
    const shown = rows(text("README.md")).filter((row) => row.includes("×|"));
    expect(shown.length).toBeGreaterThan(5);
    for (const row of shown) expect(known, row).toContain(row);
  });
});
