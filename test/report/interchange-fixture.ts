/** A record of interchange in which every shape occurs. */

import type { ConformanceRecord } from "../../src/record/conformance.ts";

export const noInterchange: ConformanceRecord["interchange"] = { writers: [], readers: [], sets: [] };
/** A document that everybody reads. */
export const arrives = (name: string, text: string, ...writers: string[]) => ({
  name,
  texts: [{ text, writers, different: [], refused: [] }],
  unwritten: [],
  withoutValue: [],
});
const SECOND_60 = '{"value":"2016-12-31T23:59:60Z"}';
export const interchange: ConformanceRecord["interchange"] = {
  writers: ["alpha", "beta"],
  readers: ["alpha", "beta"],
  sets: [
    {
      name: "instant",
      open: false,
      cannotWrite: [],
      cannotRead: [],
      documents: [
        arrives("epoch", '{"value":"1970-01-01T00:00:00.000Z"}', "alpha", "beta"),
        {
          name: "year-0000",
          texts: [
            {
              text: '{"value":"0000-01-01T00:00:00.000Z"}',
              writers: ["alpha"],
              different: [],
              refused: [{ became: "year 0 is out of range", readers: ["beta"] }],
            },
          ],
          unwritten: [],
          withoutValue: [{ why: "year 0 is out of range", writers: ["beta"] }],
        },
      ],
    },
    {
      name: "instant",
      open: true,
      cannotWrite: [],
      cannotRead: [],
      documents: [
        {
          name: "leap-second",
          texts: [
            {
              text: SECOND_60,
              writers: ["beta"],
              different: [{ became: "/value: second 60 became 59", readers: ["alpha"] }],
              refused: [],
            },
          ],
          unwritten: [{ why: "no such second", writers: ["alpha"] }],
          withoutValue: [],
        },
      ],
    },
    {
      name: "decimal-number",
      open: false,
      cannotWrite: [{ why: "a double loses digits", writers: ["alpha"] }],
      cannotRead: [{ why: "a double loses digits", readers: ["alpha"] }],
      documents: [arrives("one", '{"value":1}', "beta")],
    },
    {
      name: "dataset order",
      open: false,
      cannotWrite: [],
      cannotRead: [],
      documents: [1, 2, 3].map((number) => ({
        name: `document ${number}`,
        texts: [
          {
            text: `{"value":${number}}`,
            writers: ["alpha"],
            different: [],
            refused: [],
          },
          {
            text: `{"value": ${number}}`,
            writers: ["beta"],
            different: [{ became: `/value: ${number} became ${number + 1}`, readers: ["alpha"] }],
            refused: [],
          },
        ],
        unwritten: [],
        withoutValue: [],
      })),
    },
  ],
};
