/** The costs that `wirebench costs` obtains, in the order in which tables show them. */

import allocated from "./allocated.ts";
import bundleGzip from "./bundle-gzip.ts";
import bundle from "./bundle.ts";
import bytes from "./bytes.ts";
import coldStart from "./cold-start.ts";
import type { Cost } from "./contract.ts";
import firstCall from "./first-call.ts";
import gzip from "./gzip.ts";
import zstd from "./zstd.ts";

export type { Cost, Operation } from "./contract.ts";

export const costs: readonly Cost[] = [
  bytes,
  gzip,
  zstd,
  allocated,
  firstCall,
  coldStart,
  bundle,
  bundleGzip,
];

/** The cost of this name; undefined where there is none, as of a record that another version wrote. */
export const costNamed = (name: string): Cost | undefined => costs.find((cost) => cost.name === name);
