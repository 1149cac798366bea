/** What is lost between adapters and between languages, as a report shows it. */

import { describe, expect, it } from "vitest";
import {
  CONFORMANCE_VERSION,
  type ConformanceRecord,
  type InterchangeText,
} from "../../src/record/conformance.ts";
import { conformanceMarkdown, conformanceText } from "../../src/report/conformance/index.ts";
import { arrives, interchange } from "./interchange-fixture.ts";

const record: ConformanceRecord = {
  conformVersion: CONFORMANCE_VERSION,
  wirebench: { version: "0.1.0", commit: null },
  startedAt: "2026-01-02T03:04:05.000Z",
  seconds: 12,
  runtime: { name: "node", version: "26.0.0" },
  adapters: [
    { name: "alpha", packages: [], validates: true },
    { name: "beta", packages: [], validates: true },
    { name: "gamma", packages: [], validates: true },
  ],
  verdicts: [],
  fidelity: [],
  interchange,
  explanations: [],
  hostile: [],
  documents: [],
  failed: [],
};

/** One document, of which all writers wrote the same text. */
const ofOneText = (
  writers: readonly string[],
  readers: readonly string[],
  losses: Pick<InterchangeText, "different" | "refused">,
): ConformanceRecord["interchange"] => ({
  writers,
  readers,
  sets: [
    {
      name: "uuid",
      open: false,
      cannotWrite: [],
      cannotRead: [],
      documents: [{ ...arrives("nil", "{}"), texts: [{ text: "{}", writers, ...losses }] }],
    },
  ],
});

describe("interchange between languages", () => {
  const inPython = {
    ...record,
    adapters: record.adapters.map((adapter) =>
      adapter.name === "beta" ? { ...adapter, runtime: { name: "python", version: "3.11.7" } } : adapter,
    ),
  };
  const chapterOf = (one: ConformanceRecord): string[] => {
    const lines = conformanceMarkdown(one).split("\n");
    const from = lines.indexOf("### Lost between languages");
    return from < 0 ? [] : lines.slice(from).filter((line) => line.startsWith("|"));
  };

  it("is a table of what one loses of the other, where there are two", async () => {
    await expect(`${conformanceText(inPython, { colour: false, columns: 160 })}\n`).toMatchFileSnapshot(
      "golden/interchange.terminal.txt",
    );
  });

  it("is a row for each document that somebody loses, and one for each dataset", () => {
    const rows = chapterOf(inPython).map((line) => line.split("|").map((cell) => cell.trim()));
    expect(rows.map(([, kind, document]) => [kind, document]).slice(2, 4)).toEqual([
      ["instant", "year-0000"],
      ["dataset order", "3 documents"],
    ]);
    expect(conformanceMarkdown(inPython)).toContain(
      "Of 4 documents that are written and read in each language, 1 arrives, whoever writes and whoever reads them.",
    );
  });

  it("has the reason that most give, not the word of those that give none", () => {
    type Losses = { became: string; readers: string[] }[];
    const lost = (refused: Losses, different: Losses = []) =>
      chapterOf({
        ...inPython,
        interchange: ofOneText(["beta"], ["alpha", "gamma"], { different, refused }),
      })
        .join("\n")
        .replaceAll(/ +/g, " ");
    const silent = { became: "refused", readers: ["alpha"] };
    expect(lost([silent, { became: "no UUID", readers: ["gamma"] }])).toContain(
      "| 2 of 2 refused: no UUID |",
    );
    const different = [{ became: "/value: string 0001 became Date 1901", readers: ["gamma"] }];
    expect(lost([silent], different)).toContain("| 2 of 2: 1 different: Date 1901; 1 refused |");
    expect(lost([silent])).toContain("| 1 of 2 refused |");
  });

  it("is no chapter where all are of one language", () => {
    expect(chapterOf(record)).toEqual([]);
  });
});

it("who writes and reads alike shares a row and a column of the square, each named below", () => {
  const names = ["alpha", "beta", "gamma", "delta"];
  const alike = {
    ...record,
    interchange: ofOneText(names, names, { different: [], refused: [{ became: "no", readers: ["beta"] }] }),
  };
  const said = conformanceMarkdown(alike);
  const [square = ""] = said.split("## Adapters");
  expect(
    square
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) => line.split("|").map((cell) => cell.trim())),
  ).toEqual([
    ["", "writer", "alpha +2", "beta", ""],
    expect.anything(),
    ["", "alpha +3", "all", "1 of 1 lost", ""],
  ]);
  expect(said).toContain("- alpha +2: alpha, gamma, delta");
  expect(said).toContain("- alpha +3: alpha, beta, gamma, delta");
  expect(said).toContain("refused: no: beta");
});
