import * as _coerceLlmArguments_1 from "typia/lib/internal/_coerceLlmArguments";
export const coerce = (() => {
    const __schema = {
        type: "object",
        properties: {
            seller: {
                $ref: "#/$defs/SellerWire"
            },
            buyer: {
                $ref: "#/$defs/BuyerWire"
            },
            payer: {
                $ref: "#/$defs/PayerWire"
            },
            carrier: {
                $ref: "#/$defs/CarrierWire"
            }
        },
        required: [
            "seller",
            "buyer",
            "payer",
            "carrier"
        ],
        additionalProperties: false,
        $defs: {
            BuyerWire: {
                type: "object",
                properties: {
                    name: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    },
                    street: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    },
                    city: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    },
                    country: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    }
                },
                required: [
                    "name",
                    "street",
                    "city",
                    "country"
                ],
                additionalProperties: false
            },
            CarrierWire: {
                type: "object",
                properties: {
                    name: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    },
                    street: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    },
                    city: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    },
                    country: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    }
                },
                required: [
                    "name",
                    "street",
                    "city",
                    "country"
                ],
                additionalProperties: false
            },
            PayerWire: {
                type: "object",
                properties: {
                    name: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    },
                    street: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    },
                    city: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    },
                    country: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    }
                },
                required: [
                    "name",
                    "street",
                    "city",
                    "country"
                ],
                additionalProperties: false
            },
            SellerWire: {
                type: "object",
                properties: {
                    name: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    },
                    street: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    },
                    city: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    },
                    country: {
                        type: "string",
                        minLength: 1,
                        maxLength: 41
                    }
                },
                required: [
                    "name",
                    "street",
                    "city",
                    "country"
                ],
                additionalProperties: false
            }
        }
    };
    return input => _coerceLlmArguments_1._coerceLlmArguments(input, __schema);
})();
