import { type ChildProcess, spawn } from "node:child_process";
import { POOL_MARK, showsProcesses, WORKER_MARK } from "./descendants.ts";
import { pipesFolder } from "./named-pipe.ts";

/**
 * $1: the id of the pool. $2: `processes` where /proc shows environments, else `groups`. $3: the folder of its named pipes.
 * It reads until this process closes the pipe or ends, however it ends. `end` says that nothing is left to do. A process that is
 * being started holds the pipe open until it has its environment, so none is missed; looking twice is for what they start.
 */
const SCRIPT = `
trap '' HUP INT TERM QUIT
groups=
while read -r word group; do
  case $word in
    end) exit 0 ;;
    started) groups="$groups $group" ;;
    ended) kept=; for one in $groups; do [ "$one" = "$group" ] || kept="$kept $one"; done; groups=$kept ;;
  esac
done
rm -rf -- "$3"
if [ "$2" = groups ]; then
  for one in $groups; do kill -9 "-$one" 2>/dev/null; done
  exit 0
fi
clean=0
while [ "$clean" -lt 2 ]; do
  clean=$((clean + 1))
  for file in $(grep -lsF "${POOL_MARK}=$1" /proc/[0-9]*/environ); do
    pid=\${file#/proc/}
    kill -9 "\${pid%/environ}" 2>/dev/null && clean=0
  done
  sleep 0.1 2>/dev/null || sleep 1
done
`;

/**
 * Ends every process of a pool when this process is gone, even by SIGKILL, and even where a worker never comes back to read
 * its input. It is a shell in a session of its own, started before the first worker.
 */
export class Reaper {
  readonly process: ChildProcess;
  readonly #groups: boolean;
  readonly #ended = Promise.withResolvers<void>();
  #alive = true;

  /** Where no shell can be started, `process` has no pid and emits `error`. `by`: how it finds processes; the default is what the system shows. */
  constructor(pool: string, by: "processes" | "groups" = showsProcesses() ? "processes" : "groups") {
    const { [POOL_MARK]: _, [WORKER_MARK]: __, ...environment } = process.env;
    this.#groups = by === "groups";
    this.process = spawn("sh", ["-c", SCRIPT, "wirebench-reaper", pool, by, pipesFolder(pool)], {
      cwd: "/",
      detached: true,
      env: environment,
      stdio: ["pipe", "ignore", "ignore"],
    });
    const end = () => {
      this.#alive = false;
      this.#ended.resolve();
    };
    this.process.on("error", end);
    this.process.on("exit", end);
    // If it has been ended, nobody reads any more.
    this.process.stdin?.on("error", () => {});
    // It waits for this process, so this process must not wait for it.
    this.process.unref();
    (this.process.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** A worker leads this group of processes. */
  groupStarted(pid: number): void {
    if (this.#groups) this.process.stdin?.write(`started ${pid}\n`);
  }

  /** The worker has ended and its group was ended with it. */
  groupEnded(pid: number): void {
    if (this.#groups) this.process.stdin?.write(`ended ${pid}\n`);
  }

  /** Ends the reaper, since nothing is left to do for it; resolves when it has ended. */
  async end(): Promise<void> {
    this.process.ref();
    this.process.stdin?.end("end\n");
    await this.#ended.promise;
  }
}
