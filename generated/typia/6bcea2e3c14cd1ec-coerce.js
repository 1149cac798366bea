import * as _coerceLlmArguments_1 from "typia/lib/internal/_coerceLlmArguments";
export const coerce = (() => {
    const __schema = {
        type: "object",
        properties: {
            name: {
                type: "string",
                minLength: 1,
                maxLength: 20
            },
            note: {
                type: "string",
                minLength: 1,
                maxLength: 20
            },
            approved: {
                anyOf: [
                    {
                        type: "null"
                    },
                    {
                        type: "boolean"
                    }
                ]
            }
        },
        required: [
            "name",
            "approved"
        ],
        additionalProperties: false,
        $defs: {}
    };
    return input => _coerceLlmArguments_1._coerceLlmArguments(input, __schema);
})();
