import { adapterOf, as, operation, unchecked, unsupported, type Vocabulary } from "wirebench/adapter";

/** A scope that is no literal, parameters by other names, methods, and code in the bodies of its functions. */
export default adapterOf<{ readonly least: number }>()({
  name: "odd-shapes",
  packages: [],
  homepage: "https://example.org",
  configuration: "for a test",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  async scope() {
    const least = [2].reduce((sum, one) => sum + one, 0);
    const scope = { parse: JSON.parse, write: (value: unknown) => JSON.stringify(value), least };
    return scope;
  },
  vocabulary({ least: fewest }) {
    const schema = { least: fewest };
    return {
      strict: {
        ...(unchecked as unknown as Vocabulary<{ least: number }>),
        string: () => schema,
        object: ([field]) => ({ ...schema, ...field?.schema }),
        "decimal-number": () => unsupported("has none"),
      },
      lax: unsupported("has no coercion"),
    };
  },
  operations: ({ parse: read, write }) => {
    // What the bodies declare is printed where it is needed.
    const counts = { calls: 0 };
    function isLong(text: unknown, least: number): boolean {
      counts.calls++;
      return typeof text === "string" && text.length >= least;
    }
    return {
      check: operation(
        ({ least }) =>
          (value) =>
            isLong((value as { value: unknown }).value, least),
      ),
      explain: unsupported("says yes or no"),
      decode: operation(function prepared({ least }: { readonly least: number }) {
        return (text) => {
          const value = read(text) as { value: unknown };
          if (!isLong(value.value, least)) throw new RangeError("it is too short");
          return value;
        };
      }),
      encode: operation(() => write),
    };
  },
});
