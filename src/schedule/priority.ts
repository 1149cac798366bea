import { constants, getPriority, setPriority } from "node:os";

/**
 * Raises this process and all that it starts from now on to the highest priority, where the system lets it (on Linux, who is
 * root or has CAP_SYS_NICE): whatever else the machine has to do then waits. Says whether it has it.
 */
export function raisePriority(): boolean {
  const { PRIORITY_HIGHEST } = constants.priority;
  try {
    setPriority(PRIORITY_HIGHEST);
    return getPriority() === PRIORITY_HIGHEST;
  } catch {
    return false;
  }
}
