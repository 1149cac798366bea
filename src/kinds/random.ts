import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A seeded source of chance: the same seed gives the same draws on every machine. */
export interface Random {
  /** A whole number from `min` to `max`, both included; both safe integers. */
  integer(min: number, max: number): number;
  /** True with the given probability, from 0 to 1. */
  chance(probability: number): boolean;
  /** One of the items, each as likely as any other. Throws a RangeError on an empty list. */
  pick<Item>(items: readonly Item[]): Item;
  /** Text of the given length, each character one of `alphabet`. */
  text(length: number, alphabet: string): string;
  /** The items in an order drawn anew; the input is left as it is. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** A source of chance from a seed (any safe integer). */
export function seeded(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const integer = (min: number, max: number) => uniformInt(generator, min, max);
  return {
    integer,
    chance: (probability) => integer(0, 999_999) < probability * 1_000_000,
    pick: <Item>(items: readonly Item[]) => {
      if (items.length === 0) throw new RangeError("nothing to pick from");
      return items[integer(0, items.length - 1)] as Item;
    },
    text: (length, alphabet) => {
      let text = "";
      for (let index = 0; index < length; index++) text += alphabet[integer(0, alphabet.length - 1)];
      return text;
    },
    shuffle: <Item>(items: readonly Item[]) => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = integer(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
      }
      return shuffled;
    },
  };
}

export const LOWER_CASE = "abcdefghijklmnopqrstuvwxyz";
export const DIGITS = "0123456789";
export const HEX_DIGITS = "0123456789abcdef";
