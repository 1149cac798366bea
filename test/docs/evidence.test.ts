/** Every figure has a file and a command: what documents cite is there, and nothing is kept that none cites. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const project = new URL("../..", import.meta.url).pathname;
const text = (name: string): string => readFileSync(join(project, name), "utf8");
const namesIn = (folder: string): string[] => readdirSync(join(project, folder));
const documents = namesIn("docs")
  .filter((name) => name.endsWith(".md"))
  .map((name) => join("docs", name));

/** A document without its code, which may look like links and headings. */
const proseOf = (document: string): string => text(document).replaceAll(/^```.*?^```$/gms, "");

/** What links lead to, from the project's folder; those to other sites are left out. */
const targetsOf = (document: string): string[] =>
  [...proseOf(document).matchAll(/\]\((?!\w+:)([^)#]*)(#[^)]*)?\)/g)].map(([, target = ""]) =>
    target === "" ? document : join(dirname(document), target),
  );

/** The anchors of a document's headings, as GitHub writes them. */
const anchorsOf = (document: string): string[] =>
  [...proseOf(document).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );

describe.each(documents)("%s", (document) => {
  it("links to files that exist", () => {
    for (const target of targetsOf(document)) expect(existsSync(join(project, target)), target).toBe(true);
  });

  it("links to headings that exist", () => {
    for (const [, target = "", anchor = ""] of proseOf(document).matchAll(/\]\((?!\w+:)([^)#]*)#([^)]*)\)/g))
      expect(anchorsOf(target === "" ? document : join(dirname(document), target))).toContain(anchor);
  });
});

describe("docs/ruler/evidence", () => {
  const cited = new Set(documents.flatMap(targetsOf));

  it.each(namesIn("docs/ruler/evidence"))("%s is cited", (name) => {
    expect(cited).toContain(`docs/ruler/evidence/${name}`);
  });
});

describe("tools/experiments", () => {
  const experiments = namesIn("tools/experiments").filter((name) => name !== "support.ts");

  it.each(experiments)("%s stands beside its figures in docs/ruler.md", (name) => {
    expect(text("docs/ruler.md")).toContain(`tools/experiments/${name}`);
  });

  it("has every script that docs/ruler.md names", () => {
    const named = [...text("docs/ruler.md").matchAll(/tools\/experiments\/([\w-]+\.ts)/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(named)].filter((name) => name !== "x.ts").toSorted()).toEqual(experiments.toSorted());
  });
});
