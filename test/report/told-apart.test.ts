/** Two adapters of a table by kind are told apart as those of a question are. */

import { describe, expect, it } from "vitest";
import { MIN_LAUNCHES } from "../../src/stats/decide.ts";
import { type MeasuredCell, sectionsOf } from "../../src/report/sections.ts";
import { compared } from "../../src/report/told-apart.ts";
import { byKindResult } from "../record/by-kind-fixture.ts";
import { committedRun } from "./committed.ts";

const [section] = sectionsOf(byKindResult);
if (section === undefined) throw new Error("the fixture has no section");
const [one] = section.cells;
if (one === undefined) throw new Error("the section has no cell");

/** The cell with so many launches, each so many times as long. */
const times = (factor: number, launches = MIN_LAUNCHES): MeasuredCell => ({
  ...one,
  launches: one.launches.slice(0, launches).map((launch) => ({ ...launch, best: launch.best * factor })),
});

describe("compared", () => {
  it("is faster or slower beyond the least difference that counts", () => {
    expect(compared(section, times(1), times(1.1))).toMatchObject({ is: "faster" });
    expect(compared(section, times(1.1), times(1))).toMatchObject({ is: "slower" });
    expect(compared(section, times(1), times(1.1)).ratio).toBeCloseTo(1 / 1.1);
  });

  it("is a tie within it", () => {
    expect(compared(section, times(1), times(1.01)).is).toBe("tie");
  });

  it("is unsure where one launch alone says so", () => {
    expect(compared(section, times(1, 1), times(2, 1)).is).toBe("unsure");
  });

  it("is unsure beside a control that does not hold", () => {
    expect(compared(section, { ...times(1), noisy: true }, times(1.01)).is).toBe("unsure");
  });

  it("goes through the reference where launches were not shared", () => {
    const later = {
      ...times(1.5),
      launches: times(1.5).launches.map((all) => ({ ...all, launch: all.launch + 10 })),
    };
    const [reference] = section.references;
    if (reference === undefined) throw new Error("the section has no reference");
    const longer = {
      ...reference,
      launches: [0, 10].flatMap((offset) =>
        reference.launches.map((all) => ({ ...all, launch: all.launch + offset })),
      ),
    };
    expect(compared({ references: [longer] }, times(1), later)).toMatchObject({ is: "faster" });
  });

  it("says what the record says of each pair in a committed run", () => {
    let pairs = 0;
    for (const own of sectionsOf(committedRun()))
      for (const cell of own.cells)
        for (const name of cell.beatenBy) {
          const other = own.cells.find(({ adapter }) => adapter === name);
          // Whoever beats another is faster, or cannot be told apart and does more.
          if (other === undefined) continue;
          pairs++;
          expect(compared(own, other, cell).is, `${own.bench}: ${name}, ${cell.adapter}`).not.toBe("slower");
        }
    expect(pairs).toBeGreaterThan(50);
  });
});
