/** What lies in generated/typia is what typia's compiler makes of today's models. */

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sources } from "../../tools/typia/models.ts";
import { compile, toolchainFolder, toolchainReady } from "../../tools/typia/toolchain.ts";

const generated = new URL("../../generated/typia/", import.meta.url);
const committed = () => readdirSync(generated).map((file) => file.replace(/\.js$/, ""));

describe("typia's generated code", () => {
  it("is there for every model, and for nothing else", async () => {
    expect(committed().toSorted()).toEqual([...(await sources()).keys()].toSorted());
  });

  it("loads no more of typia than its checks need", () => {
    for (const name of committed())
      expect(readFileSync(new URL(`${name}.js`, generated), "utf8")).not.toMatch(/from "typia"/);
  });

  it.skipIf(!toolchainReady())(
    `is what generating gives again (needs the toolchain in ${toolchainFolder}: npm run generate:typia)`,
    async () => {
      const scripts = compile(await sources());
      for (const name of committed())
        expect(scripts.get(name)).toBe(readFileSync(new URL(`${name}.js`, generated), "utf8"));
    },
    120_000,
  );
});
