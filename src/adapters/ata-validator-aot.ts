import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ValidationResult } from "ata-validator";
import { adapterOf, type JsonSchema, operation, parseCheckRevive, unsupported } from "wirebench/adapter";
import { facts, issueOf, strict } from "./ata-validator.ts";

/** What a compiled module exports. */
interface Generated {
  readonly isValid: (value: unknown) => boolean;
  readonly validate: (value: unknown) => ValidationResult;
}

interface Installed {
  readonly command: string;
  readonly folder: string;
}
let known: Installed | undefined;
/** The compiler's command, and a folder for what this version of it makes. */
const installed = (): Installed => {
  if (known !== undefined) return known;
  const description = new URL(import.meta.resolve("ata-validator/package.json"));
  const { version } = JSON.parse(readFileSync(description, "utf8")) as { readonly version: string };
  known = {
    command: fileURLToPath(new URL("bin/ata.js", description)),
    folder: join(tmpdir(), `wirebench-ata-validator-${version}`),
  };
  return known;
};

/** Compiles a schema in another process, so that this one holds no compiler. False where there can be no module. */
const compile = ({ command, folder }: Installed, schema: string, module: string): boolean => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = join(folder, `${process.pid}-${Date.now()}`);
  writeFileSync(`${own}.json`, schema);
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, "compile", `${own}.json`, "--output", `${own}.mjs`, "--no-types", "--no-source"],
    // What the compiler leaves compiled must not quicken a first call of the library.
    { encoding: "utf8", env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" } },
  );
  rmSync(`${own}.json`);
  if (status === 0) renameSync(`${own}.mjs`, module);
  else if (!stderr.includes("too complex for standalone compilation")) throw new Error(stderr);
  return status === 0;
};

const build = () => import("ata-validator/build");
const example = { type: "object", properties: { known: { type: "number" } } };
const noModule = unsupported(
  "its compiler makes no module of a schema that names keys such as constructor",
  async () => {
    const { toStandaloneModule } = await build();
    const { number, ...others } = { number: { type: "number" } };
    const properties = { constructor: number, ...others };
    return (
      toStandaloneModule({
        ...example,
        properties,
        required: ["constructor"],
        additionalProperties: false,
      }) === null
    );
  },
);

/** ata-validator, compiled ahead of time to modules that import nothing: kept in the system's temporary folder. */
export default adapterOf<JsonSchema, string, Generated>()({
  ...facts,
  name: "ata-validator-aot",
  configuration:
    "ata compile --no-source (JSON Schema draft 2020-12); isValid, validate to explain; decode: JSON.parse, isValid, revive",
  execution: "ahead-of-time",
  unknownKeys: ["ignore", "reject"],
  scope: async () => ({ ...installed() }),
  vocabulary: () => ({
    strict,
    lax: unsupported("compiles no coercion", async () => {
      const { toStandaloneModule } = await build();
      const options = { format: "esm", coerceTypes: true } as const;
      return toStandaloneModule(example, options) === toStandaloneModule(example, { format: "esm" });
    }),
  }),
  compiled: (schema) => {
    const text = JSON.stringify(schema);
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
    const module = join(installed().folder, `${hash}.mjs`);
    return existsSync(module) || compile(installed(), text, module)
      ? { modules: [pathToFileURL(module)], madeOf: `${text}\n` }
      : noModule;
  },
  operations: () => ({
    check: operation(({ isValid }) => isValid),
    decode: operation(({ isValid }, context) => parseCheckRevive(isValid, context)),
    encode: unsupported("checks, does not write", async () => {
      const { toStandaloneModule } = await build();
      return /^export \{ validate, isValid, schemaHash \};$/m.test(String(toStandaloneModule(example)));
    }),
    explain: operation(
      ({ validate }) => validate,
      ({ errors }) => errors.map(issueOf),
    ),
  }),
});
