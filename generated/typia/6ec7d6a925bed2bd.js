import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _validateReport_1 from "typia/lib/internal/_validateReport";
import * as _createStandardSchema_1 from "typia/lib/internal/_createStandardSchema";
export const is = (() => {
    return input => Array.isArray(input) && input.every(elem => "string" === typeof elem && RegExp("^-?(?:0|[1-9]\\d{0,27})(?:\\.\\d{1,10})?$").test(elem));
})();
export const equals = (() => {
    return (input, _exceptionable = true) => Array.isArray(input) && input.every((elem, _index1) => "string" === typeof elem && RegExp("^-?(?:0|[1-9]\\d{0,27})(?:\\.\\d{1,10})?$").test(elem));
})();
export const validate = (() => {
    const __is = input => Array.isArray(input) && input.every(elem => "string" === typeof elem && RegExp("^-?(?:0|[1-9]\\d{0,27})(?:\\.\\d{1,10})?$").test(elem));
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
            })) && input.map((elem, _index2) => "string" === typeof elem && (RegExp("^-?(?:0|[1-9]\\d{0,27})(?:\\.\\d{1,10})?$").test(elem) || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,27})(?:\\\\.\\\\d{1,10})?$\">",
                value: elem
            })) || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "(string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,27})(?:\\\\.\\\\d{1,10})?$\">)",
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
    const __is = (input, _exceptionable = true) => Array.isArray(input) && input.every((elem, _index1) => "string" === typeof elem && RegExp("^-?(?:0|[1-9]\\d{0,27})(?:\\.\\d{1,10})?$").test(elem));
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
            })) && input.map((elem, _index2) => "string" === typeof elem && (RegExp("^-?(?:0|[1-9]\\d{0,27})(?:\\.\\d{1,10})?$").test(elem) || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,27})(?:\\\\.\\\\d{1,10})?$\">",
                value: elem
            })) || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "(string & Pattern<\"^-?(?:0|[1-9]\\\\d{0,27})(?:\\\\.\\\\d{1,10})?$\">)",
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
    const _so0 = input => "{}";
    return input => `[${_jsonStringifyArray_1._jsonStringifyArray(input, elem => "object" === typeof elem && "function" === typeof elem.toJSON ? _jsonStringifyString_1._jsonStringifyString(elem.toJSON()) : _so0(elem))}]`;
})();
