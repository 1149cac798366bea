/** The commands that a report ends with name what it shows, as a shell reads them. */

import { describe, expect, it } from "vitest";
import { leadingCommands } from "../../src/report/commands.ts";
import { type Display, EVERYTHING } from "../../src/report/display.ts";
import { reporters } from "../../src/report/index.ts";
import { smallResult } from "../record/fixture.ts";
import { committedFile, committedRun } from "./committed.ts";

const run = committedRun();
const adapters = ["zod", "ajv", "valibot"];
const commands = (file = committedFile, only: readonly string[] = [], known = adapters) =>
  leadingCommands(run, { source: { file, adapters: known }, display: { ...EVERYTHING, only } }).map(
    ({ command }) => command,
  );

describe("leadingCommands", () => {
  it("lead to all columns, the adapter, a proof of what it lets through, and the blocks", () => {
    expect(commands()).toEqual([
      `npm run wirebench -- report ${committedFile} --columns all`,
      "npm run wirebench -- list adapters --show ajv",
      "npm run wirebench -- conform --adapter ajv --kind uuid --mode strict --explain urn",
      `npm run wirebench -- report ${committedFile} --format json --only ajv,decode`,
    ]);
  });

  it("are about what is shown", () => {
    expect(commands(committedFile, ["zod", "check"]).slice(1)).toEqual([
      "npm run wirebench -- list adapters --show zod",
      "npm run wirebench -- conform --adapter zod --kind instant --mode strict --explain february-30",
      `npm run wirebench -- report ${committedFile} --format json --only zod,check`,
    ]);
  });

  it("are about a row that is shown", () => {
    const display: Display = { ...EVERYTHING, sort: "wrong", top: 1 };
    const [, adapter] = leadingCommands(run, { source: { file: committedFile, adapters }, display });
    expect(adapter?.command).toBe("npm run wirebench -- list adapters --show zod");
  });

  it("name no adapter that the command line does not know, as one of a user's own file", () => {
    expect(commands(committedFile, [], []).filter((command) => /list|conform/.test(command))).toEqual([]);
  });

  it("quote a path that a shell would split", () => {
    expect(commands("my results/it's.json")[0]).toBe(
      String.raw`npm run wirebench -- report 'my results/it'\''s.json' --columns all`,
    );
  });

  it("stand in no report that does not know its file", () => {
    expect(reporters.terminal.render(smallResult, { columns: 80, colour: false })).not.toContain(
      "Look closer",
    );
  });

  it("go on after a line that a narrow terminal breaks", () => {
    const text = reporters.terminal.render(run, {
      columns: 60,
      colour: false,
      source: { file: committedFile, adapters },
    });
    const [, shown = ""] = text.split("\n\nLook closer\n");
    const whole = shown.replaceAll(/ \\\n +/g, " ");
    for (const command of commands()) expect(whole).toContain(`    ${command}`);
    expect(shown).toContain(" \\\n");
  });
});
