/** Every attack: what is sent, why, and what may come of it. */

import type { OperationName } from "../adapters/contract.ts";
import { type LeafModel, m, type Model } from "../model/model.ts";

interface Common {
  /** In lower-case words joined by hyphens, unique. */
  readonly name: string;
  readonly family: "injection" | "text" | "keys" | "sentinels" | "nesting" | "numbers" | "growth" | "faults";
  readonly meaning: string;
  readonly source: string;
  readonly model: Model;
  /** The input as a JavaScript expression; `Decimal` is decimal.js. A value for encode, text for decode, JSON for check and explain. */
  readonly input: (size: number) => string;
  /** How large it is; absent where it has one size, or grows. */
  readonly size?: number;
  /** Sent in doubling sizes, to see how the time grows: up to a million (characters), or as many as `most`. */
  readonly grows?: true;
  readonly most?: number;
  /** The text is of a library's own wire. */
  readonly ownWire?: true;
}
/** Says what is wrong with what has arrived; undefined where nothing is. */
type Wrong = (arrived: unknown, context: { readonly excused: boolean }) => string | undefined;

export type Attack = Common &
  (
    | { readonly operation: Extract<OperationName, "encode" | "decode">; readonly wrong: Wrong }
    /** `verdict`: what a check owes; absent where the sources leave it open. */
    | { readonly operation: "check"; readonly verdict?: boolean }
    | { readonly operation: "explain" }
  );

type Found = Readonly<Record<string, unknown>>;
const text = (value: string): string => JSON.stringify(value);

/** It should not have got through: whatever arrives is another value than was sent, or none at all. */
const never: Wrong = () => "it was let through as";
/** `value` arrives as it was sent, and nothing beside it. */
const valueIs =
  (sent: unknown): Wrong =>
  (arrived) => {
    const found = arrived as Found | null;
    if (typeof found !== "object" || found === null) return "no object arrived";
    const others = Object.keys(found).filter((key) => key !== "value");
    if (others.length > 0) return `a key ${others.join()} appeared`;
    return Object.is(found["value"], sent) ? undefined : "another value arrived";
  };
/** What claims no validation, or less of it, may hand on what it does not look at. */
const neverIfValidated: Wrong = (_, { excused }) =>
  excused ? undefined : "it was taken, though it is no value of the kind";
const nothing: Wrong = () => undefined;

const holder = (name: string, model: Model): Model => m.object(name, { value: model });
const enumOf = (...members: [string, ...string[]]): Model => m.enum(...members);

const wireKinds = {
  instant: m.instant(),
  date: m.date(),
  uuid: m.uuid(),
  decimal: m.decimal(20, 6),
  "decimal-number": m.decimalNumber(20, 6),
  enum: enumOf("draft", "open"),
  string: m.text(),
  integer: m.integer(0, 999),
  number: m.number(0, 999),
  boolean: m.boolean(),
} satisfies { readonly [Name in LeafModel["kind"]]: Model };

const INJECTION = "wirebench: a writer that puts quotes around what it takes for harmless";
const RFC_TEXT = "RFC 8259 §7: any text, once escaped, arrives as it left";

const modelOf = (kind: keyof typeof wireKinds): Model =>
  holder(
    `Hostile${kind.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`,
    wireKinds[kind],
  );

const injections: Attack[] = Object.keys(wireKinds).map((name) => {
  const kind = name as keyof typeof wireKinds;
  // What ends a text, or what follows a number.
  const quoted = ["instant", "date", "uuid", "decimal", "enum", "string"].includes(kind);
  const payload = quoted ? '2024-02-29","admin":true,"x":"' : '1,"admin":true';
  return {
    name: `key-by-${kind}`,
    family: "injection",
    meaning: `text that a writer was handed for kind ${kind}, made to end the value and begin a key`,
    source: INJECTION,
    model: modelOf(kind),
    operation: "encode",
    input: () => `{ value: ${text(payload)} }`,
    wrong: (arrived, context) => {
      const found = arrived as Found | null;
      if (typeof found === "object" && found !== null && "admin" in found) return "a key was injected";
      return kind === "string" ? valueIs(payload)(arrived, context) : undefined;
    },
  };
});

