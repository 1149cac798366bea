/** Text that is hard to write or to read: what must be escaped, and what must not. */

import { type Attack, modelOf, never, read, type Subject, valueIs, written } from "./contract.ts";

const subject = (meaning: string, source: string): Subject => ({
  family: "text",
  meaning,
  source,
  model: modelOf("string"),
});

const TEXTS = {
  "lone-surrogate": [
    "\uD800",
    "half of a pair: no Unicode character, and no UTF-8",
    "RFC 8259 §8.2; ECMA-262 §25.5.2.3 QuoteJSONString escapes it",
  ],
  "line-separator": [
    "a\u2028b\u2029",
    "line ends to JavaScript before 2019, and to some parsers yet",
    "ECMA-262 §12.3; RFC 8259 §7 lets them stand",
  ],
  nul: ["a\u0000b", "the end of a text to C", "RFC 8259 §7: control characters are escaped"],
  "byte-order-mark": ["\uFEFFa", "which a reader may take for the beginning of the text", "RFC 8259 §8.1"],
  "control-characters": ["\u0001\u001F\u007F\b\f", "what must be escaped, and what need not", "RFC 8259 §7"],
  "quotes-and-backslashes": ['"\\"\\\\"', "what ends a text, and what hides its end", "RFC 8259 §7"],
} as const;

const escaped = Object.entries(TEXTS).flatMap(([name, [sent, meaning, source]]): Attack[] => {
  const value = JSON.stringify(sent);
  return [
    written(`${name}-written`, subject(meaning, source), `{ value: ${value} }`, valueIs(sent)),
    read(`${name}-read`, subject(meaning, source), `{"value":${value}}`, valueIs(sent)),
  ];
});

const raw: Attack[] = [
  read(
    "raw-nul-read",
    subject("a control character that is not escaped", "RFC 8259 §7: must be escaped"),
    '{"value":"a\u0000b"}',
    never,
  ),
  read(
    "byte-order-mark-before-the-text",
    subject("a mark before the text, which a reader may ignore or refuse", "RFC 8259 §8.1"),
    '\uFEFF{"value":"a"}',
    valueIs("a"),
  ),
  {
    ...read(
      "raw-line-separator-read",
      subject(
        "a line separator as it is, which RFC 8259 lets stand",
        "RFC 8259 §7: any text, once escaped, arrives as it left",
      ),
      '{"value":"a\u2028b"}',
      valueIs("a\u2028b"),
    ),
    // Shown escaped: nobody sees the character itself.
    input: () => String.raw`'{"value":"a' + "\u2028" + 'b"}'`,
  },
];

export const texts: readonly Attack[] = [...escaped, ...raw];
