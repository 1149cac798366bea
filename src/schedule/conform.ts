/** Every question of conformance to every adapter, each adapter in processes of its own, which may be lost. */

import type { Mode } from "../adapters/contract.ts";
import { attacks } from "../conform/attacks.ts";
import type { Verdict } from "../conform/examples.ts";
import { trips } from "../conform/fidelity.ts";
import type { Proof } from "../conform/proof.ts";
import type { Letter, Reading } from "../conform/interchange.ts";
import type { Facet } from "../kinds/contract.ts";
import { type KindName, kinds } from "../kinds/index.ts";
import type {
  ConformanceRecord,
  ExplanationRecord,
  FidelityRecord,
  HostileRecord,
  InterchangeRecord,
} from "../record/conformance.ts";
import type { VerdictRecord } from "../record/verdict.ts";
import type { Found, Part } from "../worker/parts.ts";
import type { Participant } from "./plan.ts";
import { timeouts } from "./profiles.ts";
import type { AdapterSource } from "../protocol/messages.ts";
import type { Progress } from "./run.ts";
import { type Limits, WorkerProcess } from "../pool/worker-process.ts";

/** The matrices there are. */
export const matrixNames = ["strictness", "fidelity", "interchange", "explain", "hostile"] as const;
export type MatrixName = (typeof matrixNames)[number];

export interface ConformOptions {
  readonly matrices: readonly MatrixName[];
  readonly kinds: readonly KindName[];
  readonly modes: readonly Mode[];
  readonly parallel: number;
  readonly show?: (progress: Progress) => void;
}

type Matrices = Pick<
  ConformanceRecord,
  "verdicts" | "fidelity" | "interchange" | "explanations" | "hostile" | "failed"
>;

/** One zone in which a day begins late, one that has lost a whole day, beside UTC, in which nothing goes wrong. */
const ZONES = ["UTC", "America/New_York", "Pacific/Apia"] as const;
/** The kinds whose values a process time zone could shift. */
const ZONED: ReadonlySet<KindName> = new Set(["instant", "date"]);

/** A hostile value has less room and less time than an honest one. */
const hostileLimits: Limits = { heapMegabytes: 512, residentMegabytes: 1024 };
const HOSTILE_MILLISECONDS = 15_000;

/** All that was asked for, in the order of adapters. Whatever ends a worker is an outcome of what it was asked. */
export async function conform(
  participants: readonly Participant[],
  options: ConformOptions,
): Promise<Matrices> {
  const has = (name: MatrixName) => options.matrices.includes(name);
  const found: { readonly [Name in keyof Matrices]: Matrices[Name][number][] } = {
    verdicts: [],
    fidelity: [],
    interchange: [],
    explanations: [],
    hostile: [],
    failed: [],
  };
  const stages = options.matrices.length * participants.length;
  let done = 0;
  const each = async (
    doing: MatrixName,
    task: (participant: Participant) => Promise<void>,
  ): Promise<void> => {
    await inParallel(participants, options.parallel, async (participant) => {
      options.show?.({
        doing: `${doing}, ${participant.source.name}`,
        done: done++,
        total: stages,
        secondsLeft: undefined,
      });
      if ("failed" in participant.description && doing !== "strictness") {
        found.failed.push({
          adapter: participant.source.name,
          part: doing,
          cause: participant.description.failed,
        });
        return;
      }
      await task(participant);
    });
  };

  if (has("strictness"))
    await each("strictness", async ({ source, description }) => {
      const guest = new Guest(source);
      for (const kind of options.kinds)
        for (const mode of options.modes)
          found.verdicts.push(
            ...("failed" in description
              ? brokenVerdicts(source.name, kind, mode, description.failed)
              : await verdictsOf(guest, kind, mode)),
          );
      guest.leave();
    });

  if (has("fidelity"))
    await each("fidelity", async ({ source }) => {
      for (const zone of ZONES) {
        const guest = new Guest(source, { zone });
        for (const kind of options.kinds.filter((name) => zone === "UTC" || ZONED.has(name)))
          found.fidelity.push(...(await fidelityIn(guest, kind, zone)));
        if (zone === "UTC") {
          const answer = await guest.ask({ part: "envelope" });
          if (typeof answer === "string")
            found.failed.push({ adapter: source.name, part: "envelope", cause: answer });
          else if (answer.part === "envelope") found.fidelity.push(...answer.fidelity);
        }
        guest.leave();
      }
    });

  if (has("interchange")) await interchange(participants, each, found);

  if (has("explain"))
    await each("explain", async ({ source }) => {
      const guest = new Guest(source);
      const answer = await guest.ask({ part: "explain" });
      guest.leave();
      if (typeof answer === "string")
        found.failed.push({ adapter: source.name, part: "explain", cause: answer });
      else if (answer.part === "explain" && typeof answer.explanations !== "string")
        found.explanations.push(
          ...answer.explanations.map(([kind, { example, ...counts }]): ExplanationRecord => ({
            adapter: source.name,
            kind,
            ...counts,
            example: example ?? null,
          })),
        );
    });

  if (has("hostile"))
    await each("hostile", async ({ source }) => {
      const guest = new Guest(source, { limits: hostileLimits });
      for (const { name } of attacks) found.hostile.push(await attackBy(guest, name));
      guest.leave();
    });

  const order = new Map(participants.map(({ source }, index) => [source.name, index]));
  const place = ({ adapter }: { readonly adapter: string }) => order.get(adapter) ?? 0;
  const sorted = <Item extends { readonly adapter: string }>(items: readonly Item[]) =>
    items.toSorted((one, other) => place(one) - place(other));
  return {
    verdicts: sorted(found.verdicts),
    fidelity: sorted(found.fidelity),
    interchange: found.interchange,
    explanations: sorted(found.explanations),
    hostile: sorted(found.hostile),
    failed: sorted(found.failed),
  };
}

