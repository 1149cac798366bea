/** Shows what a small library lacks: it exports these names, and no other. A pattern stands for all names that it matches. */
export const namesOnly =
  (load: () => Promise<object>, ...known: readonly (string | RegExp)[]) =>
  async (): Promise<boolean> => {
    const names = Object.keys(await load()).filter((name) => name !== "default" && name !== "module.exports");
    const matches = (one: string | RegExp, name: string) =>
      typeof one === "string" ? one === name : one.test(name);
    return (
      names.every((name) => known.some((one) => matches(one, name))) &&
      known.every((one) => names.some((name) => matches(one, name)))
    );
  };
