import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _validateReport_1 from "typia/lib/internal/_validateReport";
import * as _createStandardSchema_1 from "typia/lib/internal/_createStandardSchema";
export const is = (() => {
    return input => Array.isArray(input) && input.every(elem => "boolean" === typeof elem);
})();
export const equals = (() => {
    return (input, _exceptionable = true) => Array.isArray(input) && input.every((elem, _index1) => "boolean" === typeof elem);
})();
export const validate = (() => {
    const __is = input => Array.isArray(input) && input.every(elem => "boolean" === typeof elem);
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
            })) && input.map((elem, _index2) => "boolean" === typeof elem || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "boolean",
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
    const __is = (input, _exceptionable = true) => Array.isArray(input) && input.every((elem, _index1) => "boolean" === typeof elem);
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
            })) && input.map((elem, _index2) => "boolean" === typeof elem || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "boolean",
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
    return input => `[${_jsonStringifyArray_1._jsonStringifyArray(input, elem => String(elem))}]`;
})();
