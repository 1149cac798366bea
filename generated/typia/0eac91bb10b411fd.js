import * as _accessExpressionAsString_1 from "typia/lib/internal/_accessExpressionAsString";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _validateReport_1 from "typia/lib/internal/_validateReport";
import * as _createStandardSchema_1 from "typia/lib/internal/_createStandardSchema";
export const is = (() => {
    const _io0 = input => "string" === typeof input.json && ("object" === typeof input.meta && null !== input.meta && _io1(input.meta));
    const _io1 = input => "string" === typeof input.values;
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const equals = (() => {
    const _io0 = (input, _exceptionable = true) => "string" === typeof input.json && ("object" === typeof input.meta && null !== input.meta && _io1(input.meta, true && _exceptionable)) && (2 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["json", "meta"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io1 = (input, _exceptionable = true) => "string" === typeof input.values && (1 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["values"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    return (input, _exceptionable = true) => "object" === typeof input && null !== input && _io0(input, true);
})();
export const validate = (() => {
    const _io0 = input => "string" === typeof input.json && ("object" === typeof input.meta && null !== input.meta && _io1(input.meta));
    const _io1 = input => "string" === typeof input.values;
    const _vo0 = (input, _path, _exceptionable = true) => ["string" === typeof input.json || _report(_exceptionable, {
            path: _path + ".json",
            expected: "string",
            value: input.json
        }), ("object" === typeof input.meta && null !== input.meta || _report(_exceptionable, {
            path: _path + ".meta",
            expected: "MetaWire",
            value: input.meta
        })) && _vo1(input.meta, _path + ".meta", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".meta",
            expected: "MetaWire",
            value: input.meta
        })].every(flag => flag);
    const _vo1 = (input, _path, _exceptionable = true) => ["string" === typeof input.values || _report(_exceptionable, {
            path: _path + ".values",
            expected: "string",
            value: input.values
        })].every(flag => flag);
    const __is = input => "object" === typeof input && null !== input && _io0(input);
    let errors;
    let _report;
    return _createStandardSchema_1._createStandardSchema(input => {
        if (false === __is(input)) {
            errors = [];
            _report = _validateReport_1._validateReport(errors);
            ((input, _path, _exceptionable = true) => ("object" === typeof input && null !== input || _report(true, {
                path: _path + "",
                expected: "JsonMetaWire",
                value: input
            })) && _vo0(input, _path + "", true) || _report(true, {
                path: _path + "",
                expected: "JsonMetaWire",
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
    const _io0 = (input, _exceptionable = true) => "string" === typeof input.json && ("object" === typeof input.meta && null !== input.meta && _io1(input.meta, true && _exceptionable)) && (2 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["json", "meta"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _io1 = (input, _exceptionable = true) => "string" === typeof input.values && (1 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["values"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _vo0 = (input, _path, _exceptionable = true) => ["string" === typeof input.json || _report(_exceptionable, {
            path: _path + ".json",
            expected: "string",
            value: input.json
        }), ("object" === typeof input.meta && null !== input.meta || _report(_exceptionable, {
            path: _path + ".meta",
            expected: "MetaWire",
            value: input.meta
        })) && _vo1(input.meta, _path + ".meta", true && _exceptionable) || _report(_exceptionable, {
            path: _path + ".meta",
            expected: "MetaWire",
            value: input.meta
        }), 2 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["json", "meta"].some(prop => key === prop))
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
    const _vo1 = (input, _path, _exceptionable = true) => ["string" === typeof input.values || _report(_exceptionable, {
            path: _path + ".values",
            expected: "string",
            value: input.values
        }), 1 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["values"].some(prop => key === prop))
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
                expected: "JsonMetaWire",
                value: input
            })) && _vo0(input, _path + "", true) || _report(true, {
                path: _path + "",
                expected: "JsonMetaWire",
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
    const _so0 = input => `{"json":${_jsonStringifyString_1._jsonStringifyString(input.json)},"meta":${_so1(input.meta)}}`;
    const _so1 = input => `{"values":${_jsonStringifyString_1._jsonStringifyString(input.values)}}`;
    const _io1 = input => "string" === typeof input.values;
    return input => _so0(input);
})();
