import * as _coerceLlmArguments_1 from "typia/lib/internal/_coerceLlmArguments";
export const coerce = (() => {
    const __schema = {
        type: "object",
        properties: {
            json: {
                type: "string"
            },
            meta: {
                $ref: "#/$defs/MetaWire"
            }
        },
        required: [
            "json",
            "meta"
        ],
        additionalProperties: false,
        $defs: {
            MetaWire: {
                type: "object",
                properties: {
                    values: {
                        type: "string"
                    }
                },
                required: [
                    "values"
                ],
                additionalProperties: false
            }
        }
    };
    return input => _coerceLlmArguments_1._coerceLlmArguments(input, __schema);
})();
