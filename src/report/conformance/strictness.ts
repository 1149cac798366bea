/** The strictness matrix: what each adapter does with each input form, kind by kind, mode by mode. */

import type { DocumentsRecord } from "../../record/conformance.ts";
import type { VerdictRecord } from "../../record/verdict.ts";
import {
  type Block,
  andMore,
  type Chapter,
  clip,
  grouped,
  list,
  type Row,
  rows,
  table,
  text,
  type Tone,
} from "./chapter.ts";
import { alikeTogether, EXPECTED, type InputRow } from "./input-rows.ts";

type Verdicts = readonly VerdictRecord[];

/** Characters of why there was no answer: enough for an error with its place. */
const CAUSE = 240;

/** What nobody notices in production: another value, and no error. */
export function changedChapters(verdicts: Verdicts): Chapter[] {
  if (verdicts.length === 0) return [];
  const order =
    unique(verdicts.map(({ adapter }) => adapter)).length > 1 ? " Validators stand before codecs." : "";
  return [
    {
      title: "Values silently changed",
      level: 2,
      blocks: [
        text(`Each input below came out as another value, without an error.${order}`),
        rows(changes(verdicts)),
      ],
    },
  ];
}

/** What is wrong, and no adapter declares: answers about single values; of whole documents how many operations. */
export function wrongChapters(verdicts: Verdicts, documents: readonly DocumentsRecord[]): Chapter[] {
  if (verdicts.length + documents.length === 0) return [];
  const wrong = verdicts.filter(({ standing }) => standing === "wrong");
  const operations = documents.filter(({ outcome }) => outcome === "nonconforming" || outcome === "failed");
  const said = [
    ...sentences(wrong),
    ...(operations.length === 0 ? [] : ["operations on whole documents: the chapter Documents has them"]),
  ];
  const counts = [
    ...(verdicts.length === 0 ? [] : [`answers: ${wrong.length}`]),
    ...(documents.length === 0 ? [] : [`documents: ${operations.length}`]),
  ];
  return [
    {
      title: `Wrong, and not declared (${counts.join(", ")})`,
      level: 2,
      blocks: said.length === 0 ? [text("Nothing.")] : [list(said)],
    },
  ];
}

export function strictnessChapters(verdicts: Verdicts): Chapter[] {
  if (verdicts.length === 0) return [];
  const read = verdicts.filter(({ operation }) => operation !== "encode");
  return [
    {
      title: "Strictness",
      level: 2,
      blocks: [
        text(
          "How many examples are handled rightly, by adapter, operation and mode: right/all. o: left open by the sources, and taken. e: wrong, and declared (weaker, or no validation). w: wrong, and not declared.",
        ),
        overview(verdicts),
        ...silent(verdicts),
      ],
    },
    ...[...Map.groupBy(read, ({ kind, mode }) => `${kind}, ${mode}`)].flatMap(([title, own]) =>
      kindChapter(title, own),
    ),
  ];
}

/** One kind in one mode: what all do rightly in a few lines, then each form in which they differ. */
function kindChapter(title: string, verdicts: Verdicts): Chapter[] {
  const answering = verdicts.filter(({ outcome }) => outcome !== "unsupported");
  if (answering.length === 0) return [];
  const agreed = new Map<string, string[]>();
  const differing: InputRow[] = [];
  for (const [name, own] of Map.groupBy(answering, (verdict) => verdict.case)) {
    const [first] = own as [VerdictRecord];
    const groups = grouped(doneBy(own));
    const [only] = groups;
    if (groups.length === 1 && only?.tone === "good")
      agreed.set(only.did, [...(agreed.get(only.did) ?? []), name]);
    else
      differing.push({
        kind: first.kind,
        expected: first.expected,
        input: first.input,
        form: name,
        name,
        detail: `${clip(first.input)}: ${EXPECTED[first.expected]}; ${first.source}`,
        groups,
        isLost: own.every(isLost),
      });
  }
  return [
    {
      title,
      level: 3,
      blocks: [
        ...(agreed.size === 0
          ? []
          : [
              list(
                [...agreed].map(
                  ([did, names]) => `all, rightly: ${did} (${names.length}): ${names.join(", ")}`,
                ),
              ),
            ]),
        ...(differing.length === 0 ? [] : [rows(alikeTogether(differing))]),
      ],
    },
  ];
}

