import * as _coerceLlmArguments_1 from "typia/lib/internal/_coerceLlmArguments";
export const coerce = (() => {
    const __schema = {
        type: "object",
        properties: {
            id: {
                type: "string",
                format: "uuid"
            },
            customerId: {
                type: "string",
                format: "uuid"
            },
            number: {
                type: "integer",
                minimum: 1,
                maximum: 9.9999999e+07
            },
            status: {
                type: "string",
                "enum": [
                    "cancelled",
                    "delivered",
                    "draft",
                    "open",
                    "paid",
                    "shipped"
                ]
            },
            priority: {
                type: "number",
                "enum": [
                    1,
                    2,
                    3,
                    5
                ]
            },
            createdAt: {
                type: "string",
                format: "date-time"
            },
            updatedAt: {
                type: "string",
                format: "date-time"
            },
            cancelledAt: {
                anyOf: [
                    {
                        type: "null"
                    },
                    {
                        type: "string",
                        format: "date-time"
                    }
                ]
            },
            deliveryDate: {
                type: "string",
                format: "date"
            },
            currency: {
                type: "string",
                "enum": [
                    "CHF",
                    "EUR",
                    "GBP",
                    "JPY",
                    "USD"
                ]
            },
            total: {
                type: "string",
                pattern: "^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$"
            },
            exchangeRate: {
                type: "string",
                pattern: "^-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,10})?$"
            },
            weightKilograms: {
                type: "number",
                minimum: 0,
                maximum: 500
            },
            express: {
                type: "boolean"
            },
            note: {
                anyOf: [
                    {
                        type: "null"
                    },
                    {
                        type: "string",
                        minLength: 0,
                        maxLength: 200
                    }
                ]
            },
            tags: {
                type: "array",
                items: {
                    type: "string",
                    minLength: 2,
                    maxLength: 16
                }
            },
            shipTo: {
                $ref: "#/$defs/AddressWire"
            },
            billTo: {
                anyOf: [
                    {
                        type: "null"
                    },
                    {
                        $ref: "#/$defs/AddressWire"
                    }
                ]
            },
            lines: {
                type: "array",
                items: {
                    $ref: "#/$defs/LineWire"
                }
            },
            payments: {
                type: "array",
                items: {
                    $ref: "#/$defs/PaymentWire"
                }
            }
        },
        required: [
            "id",
            "customerId",
            "number",
            "status",
            "priority",
            "createdAt",
            "updatedAt",
            "cancelledAt",
            "deliveryDate",
            "currency",
            "total",
            "weightKilograms",
            "express",
            "tags",
            "shipTo",
            "billTo",
            "lines",
            "payments"
        ],
        additionalProperties: false,
        $defs: {
            AddressWire: {
                type: "object",
                properties: {
                    name: {
                        type: "string",
                        minLength: 1,
                        maxLength: 60
                    },
                    street: {
                        type: "string",
                        minLength: 1,
                        maxLength: 80
                    },
                    city: {
                        type: "string",
                        minLength: 1,
                        maxLength: 40
                    },
                    postalCode: {
                        type: "string",
                        minLength: 3,
                        maxLength: 10
                    },
                    country: {
                        type: "string",
                        "enum": [
                            "AT",
                            "CH",
                            "DE",
                            "FR",
                            "GB",
                            "IT",
                            "JP",
                            "US"
                        ]
                    }
                },
                required: [
                    "name",
                    "street",
                    "city",
                    "postalCode",
                    "country"
                ],
                additionalProperties: false
            },
            LineWire: {
                type: "object",
                properties: {
                    id: {
                        type: "string",
                        format: "uuid"
                    },
                    sku: {
                        type: "string",
                        minLength: 4,
                        maxLength: 20
                    },
                    quantity: {
                        type: "integer",
                        minimum: 1,
                        maximum: 999
                    },
                    unitPrice: {
                        type: "string",
                        pattern: "^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$"
                    },
                    taxRate: {
                        type: "string",
                        pattern: "^-?(?:0|[1-9]\\d{0,1})(?:\\.\\d{1,4})?$"
                    },
                    discount: {
                        type: "string",
                        pattern: "^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$"
                    },
                    giftWrap: {
                        type: "boolean"
                    }
                },
                required: [
                    "id",
                    "sku",
                    "quantity",
                    "unitPrice",
                    "taxRate",
                    "giftWrap"
                ],
                additionalProperties: false
            },
            PaymentWire: {
                type: "object",
                properties: {
                    id: {
                        type: "string",
                        format: "uuid"
                    },
                    method: {
                        type: "string",
                        "enum": [
                            "card",
                            "invoice",
                            "transfer",
                            "voucher"
                        ]
                    },
                    capturedAt: {
                        anyOf: [
                            {
                                type: "null"
                            },
                            {
                                type: "string",
                                format: "date-time"
                            }
                        ]
                    },
                    amount: {
                        type: "string",
                        pattern: "^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?$"
                    }
                },
                required: [
                    "id",
                    "method",
                    "capturedAt",
                    "amount"
                ],
                additionalProperties: false
            }
        }
    };
    return input => _coerceLlmArguments_1._coerceLlmArguments(input, __schema);
})();
