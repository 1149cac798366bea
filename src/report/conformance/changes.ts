/** What is otherwise than the register has it. */

import type { Change } from "../../record/register-changes.ts";
import type { Register } from "../../record/register.ts";
import { type Chapter, list, text } from "./chapter.ts";

type Packages = Register["packages"];

/** One adapter against its register. */
export interface Compared {
  readonly adapter: string;
  readonly packages: Packages;
  /** What the register was made with. */
  readonly registered: Packages;
  readonly changes: readonly Change[];
}

/** How many cases are named where many changed alike. */
const MAX_NAMED = 6;

export function changeChapters(compared: readonly Compared[]): Chapter[] {
  const changed = compared.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0)
    return compared.length === 0
      ? []
      : [
          {
            title: "Register",
            level: 2,
            blocks: [
              text(`Everything is as registered, for ${compared.map(({ adapter }) => adapter).join(", ")}.`),
            ],
          },
        ];
  return [
    {
      title: "Different from the register",
      level: 2,
      blocks: changed.flatMap(({ adapter, packages, registered, changes }) => [
        text(`${adapter}: ${changes.length} results differ. ${versions(packages, registered)}`),
        list([...lostAnswers(changes), ...otherAnswers(changes)]),
      ]),
    },
  ];
}

/** What gives no answer at all any more, by the reason. */
const lostAnswers = (changes: readonly Change[]): string[] =>
  [
    ...Map.groupBy(
      changes.filter(({ why }) => why !== undefined),
      ({ is, why }) => `${is}: ${why ?? ""}`,
    ),
  ].map(
    ([title, alike]) =>
      `${title} (${alike.length}), in ${[...new Set(alike.map(({ where }) => where))].join("; ")}`,
  );

/** What is answered otherwise, by how. */
const otherAnswers = (changes: readonly Change[]): string[] =>
  [
    ...Map.groupBy(
      changes.filter(({ why }) => why === undefined),
      ({ where, was, is }) => `${where}: was ${was}, is ${is}`,
    ),
  ].map(([title, alike]) => {
    const names = alike.map(({ what }) => what);
    const more = names.length - MAX_NAMED;
    return `${title} (${alike.length}): ${names.slice(0, MAX_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  });

/** `zod is 3.25.0, the register was made with 4.6.7.` */
function versions(packages: Packages, registered: Packages): string {
  const words = packages.map(({ name, version }) => {
    const before = registered.find((other) => other.name === name)?.version;
    return before === version
      ? `${name} is ${version}, as in the register.`
      : `${name} is ${version}, the register was made with ${before ?? "none"}.`;
  });
  return words.join(" ");
}