const crafted: Attack[] = (["instant", "decimal"] as const).map((kind) => ({
  name: `key-by-crafted-${kind}`,
  family: "injection",
  meaning: `an object that is written by methods of its own, given for kind ${kind}`,
  source: INJECTION,
  model: modelOf(kind),
  operation: "encode",
  input: () =>
    kind === "instant"
      ? `{ value: Object.assign(new Date(0), { toISOString: () => ${text('x","admin":true,"y":"')} }) }`
      : `{ value: Object.assign(new Decimal(0), { toFixed: () => ${text('0","admin":true,"y":"')}, toJSON: () => ${text('0","admin":true,"y":"')} }) }`,
  wrong: (arrived) =>
    typeof arrived === "object" && arrived !== null && "admin" in arrived ? "a key was injected" : undefined,
}));

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

const texts: Attack[] = Object.entries(TEXTS).flatMap(([name, [sent, meaning, source]]): Attack[] => [
  {
    name: `${name}-written`,
    family: "text",
    meaning,
    source,
    model: modelOf("string"),
    operation: "encode",
    input: () => `{ value: ${text(sent)} }`,
    wrong: valueIs(sent),
  },
  {
    name: `${name}-read`,
    family: "text",
    meaning,
    source,
    model: modelOf("string"),
    operation: "decode",
    input: () => text(`{"value":${text(sent)}}`),
    wrong: valueIs(sent),
  },
]);

const rawTexts: Attack[] = [
  {
    name: "raw-nul-read",
    family: "text",
    meaning: "a control character that is not escaped",
    source: "RFC 8259 §7: must be escaped",
    model: modelOf("string"),
    operation: "decode",
    input: () => text('{"value":"a\u0000b"}'),
    wrong: never,
  },
  {
    name: "byte-order-mark-before-the-text",
    family: "text",
    meaning: "a mark before the text, which a reader may ignore or refuse",
    source: "RFC 8259 §8.1",
    model: modelOf("string"),
    operation: "decode",
    input: () => text('\uFEFF{"value":"a"}'),
    wrong: valueIs("a"),
  },
  {
    name: "raw-line-separator-read",
    family: "text",
    meaning: "a line separator as it is, which RFC 8259 lets stand",
    source: RFC_TEXT,
    model: modelOf("string"),
    operation: "decode",
    input: () => `'{"value":"a' + "\\u2028" + 'b"}'`,
    wrong: valueIs("a\u2028b"),
  },
];

const PROTOTYPE =
  "ECMA-262 §20.1.3 (Object.prototype), §B.2.2.1 (__proto__): such keys are found in any object";
/** Apart, so that a finding about one names that one. */
const DANGEROUS = { proto: ["__proto__"], inherited: ["constructor", "toString", "hasOwnProperty"] } as const;

const unpolluted: Wrong = (arrived) => {
  const polluted = "admin" in {};
  delete (Object.prototype as { admin?: unknown }).admin;
  if (polluted) return "every object has become an admin";
  return (arrived as { admin?: unknown }).admin === undefined ? undefined : "the object has become an admin";
};

const dangerousKeys: Attack[] = Object.entries(DANGEROUS).flatMap(([which, names]): Attack[] => {
  const document = `{${names.map((key) => `${text(key)}:"a"`).join()}}`;
  const common = {
    family: "keys",
    source: PROTOTYPE,
    model: m.object(`Dangerous${which}`, Object.fromEntries(names.map((key) => [key, m.text()]))),
  } as const;
  const meaning = `keys of the model that every object seems to have: ${names.join(", ")}`;
  const ownKeys: Wrong = (arrived) => {
    const missing = names.filter(
      (key) => !Object.hasOwn(arrived as object, key) || (arrived as Found)[key] !== "a",
    );
    return missing.length === 0 ? undefined : `${missing.join()} is lost`;
  };
  // Written as a literal, __proto__ would set the prototype and be no key.
  const value = () => `JSON.parse(${text(document)})`;
  return [
    { ...common, name: `${which}-keys-written`, meaning, operation: "encode", input: value, wrong: ownKeys },
    {
      ...common,
      name: `${which}-keys-read`,
      meaning,
      operation: "decode",
      input: () => text(document),
      wrong: ownKeys,
    },
    {
      ...common,
      name: `${which}-keys-checked`,
      meaning: `${meaning}, all there`,
      operation: "check",
      input: value,
      verdict: true,
    },
    {
      ...common,
      name: `${which}-keys-absent`,
      meaning: `${meaning}, none of them there`,
      operation: "check",
      input: () => "{}",
      verdict: false,
    },
  ];
});

