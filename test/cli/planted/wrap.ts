/** For planted adapters: one that is right, with its prepared functions changed. */

import type { AnyAdapter, PreparedOperation, Request } from "../../../src/adapters/any-adapter.ts";
import zod from "../../../src/adapters/zod.ts";
import { Unsupported } from "../../../src/model/fold.ts";

type Run = PreparedOperation["run"];

/** zod under another name, `change` between it and the clock. */
export const changed = (name: string, change: (run: Run, request: Request) => Run): AnyAdapter => ({
  ...zod,
  name,
  prepare: async (request) => {
    const prepared = await zod.prepare(request);
    return prepared instanceof Unsupported ? prepared : { ...prepared, run: change(prepared.run, request) };
  },
});
