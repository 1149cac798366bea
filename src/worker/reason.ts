/** What was thrown, in one line, whatever it is. */

const MAX_REASON = 160;

/** Why something was refused. */
export function reasonOf(error: unknown): string {
  const line = textOf(error).replaceAll(/\s+/g, " ").toWellFormed();
  return line.length > MAX_REASON ? `${line.slice(0, MAX_REASON - 3)}…` : line;
}

/** What was thrown, and where in the adapter if that can be told. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${textOf(error)}`;
  const at =
    error.stack
      ?.split("\n")
      .find((line) => line.trimStart().startsWith("at "))
      ?.trim() ?? "";
  return `${error.name}: ${error.message} ${at}`.replaceAll(/\s+/g, " ").trim();
}

function textOf(error: unknown): string {
  try {
    return error instanceof Error ? (firstIssue(error) ?? (error.message || error.name)) : String(error);
  } catch {
    return "threw what cannot be shown";
  }
}

/** What the first issue says, of an error that carries issues as Standard Schema has them: its own message is all of them. */
function firstIssue(error: object): string | undefined {
  const issues: unknown = "issues" in error ? error.issues : undefined;
  const message: unknown = Array.isArray(issues)
    ? (issues[0] as { message?: unknown } | undefined)?.message
    : undefined;
  return typeof message === "string" ? message : undefined;
}