const keys: Attack[] = [
  ...dangerousKeys,
  ...(
    [
      [
        "proto-unknown",
        '{"value":"a","__proto__":{"admin":true}}',
        "an unknown key __proto__, copied by assignment",
      ],
      [
        "constructor-unknown",
        '{"value":"a","constructor":{"prototype":{"admin":true}}}',
        "an unknown key constructor, merged deeply",
      ],
    ] as const
  ).map(([name, sent, meaning]): Attack => ({
    name: `${name}-read`,
    family: "keys",
    meaning,
    source: PROTOTYPE,
    model: modelOf("string"),
    operation: "decode",
    input: () => text(sent),
    wrong: unpolluted,
  })),
  {
    name: "own-wire-path-to-the-prototype",
    family: "keys",
    meaning: "a map of types that names a path into the prototype, as superjson's wire has one",
    source: "CVE-2022-23631",
    model: modelOf("string"),
    operation: "decode",
    ownWire: true,
    input: () =>
      text(
        '{"json":{"value":"a","admin":"2024-02-29T00:00:00.000Z"},"meta":{"values":{"__proto__.admin":["Date"],"constructor.prototype.admin":["Date"]},"referentialEqualities":{"admin":["__proto__.admin"]}}}',
      ),
    wrong: unpolluted,
  },
];

const members = holder("DangerousMembers", m.enum("__proto__", "constructor", "toString"));
const ENUM =
  "JSON Schema 2020-12 validation §6.1.2 enum; such names are found in any object (ECMA-262 §20.1.3)";
const dangerousMembers: Attack[] = [
  ...["__proto__", "constructor", "toString"].flatMap((member): Attack[] => [
    {
      name: `member-${member.replaceAll("_", "").toLowerCase()}-checked`,
      family: "keys",
      meaning: `an enum one of whose members is ${member}`,
      source: ENUM,
      model: members,
      operation: "check",
      input: () => `{ value: ${text(member)} }`,
      verdict: true,
    },
    {
      name: `member-${member.replaceAll("_", "").toLowerCase()}-read`,
      family: "keys",
      meaning: `an enum one of whose members is ${member}`,
      source: ENUM,
      model: members,
      operation: "decode",
      input: () => text(JSON.stringify({ value: member })),
      wrong: valueIs(member),
    },
  ]),
  {
    name: "member-valueof-checked",
    family: "keys",
    meaning: "a name that every object has, and no member",
    source: ENUM,
    model: members,
    operation: "check",
    input: () => '{ value: "valueOf" }',
    verdict: false,
  },
];

const dollarDate = m.object("DollarDate", { value: m.object("Dollar", { $date: m.text() }) });
const jsonMeta = m.object("JsonMeta", { json: m.text(), meta: m.object("Meta", { values: m.text() }) });
const SENTINEL = "wirebench: a key by which a codec marks its own types is a user's key too";
const sameText =
  (sent: unknown): Wrong =>
  (arrived) =>
    JSON.stringify(arrived) === JSON.stringify(sent) ? undefined : "something else arrived";
