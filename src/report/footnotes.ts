/** Numbered remarks, each written out once however many rows it belongs to. */
export class Footnotes {
  readonly #texts: string[];
  constructor(texts: readonly string[] = []) {
    this.#texts = [...texts];
  }
  /** The number of a remark. */
  number(text: string): number {
    const at = this.#texts.indexOf(text);
    return at === -1 ? this.#texts.push(text) : at + 1;
  }
  get texts(): readonly string[] {
    return this.#texts;
  }
}
