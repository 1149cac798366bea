import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { describeValue } from "../../../src/protocol/typed-values.ts";
import type { Called } from "../../../src/protocol/messages.ts";
import { wireFigure } from "../../../src/schedule/costs/gate.ts";
import { rangeFigure, timedFigure } from "../../../src/schedule/costs/cells.ts";

const written = (value: unknown): Called => ({ returned: describeValue(value, []), nanoseconds: 1 });

describe("the size of what was written", () => {
  const texts = ['{"a":"é"}', JSON.stringify({ b: "x".repeat(400) })];
  const calls = texts.map(written);

  it("is the mean over the documents, in bytes of UTF-8", () => {
    expect(wireFigure("bytes", calls)).toEqual({ cost: "bytes", is: "exact", value: (10 + 408) / 2 });
  });

  it("is that of each document compressed alone", () => {
    const mean = (size: (text: string) => number) => (size(texts[0] ?? "") + size(texts[1] ?? "")) / 2;
    expect(wireFigure("gzip", calls)).toMatchObject({ value: mean((text) => gzipSync(text).byteLength) });
    expect(wireFigure("zstd", calls)).toMatchObject({
      value: mean((text) => zstdCompressSync(text).byteLength),
    });
  });

  it("counts a wire of bytes as it is", () => {
    const bytes = new Uint8Array([255, 0, 128]);
    expect(wireFigure("bytes", [written(bytes)])).toMatchObject({ value: 3 });
  });

  it("is of a cost that somebody counts", () => {
    expect(() => wireFigure("brotli", calls)).toThrow("brotli");
  });
});

describe("a figure", () => {
  it("of processes is their median, with the least and the most", () => {
    expect(rangeFigure("allocated", [5, 3, 9, 4, 8])).toMatchObject({ value: 5, low: 3, high: 9 });
  });

  it("of times is the centre of the launches, within its interval; of one launch it has none", () => {
    const launches = [40, 44, 42].map((best, launch) => ({ launch, core: null, blocks: [best], best }));
    const figure = timedFigure("cold-start", launches);
    if (figure.is !== "timed") throw new Error(figure.is);
    expect(figure.value).toBeGreaterThan(40);
    expect(figure.value).toBeLessThan(44);
    expect(figure.low).toBeLessThan(figure.value);
    expect(figure.high).toBeGreaterThan(figure.value);
    expect(timedFigure("cold-start", launches.slice(0, 1))).toMatchObject({
      value: 40,
      low: null,
      high: null,
    });
  });
});
