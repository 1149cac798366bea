/** Every bench, by name, in the order in which tables show them. */

import checkAmongOthers from "./check-among-others.ts";
import checkExact from "./check-exact.ts";
import checkNoEval from "./check-no-eval.ts";
import checkStandardSchema from "./check-standard-schema.ts";
import check from "./check.ts";
import type { Bench } from "./contract.ts";
import decodeAmongOthers from "./decode-among-others.ts";
import decodeExact from "./decode-exact.ts";
import decodeLax from "./decode-lax.ts";
import decodeNoEval from "./decode-no-eval.ts";
import decode from "./decode.ts";
import encodeAmongOthers from "./encode-among-others.ts";
import encodeNoEval from "./encode-no-eval.ts";
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
  encodeAmongOthers,
  checkAmongOthers,
  decodeAmongOthers,
  encodeNoEval,
  checkNoEval,
  decodeNoEval,
  checkStandardSchema,
];
