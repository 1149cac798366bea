/** Codes of a record in words: why a cell has no figure, and why a figure may be no measurement. */

import type { Alarm, Cell, Evidence, Measured, Outcome } from "../record/result.ts";

/** A cell that has no figure. */
export type NotMeasured = Exclude<Cell, Measured>;

/** Why a cell has no figure, in one line. */
export function whyNot(cell: Exclude<Outcome, Measured>): string {
  switch (cell.outcome) {
    case "unsupported":
      return cell.code === "form refused" ? `refuses it: ${cell.reason}` : cell.reason;
    case "failed":
      return cell.cause;
    case "nonconforming": {
      const [first] = cell.evidence;
      return first === undefined
        ? "wrong, without evidence"
        : `${first.when} timing, ${findingsSentence(first, cell.findings)}`;
    }
  }
}

/** The first of so many findings. */
export const findingsSentence = (first: Evidence, findings: number): string =>
  findingsSentences([first], findings);

/** Some of so many findings. */
export function findingsSentences(some: readonly Evidence[], findings: number): string {
  const said = some.map(
    ({ pointer, expected, got }) =>
      `at ${pointer === "" ? "the document" : pointer}: expected ${expected}, got ${got}`,
  );
  const more = findings - some.length;
  return `${said.join("; ")}${more > 0 ? ` (and ${more} more)` : ""}`;
}

/** Who is in doubt where, and why: one line for all that are alike. */
export const whereInDoubt = (
  places: readonly { readonly where: string; readonly cells: readonly (Cell & Measured)[] }[],
): string[] => {
  const alarmed = places.flatMap(({ where, cells }) =>
    cells.flatMap(({ adapter, alarms }) =>
      alarms.length === 0 ? [] : [{ where, adapter, why: alarms.map(alarmSentence).join("; ") }],
    ),
  );
  return [...Map.groupBy(alarmed, ({ adapter, why }) => `! ${adapter}: ${why}`)].map(
    ([text, own]) => `${text}: ${own.map(({ where }) => where).join(", ")}`,
  );
};

/** An alarm in a sentence. */
export function alarmSentence({ code, value, against = Number.NaN }: Alarm): string {
  switch (code) {
    case "left undone":
      return `takes ${value.toFixed(1)} ns per document, against ${against.toFixed(1)} for an empty loop`;
    case "not linear":
      return `twice the calls take ${value.toFixed(2)} times as long, not 2 times`;
    case "never steady":
      return "never became steady in warm-up";
  }
}

/** The cells without a figure of one form, or of one dataset. */
export interface MissingAt {
  readonly where: string;
  readonly cells: readonly NotMeasured[];
}

/** Who has no figure where, and why: one line for all that are alike. Where it is so everywhere, no place is named. */
export function whereMissing(places: readonly MissingAt[]): string[] {
  const cells = places.flatMap(({ where, cells: own }) => own.map((cell) => ({ where, cell })));
  const byReason = Map.groupBy(cells, ({ cell }) =>
    JSON.stringify([cell.adapter, cell.outcome, whyNot(cell)]),
  );
  const alike = Map.groupBy(byReason.values(), (own) => {
    const [first] = own as [(typeof own)[number]];
    const everywhere = own.length === places.length;
    return `${first.cell.outcome}: ${whyNot(first.cell)}${everywhere ? "" : `: ${own.map(({ where }) => where).join(", ")}`}`;
  });
  return [...alike].map(
    ([text, all]) => `${all.map(([first]) => first?.cell.adapter ?? "").join(", ")}: ${text}`,
  );
}
