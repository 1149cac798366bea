import { type Facts, validationOf } from "../record/facts.ts";
import type { Cell, CellName, Measured, RunResult } from "../record/result.ts";
import { letThroughOf, triedOf, wrongColumns, type WrongCount, wrongOf } from "../record/standing.ts";
import { withVisibleTexts } from "../record/visible.ts";
import { difference } from "../stats/estimate.ts";
import type { Reporter } from "./contract.ts";
import { narrowed } from "./display.ts";
import { alarmSentence, whyNot } from "./reasons.ts";
import { limitOf, type MeasuredCell, markOf, type Section, sectionsOf } from "./sections.ts";

type Value = string | number | boolean | null;
/** What a row is made of: a cell, all cells of its question, and the run. */
interface Row {
  readonly cell: Cell;
  readonly section: Section;
  readonly adapter: RunResult["adapters"][number] | undefined;
  readonly run: RunResult;
}
type Column = (row: Row) => Value;

/** A column of any cell's name. */
const named =
  (read: (cell: Cell) => Value): Column =>
  ({ cell }) =>
    read(cell);

/** A column of what was measured; empty for other cells. */
const measured =
  (read: (cell: CellName & Measured) => Value): Column =>
  ({ cell }) =>
    cell.outcome === "measured" ? read(cell) : null;

/** A column of what was seen; empty for cells without facts. */
const seen = (read: (facts: Facts, cell: CellName) => Value): Column =>
  measured((cell) => (cell.facts === null ? null : read(cell.facts, cell)));

/** A column of what the table of the question shows; empty for cells without facts. */
const inTable =
  (read: (cell: MeasuredCell & { readonly facts: Facts }, section: Section) => Value): Column =>
  ({ cell, section }) =>
    cell.outcome === "measured" && cell.facts !== null ? read({ ...cell, facts: cell.facts }, section) : null;

/** A column that is the same in every row. */
const ofRun =
  (read: (run: RunResult) => Value): Column =>
  ({ run }) =>
    read(run);

/** A column of what the adapter says of itself; empty for references. */
const declared =
  (read: (adapter: RunResult["adapters"][number]) => Value): Column =>
  ({ adapter }) =>
    adapter === undefined ? null : read(adapter);

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** A list in one field: items are parted by `; `, a semicolon or a backslash within one has a backslash before it. */
const joined = (items: readonly string[]): string =>
  items.map((item) => item.replaceAll(/[\\;]/g, String.raw`\$&`)).join("; ");

/** `instant: february-30, hour-24; date: slashes`. */
const byKind = (facts: Facts, read: (count: Facts["faults"][number]) => readonly string[]): string =>
  joined(
    facts.faults
      .filter((count) => read(count).length > 0)
      .map((count) => `${count.kind}: ${read(count).join(", ")}`),
  );

/** The counts of the tables, kind by kind: an input that cannot be made for a reader counts as let through. */
const wrongCounts: Readonly<Record<string, Column>> = Object.fromEntries(
  wrongColumns.flatMap((kind) =>
    (
      [
        ["tried", "tried"],
        ["let_through", "letThrough"],
        ["coerced", "coerced"],
      ] as const satisfies readonly (readonly [string, keyof WrongCount])[]
    ).map(([name, what]): [string, Column] => [
      `${kind}_${name}`,
      inTable(({ facts }, { asked }) => wrongOf(facts, asked).get(kind)?.[what] ?? null),
    ]),
  ),
);

