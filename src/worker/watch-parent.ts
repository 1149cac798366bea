/** Ends this process when the one that started it is gone, even where a library never comes back to read its input. */

import { Worker } from "node:worker_threads";

let watching = false;

/** A thread of its own looks every half second; it is started where hostile guests are asked, never where anything is timed. */
export function watchParent(): void {
  if (watching) return;
  watching = true;
  const parent = process.ppid;
  new Worker(
    `setInterval(() => { if (process.ppid !== ${parent}) process.kill(process.pid, "SIGKILL"); }, 500);`,
    { eval: true, execArgv: [] },
  ).unref();
}
