import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _accessExpressionAsString_1 from "typia/lib/internal/_accessExpressionAsString";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _validateReport_1 from "typia/lib/internal/_validateReport";
import * as _createStandardSchema_1 from "typia/lib/internal/_createStandardSchema";
export const is = (() => {
    const _io0 = input => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 20) && (undefined === input.note || "string" === typeof input.note && (1 <= _stringLength_1._stringLength(input.note) && _stringLength_1._stringLength(input.note) <= 20)) && (null === input.approved || "boolean" === typeof input.approved);
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const equals = (() => {
    const _io0 = (input, _exceptionable = true) => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 20) && (undefined === input.note || "string" === typeof input.note && (1 <= _stringLength_1._stringLength(input.note) && _stringLength_1._stringLength(input.note) <= 20)) && (null === input.approved || "boolean" === typeof input.approved) && (2 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["name", "note", "approved"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    return (input, _exceptionable = true) => "object" === typeof input && null !== input && _io0(input, true);
})();
export const validate = (() => {
    const _io0 = input => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 20) && (undefined === input.note || "string" === typeof input.note && (1 <= _stringLength_1._stringLength(input.note) && _stringLength_1._stringLength(input.note) <= 20)) && (null === input.approved || "boolean" === typeof input.approved);
    const _vo0 = (input, _path, _exceptionable = true) => ["string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MinLength<1>",
            value: input.name
        })) && (_stringLength_1._stringLength(input.name) <= 20 || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MaxLength<20>",
            value: input.name
        })) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(string & MinLength<1> & MaxLength<20>)",
            value: input.name
        }), undefined === input.note || "string" === typeof input.note && (1 <= _stringLength_1._stringLength(input.note) || _report(_exceptionable, {
            path: _path + ".note",
            expected: "string & MinLength<1>",
            value: input.note
        })) && (_stringLength_1._stringLength(input.note) <= 20 || _report(_exceptionable, {
            path: _path + ".note",
            expected: "string & MaxLength<20>",
            value: input.note
        })) || _report(_exceptionable, {
            path: _path + ".note",
            expected: "((string & MinLength<1> & MaxLength<20>) | undefined)",
            value: input.note
        }), null === input.approved || "boolean" === typeof input.approved || _report(_exceptionable, {
            path: _path + ".approved",
            expected: "(boolean | null)",
            value: input.approved
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
                expected: "ObjectStructureWire",
                value: input
            })) && _vo0(input, _path + "", true) || _report(true, {
                path: _path + "",
                expected: "ObjectStructureWire",
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
    const _io0 = (input, _exceptionable = true) => "string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) && _stringLength_1._stringLength(input.name) <= 20) && (undefined === input.note || "string" === typeof input.note && (1 <= _stringLength_1._stringLength(input.note) && _stringLength_1._stringLength(input.note) <= 20)) && (null === input.approved || "boolean" === typeof input.approved) && (2 === Object.keys(input).length || Object.keys(input).every(key => {
        if (["name", "note", "approved"].some(prop => key === prop))
            return true;
        const value = input[key];
        if (undefined === value)
            return true;
        return false;
    }));
    const _vo0 = (input, _path, _exceptionable = true) => ["string" === typeof input.name && (1 <= _stringLength_1._stringLength(input.name) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MinLength<1>",
            value: input.name
        })) && (_stringLength_1._stringLength(input.name) <= 20 || _report(_exceptionable, {
            path: _path + ".name",
            expected: "string & MaxLength<20>",
            value: input.name
        })) || _report(_exceptionable, {
            path: _path + ".name",
            expected: "(string & MinLength<1> & MaxLength<20>)",
            value: input.name
        }), undefined === input.note || "string" === typeof input.note && (1 <= _stringLength_1._stringLength(input.note) || _report(_exceptionable, {
            path: _path + ".note",
            expected: "string & MinLength<1>",
            value: input.note
        })) && (_stringLength_1._stringLength(input.note) <= 20 || _report(_exceptionable, {
            path: _path + ".note",
            expected: "string & MaxLength<20>",
            value: input.note
        })) || _report(_exceptionable, {
            path: _path + ".note",
            expected: "((string & MinLength<1> & MaxLength<20>) | undefined)",
            value: input.note
        }), null === input.approved || "boolean" === typeof input.approved || _report(_exceptionable, {
            path: _path + ".approved",
            expected: "(boolean | null)",
            value: input.approved
        }), 2 === Object.keys(input).length || (false === _exceptionable || Object.keys(input).map(key => {
            if (["name", "note", "approved"].some(prop => key === prop))
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
                expected: "ObjectStructureWire",
                value: input
            })) && _vo0(input, _path + "", true) || _report(true, {
                path: _path + "",
                expected: "ObjectStructureWire",
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
    const _so0 = input => `{"name":${_jsonStringifyString_1._jsonStringifyString(input.name)},${undefined === input.note ? "" : `"note":${undefined !== input.note ? _jsonStringifyString_1._jsonStringifyString(input.note) : undefined},`}"approved":${null !== input.approved ? String(input.approved) : "null"}}`;
    return input => _so0(input);
})();
