/** The fidelity matrix: what becomes of each facet of each kind on its way. */

import type { FidelityRecord } from "../../record/conformance.ts";
import { andMore, type Chapter, grouped, list, type Row, rows, table, text, type Tone } from "./chapter.ts";

const SHORT: Readonly<Record<FidelityRecord["outcome"], string>> = {
  kept: "kept",
  normalised: "norm.",
  "refused loudly": "refused",
  "lost silently": "LOST",
  unsupported: "–",
  crash: "CRASH",
  hang: "HANG",
};

/** What does not arrive, and nobody says so. */
export const lostChapters = (cells: readonly FidelityRecord[]): Chapter[] =>
  cells.length === 0
    ? []
    : [
        {
          title: "Lost without an error, or wrongly let through",
          level: 2,
          blocks: [
            text(
              "The list has facets of values that a trip over the wire loses without an error, and facets that ought to be refused and are not.",
            ),
            rows(lost(cells)),
          ],
        },
      ];

export function fidelityChapters(cells: readonly FidelityRecord[]): Chapter[] {
  if (cells.length === 0) return [];
  return [
    {
      title: "Fidelity",
      level: 2,
      blocks: [
        text(
          "What a trip over the wire keeps. kept: an equal value and its facet. norm.: an equal value in another spelling. refused: nothing, with an error. LOST: something else, without an error. × marks a facet that ought to be refused; there, kept means that it was let through. All trips are in strict mode, in the order encode, decode, round trip. – means that there is nothing to send, or no such operation; the reasons stand below.",
        ),
        ...[...Map.groupBy(cells, ({ kind }) => kind)].flatMap(([kind, own]) =>
          own.every(({ outcome }) => outcome === "unsupported") ? [] : [text(kind), kindTable(own)],
        ),
      ],
    },
    { title: "Not tested, and why", level: 3, blocks: [list(gaps(cells))] },
    { title: "Facets", level: 3, blocks: [list(meanings(cells))] },
  ];
}

const nameOf = ({ facet, zone, expected }: FidelityRecord): string =>
  `${facet}${expected === "refuse" ? " ×" : ""}${zone === "UTC" ? "" : `, ${zone}`}`;

/** Facets down, adapters across: one word where all three trips went alike. Zones in which nothing differs are left out. */
function kindTable(cells: readonly FidelityRecord[]) {
  const adapters = [...new Set(cells.map(({ adapter }) => adapter))].filter((adapter) =>
    cells.some((cell) => cell.adapter === adapter && cell.outcome !== "unsupported"),
  );
  const lineOf = (own: readonly FidelityRecord[]) =>
    adapters.map((adapter) => {
      const trips = own.filter((cell) => cell.adapter === adapter && cell.outcome !== "unsupported");
      const outcomes = [...new Set(trips.map(({ outcome }) => SHORT[outcome]))];
      return outcomes.length <= 1
        ? (outcomes[0] ?? "–")
        : trips.map(({ outcome }) => SHORT[outcome]).join("/");
    });
  const lines = [...Map.groupBy(cells, nameOf)].map(([name, own]) => {
    const [first] = own as [FidelityRecord];
    return { name, first, line: lineOf(own) };
  });
  const inUtc = new Map(
    lines.filter(({ first }) => first.zone === "UTC").map((row) => [row.first.facet, row]),
  );
  const shown = lines.filter(
    ({ first, line }) => first.zone === "UTC" || line.join() !== inUtc.get(first.facet)?.line.join(),
  );
  const zones = [...new Set(cells.map(({ zone }) => zone))].filter((zone) => zone !== "UTC");
  const same = zones.filter((zone) => !shown.some(({ first }) => first.zone === zone));
  return table(
    ["facet", ...adapters],
    [
      ...shown.map(({ name, line }) => [name, ...line]),
      ...(same.length === 0 ? [] : [[`the same under TZ=${same.join(" and ")}`, ...adapters.map(() => "")]]),
    ],
  );
}

