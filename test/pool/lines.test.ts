import { describe, expect, it } from "vitest";
import { Lines } from "../../src/pool/lines.ts";

describe("lines", () => {
  const text = 'first\n\n{"smile":"😀é"}\nhalf';
  it.for([1, 2, 3, 7, 100])("are put together from pieces of %i bytes", (size) => {
    const lines = new Lines(100);
    const bytes = Buffer.from(text);
    const found: string[] = [];
    for (let from = 0; from < bytes.length; from += size)
      found.push(...lines.push(bytes.subarray(from, from + size)));
    expect(found).toEqual(["first", "", '{"smile":"😀é"}']);
    expect(lines.start()).toBe("half");
  });

  it("are limited in UTF-16 code units, ended or not", () => {
    expect(new Lines(4).push(Buffer.from("😀é1\n12\n"))).toEqual(["😀é1", "12"]);
    expect(() => new Lines(3).push(Buffer.from("😀é1"))).toThrow("more than 3 characters: 😀é1");
    expect(() => new Lines(3).push(Buffer.from("1234\n"))).toThrow("more than 3 characters");
  });

  it("are UTF-8", () => {
    expect(() => new Lines(100).push(Buffer.from([0x22, 0xff, 0x22, 0x0a]))).toThrow("not UTF-8");
  });
});
