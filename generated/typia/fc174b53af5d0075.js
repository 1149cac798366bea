import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _validateReport_1 from "typia/lib/internal/_validateReport";
import * as _createStandardSchema_1 from "typia/lib/internal/_createStandardSchema";
export const is = (() => {
    return input => Array.isArray(input) && input.every(elem => Array.isArray(elem) && elem.every(elem => "string" === typeof elem && (1 <= _stringLength_1._stringLength(elem) && _stringLength_1._stringLength(elem) <= 41)));
})();
export const equals = (() => {
    return (input, _exceptionable = true) => Array.isArray(input) && input.every((elem, _index1) => Array.isArray(elem) && elem.every((elem, _index2) => "string" === typeof elem && (1 <= _stringLength_1._stringLength(elem) && _stringLength_1._stringLength(elem) <= 41)));
})();
export const validate = (() => {
    const __is = input => Array.isArray(input) && input.every(elem => Array.isArray(elem) && elem.every(elem => "string" === typeof elem && (1 <= _stringLength_1._stringLength(elem) && _stringLength_1._stringLength(elem) <= 41)));
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
            })) && input.map((elem, _index3) => (Array.isArray(elem) || _report(true, {
                path: _path + "[" + _index3 + "]",
                expected: "Array<string & MinLength<1> & MaxLength<41>>",
                value: elem
            })) && elem.map((elem, _index4) => "string" === typeof elem && (1 <= _stringLength_1._stringLength(elem) || _report(true, {
                path: _path + "[" + _index3 + "][" + _index4 + "]",
                expected: "string & MinLength<1>",
                value: elem
            })) && (_stringLength_1._stringLength(elem) <= 41 || _report(true, {
                path: _path + "[" + _index3 + "][" + _index4 + "]",
                expected: "string & MaxLength<41>",
                value: elem
            })) || _report(true, {
                path: _path + "[" + _index3 + "][" + _index4 + "]",
                expected: "(string & MinLength<1> & MaxLength<41>)",
                value: elem
            })).every(flag => flag) || _report(true, {
                path: _path + "[" + _index3 + "]",
                expected: "Array<string & MinLength<1> & MaxLength<41>>",
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
    const __is = (input, _exceptionable = true) => Array.isArray(input) && input.every((elem, _index1) => Array.isArray(elem) && elem.every((elem, _index2) => "string" === typeof elem && (1 <= _stringLength_1._stringLength(elem) && _stringLength_1._stringLength(elem) <= 41)));
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
            })) && input.map((elem, _index3) => (Array.isArray(elem) || _report(true, {
                path: _path + "[" + _index3 + "]",
                expected: "Array<string & MinLength<1> & MaxLength<41>>",
                value: elem
            })) && elem.map((elem, _index4) => "string" === typeof elem && (1 <= _stringLength_1._stringLength(elem) || _report(true, {
                path: _path + "[" + _index3 + "][" + _index4 + "]",
                expected: "string & MinLength<1>",
                value: elem
            })) && (_stringLength_1._stringLength(elem) <= 41 || _report(true, {
                path: _path + "[" + _index3 + "][" + _index4 + "]",
                expected: "string & MaxLength<41>",
                value: elem
            })) || _report(true, {
                path: _path + "[" + _index3 + "][" + _index4 + "]",
                expected: "(string & MinLength<1> & MaxLength<41>)",
                value: elem
            })).every(flag => flag) || _report(true, {
                path: _path + "[" + _index3 + "]",
                expected: "Array<string & MinLength<1> & MaxLength<41>>",
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
    return input => `[${_jsonStringifyArray_1._jsonStringifyArray(input, elem => `[${_jsonStringifyArray_1._jsonStringifyArray(elem, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]`)}]`;
})();