/** What each adapter did with one input; its operations apart where they differ. */
function doneBy(verdicts: Verdicts): { who: string; did: string; tone: Tone }[] {
  return [...Map.groupBy(verdicts, ({ adapter }) => adapter)].flatMap(([adapter, own]) => {
    const done = own.map((verdict) => ({ operation: verdict.operation, ...actionOf(verdict) }));
    // A check says no more than yes or no: where decode shows the value, that is the answer of both.
    const decoded = done.find(({ operation }) => operation === "decode");
    const same = (one: (typeof done)[number]) =>
      decoded === undefined || one.refused === decoded.refused ? true : one === decoded;
    const [first] = done;
    return done.every(same) && first !== undefined
      ? [{ who: adapter, did: (decoded ?? first).did, tone: (decoded ?? first).tone }]
      : done.map(({ operation, did, tone }) => ({ who: `${adapter} ${operation}`, did, tone }));
  });
}

/** What was done, in words, and how that stands. */
function actionOf({ outcome, value, input, expected, standing, operation }: VerdictRecord) {
  const tone: Tone = standing === "right" ? "good" : standing === "may" ? "open" : "bad";
  const declared = standing === "excused" ? " (declared)" : "";
  switch (outcome) {
    case "refused":
      return { did: `refused${declared}`, tone, refused: true };
    case "same":
      return { did: `taken, same value${declared}`, tone, refused: false };
    case "different":
      return {
        did:
          operation === "check" || JSON.stringify(value) === JSON.stringify(input)
            ? `${expected === "refuse" ? "taken" : "taken as it is"}${declared}`
            : `taken, different value ${clip(value, 40)}${declared}`,
        tone,
        refused: false,
      };
    default:
      return { did: `${outcome}: ${clip(value, CAUSE)}`, tone: "bad" as const, refused: false };
  }
}

/** Smaller, the less the input looks like any value. */
const surprise = ({ case: name, expected }: VerdictRecord): number =>
  ["null", "true", "false", "empty-text", "empty-array"].includes(name) ? 0 : expected === "refuse" ? 1 : 2;

/** Inputs that came out as another value, and who makes what of them. */
function changes(verdicts: Verdicts): Row[] {
  const changed = verdicts.filter(
    ({ operation, outcome, value, input }) =>
      operation === "decode" && outcome === "different" && JSON.stringify(value) !== JSON.stringify(input),
  );
  const forms = [...Map.groupBy(changed, (verdict) => `${verdict.kind} ${verdict.case}`)];
  // What validators get wrong stands before what codecs, which look at nothing, hand on; what nobody expects before all.
  const place = (own: Verdicts) =>
    (own.some(({ standing }) => standing === "wrong") ? 0 : 10) + surprise((own as [VerdictRecord])[0]);
  const found = forms
    .toSorted(([, one], [, other]) => place(one) - place(other))
    .map(([name, own]): InputRow => {
      const [{ kind, case: form, input, expected }] = own as [VerdictRecord];
      const groups = grouped(
        own.map(({ adapter, mode, value }) => ({
          who: `${adapter} ${mode}`,
          did: `→ ${clip(value, 40)}`,
          tone: "bad",
        })),
      );
      return {
        kind,
        form,
        input,
        expected,
        isLost: false,
        name,
        detail: `${clip(input)}: ${EXPECTED[expected]}`,
        groups,
      };
    });
  return alikeTogether(found, ({ kind }) => `${kind}, `);
}

