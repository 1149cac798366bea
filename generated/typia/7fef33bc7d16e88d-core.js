import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
export const is = (() => {
    const _io0 = input => "number" === typeof input.no && (_isTypeInt64_1._isTypeInt64(input.no) && 0 <= input.no && input.no <= 9999) && ("string" === typeof input.at && _isFormatDateTime_1._isFormatDateTime(input.at));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"no":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.no))},"at":${_jsonStringifyString_1._jsonStringifyString(input.at.toJSON())}}`;
    return input => _so0(input);
})();
