/** Functions whose source text needs more than itself. */

const constants = new WeakMap<object, Readonly<Record<string, unknown>>>();

/**
 * Says by which names a function knows values that are not in its text, so that a proof can print both. `over`: the values by those
 * names; each is data, a function, or what a scope's name has made.
 */
export function closing<Own extends (...values: never[]) => unknown>(
  own: Own,
  over: Readonly<Record<string, unknown>>,
): Own {
  constants.set(own, over);
  return own;
}

/** What was said of a function; undefined where its text is all. */
export const closedOver = (own: object): Readonly<Record<string, unknown>> | undefined => constants.get(own);