function lost(cells: readonly FidelityRecord[]): Row[] {
  const zones = Map.groupBy(cells, facetOf);
  const silenced = silencedRows(cells);
  const rest = cells.filter((cell) => isLost(cell) && !silenced.some(({ of }) => of.includes(cell)));
  return [...silenced.map(({ row }) => row), ...facetRows(rest, zones)];
}

/** So many facets of which the same cause left nothing are counted in one row. */
const MANY = 4;

function silencedRows(cells: readonly FidelityRecord[]): { of: readonly FidelityRecord[]; row: Row }[] {
  return [...Map.groupBy(cells.filter(hasNoAnswer), ({ became }) => became).values()].flatMap((of) => {
    const facets = [...new Set(of.map(facetOf))];
    if (facets.length < MANY) return [];
    const groups = grouped(
      of.map(({ adapter, trip, outcome, became }) => ({
        who: `${adapter} ${trip}`,
        did: `${outcome}: ${clipped(became)}`,
        tone: "bad" as Tone,
      })),
    );
    const [first = ""] = facets;
    return [{ of, row: { name: `${facets.length} facets`, detail: `${first}${andMore(facets)}`, groups } }];
  });
}

/** One row for a facet of which the same became in several time zones: they are named where it is not all of them. */
function facetRows(
  cells: readonly FidelityRecord[],
  zones: ReadonlyMap<string, readonly FidelityRecord[]>,
): Row[] {
  return [...Map.groupBy(cells, facetOf)].flatMap(([facet, own]) => {
    const all = new Set(zones.get(facet)?.map(({ zone }) => zone));
    const byZone = [...Map.groupBy(own, ({ zone }) => zone)].map(([zone, inZone]) => ({
      zone,
      first: (inZone as [FidelityRecord])[0],
      groups: lostGroups(inZone),
    }));
    return [...Map.groupBy(byZone, ({ groups }) => JSON.stringify(groups)).values()].map((alike): Row => {
      const [{ first, groups }] = alike as [(typeof alike)[number]];
      const where = alike.length === all.size ? "" : `, ${alike.map(({ zone }) => zone).join(" and ")}`;
      return { name: `${facet}${where}`, detail: first.meaning, groups };
    });
  });
}

const facetOf = ({ kind, facet, expected }: FidelityRecord): string =>
  `${kind}: ${facet}${expected === "refuse" ? " ×" : ""}`;

const hasNoAnswer = ({ outcome }: FidelityRecord): boolean => outcome === "crash" || outcome === "hang";

const isLost = (cell: FidelityRecord): boolean =>
  cell.outcome === "lost silently" ||
  hasNoAnswer(cell) ||
  (cell.expected === "refuse" && (cell.outcome === "kept" || cell.outcome === "normalised"));

const lostGroups = (cells: readonly FidelityRecord[]): Row["groups"] =>
  grouped(
    cells.map((cell) => ({
      who: `${cell.adapter} ${cell.trip}`,
      did: `${cell.input} → ${clipped(cell.became)}`,
      tone: (cell.outcome === "lost silently" || hasNoAnswer(cell) ? "bad" : "open") as Tone,
    })),
  );

/** What stands behind each –: the reason, and of whom. Facets are named where it is a few of them. */
function gaps(cells: readonly FidelityRecord[]): string[] {
  const unsupported = cells.filter(({ outcome }) => outcome === "unsupported");
  return [...Map.groupBy(unsupported, ({ became }) => became)].map(([reason, own]) => {
    const of = [...new Set(own.map(({ adapter, trip }) => `${adapter} ${trip}`))].join(", ");
    const facets = [...new Set(own.map(({ kind, facet }) => `${kind}, ${facet}`))];
    return `${reason}: ${of}${facets.length > 3 ? "" : ` (${facets.join("; ")})`}`;
  });
}

const clipped = (words: string): string => (words.length > 70 ? `${words.slice(0, 69)}…` : words);

const meanings = (cells: readonly FidelityRecord[]): string[] => [
  ...new Set(cells.map(({ kind, facet, meaning, source }) => `${kind}, ${facet}: ${meaning} (${source})`)),
];
