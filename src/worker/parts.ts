/** The parts of conformance, as a worker is asked for them, and what it answers. Runs in the worker. */

import { drawDocuments } from "../../datasets/contract.ts";
import { datasets } from "../../datasets/index.ts";
import type { AnyAdapter, Mode } from "../adapters/contract.ts";
import { envelopeOf } from "../conform/object-structure.ts";
import { examplesOf, type Verdict } from "../conform/examples.ts";
import { countExplanations, type ExplanationCounts } from "../conform/explain.ts";
import { type Fidelity, fidelityOf } from "../conform/fidelity.ts";
import { attacked, type HostileFinding } from "../conform/hostile.ts";
import {
  exampleParcels,
  type Letter,
  type Parcel,
  read,
  type Reading,
  written,
} from "../conform/interchange.ts";
import { type Proof, proofsOf } from "../conform/proof.ts";
import { buildWorkload } from "../conform/build.ts";
import type { KindName } from "../kinds/index.ts";
import { Unsupported } from "../model/fold.ts";
import type { ModelKind } from "../model/model.ts";

/** One question of conformance. Small enough that a library which ends its process by it takes little else along. */
export type Part =
  | {
      readonly part: "examples";
      readonly kind: KindName;
      readonly mode: Mode;
      readonly cases?: readonly string[];
    }
  | { readonly part: "fidelity"; readonly kind: KindName; readonly zone: string }
  | { readonly part: "envelope" }
  | { readonly part: "write" }
  | { readonly part: "read"; readonly texts: readonly Pick<Reading, "parcel" | "document" | "text">[] }
  | { readonly part: "explain" }
  | { readonly part: "attack"; readonly attack: string; readonly size?: number }
  | {
      readonly part: "proof";
      readonly name: string;
      readonly kinds: readonly KindName[];
      readonly modes: readonly Mode[];
    };

export type Found =
  | { readonly part: "examples"; readonly verdicts: readonly Verdict[] }
  | { readonly part: "fidelity" | "envelope"; readonly fidelity: readonly Fidelity[] }
  | { readonly part: "write"; readonly letters: readonly Letter[] }
  | { readonly part: "read"; readonly readings: readonly Reading[] }
  | {
      readonly part: "explain";
      /** A text says why it explains nothing. */
      readonly explanations: readonly (readonly [ModelKind, ExplanationCounts])[] | string;
    }
  | { readonly part: "attack"; readonly finding: HostileFinding }
  | { readonly part: "proof"; readonly proofs: readonly Proof[] };

/** Clean documents of each dataset that are sent to and fro. */
const SENT_DOCUMENTS = 20;

export async function conformPart(adapter: AnyAdapter, part: Part): Promise<Found> {
  switch (part.part) {
    case "examples":
      return { part: part.part, verdicts: await examplesOf(adapter, part.kind, part.mode, part.cases) };
    case "fidelity":
      return { part: part.part, fidelity: await fidelityOf(adapter, part.kind, part.zone) };
    case "envelope":
      return { part: part.part, fidelity: await envelopeOf(adapter) };
    case "write":
      return { part: part.part, letters: await written(adapter, await parcels()) };
    case "read":
      return { part: part.part, readings: await read(adapter, await parcels(), part.texts) };
    case "explain":
      return { part: part.part, explanations: await explained(adapter) };
    case "attack":
      return { part: part.part, finding: await attacked(adapter, part.attack, part.size) };
    case "proof":
      return { part: part.part, proofs: await proofsOf(adapter, part.name, part.kinds, part.modes) };
  }
}

/** The examples of every kind, and some documents of every dataset. */
async function parcels(): Promise<Parcel[]> {
  const all = exampleParcels();
  for (const load of Object.values(datasets)) {
    const { default: dataset } = await load();
    all.push({
      name: `dataset ${dataset.name}`,
      model: dataset.model,
      documents: drawDocuments(dataset, SENT_DOCUMENTS).clean,
    });
  }
  return all;
}

/** The single-fault documents of every dataset, counted by kind. */
async function explained(adapter: AnyAdapter): Promise<[ModelKind, ExplanationCounts][] | string> {
  const all = new Map<ModelKind, ExplanationCounts>();
  let gap = "";
  for (const load of Object.values(datasets)) {
    const { default: dataset } = await load();
    const workload = await buildWorkload(
      adapter,
      { operation: "explain", mode: "strict", model: dataset.model, unknownKeys: adapter.unknownKeys[0] },
      [],
    );
    if (workload instanceof Unsupported) {
      gap = workload.reason;
      continue;
    }
    const { faulty } = drawDocuments(dataset, Math.min(SENT_DOCUMENTS, dataset.defaultCount));
    for (const [kind, counts] of countExplanations(workload, faulty)) {
      const own = all.get(kind);
      all.set(
        kind,
        own === undefined
          ? counts
          : {
              ...counts,
              ...own,
              faults: own.faults + counts.faults,
              reported: own.reported + counts.reported,
              named: own.named + counts.named,
              first: own.first + counts.first,
              issues: own.issues + counts.issues,
            },
      );
    }
  }
  return all.size === 0 ? gap : [...all];
}
