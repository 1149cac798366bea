/** What stands in the record of interchange, and that the square counts the same as whoever asks each pair. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DecodeResult,
  type DocumentSet,
  type Encoded,
  writtenTexts,
} from "../../src/conform/interchange.ts";
import { interchangeRecord } from "../../src/conform/interchange-record.ts";
import { m } from "../../src/model/model.ts";
import { countsByPair } from "../../src/report/conformance/interchange-pairs.ts";

const setOf = (name: string, open: boolean, documents: readonly string[]): DocumentSet => ({
  name,
  open,
  model: m.object("Set", { value: m.instant() }),
  documents: documents.map((document) => ({ name: document, value: { value: document } })),
});

type Result = Pick<DecodeResult, "outcome" | "became">;
const same: Result = { outcome: "same", became: "" };

describe("the record", () => {
  const set = setOf("instant", false, ["noon", "year-0000", "leap-second"]);
  const place = { documentSet: "instant", open: false };
  const text = (document: number, written: string): Encoded => ({
    ...place,
    document,
    is: "written",
    text: written,
  });
  const encoded = new Map<string, readonly Encoded[]>([
    [
      "alpha",
      [text(0, "noon"), text(1, "0000"), { ...place, document: 2, is: "refused", why: "not\n  mine" }],
    ],
    ["beta", [text(0, "noon"), { ...place, document: 1, is: "impossible", why: "no year 0" }, text(2, "60")]],
    ["gamma", [0, 1, 2].map((document) => ({ ...place, document, is: "unsupported", why: "reads only" }))],
    ["delta", [text(0, " noon"), text(1, "0000"), text(2, "60")]],
  ]);
  const read = (results: readonly Result[]): DecodeResult[] =>
    writtenTexts(encoded.values()).map((written, index) => ({ ...written, ...(results[index] ?? same) }));
  const record = interchangeRecord(
    [set, setOf("empty", true, [])],
    encoded,
    new Map([
      ["alpha", read([])],
      ["beta", read([same, { outcome: "refused", became: "no\nyear" }])],
      [
        "gamma",
        read([
          same,
          { outcome: "different", became: "/value: 0 became 1" },
          { outcome: "refused", became: "no" },
        ]),
      ],
      ["delta", read([same, { outcome: "refused", became: "no year" }])],
      ["epsilon", read(Array.from({ length: 4 }, () => ({ outcome: "unsupported", became: "writes only" })))],
    ]),
  );

  it("names who writes and who reads, and each text once with all who lose it", () => {
    expect(record.writers).toEqual(["alpha", "beta", "delta"]);
    expect(record.readers).toEqual(["alpha", "beta", "gamma", "delta"]);
    expect(record.sets[0]?.documents).toEqual([
      {
        name: "noon",
        texts: [
          { text: "noon", writers: ["alpha", "beta"], different: [], refused: [] },
          { text: " noon", writers: ["delta"], different: [], refused: [] },
        ],
        unwritten: [],
        withoutValue: [],
      },
      {
        name: "year-0000",
        texts: [
          {
            text: "0000",
            writers: ["alpha", "delta"],
            different: [{ became: "/value: 0 became 1", readers: ["gamma"] }],
            refused: [{ became: "no year", readers: ["beta", "delta"] }],
          },
        ],
        unwritten: [],
        withoutValue: [{ why: "no year 0", writers: ["beta"] }],
      },
      {
        name: "leap-second",
        texts: [
          {
            text: "60",
            writers: ["beta", "delta"],
            different: [],
            refused: [{ became: "no", readers: ["gamma"] }],
          },
        ],
        unwritten: [{ why: "not mine", writers: ["alpha"] }],
        withoutValue: [],
      },
    ]);
    expect(record.sets[1]).toEqual({
      name: "empty",
      open: true,
      cannotWrite: [],
      cannotRead: [],
      documents: [],
    });
  });

  it("keeps the beginning of a long text", () => {
    const long = new Map([["alpha", [text(0, "x".repeat(500))]]]);
    const [kept] = interchangeRecord([set], long, new Map()).sets[0]?.documents[0]?.texts ?? [];
    expect(kept?.text).toMatch(/^x{399}…$/);
  });
});

/** What some adapters did with some sets, drawn. */
const drawn = fc.record({
  sets: fc.array(fc.record({ open: fc.boolean(), documents: fc.integer({ min: 0, max: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  seed: fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
});
const names = ["alpha", "beta", "gamma"];

it("counts what each reader loses of each writer as asking each pair does", () => {
  fc.assert(
    fc.property(drawn, ({ sets: shapes, seed }) => {
      const roll = (): number => Number(seed.next().value);
      const sets = shapes.map(({ open, documents }, index) =>
        setOf(
          `set ${index}`,
          open,
          Array.from({ length: documents }, (_, document) => `document ${document + 1}`),
        ),
      );
      const encoded = new Map(
        names.map((name) => [
          name,
          sets.flatMap((set): Encoded[] => {
            const isUnsupported = roll() < 2;
            return set.documents.map((_, document): Encoded => {
              const place = { documentSet: set.name, open: set.open, document };
              if (isUnsupported) return { ...place, is: "unsupported", why: "has none" };
              const die = roll();
              if (die === 0) return { ...place, is: "refused", why: "no" };
              if (die === 1) return { ...place, is: "impossible", why: "no value" };
              return { ...place, is: "written", text: `text ${die % 3}` };
            });
          }),
        ]),
      );
      const texts = writtenTexts(encoded.values());
      const decoded = new Map(
        names.map((name) => [
          name,
          sets.flatMap((set): DecodeResult[] => {
            const isUnsupported = roll() < 2;
            return texts
              .filter(({ documentSet, open }) => documentSet === set.name && open === set.open)
              .map((text): DecodeResult => {
                if (isUnsupported) return { ...text, outcome: "unsupported", became: "has none" };
                const outcome = (["different", "refused"] as const)[roll()] ?? "same";
                return { ...text, outcome, became: outcome === "same" ? "" : `became ${roll() % 2}` };
              });
          }),
        ]),
      );
      const counts = countsByPair(interchangeRecord(sets, encoded, decoded));
      for (const [writer, wrote] of encoded)
        for (const [reader, read] of decoded)
          for (const open of [false, true]) {
            const found = counts.get(writer)?.get(reader)?.[open ? "open" : "must"];
            const pair = countedOneByOne(
              wrote.filter((one) => one.open === open),
              read.filter((one) => one.open === open),
            );
            // Whoever wrote nothing, or can read nothing, is no writer and no reader.
            if (found === undefined) expect(isNobody(wrote, read)).toBe(true);
            else expect(found).toEqual(pair);
          }
    }),
  );
});

const isNobody = (wrote: readonly Encoded[], read: readonly DecodeResult[]): boolean =>
  wrote.every(({ is }) => is === "unsupported" || is === "impossible") ||
  read.every(({ outcome }) => outcome === "unsupported");

/** Sends every document of one writer to one reader. A set of which nobody wrote anything says nothing of who can read it. */
function countedOneByOne(wrote: readonly Encoded[], read: readonly DecodeResult[]) {
  const count = { sent: 0, lost: 0 };
  for (const one of wrote) {
    const own = read.filter(({ documentSet }) => documentSet === one.documentSet);
    if (own.some(({ outcome }) => outcome === "unsupported")) continue;
    if (one.is === "refused") {
      count.sent += 1;
      count.lost += 1;
    } else if (one.is === "written") {
      const result = own.find(({ document, text }) => document === one.document && text === one.text);
      if (result === undefined) throw new Error("it was not read");
      count.sent += 1;
      if (result.outcome !== "same") count.lost += 1;
    }
  }
  return count;
}
