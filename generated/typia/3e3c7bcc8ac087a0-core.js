import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
export const is = (() => {
    const _io0 = input => "string" === typeof input.rgsflyamtr && RegExp("^-?(?:0|[1-9]\\d{0,7})(?:\\.\\d{1,1})?$").test(input.rgsflyamtr) && ("string" === typeof input.rmwtjfri && _isFormatDate_1._isFormatDate(input.rmwtjfri)) && ("string" === typeof input.kdsn && _isFormatUuid_1._isFormatUuid(input.kdsn));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"rgsflyamtr":${"object" === typeof input.rgsflyamtr && "function" === typeof input.rgsflyamtr.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.rgsflyamtr.toJSON()) : _so1(input.rgsflyamtr)},"rmwtjfri":${_jsonStringifyString_1._jsonStringifyString(input.rmwtjfri)},"kdsn":${_jsonStringifyString_1._jsonStringifyString(input.kdsn)}}`;
    const _so1 = input => "{}";
    const _io1 = input => true;
    return input => _so0(input);
})();
