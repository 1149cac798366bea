import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  JOURNAL_VERSION,
  type JournalHeader,
  journalLine,
  obstacle,
  parseJournal,
} from "../../src/record/journal.ts";
import { beginJournal, latestJournal, reopenJournal } from "../../src/record/store/journals.ts";
import type { DatasetFacts } from "../../src/record/result.ts";
import { ResultError } from "../../src/record/validate.ts";

const hash = (digit: string): string => `sha256:${digit.repeat(64)}`;
const header: JournalHeader = {
  journal: JOURNAL_VERSION,
  wirebench: { version: "1.2.3", commit: "a".repeat(40) },
  startedAt: "2026-08-06T10:00:00.000Z",
  machine: {
    cpu: "Some CPU",
    cores: 2,
    memoryBytes: 1e9,
    os: "Linux 6.1 (x64)",
    virtualised: null,
    governor: null,
    pinned: true,
    prioritised: true,
  },
  runtime: { name: "node", version: "26.0.0", engine: "V8 14", flags: [] },
  datasets: [
    {
      name: "order",
      documents: 10,
      seed: 1,
      hash: hash("0"),
      files: [
        { documents: "clean", count: 10, hash: hash("0") },
        { documents: "faulty", count: 10, hash: hash("1") },
      ],
    },
  ],
  adapters: [],
  request: { profile: "quick" },
};
const folder = mkdtempSync(join(tmpdir(), "wirebench-journal-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a journal", () => {
  it("is read as it was written, and continued", () => {
    const out = join(folder, "whole");
    const journal = beginJournal(out, "quick", header);
    journal.append(1.23456, { event: "one" });
    journal.close({ keep: true });
    expect(latestJournal(out)).toBe(journal.path);
    const again = reopenJournal(journal.path);
    expect(again.read.header).toEqual(header);
    expect(again.read.entries).toEqual([{ at: 1.235, entry: { event: "one" } }]);
    again.journal.append(2, { event: "two" });
    again.journal.close({ keep: true });
    expect(reopenJournal(journal.path).read.entries).toHaveLength(2);
  });

  it("is gone once the run is over", () => {
    const out = join(folder, "over");
    beginJournal(out, "quick", header).close({ keep: false });
    expect(latestJournal(out)).toBeUndefined();
    expect(readdirSync(join(out, "some-2-cores"))).toEqual([]);
  });

  it("loses the line that was being written, wherever it was cut, and nothing before it", () => {
    const text = [header, { at: 1, entry: "é" }, { at: 2, entry: "two" }].map(journalLine).join("");
    const bytes = Buffer.from(text);
    const lines = text.split("\n").map((line) => Buffer.byteLength(line) + 1);
    for (let cut = lines[0] as number; cut < bytes.length; cut++) {
      const path = join(folder, `${cut}.journal.ndjson`);
      writeFileSync(path, bytes.subarray(0, cut));
      const { journal, read } = reopenJournal(path);
      journal.append(3, "three");
      journal.close({ keep: true });
      const whole = (lines[0] as number) + (lines[1] as number) <= cut ? 1 : 0;
      expect(read.entries, String(cut)).toHaveLength(whole);
      expect(parseJournal(readFileSync(path, "utf8"), path).entries.at(-1)?.entry).toBe("three");
    }
  });

  it.each([
    ["", "damaged in line 1"],
    ["{}\n", "not a journal"],
    ['{"journal":99,"request":{}}\n', "another version"],
    [`${journalLine(header)}nonsense\n${journalLine({ at: 1, entry: 1 })}`, "damaged in line 2"],
  ])("that reads %j is refused, and the reason given", (text, reason) => {
    expect(() => parseJournal(text, "j")).toThrow(reason);
    expect(() => parseJournal(text, "j")).toThrow(ResultError);
  });

  it("is left alone while somebody writes it", () => {
    const out = join(folder, "taken");
    const { path } = beginJournal(out, "quick", header);
    // The parent of this process is alive, and no wirebench of ours.
    const stat = readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    const began = stat.split(") ").at(-1)?.split(" ")[19];
    writeFileSync(`${path}.writer`, JSON.stringify({ pid: process.ppid, began }));
    expect(() => reopenJournal(path)).toThrow(`is being written by process ${process.ppid}`);
    writeFileSync(`${path}.writer`, JSON.stringify({ pid: process.ppid, began: "0" }));
    appendFileSync(path, "");
    expect(reopenJournal(path).read.header).toEqual(header);
  });
});

describe("obstacle", () => {
  const [order] = header.datasets as readonly [DatasetFacts];
  const withFile = (changed: string, digit: string): JournalHeader => {
    const files = order.files.map((file) =>
      file.documents === changed ? { ...file, hash: hash(digit) } : file,
    );
    return { ...header, datasets: [{ ...order, files }] };
  };

  it("names the document files that are others, whichever they are", () => {
    expect(obstacle(header, withFile("faulty", "2"))).toBe(
      "it was begun with another set of documents (order faulty sha256:111111111111; here it is order faulty sha256:222222222222)",
    );
    expect(obstacle(header, withFile("clean", "3"))).toContain("order clean sha256:333333333333");
    expect(
      obstacle(header, { ...header, datasets: [{ ...order, files: order.files.slice(0, 1) }] }),
    ).toContain("(order faulty sha256:111111111111; here it is none)");
  });

  it("is none where all is the same, but for when it is", () => {
    expect(obstacle(header, { ...header, startedAt: "2027-01-01T00:00:00.000Z" })).toBeUndefined();
  });
  it.each([
    ["machine", { machine: { ...header.machine, cores: 4 } }],
    ["wirebench", { wirebench: { version: "1.2.4", commit: null } }],
    ["runtime", { runtime: { ...header.runtime, version: "27.0.0" } }],
    ["set of documents", { datasets: [] }],
  ] as const)("names another %s", (what, change) => {
    expect(obstacle(header, { ...header, ...change })).toContain(`another ${what}`);
  });
});
