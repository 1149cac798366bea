import { datasets } from "../../datasets/index.ts";
import { buildWorkload } from "../conform/build.ts";
import { inTurn, type Rival, rivals } from "../measure/other-harnesses.ts";
import { Unsupported } from "../model/fold.ts";
import { cleanDocuments } from "../protocol/documents.ts";
import { loadAdapter } from "./load-adapter.ts";
import type { Answer, CellRequest } from "../protocol/messages.ts";

/** Builds one cell twice in this process, and has another ruler time the two, as people do. */
export async function rivalSession(cell: CellRequest, name: Rival): Promise<Answer> {
  const { subject } = cell;
  const load = datasets[cell.dataset];
  const adapter = "adapter" in subject ? await loadAdapter(subject.adapter) : undefined;
  if (load === undefined || adapter === undefined || !("adapter" in subject)) return { is: "no-adapter" };
  const { default: dataset } = await load();
  const clean = cleanDocuments(dataset, cell);
  const { operation, mode } = cell;
  const tasks: (() => unknown)[] = [];
  for (let twin = 0; twin < 2; twin++) {
    const request = { operation, mode, model: dataset.model, unknownKeys: subject.unknownKeys };
    const workload = await buildWorkload(adapter, request, clean);
    if (workload instanceof Unsupported) return { is: "unsupported", reason: workload.reason };
    tasks.push(inTurn(workload.prepared.run, workload.inputs));
  }
  return { is: "rivalled", times: await rivals[name](tasks) };
}
