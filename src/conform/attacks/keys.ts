/** Names that every object seems to have, as keys of the model, as unknown keys, and as members of an enum. */

import { m } from "../../model/model.ts";
import {
  type Attack,
  checked,
  holding,
  isRecord,
  modelOf,
  read,
  type Subject,
  valueIs,
  type Wrong,
  written,
} from "./contract.ts";

const PROTOTYPE =
  "ECMA-262 §20.1.3 (Object.prototype), §B.2.2.1 (__proto__): such keys are found in any object";
/** Apart, so that a finding about one names that one. */
const DANGEROUS = { proto: ["__proto__"], inherited: ["constructor", "toString", "hasOwnProperty"] } as const;

const ofModel = Object.entries(DANGEROUS).flatMap(([which, names]): Attack[] => {
  const meaning = `keys of the model that every object seems to have: ${names.join(", ")}`;
  const subject: Subject = {
    family: "keys",
    meaning,
    source: PROTOTYPE,
    model: m.object(`Dangerous${which}`, Object.fromEntries(names.map((key) => [key, m.text()]))),
  };
  const json = `{${names.map((key) => `${JSON.stringify(key)}:"a"`).join()}}`;
  // Written as a literal, __proto__ would set the prototype and be no key.
  const expression = `JSON.parse(${JSON.stringify(json)})`;
  const ownKeys: Wrong = (arrived) => {
    const missing = names.filter(
      (key) => !isRecord(arrived) || !Object.hasOwn(arrived, key) || arrived[key] !== "a",
    );
    return missing.length === 0 ? undefined : `${missing.join()} is lost`;
  };
  return [
    written(`${which}-keys-written`, subject, expression, ownKeys),
    read(`${which}-keys-read`, subject, json, ownKeys),
    checked(
      `${which}-keys-checked`,
      { ...subject, meaning: `${meaning}, all there` },
      { json, expression },
      true,
    ),
    checked(
      `${which}-keys-absent`,
      { ...subject, meaning: `${meaning}, none of them there` },
      { json: "{}", expression: "{}" },
      false,
    ),
  ];
});

/** The prototype of every object is looked at by the worker. */
const unpolluted: Wrong = (arrived, { hasOtherPrototype }) =>
  hasOtherPrototype || (arrived as { readonly admin?: unknown } | null)?.admin !== undefined
    ? "the object has become an admin"
    : undefined;

const unknown: Attack[] = (
  [
    [
      "proto-unknown-read",
      '{"value":"a","__proto__":{"admin":true}}',
      "an unknown key __proto__, copied by assignment",
    ],
    [
      "constructor-unknown-read",
      '{"value":"a","constructor":{"prototype":{"admin":true}}}',
      "an unknown key constructor, merged deeply",
    ],
  ] as const
).map(([name, wire, meaning]) =>
  read(name, { family: "keys", meaning, source: PROTOTYPE, model: modelOf("string") }, wire, unpolluted),
);

const ownWire: Attack = {
  ...read(
    "own-wire-path-to-the-prototype",
    {
      family: "keys",
      meaning: "a map of types that names a path into the prototype, as superjson's wire has one",
      source: "CVE-2022-23631",
      model: modelOf("string"),
    },
    '{"json":{"value":"a","admin":"2024-02-29T00:00:00.000Z"},"meta":{"values":{"__proto__.admin":["Date"],"constructor.prototype.admin":["Date"]},"referentialEqualities":{"admin":["__proto__.admin"]}}}',
    unpolluted,
  ),
  ownWire: true,
};

const MEMBERS = ["__proto__", "constructor", "toString"] as const;
const ofEnum = (meaning: string): Subject => ({
  family: "keys",
  meaning,
  source: "JSON Schema 2020-12 validation §6.1.2 enum; such names are found in any object (ECMA-262 §20.1.3)",
  model: m.object("DangerousMembers", { value: m.enum(...MEMBERS) }),
});
const members: Attack[] = [
  ...MEMBERS.flatMap((member): Attack[] => {
    const subject = ofEnum(`an enum one of whose members is ${member}`);
    const name = `member-${member.replaceAll("_", "").toLowerCase()}`;
    return [
      checked(`${name}-checked`, subject, holding(member), true),
      read(`${name}-read`, subject, JSON.stringify({ value: member }), valueIs(member)),
    ];
  }),
  checked(
    "member-valueof-checked",
    ofEnum("a name that every object has, and no member"),
    holding("valueOf"),
    false,
  ),
];

export const keys: readonly Attack[] = [...ofModel, ...unknown, ownWire, ...members];
