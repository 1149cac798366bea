import { spawn } from "node:child_process";
import { changed } from "./wrap.ts";

/** It starts a process of its own, in a session of its own, that would outlive it. Its command line names the adapter. */
export default changed("leaves-children", (run) => {
  spawn(process.execPath, ["-e", "setInterval(() => {}, 1000) // left by leaves-children"], {
    detached: true,
    stdio: "ignore",
  }).unref();
  return run;
});
