/**
 * Lets an adapter file that lies anywhere import `wirebench/adapter`, and the libraries that wirebench has installed
 * where its own folder has none: so that trying something takes one file.
 */

import { fs } from "../protocol/builtins.ts";

const forAuthors = new URL("../adapters/author.ts", import.meta.url).href;
/** From here the libraries of wirebench are found, and its own name. */
const ownParent = new URL("../../package.json", import.meta.url);

/** What of Bun's own interface is used here. */
interface Bun {
  readonly plugin: (plugin: { readonly name: string; readonly setup: (build: Build) => void }) => unknown;
  readonly resolveSync: (specifier: string, from: string) => string;
}
interface Build {
  readonly module: (
    specifier: string,
    load: () => Promise<{ readonly exports: object; readonly loader: "object" }>,
  ) => unknown;
}

let registered = false;

/** Call it before an adapter file is imported. */
export function registerAdapterHooks(file: string): void {
  const { Bun: bun } = globalThis as { readonly Bun?: Bun };
  if (bun !== undefined) registerInBun(bun, file);
  else if (!registered) process.getBuiltinModule("node:module").registerHooks({ resolve });
  registered = true;
}

type Resolve = NonNullable<Parameters<typeof import("node:module").registerHooks>[0]["resolve"]>;

const resolve: Resolve = (specifier, context, next) => {
  if (specifier === "wirebench/adapter") return { url: forAuthors, shortCircuit: true };
  try {
    return next(specifier, context);
  } catch (error) {
    const bare = /^(?:@[\w.-]+\/)?[\w-]/.test(specifier) && !specifier.includes(":");
    if (!bare) throw error;
    try {
      return next(specifier, { ...context, parentURL: ownParent.href });
    } catch {
      throw error; // the first reason is the one that makes sense to the adapter's author
    }
  }
};

/**
 * Bun has no hooks, and asks no plugin where a bare name is (oven-sh/bun#40579); it takes whole modules by name. So it gets
 * `wirebench/adapter`, and each library that is not found from the file. What a library has beside its main module is not found.
 */
function registerInBun(bun: Bun, file: string): void {
  const { dependencies } = JSON.parse(fs.readFileSync(ownParent, "utf8")) as {
    readonly dependencies: object;
  };
  const given = ["wirebench/adapter", ...Object.keys(dependencies)].filter(
    (name) => found(bun, name, file) === undefined,
  );
  bun.plugin({
    name: "wirebench",
    setup: (build) => {
      for (const name of given)
        build.module(name, async () => {
          const from = found(bun, name, ownParent.pathname) ?? name;
          return { exports: (await import(from)) as object, loader: "object" };
        });
    },
  });
}

/** The file of a module; undefined where it is not found from there. */
function found({ resolveSync }: Bun, name: string, from: string): string | undefined {
  try {
    return resolveSync(name, from);
  } catch {
    return undefined;
  }
}
