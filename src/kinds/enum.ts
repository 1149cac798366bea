/** Enums. Long because every example of the kind stands here, beside the rule that it is an example of. */

import {
  accept,
  coerce,
  defineKind,
  type Example,
  type JsonValue,
  notText,
  refuse,
  valueFacet,
} from "./contract.ts";

/** The members, each once: text, finite numbers, or (as an enum of TypeScript may) both. */
export interface EnumParameters {
  readonly members: readonly [string | number, ...(string | number)[]];
}

const ENUM_SOURCE = "JSON Schema 2020-12 validation §6.1.2 enum";
const TEXT_SOURCE = "RFC 8259 §8.3: texts are equal code unit by code unit";
const PROTOTYPE_SOURCE = `${ENUM_SOURCE}; looked up in a plain object it is found, ECMA-262 §20.1.3 (Object.prototype)`;
const TO_NUMBER = "ECMA-262 §7.1.4.1.1 (StringToNumber)";
const NUMBER_SOURCE = `${ENUM_SOURCE}: text is not equal to a number; ${TO_NUMBER} makes it one`;
const OTHER_JSON = "RFC 8259 §3: another type of value than every member";

const acceptEach = (members: readonly (string | number)[]): Example[] =>
  members.map((member, index) => accept(`member-${index + 1}`, member, member, ENUM_SOURCE));

/** How a lax reader may compare texts. */
const ignoringCase = (text: string): string => text.toLowerCase();
const ignoringWhiteSpace = (text: string): string => text.trim();
const ignoringBoth = (text: string): string => ignoringCase(ignoringWhiteSpace(text));

/** Upper case, or lower case where it is that already; undefined where there is no other case, or no way back. */
function otherCase(text: string): string | undefined {
  const changed = text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
  return changed !== text && ignoringCase(changed) === ignoringCase(text) ? changed : undefined;
}

/** The first of the candidates that is defined and no member. */
const firstUnknown = <Value extends JsonValue>(
  candidates: readonly (Value | undefined)[],
  members: readonly JsonValue[],
): Value | undefined =>
  candidates.find((candidate) => candidate !== undefined && !members.includes(candidate));

function textExamples(members: readonly [string, ...string[]]): Example[] {
  /** The first member that, so rewritten, is no member and can be mistaken for one member only. */
  const rewritten = (
    name: string,
    write: (member: string) => string | undefined,
    read: (text: string) => string,
    source: string,
  ): Example[] => {
    for (const member of members) {
      const input = write(member);
      if (input === undefined || members.includes(input)) continue;
      const meant = members.filter((other) => read(other) === read(input));
      if (meant.length === 1 && meant[0] === member) return [coerce(name, input, member, source)];
    }
    return [];
  };
  const refuseUnknown = (name: string, input: string | undefined, source: string): Example[] =>
    input === undefined ? [] : [refuse(name, input, source)];
  const [first] = members;
  const joined = (separator: string) => [first, members[1] ?? first].join(separator);
  // What a reader that trims, ignores case or makes text of anything could rightly take for a member is no refusal.
  const meansNone = ({ input }: Example) =>
    members.every((member) => ignoringBoth(member) !== ignoringBoth(String(input)));

  return [
    ...acceptEach(members),
    ...rewritten(
      "other-case",
      otherCase,
      ignoringCase,
      `${TEXT_SOURCE}; a reader that ignores case takes it`,
    ),
    ...rewritten(
      "capitalised",
      (member) => {
        const changed = member.slice(0, 1).toUpperCase() + member.slice(1);
        return ignoringCase(changed) === ignoringCase(member) ? changed : undefined;
      },
      ignoringCase,
      `${TEXT_SOURCE}; a reader that ignores case takes it`,
    ),
    ...rewritten(
      "white-space-around",
      (member) => ` ${member} `,
      ignoringWhiteSpace,
      `${TEXT_SOURCE}; a reader that trims takes it`,
    ),
    ...rewritten(
      "white-space-after",
      (member) => `${member} `,
      ignoringWhiteSpace,
      `${TEXT_SOURCE}; a reader that trims takes it`,
    ),

    ...[
      refuse("unknown-member", "no-such-member", ENUM_SOURCE),
      refuse("empty-text", "", ENUM_SOURCE),
      ...refuseUnknown(
        "prefix-of-member",
        firstUnknown(
          members.map((member) => member.slice(0, -1) || undefined),
          members,
        ),
        `${ENUM_SOURCE}; an unanchored regular expression takes it`,
      ),
      refuse(
        "member-with-suffix",
        `${first}-more`,
        `${ENUM_SOURCE}; an unanchored regular expression takes it`,
      ),
      refuse(
        "member-with-prefix",
        `no-${first}`,
        `${ENUM_SOURCE}; an unanchored regular expression takes it`,
      ),
      refuse("members-joined-by-comma", joined(","), ENUM_SOURCE),
      refuse("members-joined-by-bar", joined("|"), ENUM_SOURCE),
      refuse("member-in-quotes", JSON.stringify(first), `${TEXT_SOURCE}; it is encoded twice`),
      refuse("zero-width-space-after", `${first}\u200B`, TEXT_SOURCE),
      refuse("nul-after", `${first}\u0000`, TEXT_SOURCE),
      refuse("any-text-pattern", ".*", ENUM_SOURCE),
      refuse("to-string", "toString", PROTOTYPE_SOURCE),
      refuse("constructor", "constructor", PROTOTYPE_SOURCE),
      refuse("has-own-property", "hasOwnProperty", PROTOTYPE_SOURCE),
      refuse("proto", "__proto__", PROTOTYPE_SOURCE),
      refuse(
        "length",
        "length",
        `${ENUM_SOURCE}; looked up in an array it is found, ECMA-262 §23.1.4 (Array instances)`,
      ),
      refuse("null-text", "null", ENUM_SOURCE),
      refuse("undefined-text", "undefined", ENUM_SOURCE),
      refuse("index-of-member", 0, `${OTHER_JSON}; enums are texts in RFC 8927 §2.2.4, and no positions`),
      refuse(
        "index-of-member-as-text",
        "0",
        `${ENUM_SOURCE}; a key of an array, as of a TypeScript numeric enum`,
      ),
      ...notText(OTHER_JSON),
    ].filter(meansNone),
    // Those below turn into a member once made text or trimmed, and are none for all that.
    ...refuseUnknown(
      "trailing-newline",
      firstUnknown(
        members.map((member) => `${member}\n`),
        members,
      ),
      `${ENUM_SOURCE}; a regular expression with $ in multi-line mode lets it through`,
    ),
    refuse("array-holding-member", [first], `${OTHER_JSON}; as a key of an object it turns into the member`),
    refuse("object-holding-member", { value: first }, OTHER_JSON),
  ];
}

