import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether the system finds this program: a path to an executable file, or a name that a folder of `path` holds. */
export function isProgram(word: string, path: string = process.env["PATH"] ?? ""): boolean {
  if (process.platform === "win32") return true; // names without an extension: the start itself finds out
  const files = word.includes("/") ? [word] : path.split(delimiter).map((folder) => join(folder, word));
  return files.some((file) => {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  });
}