/** The proofs of a cell for one adapter; a text says why there are none. */
export async function prove(
  { source, description }: Participant,
  name: string,
  { kinds: chosen, modes }: Pick<ConformOptions, "kinds" | "modes">,
): Promise<readonly Proof[] | string> {
  if ("failed" in description) return description.failed;
  const guest = new Guest(source, { limits: hostileLimits });
  const answer = await guest.ask({ part: "proof", name, kinds: chosen, modes });
  guest.leave();
  return typeof answer === "string" ? answer : answer.part === "proof" ? answer.proofs : [];
}

/** A library as a guest: asked one part at a time, given another process where it has ended one. */
class Guest {
  readonly source: AdapterSource;
  readonly #options: { readonly zone?: string; readonly limits?: Limits };
  #worker: WorkerProcess | undefined;

  constructor(source: AdapterSource, options: { readonly zone?: string; readonly limits?: Limits } = {}) {
    this.source = source;
    this.#options = { zone: "UTC", ...options };
  }

  /** What was found, or in one line why nothing was. */
  async ask(part: Part, milliseconds: number = timeouts.prepareMilliseconds): Promise<Found | string> {
    this.#worker ??= new WorkerProcess(this.#options);
    const answer = await this.#worker.ask({ ask: "conform", adapter: this.source, part }, milliseconds);
    if (answer.is === "conformed") return answer.found;
    this.leave();
    return answer.is === "failed" ? answer.cause : answer.is;
  }

  leave(): void {
    this.#worker?.kill();
    this.#worker = undefined;
  }
}

const crashOrHang = (cause: string) => (cause.startsWith("hung") ? "hang" : "crash");

/** All examples at once; where that ends the process, one after another, so that only those that do it are blamed. */
async function verdictsOf(guest: Guest, kind: KindName, mode: Mode): Promise<VerdictRecord[]> {
  const answer = await guest.ask({ part: "examples", kind, mode });
  if (typeof answer !== "string") return answer.part === "examples" ? [...answer.verdicts] : [];
  const verdicts: VerdictRecord[] = [];
  let lost = 0;
  for (const example of kinds[kind].examples(kinds[kind].exampleParameters as never)) {
    // Where each of the first few ends a process, so will all others.
    const one =
      lost >= SAME_EVERYWHERE && verdicts.length === lost
        ? answer
        : await guest.ask({ part: "examples", kind, mode, cases: [example.case] });
    if (typeof one !== "string" && one.part === "examples") verdicts.push(...one.verdicts);
    else {
      lost++;
      verdicts.push(
        ...brokenVerdicts(guest.source.name, kind, mode, String(one)).filter(
          (verdict) => verdict.case === example.case,
        ),
      );
    }
  }
  return verdicts;
}
const SAME_EVERYWHERE = 3;

const brokenVerdicts = (adapter: string, kind: KindName, mode: Mode, cause: string): Verdict[] =>
  kinds[kind].examples(kinds[kind].exampleParameters as never).map((example) => ({
    adapter,
    kind,
    mode,
    operation: "decode",
    case: example.case,
    input: example.input,
    expected: example.expected,
    outcome: crashOrHang(cause),
    value: cause,
    source: example.source,
    standing: "wrong",
  }));

async function fidelityIn(guest: Guest, kind: KindName, zone: string): Promise<readonly FidelityRecord[]> {
  const answer = await guest.ask({ part: "fidelity", kind, zone });
  if (typeof answer !== "string") return answer.part === "fidelity" ? answer.fidelity : [];
  return (kinds[kind].facets as readonly Facet[]).flatMap((facet) =>
    trips.map((trip) => ({
      adapter: guest.source.name,
      kind,
      facet: facet.name,
      trip,
      zone,
      owes: facet.owes,
      outcome: crashOrHang(answer),
      input: "",
      became: answer,
      meaning: facet.meaning,
      source: facet.source,
    })),
  );
}

