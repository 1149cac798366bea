import * as _coerceLlmArguments_1 from "typia/lib/internal/_coerceLlmArguments";
export const coerce = (() => {
    const __schema = {
        type: "object",
        properties: {
            value: {
                type: "string",
                pattern: "^-?(?:0|[1-9]\\d{0,29})(?:\\.\\d{1,20})?$"
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
