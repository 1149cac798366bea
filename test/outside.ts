/** A folder outside the tree in which adapters are written: wirebench and libraries are installed there by links. */

import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const project = new URL("..", import.meta.url).pathname;

/** Makes the folder, with the compiler's options of the project. Whoever asks for it removes it. */
export function outsideFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wirebench-outside-"));
  const installed = (name: string): string => join(folder, "node_modules", name);
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(project, "package.json"), "utf8"),
  ) as Readonly<Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>>;
  mkdirSync(join(folder, "node_modules"));
  // As `npm install <checkout>` leaves it, and the libraries beside it.
  symlinkSync(project, installed("wirebench"));
  for (const name of [...Object.keys(dependencies), ...Object.keys(devDependencies)]) {
    mkdirSync(dirname(installed(name)), { recursive: true });
    symlinkSync(join(project, "node_modules", name), installed(name));
  }
  const { compilerOptions } = JSON.parse(readFileSync(join(project, "tsconfig.json"), "utf8")) as {
    readonly compilerOptions: object;
  };
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  return folder;
}
