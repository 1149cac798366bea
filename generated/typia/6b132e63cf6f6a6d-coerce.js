import * as _coerceLlmArguments_1 from "typia/lib/internal/_coerceLlmArguments";
export const coerce = (() => {
    const __schema = {
        type: "object",
        properties: {
            value: {
                $ref: "#/$defs/DollarWire"
            }
        },
        required: [
            "value"
        ],
        additionalProperties: false,
        $defs: {
            DollarWire: {
                type: "object",
                properties: {
                    $date: {
                        type: "string"
                    }
                },
                required: [
                    "$date"
                ],
                additionalProperties: false
            }
        }
    };
    return input => _coerceLlmArguments_1._coerceLlmArguments(input, __schema);
})();
