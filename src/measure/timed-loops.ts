/**
 * The hot loops: the only code between two readings of the clock.
 * One per way of consuming a result, so that no call through a variable is added to what is timed,
 * and none of it can be left undone by the engine: every result ends in `sink`.
 */

/** Read by nobody, and exported so that no engine may know it. */
export const sink: { total: number; value: unknown } = { total: 0, value: undefined };

type Run = (input: unknown) => unknown;
/** Runs every input once, `repeats` times over. */
export type Loop = (run: Run, inputs: readonly unknown[], repeats: number) => void;

/** Text: reading its last character makes V8 flatten what a serializer built as a rope. */
const text: Loop = (run, inputs, repeats) => {
  let total = 0;
  for (let repeat = 0; repeat < repeats; repeat++)
    for (let index = 0; index < inputs.length; index++) {
      const written = run(inputs[index]) as string;
      total += written.charCodeAt(written.length - 1);
    }
  sink.total += total;
};

/** Bytes: one of them. */
const bytes: Loop = (run, inputs, repeats) => {
  let total = 0;
  for (let repeat = 0; repeat < repeats; repeat++)
    for (let index = 0; index < inputs.length; index++) {
      const written = run(inputs[index]) as Uint8Array;
      total += written[written.length - 1] ?? 0;
    }
  sink.total += total;
};

/** A verdict: its value. */
const verdict: Loop = (run, inputs, repeats) => {
  let total = 0;
  for (let repeat = 0; repeat < repeats; repeat++)
    for (let index = 0; index < inputs.length; index++) total += run(inputs[index]) ? 1 : 0;
  sink.total += total;
};

/** Any value: kept until the next one. */
const value: Loop = (run, inputs, repeats) => {
  for (let repeat = 0; repeat < repeats; repeat++)
    for (let index = 0; index < inputs.length; index++) sink.value = run(inputs[index]);
};

export const loops = { text, bytes, verdict, value } as const;
export type Consume = keyof typeof loops;

/** As the loops above, and keeps the result of each input where it stands in `kept`, which is as long as `inputs`. */
export function keepingLoop(run: Run, inputs: readonly unknown[], repeats: number, kept: unknown[]): void {
  let total = 0;
  for (let repeat = 0; repeat < repeats; repeat++)
    for (let index = 0; index < inputs.length; index++) {
      const result = run(inputs[index]);
      kept[index] = result;
      if (typeof result === "string") total += result.charCodeAt(result.length - 1);
    }
  sink.total += total;
}