function numberExamples(members: readonly [number, ...number[]]): Example[] {
  const [first] = members;
  const largest = Math.max(...members);
  const smallest = Math.min(...members);
  const whole = members.find((member) => Number.isSafeInteger(member) && member >= 0);
  /** The first of the candidates that is finite and no member, refused. */
  const refuseUnknown = (name: string, candidates: readonly number[], source: string): Example[] => {
    const input = firstUnknown(candidates.filter(Number.isFinite), members);
    return input === undefined ? [] : [refuse(name, input, source)];
  };
  const unknown = firstUnknown([largest + 1, largest * 2 + 1, smallest - 1], members);

  return [
    ...acceptEach(members),
    coerce("numeric-text", String(first), first, NUMBER_SOURCE),
    coerce("white-space-around-numeric-text", ` ${first} `, first, NUMBER_SOURCE),
    ...(whole === undefined
      ? []
      : [
          coerce("numeric-text-with-fraction", `${whole}.0`, whole, NUMBER_SOURCE),
          coerce("numeric-text-with-leading-zero", `0${whole}`, whole, NUMBER_SOURCE),
        ]),

    ...refuseUnknown("above-largest", [largest + 1], ENUM_SOURCE),
    ...refuseUnknown("below-smallest", [smallest - 1], ENUM_SOURCE),
    ...refuseUnknown(
      "between-members",
      members.map((member) => member + 0.5),
      `${ENUM_SOURCE}; rounded or truncated it is a member`,
    ),
    ...refuseUnknown(
      "negative-of-member",
      members.map((member) => -member),
      ENUM_SOURCE,
    ),
    ...refuseUnknown(
      "sum-of-members",
      members.flatMap((member) => members.map((other) => (other === member ? Number.NaN : member + other))),
      `${ENUM_SOURCE}; only flags add up`,
    ),
    ...refuseUnknown(
      "member-plus-2-to-the-32",
      members.filter(Number.isInteger).map((member) => member + 2 ** 32),
      `${ENUM_SOURCE}; ECMA-262 §7.1.6 (ToInt32) makes it the member`,
    ),
    ...refuseUnknown(
      "index-of-member",
      [...members.keys()],
      `${ENUM_SOURCE}; a member's position is not the member`,
    ),
    ...refuseUnknown("far-above-largest", [Number.MAX_SAFE_INTEGER], ENUM_SOURCE),
    ...(unknown === undefined ? [] : [refuse("unknown-numeric-text", String(unknown), ENUM_SOURCE)]),
    ...(whole === undefined
      ? []
      : [
          refuse(
            "hexadecimal-text",
            `0x${whole.toString(16)}`,
            `wirebench: no JSON number (RFC 8259 §6), though ${TO_NUMBER} reads it`,
          ),
        ]),
    refuse("empty-text", "", `wirebench: no number, though ${TO_NUMBER} makes it 0`),
    refuse("space", " ", `wirebench: no number, though ${TO_NUMBER} makes it 0`),
    refuse("word", "many", ENUM_SOURCE),
    refuse(
      "trailing-text",
      `${first} and more`,
      `${ENUM_SOURCE}; ECMA-262 §19.2.4 (parseFloat) makes it the member`,
    ),
    refuse("trailing-newline", `${first}\n`, `${ENUM_SOURCE}; no JSON number either (RFC 8259 §6)`),
    refuse("to-string", "toString", PROTOTYPE_SOURCE),
    refuse("constructor", "constructor", PROTOTYPE_SOURCE),
    refuse("proto", "__proto__", PROTOTYPE_SOURCE),
    refuse("array-holding-member", [first], `${OTHER_JSON}; ECMA-262 §7.1.4 (ToNumber) makes it the member`),
    refuse("object-holding-member", { value: first }, OTHER_JSON),
    ...notText(`${OTHER_JSON}; ECMA-262 §7.1.4 (ToNumber) makes null and false 0, and true 1`),
  ];
}