const sentinels: Attack[] = (
  [
    [
      "dollar-date",
      dollarDate,
      { value: { $date: "2024-02-29" } },
      "a user's object that looks like MongoDB's Extended JSON",
    ],
    [
      "json-and-meta",
      jsonMeta,
      { json: "a", meta: { values: "Date" } },
      "a user's object that looks like superjson's wire",
    ],
  ] as const
).flatMap(([name, model, sent, meaning]): Attack[] => [
  {
    name: `${name}-written`,
    family: "sentinels",
    meaning,
    source: SENTINEL,
    model,
    operation: "encode",
    input: () => JSON.stringify(sent),
    wrong: sameText(sent),
  },
  {
    name: `${name}-read`,
    family: "sentinels",
    meaning,
    source: SENTINEL,
    model,
    operation: "decode",
    input: () => text(JSON.stringify(sent)),
    wrong: sameText(sent),
  },
]);

const DEPTH = "RFC 8259 §9: a reader may set limits on the depth of nesting";
const nested = (before: string, after: string) => (size: number) =>
  `${text(before)} + "[".repeat(${size}) + "]".repeat(${size}) + ${text(after)}`;
const nesting: Attack[] = [10_000, 1_000_000].flatMap((size): Attack[] => [
  {
    name: `nesting-${size}-read`,
    family: "nesting",
    meaning: "arrays in arrays where a text should be",
    source: DEPTH,
    model: modelOf("string"),
    operation: "decode",
    size,
    input: nested('{"value":', "}"),
    wrong: neverIfValidated,
  },
  {
    name: `nesting-${size}-in-an-unknown-key`,
    family: "nesting",
    meaning: "arrays in arrays under a key that nobody asked for",
    source: DEPTH,
    model: modelOf("string"),
    operation: "decode",
    size,
    input: nested('{"value":"a","extra":', "}"),
    wrong: nothing,
  },
  {
    name: `nesting-${size}-checked`,
    family: "nesting",
    meaning: "arrays in arrays where a text should be",
    source: DEPTH,
    model: modelOf("string"),
    operation: "check",
    size,
    input: (depth) => `JSON.parse(${nested('{"value":', "}")(depth)})`,
    verdict: false,
  },
  {
    name: `nesting-${size}-written`,
    family: "nesting",
    meaning: "arrays in arrays, handed to a writer for a text",
    source: DEPTH,
    model: modelOf("string"),
    operation: "encode",
    size,
    input: (depth) => `JSON.parse(${nested('{"value":', "}")(depth)})`,
    wrong: nothing,
  },
]);

const FINITE = "RFC 7493 §2.2 and RFC 8259 §6: neither Infinity nor NaN is a JSON number";
const numbers: Attack[] = [
  ...(["number", "integer", "decimal-number", "instant"] as const).map((kind): Attack => ({
    name: `beyond-doubles-as-${kind}`,
    family: "numbers",
    meaning: `1e400 for kind ${kind}: JSON.parse makes Infinity of it`,
    source: FINITE,
    model: modelOf(kind),
    operation: "decode",
    input: () => text('{"value":1e400}'),
    wrong: never,
  })),
  ...(["number", "integer"] as const).flatMap((kind) =>
    ["Infinity", "NaN"].map((value): Attack => ({
      name: `${value.toLowerCase()}-written-as-${kind}`,
      family: "numbers",
      meaning: `${value}, handed to a writer for kind ${kind}: JSON.stringify makes null of it`,
      source: FINITE,
      model: modelOf(kind),
      operation: "encode",
      input: () => `{ value: ${value} }`,
      wrong: valueIs(Number(value)),
    })),
  ),
  {
    name: "tiny-decimal-read",
    family: "numbers",
    meaning: "twelve characters that are a milliard of digits once written in full",
    source: "RFC 8259 §6: a reader may set limits on range and precision",
    model: modelOf("decimal"),
    operation: "decode",
    input: () => text('{"value":"1e-1000000000"}'),
    wrong: neverIfValidated,
  },
  {
    name: "tiny-decimal-checked",
    family: "numbers",
    meaning: "twelve characters that are a milliard of digits once written in full",
    source: "RFC 8259 §6: a reader may set limits on range and precision",
    model: modelOf("decimal"),
    operation: "check",
    input: () => '{ value: "1e-1000000000" }',
    verdict: false,
  },
  ...(["decimal", "decimal-number"] as const).map((kind): Attack => ({
    name: `tiny-${kind}-written`,
    family: "numbers",
    meaning: "a Decimal that is a milliard of digits once written in full",
    source: "RFC 8259 §6: a reader may set limits on range and precision",
    model: modelOf(kind),
    operation: "encode",
    input: () => '{ value: new Decimal("1e-1000000000") }',
    wrong: nothing,
  })),
];

