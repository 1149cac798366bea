/** Proofs of what `conform` found: shown, or run and compared. */

import { availableParallelism } from "node:os";
import { provable } from "../conform/proof.ts";
import type { ProofCheckRecord, ProofRecord, ProofsRecord } from "../record/proofs.ts";
import { visibleJson } from "../record/visible.ts";
import { proofCheckText, proofText } from "../report/conformance/proof.ts";
import { checkProofs } from "../schedule/check-proofs.ts";
import { prove, type ProofOptions } from "../schedule/conform.ts";
import type { Participant } from "../schedule/describe.ts";
import { chooseOne } from "./choose.ts";
import { EXIT, UsageError } from "./errors.ts";
import type { Frame } from "./long-command.ts";
import { outputOptions, print } from "./terminal.ts";

interface Shown extends Pick<ProofOptions, "kinds" | "modes"> {
  readonly json: boolean;
}

/** Prints the proof of every cell that is called so. */
export async function explain(
  name: string,
  participants: readonly Participant[],
  { json, kinds, modes }: Shown,
  { pool }: Frame,
): Promise<number> {
  chooseOne("case, facet or attack", name, provable(), String);
  const proofs: ProofRecord[] = [];
  let silent = 0;
  for (const participant of participants) {
    const found = await prove(participant, name, { kinds, modes, pool });
    if (typeof found !== "string") proofs.push(...found);
    else {
      silent++;
      process.stderr.write(`${participant.source.name}: ${found}\n`);
    }
  }
  if (silent > 0 && silent === participants.length) return EXIT.gateFailed;
  if (proofs.length === 0)
    throw new UsageError(`${name} is not a case of ${kinds.join(", ")}: leave --kind out, or name its kind`);
  const record: ProofsRecord = { schemaVersion: 1, proofs };
  await print(json ? visibleJson(record) : proofText(proofs, outputOptions()));
  return EXIT.fine;
}

/** Draws proofs of each adapter and runs them; says which do not say what the suite says. */
export async function runProofs(
  participants: readonly Participant[],
  { json, explain: name, ...chosen }: Shown & { count: number; seed: number; explain: string | undefined },
  { pool, progress }: Frame,
): Promise<number> {
  if (name !== undefined) chooseOne("case, facet or attack", name, provable(), String);
  const checked = new Map<Participant, ProofCheckRecord>();
  const queue = [...participants];
  let run = 0;
  const show = (): void =>
    progress.show({
      doing: "proofs",
      done: run++,
      total: participants.length * chosen.count,
      secondsLeft: undefined,
    });
  const checkSome = async (): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift())
      checked.set(
        one,
        await checkProofs(one, { ...chosen, ...(name === undefined ? {} : { names: [name] }), pool, show }),
      );
  };
  await Promise.all(Array.from({ length: availableParallelism() }, checkSome));
  progress.clear();
  const records = participants.flatMap((one) => checked.get(one) ?? []);
  await print(json ? visibleJson(records) : proofCheckText(records, outputOptions()));
  const isFine = records.every(
    ({ different, failed, lost }) => different.length === 0 && failed === undefined && lost === undefined,
  );
  return isFine ? EXIT.fine : EXIT.gateFailed;
}