const areTexts = (members: EnumParameters["members"]): members is readonly [string, ...string[]] =>
  members.every((member) => typeof member === "string");
const areNumbers = (members: EnumParameters["members"]): members is readonly [number, ...number[]] =>
  members.every((member) => typeof member === "number");

/** What is read as a number must not be taken for a text, nor the other way round. */
function mixedExamples(members: EnumParameters["members"]): Example[] {
  const otherType = members
    .map((member) => (typeof member === "string" ? Number(member) : String(member)))
    .find((member) => !members.includes(member) && !Number.isNaN(member));
  return [
    ...acceptEach(members),
    ...(typeof otherType === "string"
      ? [coerce("numeric-text", otherType, Number(otherType), NUMBER_SOURCE)]
      : []),
    refuse("unknown-member", "no-such-member", ENUM_SOURCE),
    refuse("empty-text", "", ENUM_SOURCE),
    refuse("object-holding-member", { value: members[0] }, OTHER_JSON),
    refuse("array-holding-member", [members[0]], OTHER_JSON),
    ...notText(OTHER_JSON),
  ];
}

/** One of fixed members. */
export const enumeration = defineKind({
  name: "enum",
  summary: "one of fixed members, texts or numbers",
  grammar:
    "the member itself, a JSON text or number (JSON Schema 2020-12 validation §6.1.2 enum; RFC 8927 §2.2.4 has texts alone)",
  exampleParameters: { members: ["draft", "open", "paid", "closed"] } as EnumParameters,
  forms: [],
  facets: [
    valueFacet("member", "one of the members, a text", ENUM_SOURCE, "draft", "closed"),
    {
      ...valueFacet("numeric member", "one of the members, a number", ENUM_SOURCE, 1, 4),
      parameters: { members: [1, 2, 4] },
    },
    {
      ...valueFacet(
        "heterogeneous members",
        "texts and numbers in one enum, as TypeScript allows",
        ENUM_SOURCE,
        "draft",
        2,
      ),
      parameters: { members: ["draft", "open", 2] },
    },
    {
      ...valueFacet(
        "aliased members",
        'two names of one value, as `enum { Open = "open", Started = "open" }` has: the value is listed twice',
        `${ENUM_SOURCE}: elements should be unique`,
        "open",
        "paid",
      ),
      parameters: { members: ["open", "open", "paid"] },
    },
    {
      name: "unknown member",
      meaning: "a value that is none of the members",
      source: ENUM_SOURCE,
      expected: "refuse",
      probes: ["no-such-member", "constructor"],
      typed: () => [{ value: "no-such-member" }, { value: "constructor" }],
    },
  ],
  dirty: [
    { name: "numeric text", write: (wire) => (typeof wire === "number" ? String(wire) : undefined) },
    // Of an enum whose members differ in case alone, this writes another member: such enums have no such form.
    { name: "other case", write: (wire) => (typeof wire === "string" ? otherCase(wire) : undefined) },
    { name: "white space around", write: (wire) => (typeof wire === "string" ? ` ${wire} ` : undefined) },
  ],

  /** Numbers by value, so that 1.0 is 1, and texts by code unit; never across types. */
  conforms: (value, { members }) => (members as readonly unknown[]).includes(value),

  equal: (left, right) => left === right,

  generate: (random, { members }) => random.pick<string | number>(members),

  examples: ({ members }) =>
    areTexts(members)
      ? textExamples(members)
      : areNumbers(members)
        ? numberExamples(members)
        : mixedExamples(members),
});
