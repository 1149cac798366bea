/** What an adapter made of a value, against what Pydantic made of it. */

import {
  type Answered,
  buildError,
  fieldOf,
  formNameOf,
  inWords,
  jsonOf,
  type Prepared,
  resultOf,
  wireOf,
} from "../conform/answers.ts";
import type { JsonValue } from "../kinds/contract.ts";
import { type KindName, kinds } from "../kinds/index.ts";
import type { CallInput, Ready } from "../protocol/messages.ts";
import type { ConversionValue, ValueOutcome } from "../record/conversions.ts";

/** What decode is called with: the record of the kind's examples. */
export const conversionInput = ({ text }: ConversionValue): CallInput => ({
  is: "json",
  text: `{"value":${text}}`,
});

/** The outcome of one value. `answered`: absent where nothing could be built. */
export function conversionOutcome(
  kind: KindName,
  value: ConversionValue,
  prepared: Prepared,
  answered: Answered | undefined,
): ValueOutcome {
  if (prepared.is === "unsupported") return { is: "unsupported", cause: prepared.reason };
  if (prepared.is === "failed") return { is: "failed", cause: buildError(prepared.cause) };
  if (answered === undefined) throw new Error(`no answer to ${value.field} from ${value.text}`);
  const result = resultOf(answered);
  switch (result.is) {
    case "ended":
      return { is: "failed", cause: result.cause };
    case "impossible":
      return { is: "unsupported", cause: result.why };
    case "refused":
      return { is: "refused" };
    case "taken":
      return compared(kind, value, prepared, fieldOf(result.value, "value"));
  }
}

function compared(
  kind: KindName,
  { use, became }: ConversionValue,
  prepared: Ready,
  made: unknown,
): ValueOutcome {
  try {
    const wire = wireOf(kind, formNameOf(prepared, kind), made);
    const isSame =
      use === "conversion" && became !== null && kinds[kind].equal(JSON.parse(became) as JsonValue, wire);
    return isSame ? { is: "same" } : { is: "other", became: JSON.stringify(wire) ?? "undefined" };
  } catch {
    // It is not of the form that the adapter names: its JSON shows it best, where it has one.
    return { is: "other", became: made === null ? "null" : (JSON.stringify(jsonOf(made)) ?? inWords(made)) };
  }
}
