/** One line on standard error while a run goes on; none where nobody watches. */

import { createLogUpdate } from "log-update";
import type { Progress } from "../schedule/run.ts";

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

export function progressLine(stream: NodeJS.WriteStream): ProgressLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  const line = createLogUpdate(stream);
  return {
    show: (progress) => line(progressText(progress)),
    clear: () => line.clear(),
  };
}

/** `[3/12] order decode, launch 1 of 3 · about 40 s left`. */
export function progressText({ doing, done, total, secondsLeft }: Progress): string {
  const left = secondsLeft === undefined ? "" : ` · about ${duration(secondsLeft)} left`;
  return `[${done + 1}/${total}] ${doing}${left}`;
}

function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
