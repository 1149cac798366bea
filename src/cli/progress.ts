/** One line on standard error while a run goes on; none where nobody watches. */

import type { Progress } from "../schedule/progress.ts";

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

/** Rewrites the line that the cursor stands in; the control sequence erases what is left of the one before. */
export function progressLine(stream: Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write">): ProgressLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  const write = (text: string) => void stream.write(`\r${text}\u001B[K`);
  return {
    // A terminal that does not tell its width says 0; a line that is too long would be broken, and stay.
    show: (progress) => write(progressText(progress).slice(0, (stream.columns || 80) - 1)),
    clear: () => write(""),
  };
}

/** `[3/12] order decode, launch 1 of 3 · about 40 s left`. */
export function progressText({ doing, done, total, secondsLeft }: Progress): string {
  const left = secondsLeft === undefined ? "" : ` · about ${duration(secondsLeft)} left`;
  return `[${done + 1}/${total}] ${doing}${left}`;
}

/** A time as a person says it: `40 s`, `12 min`, `2.5 h`. */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
