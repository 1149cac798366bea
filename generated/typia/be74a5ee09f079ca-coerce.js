import * as _coerceLlmArguments_1 from "typia/lib/internal/_coerceLlmArguments";
export const coerce = (() => {
    const __schema = {
        type: "object",
        properties: {
            __proto__: {
                type: "string"
            }
        },
        required: [
            "__proto__"
        ],
        additionalProperties: false,
        $defs: {}
    };
    return input => _coerceLlmArguments_1._coerceLlmArguments(input, __schema);
})();
