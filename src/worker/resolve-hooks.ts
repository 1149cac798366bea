import { registerHooks } from "node:module";

const forAuthors = new URL("../adapters/author.ts", import.meta.url).href;
const ownParent = new URL("../../package.json", import.meta.url).href;

let registered = false;

/**
 * Lets an adapter file that lies anywhere import `wirebench/adapter`, and the libraries that wirebench has installed
 * where its own folder has none: so that trying something takes one file.
 */
export function registerAdapterHooks(): void {
  if (registered) return;
  registered = true;
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier === "wirebench/adapter") return { url: forAuthors, shortCircuit: true };
      try {
        return next(specifier, context);
      } catch (error) {
        const bare = /^(?:@[\w.-]+\/)?[\w-]/.test(specifier) && !specifier.includes(":");
        if (!bare) throw error;
        try {
          return next(specifier, { ...context, parentURL: ownParent });
        } catch {
          throw error; // the first reason is the one that makes sense to the adapter's author
        }
      }
    },
  });
}
