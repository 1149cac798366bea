/**
 * A slot is a place in the code for one key that typed values are written to. An engine keeps notes for each place: where many keys share
 * one place it looks each of them up anew, which costs 30 ns a value (Node 26), and that would be charged to the library whose
 * values are built. Code made for each model would have such places, too; but the suite's worker makes no code from text.
 */

/** Replaces the value on a key by what is built of it; an optional key that is absent stays so. */
export type Slot = (
  on: Record<string, unknown>,
  key: string,
  build: (wire: unknown) => unknown,
  optional: boolean,
) => unknown;

/** All alike, each with the engine's notes of its own. More keys than these share them: slower, and right. */
const slots: readonly Slot[] = [
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
  (on, key, build, optional) => (optional && on[key] === undefined) || (on[key] = build(on[key])),
];

let used = 0;

/** The place that was used longest ago. */
export const nextSlot = (): Slot => slots[used++ % slots.length] as Slot;
