import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
export const is = (() => {
    const _io0 = input => "string" === typeof input.at && _isFormatDateTime_1._isFormatDateTime(input.at) && ("string" === typeof input.amount && RegExp("^-?(?:0|[1-9]\\d{0,9})(?:\\.\\d{1,2})?$").test(input.amount));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"at":${_jsonStringifyString_1._jsonStringifyString(input.at.toJSON())},"amount":${"object" === typeof input.amount && "function" === typeof input.amount.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.amount.toJSON()) : _so1(input.amount)}}`;
    const _so1 = input => "{}";
    const _io1 = input => true;
    return input => _so0(input);
})();