/** One row per cell, measured or not; numbers as they were measured, times in nanoseconds per document. */
const columns: Readonly<Record<string, Column>> = {
  dataset: named(({ dataset }) => dataset),
  bench: named(({ bench }) => bench),
  operation: named(({ operation }) => operation),
  mode: named(({ mode }) => mode),
  unknown_keys: named(({ unknownKeys }) => unknownKeys),
  documents: named(({ documents }) => documents),
  runtime: named(({ runtime }) => runtime),
  condition: named(({ condition = "" }) => condition),
  adapter: named(({ adapter }) => adapter),
  version: named(({ version }) => version),
  outcome: named(({ outcome }) => outcome),
  code: named(codeOf),
  reference: measured(({ reference }) => reference),
  validation: seen((facts, cell) => validationOf(facts, cell)),
  faults_tried: seen(({ faults }) => sum(faults.map(({ tried }) => tried))),
  faults_let_through: seen(({ faults }) => sum(faults.map(({ letThrough }) => letThrough.length))),
  coerced: seen(({ faults }) => sum(faults.map(({ coerced }) => coerced.length))),
  wrong_tried: inTable(({ facts }, { asked }) => triedOf(facts, asked)),
  wrong_let_through: inTable(({ facts }, { asked }) => letThroughOf(facts, asked)),
  ...wrongCounts,
  let_through: seen((facts) => byKind(facts, ({ letThrough }) => letThrough)),
  coerced_forms: seen((facts) => byKind(facts, ({ coerced }) => coerced)),
  declared_weaker: seen(({ faults }) =>
    joined(faults.flatMap(({ kind, declared: isDeclared }) => (isDeclared ? [kind] : []))),
  ),
  of_type_tried: seen(({ faults }) => sum(faults.map(({ ofType }) => ofType.tried))),
  of_type_let_through: seen(({ faults }) => sum(faults.map(({ ofType }) => ofType.letThrough))),
  validates: seen(({ validates }) => validates),
  forms: seen(({ forms }) =>
    joined(
      forms.map(({ kind, name, weaker }) => `${kind}: ${name}${weaker === undefined ? "" : ` (${weaker})`}`),
    ),
  ),
  wire: seen(({ wire }) => wire),
  writes: seen(({ writes }) => writes ?? null),
  unknown_keys_seen: seen(({ unknownKeys }) => unknownKeys),
  stops_at: seen(({ stopsAt }) => stopsAt),
  returns: seen(({ returns }) => returns),
  mark: measured((cell) => (cell.reference ? null : markOf(cell))),
  beaten_by: measured(({ beatenBy }) => joined(beatenBy)),
  tied_with: measured(({ tiedWith }) => joined(tiedWith)),
  best_ns: measured(({ best }) => best),
  typical_ns: measured(({ typical }) => typical),
  ratio: measured(({ ratio }) => ratio.best),
  ratio_low: measured(({ ratio }) => ratio.low),
  ratio_high: measured(({ ratio }) => ratio.high),
  limit_ratio: inTable(({ launches }, section) => {
    const limit = limitOf(section);
    return limit === undefined ? null : difference(launches, limit.launches).ratio;
  }),
  typical_ratio: measured(({ typicalRatio }) => typicalRatio),
  launches: measured(({ launches }) => launches.length),
  steady_launches: measured(({ launches }) => launches.filter(({ steady }) => steady).length),
  resolution: measured(({ resolution }) => resolution),
  noisy: measured(({ noisy }) => noisy),
  undecided: measured(({ undecided }) => joined(undecided)),
  faults_explained: measured(({ explanations }) => explanations?.faults ?? null),
  any_issue_at_fault: measured(({ explanations }) => explanations?.any ?? null),
  first_issue_at_fault: measured(({ explanations }) => explanations?.first ?? null),
  issues_per_fault: measured(({ explanations }) => explanations?.issues ?? null),
  bytes_on_wire: measured(({ bytesPerDocument }) => bytesPerDocument),
  bytes_allocated: measured(({ allocatedPerDocument }) => allocatedPerDocument),
  garbage_collections: measured(({ garbageCollections }) => garbageCollections),
  marks: measured(({ marks }) =>
    joined(marks.map(({ mark, pointer, reason }) => `${mark} ${pointer}: ${reason}`)),
  ),
  alarms: measured(({ alarms }) => joined(alarms.map(alarmSentence))),
  findings: named((cell) => (cell.outcome === "nonconforming" ? cell.findings : null)),
  reason: named((cell) => {
    switch (cell.outcome) {
      case "measured":
        return null;
      case "nonconforming":
        return joined(
          cell.evidence.map(
            ({ when, pointer, expected, got }) => `${when} ${pointer}: expected ${expected}, got ${got}`,
          ),
        );
      default:
        return whyNot(cell);
    }
  }),
  packages: declared(({ packages }) => joined(packages.map((item) => `${item.name} ${item.version}`))),
  execution: declared(({ execution }) => execution),
  homepage: declared(({ homepage }) => homepage),
  configuration: declared(({ configuration }) => configuration),
  runtime_version: ({ cell, run }) => run.runtimes.find(({ name }) => name === cell.runtime)?.version ?? null,
  profile: ofRun(({ profile }) => profile),
  seed: ofRun(({ seed }) => seed),
  started_at: ofRun(({ startedAt }) => startedAt),
  commit: ofRun(({ wirebench }) => wirebench.commit),
  cpu: ofRun(({ machine }) => machine.cpu),
};

/** The code of a cell that has no figure; each code of its evidence once. */
function codeOf(cell: Cell): Value {
  switch (cell.outcome) {
    case "measured":
      return null;
    case "nonconforming":
      return joined([...new Set(cell.evidence.map(({ code }) => code))]);
    default:
      return cell.code;
  }
}

/** Quoted where RFC 4180 §2 asks for it. */
const field = (value: Value): string => {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Each cell with what its question asked of all, whether they are shown or not. */
function rowsOf(result: RunResult, only: readonly string[]): Row[] {
  const questions = new Map(
    sectionsOf(result).flatMap((section) =>
      [...section.cells, ...section.references, ...section.notMeasured].map(
        (cell) => [cell, section] as const,
      ),
    ),
  );
  const adapters = new Map(result.adapters.map((adapter) => [adapter.name, adapter]));
  return narrowed(result, only).cells.map((cell) => ({
    cell,
    section: questions.get(cell) as Section,
    adapter: adapters.get(cell.adapter),
    run: result,
  }));
}

/** Comma-separated values, RFC 4180; a field that holds a list is one of `joined`. */
export const csv: Reporter = {
  name: "csv",
  summary: "one row per cell, for spreadsheets and scripts",
  render: (result, { display }) =>
    [
      Object.keys(columns),
      ...rowsOf(withVisibleTexts(result), display?.only ?? []).map((row) =>
        Object.values(columns).map((read) => field(read(row))),
      ),
    ]
      .map((row) => `${row.join(",")}\r\n`)
      .join(""),
};
