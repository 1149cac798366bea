/** Draws proofs of an adapter, runs each as it is printed, and compares what it prints with what the suite says. */

import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { isInstalledIn } from "../adapters/packages.ts";
import { whyNoProof } from "../conform/proof-check.ts";
import { provable, type ProofCell } from "../conform/proof.ts";
import { type Random, seeded } from "../kinds/random.ts";
import { runModule } from "../pool/run-module.ts";
import type { ProofCheckRecord, ProofRecord } from "../record/proofs.ts";
import type { Launchable } from "../runtimes/contract.ts";
import { programOn } from "../runtimes/index.ts";
import { type ProofOptions, Prover } from "./conform-proofs.ts";
import type { Participant } from "./describe.ts";
import { timeouts } from "./profiles.ts";

export interface CheckProofsOptions extends ProofOptions {
  /** Proofs to draw; fewer where the adapter has fewer. */
  readonly count: number;
  /** The same seed draws the same proofs. */
  readonly seed: number;
  /** Of these cases, facets and attacks alone; by default of all. */
  readonly names?: readonly string[];
  /** Says that one more was run. */
  readonly show?: () => void;
}

const project = fileURLToPath(new URL("../..", import.meta.url));

/** Checks some proofs of an adapter. */
export async function checkProofs(
  participant: Participant,
  { count, seed, show, names = provable(), ...options }: CheckProofsOptions,
): Promise<ProofCheckRecord> {
  const adapter = participant.source.name;
  if ("failed" in participant.description)
    return { adapter, drawn: 0, different: [], failed: participant.description.failed };
  const on = programOn(participant.source);
  if (on === undefined) return { adapter, drawn: 0, different: [] };
  const different: { proof: ProofRecord; why: string }[] = [];
  let drawn = 0;
  const lost: ProofRecord[] = [];
  const prover = new Prover(participant.source, participant.description, options.pool);
  try {
    const cells = prover.cells(names, options);
    for await (const proof of drawnProofs(prover, cells, seeded(seed), lost)) {
      const ran = proof.lines.length === 0 ? undefined : await run(participant, proof.lines, on);
      const why = whyNoProof(proof, ran);
      if (why !== undefined) different.push({ proof, why });
      drawn++;
      show?.();
      if (drawn >= count) break;
    }
  } finally {
    prover.close();
  }
  const [first] = lost;
  return {
    adapter,
    drawn,
    different,
    ...(first === undefined ? {} : { lost: { examples: lost.length, first } }),
  };
}

/**
 * Proofs in the order of chance: one of each cell, then another of each, as long as there are any. Those of examples that ended the
 * process, or could not be asked, are added to `lost`.
 */
async function* drawnProofs(
  prover: Prover,
  cells: readonly ProofCell[],
  random: Random,
  lost: ProofRecord[],
): AsyncGenerator<ProofRecord> {
  const left: ProofRecord[][] = [];
  for (const cell of random.shuffle(cells)) {
    const records = await prover.records(cell);
    lost.push(...records.filter(isLost));
    const [first, ...others] = random.shuffle(records.filter(isProof));
    if (first !== undefined) yield first;
    if (others.length > 0) left.push(others);
  }
  for (let round = 0; left.some((others) => others.length > round); round++)
    for (const others of left) {
      const proof = others[round];
      if (proof !== undefined) yield proof;
    }
}

/** Whatever has neither lines nor a reason why it has none is no call that can be made. */
const isProof = ({ lines, unprinted }: ProofRecord): boolean => lines.length > 0 || unprinted !== undefined;

/** An example to which no answer came. */
const isLost = (record: ProofRecord): boolean => !isProof(record) && /^(?:crash|hang):/.test(record.standing);

/** A program has as long as the worker has to answer. */
const run = ({ source }: Participant, lines: readonly string[], on: Launchable) =>
  runModule(lines, { folder: programFolder(source, lines), milliseconds: timeouts.prepareMilliseconds, on });

/** Where a program is run: in the folder of the adapter's file, where all that it imports is installed there; else in wirebench's own. */
export function programFolder({ file }: Participant["source"], lines: readonly string[]): string {
  const own = file === undefined ? project : dirname(file);
  const packages = lines.flatMap(
    (line) => /(?:from |import\()"((?:@[^/"]+\/)?[^./"][^/"]*)/.exec(line)?.[1] ?? [],
  );
  return packages.every((name) => name.startsWith("node:") || isInstalledIn(own, name)) ? own : project;
}
