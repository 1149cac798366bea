import { constants, getPriority, setPriority } from "node:os";

/** High, not highest: by the weights of Linux, others then have a sixth of a core that they could use as much of as we. */
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
