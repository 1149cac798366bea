/** What becomes of facets: by hand-written answers, and in libraries that are known, and changed ones. */

import { describe, expect, it } from "vitest";
import {
  type Arrival,
  arrived,
  type FacetAnswers,
  fidelityRecords,
  facetsOf,
  probesAgain,
  worst,
} from "../../src/conform/fidelity.ts";
import type { Facet } from "../../src/kinds/contract.ts";
import type { KindName } from "../../src/kinds/index.ts";
import type { Trip } from "../../src/record/conformance.ts";
import { fidelityOf, structureOf } from "../../src/schedule/conform-values.ts";
import type { AdapterSource } from "../../src/schedule/describe.ts";
import { judged, ready, returned, threw } from "./answers.ts";
import { planted, workers } from "./client.ts";

const ask = workers();

async function outcome(
  adapter: string | AdapterSource,
  kind: KindName | "object structure",
  facet: string,
  trip: Trip,
) {
  const asked = await ask(adapter);
  const records = await (kind === "object structure" ? structureOf(asked) : fidelityOf(asked, kind, "UTC"));
  const found = records.find((record) => record.facet === facet && record.trip === trip);
  if (found === undefined) throw new Error(`no cell ${kind} ${facet} ${trip}`);
  return found.outcome;
}

describe("fidelity", () => {
  it.each([
    ["zod", "instant", "point in time", "round trip", "kept"],
    ["zod", "instant", "offset", "decode", "normalised"],
    ["zod", "instant", "below the millisecond", "decode", "lost silently"],
    ["zod", "instant", "below the millisecond", "encode", "unsupported"],
    ["zod", "instant", "Invalid Date", "encode", "refused loudly"],
    ["native-json", "instant", "Invalid Date", "encode", "lost silently"],
    ["native-json", "instant", "Invalid Date", "decode", "kept"],
    ["native-revive", "instant", "Invalid Date", "encode", "lost silently"],
    ["native-revive", "instant", "Invalid Date", "decode", "kept"],
    ["native-revive", "instant", "Invalid Date", "round trip", "lost silently"],
    ["superjson", "instant", "Invalid Date", "round trip", "lost silently"],
    ["native-json", "instant", "offset", "round trip", "kept"],
    ["native-json", "decimal", "plain digits", "encode", "normalised"],
    ["typia", "decimal", "plain digits", "encode", "normalised"],
    ["typia", "decimal", "plain digits", "round trip", "kept"],
    ["zod", "decimal", "plain digits", "encode", "kept"],
    ["zod", "decimal", "scale", "round trip", "normalised"],
    ["zod", "decimal", "NaN and Infinity", "encode", "refused loudly"],
    ["ajv", "enum", "aliased members", "decode", "unsupported"],
    ["ajv", "enum", "aliased members", "encode", "unsupported"],
    ["ajv", "enum", "heterogeneous members", "decode", "kept"],
    ["superjson", "object structure", "undefined in a required key", "round trip", "kept"],
    ["zod", "object structure", "undefined in a required key", "encode", "refused loudly"],
    ["zod", "object structure", "duplicate keys", "decode", "lost silently"],
    ["zod", "object structure", "key order", "decode", "normalised"],
    ["ajv", "object structure", "key order", "decode", "kept"],
  ] as const)("%s: %s, %s, %s: %s", async (adapter, kind, facet, trip, expected) => {
    expect(await outcome(adapter, kind, facet, trip)).toBe(expected);
  });

  it.each([
    ["decode", "lost silently"],
    ["round trip", "lost silently"],
    ["encode", "kept"],
  ] as const)("sees a digit that is lost: %s: %s", async (trip, expected) => {
    expect(await outcome(planted("careless-decimals"), "decimal", "beyond 17 digits", trip)).toBe(expected);
  });
});

