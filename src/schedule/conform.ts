/** Every question of conformance to every adapter, each adapter in processes of its own, which may be lost. */

import type { Mode } from "../adapters/contract.ts";
import { attacks } from "../conform/attacks/index.ts";
import { lostVerdicts } from "../conform/examples.ts";
import { type DecodeResult, type Encoded, exampleSets, facetSets } from "../conform/interchange.ts";
import { interchangeRecord } from "../conform/interchange-record.ts";
import type { KindName } from "../kinds/index.ts";
import type { Pool } from "../pool/pool.ts";
import type { ConformanceRecord, InterchangeRecord } from "../record/conformance.ts";
import { type ClientOptions, ConformClient } from "./conform-client.ts";
import {
  datasetSets,
  documentsOf,
  explainedSets,
  explanationsOf,
  judgedDatasets,
} from "./conform-documents.ts";
import { attackBy, HOSTILE_MILLISECONDS, hostileLimits } from "./conform-hostile.ts";
import { allTexts, readBy, writtenBy } from "./conform-interchange.ts";
import { type Asked, fidelityOf, strictnessOf, structureOf } from "./conform-values.ts";
import type { Participant } from "./describe.ts";
import type { Progress } from "./progress.ts";

export { prove, type ProofOptions } from "./conform-proofs.ts";

/** The matrices there are. */
export const matrixNames = [
  "strictness",
  "fidelity",
  "interchange",
  "explain",
  "documents",
  "hostile",
] as const;
export type MatrixName = (typeof matrixNames)[number];

export interface ConformOptions {
  readonly matrices: readonly MatrixName[];
  readonly kinds: readonly KindName[];
  readonly modes: readonly Mode[];
  readonly pool: Pool;
  /** Adapters that are asked at the same time. */
  readonly parallel: number;
  readonly show?: (progress: Progress) => void;
}

export type Matrices = Pick<
  ConformanceRecord,
  "verdicts" | "fidelity" | "interchange" | "explanations" | "hostile" | "documents" | "failed"
>;
/** What is found adapter by adapter. */
type Found = { readonly [Name in Exclude<keyof Matrices, "interchange">]: Matrices[Name][number][] };

/** One zone in which a day begins late, one that has lost a whole day, beside UTC, in which nothing goes wrong. */
const ZONES = ["UTC", "America/New_York", "Pacific/Apia"] as const;
/** The kinds whose values a process time zone could shift. */
const ZONED: ReadonlySet<KindName> = new Set(["instant", "date"]);

/** All that was asked for, in the order of adapters. Whatever ends a worker is an outcome of what it was asked. */
export async function conform(
  participants: readonly Participant[],
  options: ConformOptions,
): Promise<Matrices> {
  const conformance = new Conformance(participants, options);
  // All at once: an adapter that takes long in one matrix holds up no other one.
  await Promise.all(
    matrixNames.filter((matrix) => options.matrices.includes(matrix)).map((matrix) => conformance[matrix]()),
  );
  return conformance.found();
}

/** Starts a process for an adapter; it ends with the task that asked for it. */
type Open = (options?: ClientOptions) => Asked;

