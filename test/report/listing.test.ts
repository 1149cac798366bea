import { expect, it } from "vitest";
import { listing } from "../../src/report/listing.ts";

const rows = [
  { name: "zod", packages: [{ name: "zod", version: "4.6.7" }], failed: null, modes: ["strict", "lax"] },
  {
    name: "native-json",
    packages: [],
    modes: ["strict"],
    configuration: "JSON.parse and JSON.stringify alone",
  },
];

it("is a table where it fits", () => {
  expect(listing(rows, 120)).toBe(
    [
      "name         packages   failed  modes        configuration",
      "zod          zod 4.6.7          strict, lax",
      "native-json                     strict       JSON.parse and JSON.stringify alone",
    ].join("\n"),
  );
});

it("is a paragraph for each row in a narrow terminal", () => {
  expect(listing(rows, 40)).toBe(
    [
      "zod",
      "  packages: zod 4.6.7",
      "  modes: strict, lax",
      "",
      "native-json",
      "  modes: strict",
      "  configuration: JSON.parse and",
      "    JSON.stringify alone",
    ].join("\n"),
  );
});
