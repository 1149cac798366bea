import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { moveByClaim, saveText } from "../../../src/record/store/files.ts";
import { filesBelow, refusal, temporaryFolder } from "./support.ts";

const temporary = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = temporary();
});
const files = (): string[] => filesBelow(folder);

describe("on a file system without links", () => {
  const move = () => {
    writeFileSync(join(folder, "new"), "new");
    return moveByClaim(join(folder, "new"), join(folder, "taken"));
  };

  it("a free name is taken, a taken one is left alone", () => {
    expect(move()).toBe(true);
    expect(files()).toEqual(["taken"]);
    writeFileSync(join(folder, "taken"), "old");
    expect(move()).toBe(false);
    expect(readFileSync(join(folder, "taken"), "utf8")).toBe("old");
  });

  it("a claim is given back where the move fails", () => {
    expect(() => moveByClaim(join(folder, "missing"), join(folder, "free"))).toThrow(/ENOENT/);
    expect(files()).toEqual([]);
  });
});

describe("saving a report", () => {
  it("makes folders, and refuses to overwrite unless told", () => {
    const path = join(folder, "a/b/report.md");
    saveText(path, "one", { overwrite: false });
    expect(refusal(() => saveText(path, "two", { overwrite: false }))).toBe(
      `${path} exists already: name another file, or add --force`,
    );
    expect(readFileSync(path, "utf8")).toBe("one");
    saveText(path, "three", { overwrite: true });
    expect(readFileSync(path, "utf8")).toBe("three");
    expect(files()).toEqual(["report.md"]);
  });

  it.runIf(existsSync("/proc/self"))("ends where no folder can ever be made", () => {
    expect(refusal(() => saveText("/proc/none/of/these/report.md", "text", { overwrite: false }))).toContain(
      "could not be written",
    );
  });

  it("says in one line why it could not", () => {
    writeFileSync(join(folder, "file"), "");
    for (const overwrite of [true, false]) {
      const save = (path: string) => refusal(() => saveText(path, "text", { overwrite }));
      expect(save(folder)).toContain("it is a folder (EISDIR)");
      expect(save(join(folder, "file/report.md"))).toContain("a part of its path is no folder");
      expect(save(join(folder, "x".repeat(300)))).toContain("the name is too long (ENAMETOOLONG)");
    }
    expect(files()).toEqual(["file"]);
  });

  it.skipIf(process.platform === "win32")("writes through a link, and to what is no file", () => {
    writeFileSync(join(folder, "real"), "before");
    symlinkSync("real", join(folder, "link"));
    saveText(join(folder, "link"), "after", { overwrite: true });
    expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "real"), "utf8")).toBe("after");

    saveText("/dev/null", "text", { overwrite: false });
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
    expect(existsSync(join(folder, "real"))).toBe(true);
  });
});
