import * as _coerceLlmArguments_1 from "typia/lib/internal/_coerceLlmArguments";
export const coerce = (() => {
    const __schema = {
        type: "object",
        properties: {
            constructor: {
                type: "string"
            },
            toString: {
                type: "string"
            },
            hasOwnProperty: {
                type: "string"
            }
        },
        required: [
            "constructor",
            "toString",
            "hasOwnProperty"
        ],
        additionalProperties: false,
        $defs: {}
    };
    return input => _coerceLlmArguments_1._coerceLlmArguments(input, __schema);
})();
