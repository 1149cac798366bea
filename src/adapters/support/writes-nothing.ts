/** What a function that turns typed values into JSON is called, in libraries that have one. */
const WRITES = /encode|stringify|unparse|serialize(?!d)/i;

/** Is there nothing that writes, by its name, among the members of a library and of its schemas? */
export const writesNothing = (...owners: readonly object[]): boolean =>
  owners.every((owner) => !namesOf(owner).some((name) => WRITES.test(name)));

const namesOf = (owner: object | null): string[] =>
  owner === null || owner === Object.prototype || owner === Function.prototype
    ? []
    : [...Object.getOwnPropertyNames(owner), ...namesOf(Object.getPrototypeOf(owner) as object | null)];