/** First everybody writes, then everybody reads what all have written, equal texts once. */
async function interchange(
  participants: readonly Participant[],
  each: (doing: MatrixName, task: (participant: Participant) => Promise<void>) => Promise<void>,
  found: {
    readonly interchange: InterchangeRecord[];
    readonly failed: { adapter: string; part: string; cause: string }[];
  },
): Promise<void> {
  const letters = new Map<string, readonly Letter[]>();
  for (const { source, description } of participants) {
    if ("failed" in description) continue;
    const guest = new Guest(source);
    const answer = await guest.ask({ part: "write" });
    guest.leave();
    if (typeof answer === "string") found.failed.push({ adapter: source.name, part: "write", cause: answer });
    else if (answer.part === "write" && answer.letters.length > 0) letters.set(source.name, answer.letters);
  }
  const key = ({ parcel, document, text }: Pick<Reading, "parcel" | "document" | "text">) =>
    JSON.stringify([parcel, document, text]);
  const texts = new Map(
    [...letters.values()].flat().flatMap(({ parcel, document, text }) => {
      return text === undefined
        ? []
        : [[key({ parcel, document, text }), { parcel, document, text }] as const];
    }),
  );
  await each("interchange", async ({ source }) => {
    const guest = new Guest(source);
    const answer = await guest.ask({ part: "read", texts: [...texts.values()] });
    guest.leave();
    if (typeof answer === "string") {
      found.failed.push({ adapter: source.name, part: "read", cause: answer });
      return;
    }
    if (answer.part !== "read" || answer.readings.every(({ outcome }) => outcome === "unsupported")) return;
    const readings = new Map(answer.readings.map((reading) => [key(reading), reading]));
    for (const [writer, own] of letters)
      for (const [parcel, sent] of Map.groupBy(own, (letter) => letter.parcel))
        found.interchange.push(tally(writer, source.name, parcel, sent, readings, key));
  });
  const order = new Map(participants.map(({ source }, index) => [source.name, index]));
  found.interchange.sort(
    (one, other) =>
      (order.get(one.writer) ?? 0) - (order.get(other.writer) ?? 0) ||
      (order.get(one.reader) ?? 0) - (order.get(other.reader) ?? 0),
  );
}

function tally(
  writer: string,
  reader: string,
  parcel: string,
  letters: readonly Letter[],
  readings: ReadonlyMap<string, Reading>,
  key: (letter: Pick<Reading, "parcel" | "document" | "text">) => string,
): InterchangeRecord {
  const counts = { same: 0, different: 0, refused: 0, unsupported: 0 };
  let example: InterchangeRecord["example"] = null;
  for (const letter of letters) {
    const reading =
      letter.text === undefined
        ? ({ outcome: "refused", became: `${writer} does not write it: ${letter.refused ?? ""}` } as const)
        : readings.get(key({ ...letter, text: letter.text }));
    if (reading === undefined) continue;
    counts[reading.outcome]++;
    if (reading.outcome !== "same") example ??= { text: letter.text ?? "", became: reading.became };
  }
  return { writer, reader, parcel, documents: letters.length, ...counts, example };
}

/** One attack; where it ends the process, the smallest size that does is looked for. */
async function attackBy(guest: Guest, name: string): Promise<HostileRecord> {
  const attack = attacks.find((candidate) => candidate.name === name) as (typeof attacks)[number];
  const answer = await guest.ask({ part: "attack", attack: name }, HOSTILE_MILLISECONDS);
  if (typeof answer !== "string" && answer.part === "attack") return answer.finding;
  const outcome = crashOrHang(String(answer));
  const harms = async (size: number) =>
    typeof (await guest.ask({ part: "attack", attack: name, size }, HOSTILE_MILLISECONDS)) === "string";
  let smallest = attack.size ?? 1;
  if (attack.grows === true)
    for (smallest = 16; smallest < 2 ** 20 && !(await harms(smallest));) smallest *= 2;
  else if (attack.size !== undefined)
    while (smallest > 1 && (await harms(Math.floor(smallest / 2)))) smallest = Math.floor(smallest / 2);
  return {
    adapter: guest.source.name,
    attack: name,
    family: attack.family,
    operation: attack.operation,
    outcome,
    exponent: null,
    input: attack.input(smallest),
    became: String(answer),
    meaning: attack.meaning,
    source: attack.source,
  };
}

/** Runs `task` on every item, at most `limit` at a time. */
async function inParallel<Item>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const next = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item);
  };
  await Promise.all(Array.from({ length: Math.max(1, limit) }, next));
}
