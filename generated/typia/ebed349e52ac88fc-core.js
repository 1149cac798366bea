import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
export const is = (() => {
    const _ip0 = input => "number" === typeof input["no"] && (_isTypeInt64_1._isTypeInt64(input["no"]) && 0 <= input["no"] && input["no"] <= 9999);
    const _ip1 = input => "string" === typeof input["at"] && _isFormatDateTime_1._isFormatDateTime(input["at"]);
    const _io0 = input => _ip0(input) && _ip1(input) && ("object" === typeof input.inner && null !== input.inner && _io1(input.inner));
    const _io1 = input => _ip0(input) && _ip1(input) && ("object" === typeof input.inner && null !== input.inner && _io2(input.inner));
    const _io2 = input => _ip0(input) && _ip1(input);
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _ip0 = input => "number" === typeof input["no"] && (_isTypeInt64_1._isTypeInt64(input["no"]) && 0 <= input["no"] && input["no"] <= 9999);
    const _ip1 = input => input["at"] instanceof Date;
    const _so0 = input => `{"no":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.no))},"at":${_jsonStringifyString_1._jsonStringifyString(input.at.toJSON())},"inner":${_so1(input.inner)}}`;
    const _so1 = input => `{"no":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.no))},"at":${_jsonStringifyString_1._jsonStringifyString(input.at.toJSON())},"inner":${_so2(input.inner)}}`;
    const _so2 = input => `{"no":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.no))},"at":${_jsonStringifyString_1._jsonStringifyString(input.at.toJSON())}}`;
    const _io1 = input => _ip0(input) && _ip1(input) && ("object" === typeof input.inner && null !== input.inner && _io2(input.inner));
    const _io2 = input => _ip0(input) && _ip1(input);
    return input => _so0(input);
})();
