/** Every bench, by name, in the order in which tables show them. */

import check from "./check.ts";
import type { Bench } from "./contract.ts";
import decodeLax from "./decode-lax.ts";
import decode from "./decode.ts";
import encode from "./encode.ts";

export const benches: readonly Bench[] = [encode, check, decode, decodeLax];
