/** What adapters make of values that are made to do harm. */

import type { HostileRecord } from "../../record/conformance.ts";
import { type Chapter, grouped, rows, table, text } from "./chapter.ts";

const OUTCOMES = ["safe", "refused loudly", "wrong output", "slow", "hang", "crash"] as const;

const isHarm = ({ outcome }: HostileRecord): boolean =>
  outcome !== "safe" && outcome !== "refused loudly" && outcome !== "unsupported";

/** What values that are made to do harm do to whom. */
export const harmChapters = (records: readonly HostileRecord[]): Chapter[] =>
  records.length === 0
    ? []
    : [
        {
          title: "Harmed by hostile values",
          level: 2,
          blocks: [
            rows(
              [...Map.groupBy(records.filter(isHarm), ({ attack }) => attack)].map(([attack, own]) => {
                const [first] = own as [HostileRecord];
                return {
                  name: attack,
                  detail: `${first.operation} of ${first.input}: ${first.meaning}; ${first.source}`,
                  groups: grouped(
                    own.map(({ adapter, outcome, exponent, became, input }) => ({
                      who: adapter,
                      did: `${outcome}${exponent === null ? "" : ` (time grows with size to the power of ${exponent.toFixed(1)})`}: ${clipped(became)}${input === first.input ? "" : `, by ${input}`}`,
                      tone: "bad",
                    })),
                  ),
                };
              }),
            ),
          ],
        },
      ];

export function hostileChapters(records: readonly HostileRecord[]): Chapter[] {
  if (records.length === 0) return [];
  const adapters = [...new Set(records.map(({ adapter }) => adapter))];
  return [
    {
      title: "Hostile values",
      level: 2,
      blocks: [
        text(
          "A process has 512 MB of heap, and each value has 15 s. If a value ends the process, the next value gets a new process. slow: the time is over 250 ms and grows faster than the input (exponent over 1.5), also at several times the size.",
        ),
        table(
          ["adapter", ...OUTCOMES],
          adapters.map((adapter) => [
            adapter,
            ...OUTCOMES.map((outcome) =>
              String(
                records.filter((record) => record.adapter === adapter && record.outcome === outcome).length,
              ),
            ),
          ]),
        ),
      ],
    },
  ];
}

const clipped = (words: string): string => (words.length > 110 ? `${words.slice(0, 109)}…` : words);
