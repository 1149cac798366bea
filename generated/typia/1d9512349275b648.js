import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _accessExpressionAsString_1 from "typia/lib/internal/_accessExpressionAsString";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _validateReport_1 from "typia/lib/internal/_validateReport";
import * as _createStandardSchema_1 from "typia/lib/internal/_createStandardSchema";
export const is = (() => {
    const _ip0 = input => "string" === typeof input["name"] && (1 <= _stringLength_1._stringLength(input["name"]) && _stringLength_1._stringLength(input["name"]) <= 41);
    const _ip1 = input => "string" === typeof input["street"] && (1 <= _stringLength_1._stringLength(input["street"]) && _stringLength_1._stringLength(input["street"]) <= 41);
    const _ip2 = input => "string" === typeof input["city"] && (1 <= _stringLength_1._stringLength(input["city"]) && _stringLength_1._stringLength(input["city"]) <= 41);
    const _ip3 = input => "string" === typeof input["country"] && (1 <= _stringLength_1._stringLength(input["country"]) && _stringLength_1._stringLength(input["country"]) <= 41);
    const _io0 = input => "object" === typeof input.seller && null !== input.seller && _io1(input.seller) && ("object" === typeof input.buyer && null !== input.buyer && _io2(input.buyer)) && ("object" === typeof input.payer && null !== input.payer && _io3(input.payer)) && ("object" === typeof input.carrier && null !== input.carrier && _io4(input.carrier));
    const _io1 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _io2 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _io3 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _io4 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const equals = (() => {
    const _io0 = (input, _exceptionable = true) => "object" === typeof input.seller && null !== input.seller && _io1(input.seller, true && _exceptionable) && ("object" === typeof input.buyer && null !== input.buyer && _io2(input.buyer, true && _exceptionable)) && ("object" === typeof input.payer && null !== input.payer && _io3(input.payer, true && _exceptionable)) && ("object" === typeof input.carrier && null !== input.carrier && _io4(input.carrier, true && _exceptionable)) && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["seller", "buyer", "payer", "carrier"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io1 = (input, _exceptionable = true) => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 41) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 41)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 41)) && ("string" === typeof input.country && (1 <= _stringLength_1._stringLength(input.country) && _stringLength_1._stringLength(input.country) <= 41)) && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["name", "street", "city", "country"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io2 = (input, _exceptionable = true) => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 41) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 41)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 41)) && ("string" === typeof input.country && (1 <= _stringLength_1._stringLength(input.country) && _stringLength_1._stringLength(input.country) <= 41)) && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["name", "street", "city", "country"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io3 = (input, _exceptionable = true) => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 41) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 41)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 41)) && ("string" === typeof input.country && (1 <= _stringLength_1._stringLength(input.country) && _stringLength_1._stringLength(input.country) <= 41)) && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["name", "street", "city", "country"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io4 = (input, _exceptionable = true) => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 41) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 41)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 41)) && ("string" === typeof input.country && (1 <= _stringLength_1._stringLength(input.country) && _stringLength_1._stringLength(input.country) <= 41)) && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["name", "street", "city", "country"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    return (input, _exceptionable = true) => "object" === typeof input && null !== input && _io0(input, true);
})();
export const validate = (() => {
    const _ip0 = input => "string" === typeof input["name"] && (1 <= _stringLength_1._stringLength(input["name"]) && _stringLength_1._stringLength(input["name"]) <= 41);
    const _ip1 = input => "string" === typeof input["street"] && (1 <= _stringLength_1._stringLength(input["street"]) && _stringLength_1._stringLength(input["street"]) <= 41);
    const _ip2 = input => "string" === typeof input["city"] && (1 <= _stringLength_1._stringLength(input["city"]) && _stringLength_1._stringLength(input["city"]) <= 41);
    const _ip3 = input => "string" === typeof input["country"] && (1 <= _stringLength_1._stringLength(input["country"]) && _stringLength_1._stringLength(input["country"]) <= 41);
    const _vp0 = (input, _path, _exceptionable = true) => "string" === typeof input["name"] && (1 <= _stringLength_1._stringLength(input["name"]) || _report(_exceptionable, {
        path: _path + ".name",
        expected: "string & MinLength<1>",
        value: input["name"]
    })) && (_stringLength_1._stringLength(input["name"]) <= 41 || _report(_exceptionable, {
        path: _path + ".name",
        expected: "string & MaxLength<41>",
        value: input["name"]
    })) || _report(_exceptionable, {
        path: _path + ".name",
        expected: "(string & MinLength<1> & MaxLength<41>)",
        value: input["name"]
    });
    const _vp1 = (input, _path, _exceptionable = true) => "string" === typeof input["street"] && (1 <= _stringLength_1._stringLength(input["street"]) || _report(_exceptionable, {
        path: _path + ".street",
        expected: "string & MinLength<1>",
        value: input["street"]
    })) && (_stringLength_1._stringLength(input["street"]) <= 41 || _report(_exceptionable, {
        path: _path + ".street",
        expected: "string & MaxLength<41>",
        value: input["street"]
    })) || _report(_exceptionable, {
        path: _path + ".street",
        expected: "(string & MinLength<1> & MaxLength<41>)",
        value: input["street"]
    });
    const _vp2 = (input, _path, _exceptionable = true) => "string" === typeof input["city"] && (1 <= _stringLength_1._stringLength(input["city"]) || _report(_exceptionable, {
        path: _path + ".city",
        expected: "string & MinLength<1>",
        value: input["city"]
    })) && (_stringLength_1._stringLength(input["city"]) <= 41 || _report(_exceptionable, {
        path: _path + ".city",
        expected: "string & MaxLength<41>",
        value: input["city"]
    })) || _report(_exceptionable, {
        path: _path + ".city",
        expected: "(string & MinLength<1> & MaxLength<41>)",
        value: input["city"]
    });
    const _vp3 = (input, _path, _exceptionable = true) => "string" === typeof input["country"] && (1 <= _stringLength_1._stringLength(input["country"]) || _report(_exceptionable, {
        path: _path + ".country",
        expected: "string & MinLength<1>",
        value: input["country"]
    })) && (_stringLength_1._stringLength(input["country"]) <= 41 || _report(_exceptionable, {
        path: _path + ".country",
        expected: "string & MaxLength<41>",
        value: input["country"]
    })) || _report(_exceptionable, {
        path: _path + ".country",
        expected: "(string & MinLength<1> & MaxLength<41>)",
        value: input["country"]
    });
    const _io0 = input => "object" === typeof input.seller && null !== input.seller && _io1(input.seller) && ("object" === typeof input.buyer && null !== input.buyer && _io2(input.buyer)) && ("object" === typeof input.payer && null !== input.payer && _io3(input.payer)) && ("object" === typeof input.carrier && null !== input.carrier && _io4(input.carrier));
    const _io1 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _io2 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _io3 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _io4 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _vo0 = (input, _path, _exceptionable = true) => [("object" === typeof input.seller && null !== input.seller || _report(_exceptionable, {
            path: _path + ".seller",
            expected: "SellerWire",
            value: input.seller
        })) && _vo1(input.seller, _path + ".seller", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".seller",
            expected: "SellerWire",
            value: input.seller
        }), ("object" === typeof input.buyer && null !== input.buyer || _report(_exceptionable, {
            path: _path + ".buyer",
            expected: "BuyerWire",
            value: input.buyer
        })) && _vo2(input.buyer, _path + ".buyer", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".buyer",
            expected: "BuyerWire",
            value: input.buyer
        }), ("object" === typeof input.payer && null !== input.payer || _report(_exceptionable, {
            path: _path + ".payer",
            expected: "PayerWire",
            value: input.payer
        })) && _vo3(input.payer, _path + ".payer", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".payer",
            expected: "PayerWire",
            value: input.payer
        }), ("object" === typeof input.carrier && null !== input.carrier || _report(_exceptionable, {
            path: _path + ".carrier",
            expected: "CarrierWire",
            value: input.carrier
        })) && _vo4(input.carrier, _path + ".carrier", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".carrier",
            expected: "CarrierWire",
            value: input.carrier
        })].every(flag => flag);
    const _vo1 = (input, _path, _exceptionable = true) => [_vp0(input, _path, true && _exceptionable), _vp1(input, _path, true && _exceptionable), _vp2(input, _path, true && _exceptionable), _vp3(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo2 = (input, _path, _exceptionable = true) => [_vp0(input, _path, true && _exceptionable), _vp1(input, _path, true && _exceptionable), _vp2(input, _path, true && _exceptionable), _vp3(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo3 = (input, _path, _exceptionable = true) => [_vp0(input, _path, true && _exceptionable), _vp1(input, _path, true && _exceptionable), _vp2(input, _path, true && _exceptionable), _vp3(input, _path, true && _exceptionable)].every(flag => flag);
    const _vo4 = (input, _path, _exceptionable = true) => [_vp0(input, _path, true && _exceptionable), _vp1(input, _path, true && _exceptionable), _vp2(input, _path, true && _exceptionable), _vp3(input, _path, true && _exceptionable)].every(flag => flag);
    const __is = input => "object" === typeof input && null !== input && _io0(input);
    let errors;
    let _report;
    return _createStandardSchema_1._createStandardSchema(input => {
        if (false === __is(input)) {
            errors = [];
            _report = _validateReport_1._validateReport(errors);
            ((input, _path, _exceptionable = true) => ("object" === typeof input && null !== input || _report(true, {
                path: _path + "",
                expected: "PartiesWire",
                value: input
            })) && _vo0(input, _path + "", true) || _report(true, {
                path: _path + "",
                expected: "PartiesWire",
                value: input
            }))(input, "$input", true);
            const success = 0 === errors.length;
            return success ? {
                success,
                data: input
            } : {
                success,
                errors,
                data: input
            };
        }
        return {
            success: true,
            data: input
        };
    });
})();
export const validateEquals = (() => {
    const _io0 = (input, _exceptionable = true) => "object" === typeof input.seller && null !== input.seller && _io1(input.seller, true && _exceptionable) && ("object" === typeof input.buyer && null !== input.buyer && _io2(input.buyer, true && _exceptionable)) && ("object" === typeof input.payer && null !== input.payer && _io3(input.payer, true && _exceptionable)) && ("object" === typeof input.carrier && null !== input.carrier && _io4(input.carrier, true && _exceptionable)) && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["seller", "buyer", "payer", "carrier"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io1 = (input, _exceptionable = true) => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 41) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 41)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 41)) && ("string" === typeof input.country && (1 <= _stringLength_1._stringLength(input.country) && _stringLength_1._stringLength(input.country) <= 41)) && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["name", "street", "city", "country"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io2 = (input, _exceptionable = true) => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 41) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 41)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 41)) && ("string" === typeof input.country && (1 <= _stringLength_1._stringLength(input.country) && _stringLength_1._stringLength(input.country) <= 41)) && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["name", "street", "city", "country"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io3 = (input, _exceptionable = true) => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 41) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 41)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 41)) && ("string" === typeof input.country && (1 <= _stringLength_1._stringLength(input.country) && _stringLength_1._stringLength(input.country) <= 41)) && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["name", "street", "city", "country"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io4 = (input, _exceptionable = true) => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 41) && ("string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) && _stringLength_1._stringLength(input.street) <= 41)) && ("string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) && _stringLength_1._stringLength(input.city) <= 41)) && ("string" === typeof input.country && (1 <= _stringLength_1._stringLength(input.country) && _stringLength_1._stringLength(input.country) <= 41)) && (4 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["name", "street", "city", "country"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _vo0 = (input, _path, _exceptionable = true) => [("object" === typeof input.seller && null !== input.seller || _report(_exceptionable, {
            path: _path + ".seller",
            expected: "SellerWire",
            value: input.seller
        })) && _vo1(input.seller, _path + ".seller", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".seller",
            expected: "SellerWire",
            value: input.seller
        }), ("object" === typeof input.buyer && null !== input.buyer || _report(_exceptionable, {
            path: _path + ".buyer",
            expected: "BuyerWire",
            value: input.buyer
        })) && _vo2(input.buyer, _path + ".buyer", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".buyer",
            expected: "BuyerWire",
            value: input.buyer
        }), ("object" === typeof input.payer && null !== input.payer || _report(_exceptionable, {
            path: _path + ".payer",
            expected: "PayerWire",
            value: input.payer
        })) && _vo3(input.payer, _path + ".payer", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".payer",
            expected: "PayerWire",
            value: input.payer
        }), ("object" === typeof input.carrier && null !== input.carrier || _report(_exceptionable, {
            path: _path + ".carrier",
            expected: "CarrierWire",
            value: input.carrier
        })) && _vo4(input.carrier, _path + ".carrier", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".carrier",
            expected: "CarrierWire",
            value: input.carrier
        }), 4 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["seller", "buyer", "payer", "carrier"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo1 = (input, _path, _exceptionable = true) => ["string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MinLength<1>",
            value: input.name
        })) && (_stringLength_1._stringLength(input.name) <= 41 || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MaxLength<41>",
            value: input.name
        })) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.name
        }), "string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) || _report(_exceptionable, {
            path: _path + ".street",
            expected: "string & MinLength<1>",
            value: input.street
        })) && (_stringLength_1._stringLength(input.street) <= 41 || _report(_exceptionable, {
            path: _path + ".street",
            expected: "string & MaxLength<41>",
            value: input.street
        })) || _report(_exceptionable, {
            path: _path + ".street",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.street
        }), "string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) || _report(_exceptionable, {
            path: _path + ".city",
            expected: "string & MinLength<1>",
            value: input.city
        })) && (_stringLength_1._stringLength(input.city) <= 41 || _report(_exceptionable, {
            path: _path + ".city",
            expected: "string & MaxLength<41>",
            value: input.city
        })) || _report(_exceptionable, {
            path: _path + ".city",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.city
        }), "string" === typeof input.country && (1 <= _stringLength_1._stringLength(input.country) || _report(_exceptionable, {
            path: _path + ".country",
            expected: "string & MinLength<1>",
            value: input.country
        })) && (_stringLength_1._stringLength(input.country) <= 41 || _report(_exceptionable, {
            path: _path + ".country",
            expected: "string & MaxLength<41>",
            value: input.country
        })) || _report(_exceptionable, {
            path: _path + ".country",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.country
        }), 4 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["name", "street", "city", "country"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo2 = (input, _path, _exceptionable = true) => ["string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MinLength<1>",
            value: input.name
        })) && (_stringLength_1._stringLength(input.name) <= 41 || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MaxLength<41>",
            value: input.name
        })) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.name
        }), "string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) || _report(_exceptionable, {
            path: _path + ".street",
            expected: "string & MinLength<1>",
            value: input.street
        })) && (_stringLength_1._stringLength(input.street) <= 41 || _report(_exceptionable, {
            path: _path + ".street",
            expected: "string & MaxLength<41>",
            value: input.street
        })) || _report(_exceptionable, {
            path: _path + ".street",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.street
        }), "string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) || _report(_exceptionable, {
            path: _path + ".city",
            expected: "string & MinLength<1>",
            value: input.city
        })) && (_stringLength_1._stringLength(input.city) <= 41 || _report(_exceptionable, {
            path: _path + ".city",
            expected: "string & MaxLength<41>",
            value: input.city
        })) || _report(_exceptionable, {
            path: _path + ".city",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.city
        }), "string" === typeof input.country && (1 <= _stringLength_1._stringLength(input.country) || _report(_exceptionable, {
            path: _path + ".country",
            expected: "string & MinLength<1>",
            value: input.country
        })) && (_stringLength_1._stringLength(input.country) <= 41 || _report(_exceptionable, {
            path: _path + ".country",
            expected: "string & MaxLength<41>",
            value: input.country
        })) || _report(_exceptionable, {
            path: _path + ".country",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.country
        }), 4 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["name", "street", "city", "country"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo3 = (input, _path, _exceptionable = true) => ["string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MinLength<1>",
            value: input.name
        })) && (_stringLength_1._stringLength(input.name) <= 41 || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MaxLength<41>",
            value: input.name
        })) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.name
        }), "string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) || _report(_exceptionable, {
            path: _path + ".street",
            expected: "string & MinLength<1>",
            value: input.street
        })) && (_stringLength_1._stringLength(input.street) <= 41 || _report(_exceptionable, {
            path: _path + ".street",
            expected: "string & MaxLength<41>",
            value: input.street
        })) || _report(_exceptionable, {
            path: _path + ".street",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.street
        }), "string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) || _report(_exceptionable, {
            path: _path + ".city",
            expected: "string & MinLength<1>",
            value: input.city
        })) && (_stringLength_1._stringLength(input.city) <= 41 || _report(_exceptionable, {
            path: _path + ".city",
            expected: "string & MaxLength<41>",
            value: input.city
        })) || _report(_exceptionable, {
            path: _path + ".city",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.city
        }), "string" === typeof input.country && (1 <= _stringLength_1._stringLength(input.country) || _report(_exceptionable, {
            path: _path + ".country",
            expected: "string & MinLength<1>",
            value: input.country
        })) && (_stringLength_1._stringLength(input.country) <= 41 || _report(_exceptionable, {
            path: _path + ".country",
            expected: "string & MaxLength<41>",
            value: input.country
        })) || _report(_exceptionable, {
            path: _path + ".country",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.country
        }), 4 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["name", "street", "city", "country"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const _vo4 = (input, _path, _exceptionable = true) => ["string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MinLength<1>",
            value: input.name
        })) && (_stringLength_1._stringLength(input.name) <= 41 || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MaxLength<41>",
            value: input.name
        })) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.name
        }), "string" === typeof input.street && (1 <= _stringLength_1._stringLength(input.street) || _report(_exceptionable, {
            path: _path + ".street",
            expected: "string & MinLength<1>",
            value: input.street
        })) && (_stringLength_1._stringLength(input.street) <= 41 || _report(_exceptionable, {
            path: _path + ".street",
            expected: "string & MaxLength<41>",
            value: input.street
        })) || _report(_exceptionable, {
            path: _path + ".street",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.street
        }), "string" === typeof input.city && (1 <= _stringLength_1._stringLength(input.city) || _report(_exceptionable, {
            path: _path + ".city",
            expected: "string & MinLength<1>",
            value: input.city
        })) && (_stringLength_1._stringLength(input.city) <= 41 || _report(_exceptionable, {
            path: _path + ".city",
            expected: "string & MaxLength<41>",
            value: input.city
        })) || _report(_exceptionable, {
            path: _path + ".city",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.city
        }), "string" === typeof input.country && (1 <= _stringLength_1._stringLength(input.country) || _report(_exceptionable, {
            path: _path + ".country",
            expected: "string & MinLength<1>",
            value: input.country
        })) && (_stringLength_1._stringLength(input.country) <= 41 || _report(_exceptionable, {
            path: _path + ".country",
            expected: "string & MaxLength<41>",
            value: input.country
        })) || _report(_exceptionable, {
            path: _path + ".country",
            expected: "(string & MinLength<1> & MaxLength<41>)",
            value: input.country
        }), 4 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["name", "street", "city", "country"].some(prop => key === prop))
                return true;
            const value = input[key];
            if (undefined === value)
                return true;
            return _report(_exceptionable, {
                path: _path + _accessExpressionAsString_1._accessExpressionAsString(key),
                expected: "undefined",
                value: value,
                description: [
                    `The property \`${key}\` is not defined in the object type.`,
                    "",
                    "Please remove the property next time."
                ].join("\n")
            });
        }).every(flag => flag))].every(flag => flag);
    const __is = (input, _exceptionable = true) => "object" === typeof input && null !== input && _io0(input, true);
    let errors;
    let _report;
    return _createStandardSchema_1._createStandardSchema(input => {
        if (false === __is(input)) {
            errors = [];
            _report = _validateReport_1._validateReport(errors);
            ((input, _path, _exceptionable = true) => ("object" === typeof input && null !== input || _report(true, {
                path: _path + "",
                expected: "PartiesWire",
                value: input
            })) && _vo0(input, _path + "", true) || _report(true, {
                path: _path + "",
                expected: "PartiesWire",
                value: input
            }))(input, "$input", true);
            const success = 0 === errors.length;
            return success ? {
                success,
                data: input
            } : {
                success,
                errors,
                data: input
            };
        }
        return {
            success: true,
            data: input
        };
    });
})();
export const stringify = (() => {
    const _ip0 = input => "string" === typeof input["name"] && (1 <= _stringLength_1._stringLength(input["name"]) && _stringLength_1._stringLength(input["name"]) <= 41);
    const _ip1 = input => "string" === typeof input["street"] && (1 <= _stringLength_1._stringLength(input["street"]) && _stringLength_1._stringLength(input["street"]) <= 41);
    const _ip2 = input => "string" === typeof input["city"] && (1 <= _stringLength_1._stringLength(input["city"]) && _stringLength_1._stringLength(input["city"]) <= 41);
    const _ip3 = input => "string" === typeof input["country"] && (1 <= _stringLength_1._stringLength(input["country"]) && _stringLength_1._stringLength(input["country"]) <= 41);
    const _so0 = input => `{"seller":${_so1(input.seller)},"buyer":${_so2(input.buyer)},"payer":${_so3(input.payer)},"carrier":${_so4(input.carrier)}}`;
    const _so1 = input => `{"name":${_jsonStringifyString_1._jsonStringifyString(input.name)},"street":${_jsonStringifyString_1._jsonStringifyString(input.street)},"city":${_jsonStringifyString_1._jsonStringifyString(input.city)},"country":${_jsonStringifyString_1._jsonStringifyString(input.country)}}`;
    const _so2 = input => `{"name":${_jsonStringifyString_1._jsonStringifyString(input.name)},"street":${_jsonStringifyString_1._jsonStringifyString(input.street)},"city":${_jsonStringifyString_1._jsonStringifyString(input.city)},"country":${_jsonStringifyString_1._jsonStringifyString(input.country)}}`;
    const _so3 = input => `{"name":${_jsonStringifyString_1._jsonStringifyString(input.name)},"street":${_jsonStringifyString_1._jsonStringifyString(input.street)},"city":${_jsonStringifyString_1._jsonStringifyString(input.city)},"country":${_jsonStringifyString_1._jsonStringifyString(input.country)}}`;
    const _so4 = input => `{"name":${_jsonStringifyString_1._jsonStringifyString(input.name)},"street":${_jsonStringifyString_1._jsonStringifyString(input.street)},"city":${_jsonStringifyString_1._jsonStringifyString(input.city)},"country":${_jsonStringifyString_1._jsonStringifyString(input.country)}}`;
    const _io1 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _io2 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _io3 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    const _io4 = input => _ip0(input) && _ip1(input) && _ip2(input) && _ip3(input);
    return input => _so0(input);
})();
