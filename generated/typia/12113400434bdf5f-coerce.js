import * as _coerceLlmArguments_1 from "typia/lib/internal/_coerceLlmArguments";
export const coerce = (() => {
    const __schema = {
        type: "object",
        properties: {
            value: {
                type: "integer",
                minimum: -1000,
                maximum: 1000
            }
        },
        required: [
            "value"
        ],
        additionalProperties: false,
        $defs: {}
    };
    return input => _coerceLlmArguments_1._coerceLlmArguments(input, __schema);
})();
