/** What a reader should take home, and what the machine could not tell. */

import type { RunResult } from "../record/result.ts";
import { compare } from "../stats/compare.ts";
import { difference } from "../stats/estimate.ts";
import { answerOf } from "./answer.ts";
import { shownByKind } from "./by-kind.ts";
import { conditionSentences } from "./condition-table.ts";
import { BY_KIND, type Display, shownSections } from "./display.ts";
import { listed, percent, times } from "./format.ts";
import { hasRows, isDirty, limitOf, type Section } from "./sections.ts";

/** Of the benches and datasets that are shown, over all adapters. */
export function conclusionsOf(result: RunResult, only: readonly string[] = []): string[] {
  const shown = shownSections(result, only);
  const own = shown.filter(({ condition }) => condition === undefined);
  const beside = besideOwn(result, only);
  const sections = [...own, ...beside];
  // The columns of tables by kind are too many to be named one by one; who has no figure stands below the tables.
  const isBrief = own.length === 0 && beside.length > 0;
  return [
    ...own.flatMap(answers),
    ...shown.flatMap((section) => conditionSentences(section).map((text) => `${title(section)}: ${text}`)),
    ...limits(sections),
    ...(isBrief
      ? brief(sections)
      : [...ungraded(sections), ...resolutions(sections), ...undecided(sections)]),
    ...result.warnings.map(({ text }) => text),
  ];
}

/** The questions that a table by kind alone shows: it has sentences of its own, but what could not be told apart is said here. */
const besideOwn = (result: RunResult, only: readonly string[]): Section[] =>
  only.includes(BY_KIND)
    ? shownByKind(result, only)
        .filter(({ bench }) => !only.includes(bench))
        .flatMap(({ columns }) => columns.map(({ section }) => section))
    : [];

/** They are over all adapters, and say so where not all are shown. */
export const conclusionsTitle = ({ only, top }: Display): string =>
  only.length === 0 && top === Infinity ? "Conclusions" : "Conclusions over all adapters";

const title = (section: Section): string =>
  `${section.bench}${isDirty(section) ? ` (${section.documents})` : ""} on ${section.dataset}${section.isOneOfSeveral ? ` (${section.runtime})` : ""}`;

/** The answer to each question that has a table of its own. */
const answers = (section: Section): string[] => {
  const answer = answerOf(section);
  return answer === undefined || !hasRows(section) ? [] : [`${title(section)}: ${answer}`];
};

/** Who is ahead of what was held to be possible: that is news, and something to learn from. */
function limits(sections: readonly Section[]): string[] {
  const drawn = sections.flatMap((section) => {
    const limit = limitOf(section);
    // A figure that is in doubt is no limit.
    return limit === undefined || limit.alarms.length > 0 ? [] : [{ section, limit }];
  });
  if (drawn.length === 0) return [];
  const ahead = drawn.flatMap(({ section, limit }) =>
    section.cells.flatMap(({ adapter, launches, resolution, alarms }) => {
      if (alarms.length > 0) return [];
      const apart = difference(launches, limit.launches);
      return compare(apart, resolution, false) === "faster"
        ? [`${adapter} in ${title(section)} (${times(apart.ratio)})`]
        : [];
    }),
  );
  return [
    ahead.length === 0
      ? `No adapter is faster than limit in the ${drawn.length === 1 ? "table that shows" : `${drawn.length} tables that show`} it.`
      : `Faster than limit: ${listed(ahead)}.`,
  ];
}

/** Cells without a figure that should have had one. */
function ungraded(sections: readonly Section[]): string[] {
  const of = (outcome: "nonconforming" | "failed") =>
    sections.flatMap((section) =>
      section.notMeasured
        .filter((cell) => cell.outcome === outcome)
        .map((cell) => `${cell.adapter} in ${title(section)}`),
    );
  const [wrong, failed] = [of("nonconforming"), of("failed")];
  return [
    ...(wrong.length === 0 ? [] : [`Wrong, and so not compared: ${listed(wrong)}.`]),
    ...(failed.length === 0 ? [] : [`Failed: ${listed(failed)}.`]),
  ];
}

/** What was too near to call, and how near that is. */
function resolutions(sections: readonly Section[]): string[] {
  const min = Math.min(...sections.map(({ resolution }) => resolution ?? Infinity));
  const coarser = sections.flatMap((section) =>
    section.resolution === null || percent(section.resolution) === percent(min)
      ? []
      : [`${percent(section.resolution)} in ${title(section)}`],
  );
  const noisy = sections.filter((section) => section.noisy).map(title);
  return [
    ...(Number.isFinite(min)
      ? [
          `Differences under ${percent(min)} could not be told apart (median over the cells of a table)${coarser.length === 0 ? "" : `; in other tables the threshold is higher: ${listed(coarser)}`}.`,
        ]
      : []),
    ...noisySentence(noisy),
  ];
}

/** The same of the columns of tables by kind, and how many pairs are undecided. */
function brief(sections: readonly Section[]): string[] {
  const told = sections.flatMap(({ resolution }) => resolution ?? []).toSorted((one, other) => one - other);
  const [least, most] = [told[0], told.at(-1)];
  const noisy = sections.filter((section) => section.noisy).map(title);
  const pairs = sections.map(pairsOf).filter((own) => own.length > 0);
  const count = pairs.reduce((sum, own) => sum + own.length, 0);
  return [
    ...(least === undefined || most === undefined
      ? []
      : [
          `Differences under ${[...new Set([percent(least), percent(most)])].join(" to ")} could not be told apart, by column (median over the cells of one).`,
        ]),
    ...noisySentence(noisy),
    ...(count === 0
      ? []
      : [
          `Undecided (more launches could change the verdict): ${count} ${count === 1 ? "pair" : "pairs"} of adapters in ${pairs.length} of ${sections.length} columns.`,
        ]),
  ];
}

const noisySentence = (titles: readonly string[]): string[] =>
  titles.length === 0
    ? []
    : [
        `Noisy: the reference did not repeat itself within 2.5 % in ${listed(titles)}. Ties there are undecided.`,
      ];

/** Pairs of a table that are named; where there are more, they are counted. */
const NAMED_PAIRS = 3;

/** The pairs of a table whose verdict more launches could change. */
const pairsOf = ({ cells }: Section): string[] => [
  ...new Set(
    cells.flatMap(({ adapter, undecided: others }) =>
      others.map((other) => [adapter, other].toSorted().join(" against ")),
    ),
  ),
];

/** Verdicts that hang on one launch, and ties that may hide a difference: more launches would tell. */
function undecided(sections: readonly Section[]): string[] {
  const open = sections.flatMap((section) => {
    const own = pairsOf(section).map((pair) => `${pair} in ${title(section)}`);
    if (own.length <= NAMED_PAIRS) return own;
    const adapters = section.cells.filter((cell) => cell.undecided.length > 0).length;
    return [`${own.length} pairs of ${adapters} adapters in ${title(section)}`];
  });
  return open.length === 0 ? [] : [`Undecided (more launches could change the verdict): ${listed(open)}.`];
}
