/** Adapters that take part: what each of them says of itself. */

import { availableParallelism } from "node:os";
import { benches } from "../../bench/index.ts";
import type { Pool } from "../pool/pool.ts";
import { describeAdapters, type Participant } from "../schedule/describe.ts";
import { Interrupted, UsageError } from "./errors.ts";
import { type AskedAdapters, ownNames, sourcesOf } from "./sources.ts";

/** The names of the suite's own rows. */
const TAKEN: ReadonlySet<string> = new Set([
  ...ownNames(),
  ...benches.flatMap(({ references }) => references),
]);

/**
 * Asks each adapter what it is. Throws Interrupted where the answers were cut off. A file that does not load, a file without an
 * adapter, two adapters of one name, or nobody whose runtime is there, are the user's mistake.
 */
export async function participantsOf(
  asked: AskedAdapters,
  pool: Pool,
  signal?: AbortSignal,
): Promise<Participant[]> {
  const described = await describeAdapters(sourcesOf(asked), pool, availableParallelism());
  if (signal?.aborted === true) throw new Interrupted();
  const participants: Participant[] = [];
  for (const { source, description, ...more } of described) {
    if (description === "no adapter") throw new UsageError(hasNoAdapter(source));
    if (source.file !== undefined && "failed" in description && description.code !== "description")
      throw new UsageError(`${source.file} did not load: ${more.missing ?? `it ${description.failed}`}`);
    const isOwn = source.file === undefined && source.command === undefined;
    if (!isOwn && TAKEN.has(source.name))
      throw new UsageError(
        `${source.file ?? source.command?.join(" ") ?? ""}: the suite has a row called ${source.name}: give the adapter another name`,
      );
    const isSame = ({ source: other }: Participant): boolean =>
      other.name === source.name && other.runtime === source.runtime;
    if (participants.some(isSame))
      throw new UsageError(`two adapters are called ${source.name}: give one of them another name`);
    participants.push({ source, description, ...more });
  }
  const asRows = participants.filter(({ description }) => "failed" in description || !description.isLimit);
  const [first] = asRows;
  if (first?.missing !== undefined && asRows.every(({ missing }) => missing !== undefined))
    throw new UsageError(first.missing);
  return participants;
}

function hasNoAdapter({ name, file, runtime }: Participant["source"]): string {
  const wanted =
    runtime === "python"
      ? "write adapter = Adapter(…)"
      : "its default export must be what defineAdapter returns";
  return `${file ?? name} has no adapter: ${wanted}`;
}

/** Throws where an adapter runs on another runtime than wirebench. `what`: what is measured of no such adapter. */
export function holdOnNode(what: string, participants: readonly Participant[]): void {
  const others = participants.filter(({ source }) => source.runtime !== undefined);
  if (others.length > 0)
    throw new UsageError(
      `${what} of adapters in TypeScript, on Node: leave out ${others.map(({ source }) => source.name).join(", ")}`,
    );
}
