/** Why an operation that answers by a promise has no figure; said by whoever is asked to time it. */
export const NEVER_TIMED = "asynchronous: its answer is a promise, so a loop would time the event loop";
