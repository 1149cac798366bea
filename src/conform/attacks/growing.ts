/** Texts and documents that grow: whoever reads them in a time that grows faster than they do can be kept busy. */

import { m } from "../../model/model.ts";
import type { CallInput } from "../../protocol/messages.ts";
import { type Attack, isRecord, modelOf, neverIfValidated, nothing } from "./contract.ts";

const LINEAR = "wirebench: a text is read in a time that grows no faster than it does";

/** Text that is repeated, with what stands before and after it. */
interface Payload {
  readonly before?: string;
  readonly text: string;
  readonly after?: string;
  /** How many times, for so many characters. */
  readonly times?: (size: number) => number;
  /** Before as well, as many times. */
  readonly around?: true;
}

/** Each text that is no value of its kind, made to be tried in many ways. */
const PAYLOADS = {
  "digits-then-a-letter": ["decimal", { text: "1", after: "x" }],
  "a-million-digits": ["decimal", { text: "9" }],
  "zeros-then-a-point": ["decimal", { text: "0", after: "." }],
  "fraction-digits": ["instant", { before: "2024-02-29T12:34:56.", text: "9", after: "x" }],
  "fraction-digits-then-z": ["instant", { before: "2024-02-29T12:34:56.", text: "9", after: "Z" }],
  "spaces-for-t": ["instant", { before: "2024-02-29", text: " ", after: "12:34:56Z!" }],
  "years-of-digits": ["date", { text: "2", after: "-02-29x" }],
  "dates-on-end": ["date", { text: "2024-02-29", after: "x", times: (size) => Math.ceil(size / 10) }],
  "spaces-around": ["date", { before: "2024-02-29", text: " ", after: "x", around: true }],
  "prefixes-on-end": ["uuid", { text: "urn:uuid:", times: (size) => Math.ceil(size / 9) }],
  "digits-on-end": ["uuid", { text: "0", after: "-" }],
  "members-on-end": ["enum", { text: "draft", after: "x", times: (size) => Math.ceil(size / 5) }],
} as const satisfies Readonly<Record<string, readonly [Parameters<typeof modelOf>[0], Payload]>>;

/** The text as a JavaScript expression. */
function expressionOf({ before, text, after, times, around }: Payload, size: number): string {
  const repeated = `${JSON.stringify(text)}.repeat(${times?.(size) ?? size})`;
  const parts = [
    ...(around === true ? [repeated] : []),
    ...(before === undefined ? [] : [JSON.stringify(before)]),
    repeated,
    ...(after === undefined ? [] : [JSON.stringify(after)]),
  ];
  return parts.join(" + ");
}

/** A document of which it is the only value, as JSON text. */
function asDocument({ before = "", text, after = "", times }: Payload, size: number): CallInput {
  return {
    is: "repeat",
    before: `{"value":"${before}`,
    text,
    times: times?.(size) ?? size,
    after: `${after}"}`,
  };
}

const unmatched = Object.entries(PAYLOADS).flatMap(([name, entry]): Attack[] => {
  const [kind, payload]: readonly [Parameters<typeof modelOf>[0], Payload] = entry;
  const common = {
    family: "growth",
    meaning: `text that is no value of kind ${kind}, made to be tried in many ways`,
    source: LINEAR,
    model: modelOf(kind),
    grows: true,
    // What is repeated in two places is no `repeat`.
    ...(payload.around === true ? {} : { sent: (size: number) => asDocument(payload, size) }),
  } as const;
  // RFC 3339 §5.6 gives an instant as many digits of a second as it likes; a reader has its limits.
  const isOpen = name === "fraction-digits-then-z";
  return [
    {
      ...common,
      name: `${name}-as-${kind}-checked`,
      operation: "check",
      input: (size) => `{ value: ${expressionOf(payload, size)} }`,
      ...(isOpen ? {} : { verdict: false }),
    },
    {
      ...common,
      name: `${name}-as-${kind}-read`,
      operation: "decode",
      input: (size) => `'{"value":"' + ${expressionOf(payload, size)} + '"}'`,
      wrong: isOpen ? nothing : neverIfValidated,
    },
  ];
});

const written: Attack[] = [
  {
    name: "a-million-digits-written",
    family: "growth",
    meaning: "a Decimal of as many digits as it takes",
    source: LINEAR,
    model: modelOf("decimal"),
    operation: "encode",
    grows: true,
    input: (size) => `{ value: new Decimal("9".repeat(${size})) }`,
    wrong: nothing,
  },
  {
    name: "quotes-on-end-written",
    family: "growth",
    meaning: "a text of which every letter is to be escaped",
    source: LINEAR,
    model: modelOf("string"),
    operation: "encode",
    grows: true,
    input: (size) => `{ value: '"'.repeat(${size}) }`,
    wrong: (arrived) =>
      isRecord(arrived) && /^"+$/.test(String(arrived["value"])) ? undefined : "something else arrived",
  },
];

const WRONG_DATE = "2024-02-3x";
const list = (size: number) => `{ values: Array.from({ length: ${size} }, () => "${WRONG_DATE}") }`;
const faults = (["explain", "check", "decode"] as const).map((operation): Attack => {
  const common = {
    name: `faults-${operation}`,
    family: "faults",
    meaning: "a document of which every date is wrong: a hundred thousand of them, and more",
    source: LINEAR,
    model: m.object("ManyDates", { values: m.array(m.date(), [1, 4]) }),
    grows: true,
    maxSize: 131_072,
    sent: (size: number): CallInput => ({
      is: "repeat",
      before: '{"values":[',
      text: `"${WRONG_DATE}",`,
      times: size - 1,
      after: `"${WRONG_DATE}"]}`,
    }),
  } as const;
  switch (operation) {
    case "explain":
      return { ...common, operation, input: list };
    case "check":
      return { ...common, operation, input: list, verdict: false };
    case "decode":
      return {
        ...common,
        operation,
        input: (size) => `JSON.stringify(${list(size)})`,
        wrong: neverIfValidated,
      };
  }
});

export const growing: readonly Attack[] = [...unmatched, ...written, ...faults];
