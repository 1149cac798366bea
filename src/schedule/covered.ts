/** How much of the wall-clock time is covered by stretches of it that may overlap: of two launches that go on at once, say. */

export interface Covered {
  /** Takes a stretch, in seconds. Stretches come in the order of their ends. */
  readonly add: (from: number, to: number) => void;
  /** Seconds that lie in one stretch at the least. */
  readonly seconds: () => number;
}

export function covered(): Covered {
  /** Apart from each other, in order. */
  const stretches: { readonly from: number; readonly to: number }[] = [];
  return {
    add: (from, to) => {
      let begins = from;
      for (let last = stretches.at(-1); last !== undefined && last.to >= begins; last = stretches.at(-1)) {
        begins = Math.min(begins, last.from);
        stretches.pop();
      }
      stretches.push({ from: begins, to });
    },
    seconds: () => stretches.reduce((sum, { from, to }) => sum + to - from, 0),
  };
}
