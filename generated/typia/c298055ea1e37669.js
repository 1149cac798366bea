import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
import * as _accessExpressionAsString_1 from "typia/lib/internal/_accessExpressionAsString";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _validateReport_1 from "typia/lib/internal/_validateReport";
import * as _createStandardSchema_1 from "typia/lib/internal/_createStandardSchema";
export const is = (() => {
    const _io0 = input => Array.isArray(input.values) && input.values.every(elem => "string" === typeof elem && _isFormatDate_1._isFormatDate(elem));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const equals = (() => {
    const _io0 = (input, _exceptionable = true) => Array.isArray(input.values) && input.values.every((elem, _index1) => "string" === typeof elem && _isFormatDate_1._isFormatDate(elem)) && (1 === Object.keys(input).length || Object.keys(input).every(key => {
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
    const _io0 = input => Array.isArray(input.values) && input.values.every(elem => "string" === typeof elem && _isFormatDate_1._isFormatDate(elem));
    const _vo0 = (input, _path, _exceptionable = true) => [(Array.isArray(input.values) || _report(_exceptionable, {
            path: _path + ".values",
            expected: "Array<string & Format<\"date\">>",
            value: input.values
        })) && input.values.map((elem, _index2) => "string" === typeof elem && (_isFormatDate_1._isFormatDate(elem) || _report(_exceptionable, {
            path: _path + ".values[" + _index2 + "]",
            expected: "string & Format<\"date\">",
            value: elem
        })) || _report(_exceptionable, {
            path: _path + ".values[" + _index2 + "]",
            expected: "(string & Format<\"date\">)",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".values",
            expected: "Array<string & Format<\"date\">>",
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
                expected: "ManyDatesWire",
                value: input
            })) && _vo0(input, _path + "", true) || _report(true, {
                path: _path + "",
                expected: "ManyDatesWire",
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
    const _io0 = (input, _exceptionable = true) => Array.isArray(input.values) && input.values.every((elem, _index1) => "string" === typeof elem && _isFormatDate_1._isFormatDate(elem)) && (1 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["values"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _vo0 = (input, _path, _exceptionable = true) => [(Array.isArray(input.values) || _report(_exceptionable, {
            path: _path + ".values",
            expected: "Array<string & Format<\"date\">>",
            value: input.values
        })) && input.values.map((elem, _index2) => "string" === typeof elem && (_isFormatDate_1._isFormatDate(elem) || _report(_exceptionable, {
            path: _path + ".values[" + _index2 + "]",
            expected: "string & Format<\"date\">",
            value: elem
        })) || _report(_exceptionable, {
            path: _path + ".values[" + _index2 + "]",
            expected: "(string & Format<\"date\">)",
            value: elem
        })).every(flag => flag) || _report(_exceptionable, {
            path: _path + ".values",
            expected: "Array<string & Format<\"date\">>",
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
                expected: "ManyDatesWire",
                value: input
            })) && _vo0(input, _path + "", true) || _report(true, {
                path: _path + "",
                expected: "ManyDatesWire",
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
    const _so0 = input => `{"values":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.values, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]`}}`;
    return input => _so0(input);
})();
