import * as _accessExpressionAsString_1 from "typia/lib/internal/_accessExpressionAsString";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _validateReport_1 from "typia/lib/internal/_validateReport";
import * as _createStandardSchema_1 from "typia/lib/internal/_createStandardSchema";
export const is = (() => {
    const _io0 = input => ("CHF" === input.currency || "DKK" === input.currency || "EUR" === input.currency || "GBP" === input.currency || "JPY" === input.currency || "NOK" === input.currency || "SEK" === input.currency || "USD" === input.currency) && (0 === input.level || 1 === input.level || 2 === input.level || 4 === input.level || 8 === input.level);
    return input => Array.isArray(input) && input.every(elem => "object" === typeof elem && null !== elem && _io0(elem));
})();
export const equals = (() => {
    const _io0 = (input, _exceptionable = true) => ("CHF" === input.currency || "DKK" === input.currency || "EUR" === input.currency || "GBP" === input.currency || "JPY" === input.currency || "NOK" === input.currency || "SEK" === input.currency || "USD" === input.currency) && (0 === input.level || 1 === input.level || 2 === input.level || 4 === input.level || 8 === input.level) && (2 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["currency", "level"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    return (input, _exceptionable = true) => Array.isArray(input) && input.every((elem, _index1) => "object" === typeof elem && null !== elem && _io0(elem, true));
})();
export const validate = (() => {
    const _io0 = input => ("CHF" === input.currency || "DKK" === input.currency || "EUR" === input.currency || "GBP" === input.currency || "JPY" === input.currency || "NOK" === input.currency || "SEK" === input.currency || "USD" === input.currency) && (0 === input.level || 1 === input.level || 2 === input.level || 4 === input.level || 8 === input.level);
    const _vo0 = (input, _path, _exceptionable = true) => ["CHF" === input.currency || "DKK" === input.currency || "EUR" === input.currency || "GBP" === input.currency || "JPY" === input.currency || "NOK" === input.currency || "SEK" === input.currency || "USD" === input.currency || _report(_exceptionable, {
            path: _path + ".currency",
            expected: "(\"CHF\" | \"DKK\" | \"EUR\" | \"GBP\" | \"JPY\" | \"NOK\" | \"SEK\" | \"USD\")",
            value: input.currency
        }), 0 === input.level || 1 === input.level || 2 === input.level || 4 === input.level || 8 === input.level || _report(_exceptionable, {
            path: _path + ".level",
            expected: "(0 | 1 | 2 | 4 | 8)",
            value: input.level
        })].every(flag => flag);
    const __is = input => Array.isArray(input) && input.every(elem => "object" === typeof elem && null !== elem && _io0(elem));
    let errors;
    let _report;
    return _createStandardSchema_1._createStandardSchema(input => {
        if (false === __is(input)) {
            errors = [];
            _report = _validateReport_1._validateReport(errors);
            ((input, _path, _exceptionable = true) => (Array.isArray(input) || _report(true, {
                path: _path + "",
                expected: "Wire",
                value: input
            })) && input.map((elem, _index2) => ("object" === typeof elem && null !== elem || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "MembersWire",
                value: elem
            })) && _vo0(elem, _path + "[" + _index2 + "]", true) || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "MembersWire",
                value: elem
            })).every(flag => flag) || _report(true, {
                path: _path + "",
                expected: "Wire",
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
    const _io0 = (input, _exceptionable = true) => ("CHF" === input.currency || "DKK" === input.currency || "EUR" === input.currency || "GBP" === input.currency || "JPY" === input.currency || "NOK" === input.currency || "SEK" === input.currency || "USD" === input.currency) && (0 === input.level || 1 === input.level || 2 === input.level || 4 === input.level || 8 === input.level) && (2 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["currency", "level"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _vo0 = (input, _path, _exceptionable = true) => ["CHF" === input.currency || "DKK" === input.currency || "EUR" === input.currency || "GBP" === input.currency || "JPY" === input.currency || "NOK" === input.currency || "SEK" === input.currency || "USD" === input.currency || _report(_exceptionable, {
            path: _path + ".currency",
            expected: "(\"CHF\" | \"DKK\" | \"EUR\" | \"GBP\" | \"JPY\" | \"NOK\" | \"SEK\" | \"USD\")",
            value: input.currency
        }), 0 === input.level || 1 === input.level || 2 === input.level || 4 === input.level || 8 === input.level || _report(_exceptionable, {
            path: _path + ".level",
            expected: "(0 | 1 | 2 | 4 | 8)",
            value: input.level
        }), 2 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["currency", "level"].some(prop => key === prop))
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
    const __is = (input, _exceptionable = true) => Array.isArray(input) && input.every((elem, _index1) => "object" === typeof elem && null !== elem && _io0(elem, true));
    let errors;
    let _report;
    return _createStandardSchema_1._createStandardSchema(input => {
        if (false === __is(input)) {
            errors = [];
            _report = _validateReport_1._validateReport(errors);
            ((input, _path, _exceptionable = true) => (Array.isArray(input) || _report(true, {
                path: _path + "",
                expected: "Wire",
                value: input
            })) && input.map((elem, _index2) => ("object" === typeof elem && null !== elem || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "MembersWire",
                value: elem
            })) && _vo0(elem, _path + "[" + _index2 + "]", true) || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "MembersWire",
                value: elem
            })).every(flag => flag) || _report(true, {
                path: _path + "",
                expected: "Wire",
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
    const _so0 = input => `{"currency":${"\"" + input.currency + "\""},"level":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.level))}}`;
    return input => `[${_jsonStringifyArray_1._jsonStringifyArray(input, elem => _so0(elem))}]`;
})();
