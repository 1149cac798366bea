import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _validateReport_1 from "typia/lib/internal/_validateReport";
import * as _createStandardSchema_1 from "typia/lib/internal/_createStandardSchema";
export const is = (() => {
    return input => Array.isArray(input) && input.every(elem => "number" === typeof elem && (-1000 <= elem && elem <= 1000));
})();
export const equals = (() => {
    return (input, _exceptionable = true) => Array.isArray(input) && input.every((elem, _index1) => "number" === typeof elem && (-1000 <= elem && elem <= 1000));
})();
export const validate = (() => {
    const __is = input => Array.isArray(input) && input.every(elem => "number" === typeof elem && (-1000 <= elem && elem <= 1000));
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
            })) && input.map((elem, _index2) => "number" === typeof elem && (-1000 <= elem || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "number & Minimum<-1000>",
                value: elem
            })) && (elem <= 1000 || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "number & Maximum<1000>",
                value: elem
            })) || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "(number & Minimum<-1000> & Maximum<1000>)",
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
    const __is = (input, _exceptionable = true) => Array.isArray(input) && input.every((elem, _index1) => "number" === typeof elem && (-1000 <= elem && elem <= 1000));
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
            })) && input.map((elem, _index2) => "number" === typeof elem && (-1000 <= elem || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "number & Minimum<-1000>",
                value: elem
            })) && (elem <= 1000 || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "number & Maximum<1000>",
                value: elem
            })) || _report(true, {
                path: _path + "[" + _index2 + "]",
                expected: "(number & Minimum<-1000> & Maximum<1000>)",
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
    return input => `[${_jsonStringifyArray_1._jsonStringifyArray(input, elem => String(_jsonStringifyNumber_1._jsonStringifyNumber(elem)))}]`;
})();
