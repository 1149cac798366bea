/** A worker process: reads questions from standard input, answers on file descriptor 3, ends when its input ends. */

import { flushCompileCache } from "node:module";
import { Unsupported } from "../model/fold.ts";
import { fs } from "./builtins.ts";
import { loadAdapter } from "./load-adapter.ts";
import { installedVersion } from "../adapters/packages.ts";
import {
  type AdapterSource,
  type Answer,
  asLine,
  type Description,
  type Question,
} from "../protocol/messages.ts";
import { linesOf } from "../protocol/lines.ts";
import { openSession, type Session } from "./session.ts";
import { watchParent } from "./watch-parent.ts";

const [QUESTIONS, ANSWERS] = [0, 3]; // file descriptors
let session: Session | undefined;
/** Of a first call no library is kept compiled: what is kept is kept before one is loaded. */
let keepsCompiled = true;

// The terminal sends an interrupt to the whole group; ending workers is the scheduler's business.
process.on("SIGINT", () => {});

for (const line of linesOf(QUESTIONS)) {
  let reply: Answer;
  try {
    reply = await replyTo(JSON.parse(line) as Question);
  } catch (error) {
    reply = { is: "failed", cause: causeOf(error) };
  }
  fs.writeFileSync(ANSWERS, asLine(reply));
  // A worker is killed, not ended: what it compiled has to be kept while nothing is timed.
  if (keepsCompiled && (reply.is === "described" || reply.is === "finished" || reply.is === "conformed"))
    flushCompileCache();
}
process.exit(0);

async function replyTo(question: Question): Promise<Answer> {
  switch (question.ask) {
    case "describe":
      return describe(question.adapter);
    case "prepare": {
      if (question.cell.process === "first call") {
        flushCompileCache();
        keepsCompiled = false;
      }
      const opened = await openSession(question.cell);
      session = opened.session;
      return opened.answer;
    }
    case "block":
      return opened().block();
    case "finish":
      return opened().finish();
    case "rival": {
      const { rivalSession } = await import("./other-harness.ts");
      return rivalSession(question.cell, question.rival);
    }
    case "conform": {
      watchParent();
      const adapter = await loadAdapter(question.adapter);
      if (adapter === undefined) return { is: "no-adapter" };
      const { conformPart } = await import("./parts.ts"); // what is only timed does not wait for it
      return { is: "conformed", found: await conformPart(adapter, question.part) };
    }
  }
}

function opened(): Session {
  if (session === undefined) throw new Error("asked for a block before a cell was prepared");
  return session;
}

async function describe(source: AdapterSource): Promise<Answer> {
  const adapter = await loadAdapter(source);
  if (adapter === undefined) return { is: "no-adapter" };
  const description: Description = {
    name: adapter.name,
    execution: adapter.execution,
    wire: adapter.wire,
    homepage: adapter.homepage,
    configuration: adapter.configuration,
    packages: adapter.packages.map((name) => ({ name, version: installedVersion(name, source.file) })),
    unknownKeys: adapter.unknownKeys,
    isLimit: adapter.isLimit,
    modes: reasons(adapter.modes),
    operations: reasons(adapter.operations),
    forms: Object.fromEntries(Object.entries(adapter.forms).map(([kind, { name }]) => [kind, name])),
    spellings: adapter.spellings(),
  };
  return { is: "described", description };
}

/** Gaps as they travel: by their reasons. */
function reasons<Name extends string>(answers: Readonly<Record<Name, true | Unsupported>>) {
  return Object.fromEntries(
    Object.entries<true | Unsupported>(answers).map(([name, answer]) => [
      name,
      answer instanceof Unsupported ? answer.reason : true,
    ]),
  ) as Record<Name, true | string>;
}

/** One line: what was thrown, and where in the adapter if that can be told. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${String(error)}`;
  const at =
    error.stack
      ?.split("\n")
      .find((line) => line.trimStart().startsWith("at "))
      ?.trim() ?? "";
  return `${error.name}: ${error.message} ${at}`.replaceAll(/\s+/g, " ").trim();
}