/** One line for each way of asking, one column for each kind. */
function overview(verdicts: Verdicts) {
  const kinds = unique(verdicts.map(({ kind }) => kind));
  const ways = [...waysOf(verdicts)].filter(([, own]) =>
    own.some(({ standing }) => standing !== "unsupported"),
  );
  return table(
    ["adapter", "operation", ...kinds],
    ways.map(([, own]) => {
      const [{ adapter, operation, mode }] = own as [VerdictRecord];
      return [
        adapter,
        `${operation} ${mode}`,
        ...kinds.map((kind) => counted(own.filter((verdict) => verdict.kind === kind))),
      ];
    }),
    2,
  );
}

/** Who has no answer at all, and to what. */
function silent(verdicts: Verdicts): Block[] {
  const none = [...waysOf(verdicts)]
    .filter(([, own]) => own.every(({ standing }) => standing === "unsupported"))
    .map(([, own]) => (own as [VerdictRecord])[0]);
  const words = [...Map.groupBy(none, ({ adapter }) => adapter)].map(
    ([adapter, own]) =>
      `${adapter} has no ${own.map(({ operation, mode }) => `${operation} ${mode}`).join(", ")}.`,
  );
  return words.length === 0 ? [] : [text(words.join(" "))];
}

const waysOf = (verdicts: Verdicts) =>
  Map.groupBy(verdicts, ({ adapter, operation, mode }) => `${adapter} ${operation} ${mode}`);

/** `31/40 2o 3e 1w`; a dash where the operation has no answer to give. */
function counted(verdicts: Verdicts): string {
  const count = (test: (verdict: VerdictRecord) => boolean) => verdicts.filter(test).length;
  const answered = count(({ standing }) => standing !== "unsupported");
  if (answered === 0) return "–";
  const right = count(({ standing }) => standing === "right" || standing === "may");
  const marks = [
    [count(({ standing, outcome }) => standing === "may" && outcome === "same"), "o"],
    [count(({ standing }) => standing === "excused"), "e"],
    [count(({ standing }) => standing === "wrong"), "w"],
  ] as const;
  return [
    `${right}/${answered}`,
    ...marks.flatMap(([number, letter]) => (number === 0 ? [] : [`${number}${letter}`])),
  ].join(" ");
}

/**
 * One line for what an adapter did, the operations and modes in which it did so together: of many cases under the same rule, the
 * first is named. Where there was no answer, no rule matters.
 */
const sentences = (verdicts: Verdicts): string[] =>
  [...Map.groupBy(casesOf(verdicts), ({ key }) => key).values()].map((alike) => {
    const [{ first, did }] = alike as [WrongCase];
    const where = unique(alike.flatMap(({ where: own }) => own)).join(", ");
    const others = alike.some((one) => one.first.source !== first.source) ? ", and other sources" : "";
    const rule =
      isLost(first) && alike.length > 1 ? "" : `; ${EXPECTED[first.expected]}: ${first.source}${others}`;
    return `${first.adapter}: ${first.kind} ${first.case} ${clip(first.input)}${andMore(alike)}: ${did} (${where}${rule})`;
  });

/** One case of one adapter. */
interface WrongCase {
  readonly first: VerdictRecord;
  readonly did: string;
  readonly where: readonly string[];
  /** The same for cases that went the same way, under the same rule. */
  readonly key: string;
}

const casesOf = (verdicts: Verdicts): WrongCase[] =>
  [
    ...Map.groupBy(verdicts, ({ adapter, kind, case: name }) =>
      JSON.stringify([adapter, kind, name]),
    ).values(),
  ].map((same) => {
    const [first] = same as [VerdictRecord];
    const { adapter, kind, expected } = first;
    const where = unique(same.map(({ operation, mode }) => `${operation} ${mode}`));
    const did = unique(same.map((verdict) => actionOf(verdict).did)).join("; ");
    const rule = same.every(isLost) ? [] : [kind, expected, where];
    return { first, did, where, key: JSON.stringify([adapter, did, rule]) };
  });

/** Did the process end, or not answer? */
const isLost = ({ outcome }: VerdictRecord): boolean => outcome === "crash" || outcome === "hang";

const unique = (words: readonly string[]): string[] => [...new Set(words)];