const scale = facetsOf("decimal").find(({ name }) => name === "scale");
if (scale === undefined) throw new Error("decimals have a scale");
const question = { adapter: judged, kind: "decimal", facet: scale } as const;
const answers = (changes: Partial<FacetAnswers>): FacetAnswers => ({
  encode: ready(),
  decode: ready(),
  decoded: scale.probes.map(() => returned({ value: { $decimal: [1, "5", 0] } })),
  encoded: [],
  encodedAgain: scale.probes.map((probe) => returned(`{"value":${JSON.stringify(probe)}}`)),
  readBack: [],
  ...changes,
});
const byTrip = (changes: Partial<FacetAnswers>) =>
  Object.fromEntries(
    fidelityRecords(question, "UTC", answers(changes)).map(({ trip, outcome: seen, became }) => [
      trip,
      [seen, became],
    ]),
  );

describe("the records of a facet", () => {
  it("are of every trip, each by its own answers", () => {
    expect(byTrip({})).toEqual({
      // A Decimal has no scale: there is nothing to send.
      encode: ["unsupported", "a Decimal does not hold it"],
      decode: ["lost silently", 'Decimal "5"'],
      "round trip": ["kept", '{"value":"1.10"}'],
    });
  });

  it("name what refused a value", () => {
    expect(byTrip({ decoded: scale.probes.map(() => threw("too long")) })).toMatchObject({
      decode: ["refused loudly", "too long"],
      "round trip": ["refused loudly", "decode: too long"],
    });
    expect(byTrip({ encodedAgain: scale.probes.map(() => threw("too long")) })["round trip"]).toEqual([
      "refused loudly",
      "encode: too long",
    ]);
  });

  it("say where the process ended, and why nothing was built", () => {
    const ended = { ended: "crash", cause: "exited with code 7" } as const;
    expect(byTrip({ decoded: [ended, ended] })["decode"]).toEqual(["crash", "exited with code 7"]);
    const cause = "Error: no such schema at build (/home/me/mine.ts:3:4)";
    expect(byTrip({ decode: { is: "failed", code: "threw", cause } })).toMatchObject({
      decode: ["unsupported", "builds no schema of it: no such schema"],
      "round trip": ["unsupported", "builds no schema of it: no such schema"],
    });
    expect(byTrip({ encode: { is: "failed", code: "hung", cause: "hung" } })["encode"]).toEqual([
      "hang",
      "hung",
    ]);
  });

  it("are cut to a line, on which everything is seen", () => {
    const wrote = `{"value":"1\u001B[31m ${"9".repeat(1e6)}"}`;
    const [, became = ""] =
      byTrip({ encodedAgain: scale.probes.map(() => returned(wrote)) })["round trip"] ?? [];
    expect(became).toMatch(/^no JSON: \{"value":"1\\u001b\[31m 9+…$/);
    expect(became.length).toBe(400);
  });

  it("take JSON text through UTF-8, and what is none as lost", () => {
    expect(byTrip({ encodedAgain: scale.probes.map(() => returned("{")) })["round trip"]).toEqual([
      "lost silently",
      "no JSON: {",
    ]);
  });
});

const invalidDate = facetsOf("instant").find(({ name }) => name === "Invalid Date");
if (invalidDate === undefined) throw new Error("instants have an Invalid Date");
const INVALID = { value: { $invalid: "Date" } };

describe("an Invalid Date", () => {
  const byTripOf = (wire: "json" | "own", facet: Facet, changes: Partial<FacetAnswers>) =>
    Object.fromEntries(
      fidelityRecords({ adapter: { ...judged, wire }, kind: "instant", facet }, "UTC", {
        ...answers({ decoded: [], encodedAgain: [] }),
        ...changes,
      }).map(({ trip, outcome: seen, became }) => [trip, [seen, became]]),
    );

  it("that a wire of its own brings back is let through, and not lost", () => {
    const kept = { encoded: [returned("@1")], readBack: [returned(INVALID)] };
    expect(byTripOf("own", invalidDate, kept)).toEqual({
      encode: ["kept", "Invalid Date"],
      decode: ["unsupported", "reads only what it wrote itself"],
      "round trip": ["kept", "Invalid Date"],
    });
    const lost = { encoded: [returned("null")], readBack: [returned({ value: null })] };
    expect(byTripOf("own", invalidDate, lost)).toMatchObject({ "round trip": ["lost silently", "null"] });
    const another = {
      encoded: [returned("0")],
      readBack: [returned({ value: { $form: ["Date", "1970-01-01T00:00:00.000Z"] } })],
    };
    expect(byTripOf("own", invalidDate, another)).toMatchObject({
      "round trip": ["lost silently", 'Date "1970-01-01T00:00:00.000Z"'],
    });
  });

  it("that is read from its name is let through, and lost where JSON makes null of it", () => {
    const changes = {
      encoded: [returned('{"value":null}')],
      decoded: [returned(INVALID)],
      encodedAgain: [returned('{"value":null}')],
    };
    expect(byTripOf("json", invalidDate, changes)).toEqual({
      encode: ["lost silently", '{"value":null}'],
      decode: ["kept", "Invalid Date"],
      "round trip": ["lost silently", '{"value":null}'],
    });
  });

  it("in place of an instant is lost, and shown as what it is", () => {
    const [point] = facetsOf("instant");
    if (point === undefined) throw new Error("instants have facets");
    const all = <Value>(value: Value) => point.probes.map(() => value);
    const changes = {
      encoded: all(returned('{"value":"Invalid Date"}')),
      decoded: all(returned(INVALID)),
      encodedAgain: all(returned('{"value":"Invalid Date"}')),
    };
    expect(byTripOf("json", point, changes)).toEqual({
      encode: ["lost silently", '{"value":"Invalid Date"}'],
      decode: ["lost silently", "Invalid Date"],
      "round trip": ["lost silently", '{"value":"Invalid Date"}'],
    });
  });
});

describe("a value on its way back", () => {
  const decode = ready();
  const again = (described: unknown, encode = ready()) =>
    probesAgain(question, { encode, decode }, [returned(described)])[0];
  it("is built by the adapter's form where it is the Decimal that the form builds", () => {
    expect(again({ value: { $decimal: [1, "11", -1] } })).toEqual({ is: "json", text: '{"value":"1.10"}' });
  });
  it("is the value that decode gave where that is another one, or of another form", () => {
    const other = { value: { $decimal: [1, "12", -1] } };
    expect(again(other)).toEqual({ is: "value", described: JSON.stringify(other) });
    const same = { value: { $decimal: [1, "11", -1] } };
    expect(again(same, ready({ decimal: "text" }))).toEqual({ is: "value", described: JSON.stringify(same) });
  });
});

describe("arrived", () => {
  it("does not blame an adapter for a value that there is not", () => {
    const answered = { impossible: "no Date stands for it", nanoseconds: 0 };
    const came = arrived("1", answered, "", () => ({ outcome: "kept", input: "1", became: "1" }));
    expect(came).toEqual({
      outcome: "unsupported",
      input: "1",
      became: "there is no such input: no Date stands for it",
    });
  });
});

describe("worst", () => {
  const arrival = (outcome: Arrival["outcome"]) => ({
    outcome,
    input: outcome,
    became: "",
  });
  it("gives a facet the worst that became of any probe", () => {
    expect(worst([arrival("kept"), arrival("lost silently"), arrival("normalised")])).toMatchObject({
      outcome: "lost silently",
      input: "lost silently",
    });
    expect(worst([arrival("crash"), arrival("lost silently")]).outcome).toBe("crash");
    // What could not be sent says nothing beside what was.
    expect(worst([arrival("unsupported"), arrival("kept")]).outcome).toBe("kept");
    expect(worst([]).outcome).toBe("unsupported");
    expect(worst("it has none")).toEqual({ outcome: "unsupported", input: "", became: "it has none" });
  });
});
