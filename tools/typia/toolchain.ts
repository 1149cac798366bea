/** typia's compiler: heavy (it builds Go code on first use), so it lives in a folder of its own and is in no plain install. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import typia from "typia/package.json" with { type: "json" };

/** Where the toolchain is, or is put. */
export const toolchainFolder = process.env["WIREBENCH_TYPIA_TOOLCHAIN"] ?? join(tmpdir(), "wirebench-typia");

/** Is it there, with its compiler built? Then generating takes seconds, else minutes. */
export const toolchainReady = (): boolean => {
  const installed = join(toolchainFolder, "node_modules/typia/package.json");
  return (
    existsSync(join(toolchainFolder, ".ttsc-cache")) &&
    existsSync(installed) &&
    (JSON.parse(readFileSync(installed, "utf8")) as { readonly version: string }).version === version
  );
};

const { version } = typia;

const packageFile = {
  private: true,
  type: "module",
  dependencies: { "@types/node": "26.6.6", ttsc: "0.30.4", typescript: "7.0.2", typia: version },
};
const tsconfig = {
  compilerOptions: {
    target: "ES2024",
    module: "ESNext",
    moduleResolution: "Bundler",
    lib: ["ES2024"],
    types: [],
    strict: true,
    skipLibCheck: true,
    newLine: "lf",
    rootDir: "src",
    outDir: "out",
  },
  include: ["src"],
};

/** Installs what is missing. */
export function install(): void {
  mkdirSync(toolchainFolder, { recursive: true });
  writeFileSync(join(toolchainFolder, "package.json"), JSON.stringify(packageFile, undefined, 2));
  writeFileSync(join(toolchainFolder, "tsconfig.json"), JSON.stringify(tsconfig, undefined, 2));
  must("npm", ["install", "--no-audit", "--no-fund"]);
}

/** Compiles sources, by module name, to JavaScript. */
export function compile(sources: ReadonlyMap<string, string>): Map<string, string> {
  const folder = (name: string) => join(toolchainFolder, name);
  for (const name of ["src", "out"]) rmSync(folder(name), { recursive: true, force: true });
  mkdirSync(folder("src"), { recursive: true });
  for (const [name, source] of sources) writeFileSync(join(folder("src"), `${name}.ts`), source);
  must(join(toolchainFolder, "node_modules/.bin/ttsc"), ["-p", "tsconfig.json"]);
  return new Map(
    readdirSync(folder("out")).map((file) => [
      file.replace(/\.js$/, ""),
      tidy(readFileSync(join(folder("out"), file), "utf8")),
    ]),
  );
}

/** Nothing of `typia` itself is left in the output but its import, which would load the whole package. */
const tidy = (script: string): string => script.replace(/^import typia\b.*from "typia";\n/m, "");

function must(command: string, words: readonly string[]): void {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const { status, error } = spawnSync(command, words, {
    cwd: toolchainFolder,
    stdio: "inherit",
    env: {
      ...environment,
      TTSC_CACHE_DIR: join(toolchainFolder, ".ttsc-cache"),
      // The plugin's sources lie in a package: there is no repository to stamp them with.
      GOFLAGS: "-buildvcs=false",
    },
  });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")} failed`, { cause: error });
}
