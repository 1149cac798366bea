import { constants, getPriority, setPriority } from "node:os";

/** High (-14), not highest: by the weights of Linux, who would have half of a core beside us then has a twenty-fourth. */
const PRIORITY = constants.priority.PRIORITY_HIGH;

/**
 * Raises the priority of this process and of all that it starts from now on, where the system lets it (on Linux, who is root
 * or has CAP_SYS_NICE): whatever else the machine has to do then mostly waits. Says whether it has it.
 */
export function raisePriority(): boolean {
  try {
    setPriority(PRIORITY);
    return getPriority() === PRIORITY;
  } catch {
    return false;
  }
}