/** One run: each matrix adds to what was found. */
class Conformance {
  readonly #participants: readonly Participant[];
  readonly #options: ConformOptions;
  readonly #found: Found = {
    verdicts: [],
    fidelity: [],
    explanations: [],
    hostile: [],
    documents: [],
    failed: [],
  };
  #interchange: InterchangeRecord = { writers: [], readers: [], sets: [] };
  #done = 0;
  readonly #total: number;
  readonly #atOnce: AtOnce;

  constructor(participants: readonly Participant[], options: ConformOptions) {
    this.#participants = participants;
    this.#options = options;
    const { matrices, parallel } = options;
    this.#atOnce = new AtOnce(parallel);
    this.#total = participants.length * (matrices.length + (matrices.includes("interchange") ? 1 : 0));
  }

  /** What was found, in the order of adapters, whoever was asked first. */
  found(): Matrices {
    const order = new Map(this.#participants.map(({ source }, index) => [source.name, index]));
    const place = (name: string) => order.get(name) ?? 0;
    const sorted = <Item extends { readonly adapter: string }>(items: readonly Item[]) =>
      items.toSorted((one, other) => place(one.adapter) - place(other.adapter));
    const { verdicts, fidelity, explanations, hostile, documents, failed } = this.#found;
    return {
      verdicts: sorted(verdicts),
      fidelity: sorted(fidelity),
      interchange: this.#interchange,
      explanations: sorted(explanations),
      hostile: sorted(hostile),
      documents: sorted(documents),
      failed: sorted(failed),
    };
  }

  async strictness(): Promise<void> {
    const { kinds, modes } = this.#options;
    const each = kinds.flatMap((kind) => modes.map((mode) => ({ kind, mode })));
    for (const { source, description } of this.#participants)
      if ("failed" in description)
        for (const { kind, mode } of each)
          this.#found.verdicts.push(
            ...lostVerdicts(source.name, kind, mode, {
              ended: description.code === "hung" ? "hang" : "crash",
              cause: description.failed,
            }),
          );
    await this.#each("strictness", async (open) => {
      const asked = open();
      for (const { kind, mode } of each)
        this.#found.verdicts.push(...(await strictnessOf(asked, kind, mode)));
    });
  }

  async fidelity(): Promise<void> {
    await this.#each("fidelity", async (open) => {
      for (const zone of ZONES) {
        const asked = open({ zone });
        const kinds = this.#options.kinds.filter((kind) => zone === "UTC" || ZONED.has(kind));
        for (const kind of kinds) this.#found.fidelity.push(...(await fidelityOf(asked, kind, zone)));
        if (zone === "UTC") this.#found.fidelity.push(...(await structureOf(asked)));
      }
    });
  }

  async interchange(): Promise<void> {
    const sets = [...exampleSets(), ...facetSets(), ...(await datasetSets())];
    const encoded = new Map<string, readonly Encoded[]>();
    await this.#each("interchange", async (open) => {
      const asked = open();
      encoded.set(asked.adapter.name, await writtenBy(asked, sets));
    });
    const texts = allTexts(encoded);
    const decoded = new Map<string, readonly DecodeResult[]>();
    await this.#each("interchange", async (open) => {
      const asked = open();
      decoded.set(asked.adapter.name, await readBy(asked, sets, texts));
    });
    this.#interchange = interchangeRecord(sets, this.#inOrder(encoded), this.#inOrder(decoded));
  }

  /** In the order of adapters, whoever was done first. */
  #inOrder<Done>(byName: ReadonlyMap<string, readonly Done[]>): Map<string, readonly Done[]> {
    return new Map(this.#participants.map(({ source: { name } }) => [name, byName.get(name) ?? []]));
  }

  async explain(): Promise<void> {
    const sets = await explainedSets();
    await this.#each("explain", async (open) => {
      const asked = open();
      const explanations = await explanationsOf(asked, sets);
      if (typeof explanations === "string") this.#fail(asked.adapter.name, "explain", explanations);
      else this.#found.explanations.push(...explanations);
    });
  }

  async documents(): Promise<void> {
    const drawn = await judgedDatasets();
    await this.#each("documents", async (open) => {
      this.#found.documents.push(...(await documentsOf(open(), drawn)));
    });
  }

  async hostile(): Promise<void> {
    await this.#each("hostile", async (open) => {
      const asked = open({ limits: hostileLimits, callMilliseconds: HOSTILE_MILLISECONDS });
      for (const attack of attacks) this.#found.hostile.push(await attackBy(asked, attack));
    });
  }

  #fail(adapter: string, part: string, cause: string): void {
    const { failed } = this.#found;
    // Interchange asks twice.
    if (!failed.some((one) => one.adapter === adapter && one.part === part))
      failed.push({ adapter, part, cause });
  }

  /** Asks every adapter that could be described, some at the same time, each in processes of its own. */
  async #each(matrix: MatrixName, task: (open: Open) => Promise<void>): Promise<void> {
    const { show, pool } = this.#options;
    const ask = async ({ source, description }: Participant): Promise<void> => {
      show?.({
        doing: `${matrix}, ${source.name}`,
        done: this.#done++,
        total: this.#total,
        secondsLeft: undefined,
      });
      if ("failed" in description) {
        // Of strictness that is the outcome of every example.
        if (matrix !== "strictness") this.#fail(source.name, matrix, description.failed);
        return;
      }
      const { wire, validates, unknownKeys } = description;
      const clients: ConformClient[] = [];
      try {
        await task((options) => {
          const client = new ConformClient(pool, source, options);
          clients.push(client);
          return { adapter: { name: source.name, wire, validates }, unknownKeys: unknownKeys[0], client };
        });
      } finally {
        for (const client of clients) client.close();
      }
    };
    await Promise.all(this.#participants.map((participant) => this.#atOnce.run(() => ask(participant))));
  }
}

/** Runs some tasks at the same time, and the others in the order in which they came. */
class AtOnce {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(limit: number) {
    this.#free = Math.max(1, limit);
  }

  async run(task: () => Promise<void>): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((begin) => this.#waiting.push(begin));
    try {
      await task();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
