/** Every example through every adapter, each adapter in a process of its own. */

import type { Mode } from "../adapters/contract.ts";
import type { Verdict } from "../conform/examples.ts";
import { type KindName, kinds } from "../kinds/index.ts";
import { inParallel } from "./launch.ts";
import type { Participant } from "./plan.ts";
import { timeouts } from "./profiles.ts";
import { WorkerProcess } from "./worker-process.ts";

/** All verdicts, in the order of adapters, kinds and modes. A kind that ends its process is a `crash` in each of its cases. */
export async function conform(
  participants: readonly Participant[],
  kindNames: readonly KindName[],
  modes: readonly Mode[],
  parallel: number,
): Promise<Verdict[]> {
  const verdicts = new Map<Participant, Verdict[]>();
  await inParallel(participants, parallel, async (participant) => {
    const own: Verdict[] = [];
    let worker: WorkerProcess | undefined;
    for (const kind of kindNames)
      for (const mode of modes) {
        worker ??= new WorkerProcess();
        const answer = await worker.ask(
          { ask: "conform", adapter: participant.source, kinds: [kind], modes: [mode] },
          timeouts.prepareMilliseconds,
        );
        if (answer.is === "conformed") own.push(...answer.verdicts);
        else {
          own.push(
            ...broken(participant.source.name, kind, mode, answer.is === "failed" ? answer.cause : answer.is),
          );
          worker.kill();
          worker = undefined; // the next kind gets a process of its own
        }
      }
    worker?.kill();
    verdicts.set(participant, own);
  });
  return participants.flatMap((participant) => verdicts.get(participant) ?? []);
}

const broken = (adapter: string, kind: KindName, mode: Mode, cause: string): Verdict[] =>
  kinds[kind].examples(kinds[kind].exampleParameters as never).map((example) => ({
    adapter,
    kind,
    mode,
    operation: "decode",
    case: example.case,
    input: example.input,
    expected: example.expected,
    outcome: cause.startsWith("hung") ? "hang" : "crash",
    value: cause,
    source: example.source,
    standing: "wrong",
  }));
