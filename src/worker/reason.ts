/** What was thrown, in one line, whatever it is. */

/** Of files in it the rest of the path is told: a result says nothing of the folders of a machine. */
const project = new URL("../..", import.meta.url);

const MAX_REASON = 160;
const MAX_SAID = 300;
/** Of a text of ten megabytes so many characters are searched for white space: what is shown of it is less. */
const MAX_SEARCHED = 10_000;

/** Why something was refused. */
export function reasonOf(error: unknown): string {
  const line = textOf(error).slice(0, MAX_SEARCHED).replaceAll(/\s+/g, " ").toWellFormed();
  return line.length > MAX_REASON ? `${line.slice(0, MAX_REASON - 3)}…` : line;
}

/** What was thrown, and where in the adapter if that can be told. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${textOf(error).slice(0, MAX_SEARCHED)}`;
  try {
    const at =
      error.stack
        ?.split("\n")
        .find((line) => line.trimStart().startsWith("at "))
        ?.trim() ?? "";
    // A long message does not hide where it comes from.
    const said = `${error.name}: ${error.message}`;
    const place = at.replaceAll(project.href, "").replaceAll(project.pathname, "");
    return `${said.length > MAX_SAID ? `${said.slice(0, MAX_SAID - 1)}…` : said} ${place}`
      .replaceAll(/\s+/g, " ")
      .trim();
  } catch {
    return "threw what cannot be shown";
  }
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
