/** A module like any other. */
export default { name: "no-adapter" };