const LINEAR = "wirebench: a text is read in a time that grows no faster than it does";
const growing: Attack[] = (
  [
    ["digits-then-a-letter", "decimal", (n: number) => `"1".repeat(${n}) + "x"`],
    ["a-million-digits", "decimal", (n: number) => `"9".repeat(${n})`],
    ["zeros-then-a-point", "decimal", (n: number) => `"0".repeat(${n}) + "."`],
    ["fraction-digits", "instant", (n: number) => `"2024-02-29T12:34:56." + "9".repeat(${n}) + "x"`],
    ["fraction-digits-then-z", "instant", (n: number) => `"2024-02-29T12:34:56." + "9".repeat(${n}) + "Z"`],
    ["spaces-for-t", "instant", (n: number) => `"2024-02-29" + " ".repeat(${n}) + "12:34:56Z!"`],
    ["years-of-digits", "date", (n: number) => `"2".repeat(${n}) + "-02-29x"`],
    ["dates-on-end", "date", (n: number) => `"2024-02-29".repeat(${Math.ceil(n / 10)}) + "x"`],
    ["spaces-around", "date", (n: number) => `" ".repeat(${n}) + "2024-02-29" + " ".repeat(${n}) + "x"`],
    ["prefixes-on-end", "uuid", (n: number) => `"urn:uuid:".repeat(${Math.ceil(n / 9)})`],
    ["digits-on-end", "uuid", (n: number) => `"0".repeat(${n}) + "-"`],
    ["members-on-end", "enum", (n: number) => `"draft".repeat(${Math.ceil(n / 5)}) + "x"`],
  ] as const
).flatMap(([name, kind, payload]): Attack[] => [
  {
    name: `${name}-as-${kind}-checked`,
    family: "growth",
    meaning: `text that is no value of kind ${kind}, made to be tried in many ways`,
    source: LINEAR,
    model: modelOf(kind),
    operation: "check",
    grows: true,
    input: (size) => `{ value: ${payload(size)} }`,
    // RFC 3339 §5.6 gives an instant as many digits of a second as it likes; a reader has its limits.
    ...(name === "fraction-digits-then-z" ? {} : { verdict: false }),
  },
  {
    name: `${name}-as-${kind}-read`,
    family: "growth",
    meaning: `text that is no value of kind ${kind}, made to be tried in many ways`,
    source: LINEAR,
    model: modelOf(kind),
    operation: "decode",
    grows: true,
    input: (size) => `'{"value":"' + ${payload(size)} + '"}'`,
    wrong: name === "fraction-digits-then-z" ? nothing : neverIfValidated,
  },
]);

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
      /^"+$/.test(String((arrived as Found)["value"])) ? undefined : "something else arrived",
  },
];

const manyDates = m.object("ManyDates", { values: m.array(m.date(), [1, 4]) });
const faults: Attack[] = (["explain", "check", "decode"] as const).map((operation): Attack => {
  const common = {
    name: `faults-${operation}`,
    family: "faults",
    meaning: "a document of which every date is wrong: a hundred thousand of them, and more",
    source: LINEAR,
    model: manyDates,
    grows: true,
    most: 131_072,
  } as const;
  const list = (size: number) => `{ values: Array.from({ length: ${size} }, () => "2024-02-3x") }`;
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

export const attacks: readonly Attack[] = [
  ...injections,
  ...crafted,
  ...texts,
  ...rawTexts,
  ...keys,
  ...dangerousMembers,
  ...sentinels,
  ...nesting,
  ...numbers,
  ...growing,
  ...written,
  ...faults,
];

/** The models that attacks are made on, each once. */
export const attackedModels: readonly Model[] = [
  ...new Set(attacks.map(({ model }) => JSON.stringify(model))),
].map((model) => attacks.find((attack) => JSON.stringify(attack.model) === model)?.model as Model);
