/** Where results lie in the folder that wirebench is started in. */

/** Results of whoever runs it: git ignores them. */
export const OWN_RESULTS = "results/local";
/** Results that belong to the repository. */
export const COMMITTED_RESULTS = "results";
