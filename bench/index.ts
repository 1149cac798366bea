/** Every bench, by name, in the order in which tables show them. */

import checkExact from "./check-exact.ts";
import check from "./check.ts";
import type { Bench } from "./contract.ts";
import decodeExact from "./decode-exact.ts";
import decodeLax from "./decode-lax.ts";
import decode from "./decode.ts";
import encode from "./encode.ts";
import explain from "./explain.ts";
import firstCall from "./first-call.ts";
import lax from "./lax.ts";
import reject from "./reject.ts";

export const benches: readonly Bench[] = [
  encode,
  check,
  checkExact,
  reject,
  explain,
  decode,
  decodeExact,
  decodeLax,
  lax,
  firstCall,
];
