import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _jsonStringifyTail_1 from "typia/lib/internal/_jsonStringifyTail";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
export const is = (() => {
    const _io0 = input => "number" === typeof input.iamvwb && (_isTypeInt64_1._isTypeInt64(input.iamvwb) && -484 <= input.iamvwb && input.iamvwb <= 47350) && (Array.isArray(input.pupjmxqmesep) && input.pupjmxqmesep.every(elem => "object" === typeof elem && null !== elem && _io1(elem))) && ("object" === typeof input.zenyxlpnur && null !== input.zenyxlpnur && _io2(input.zenyxlpnur)) && (null === input.ang || undefined === input.ang || "number" === typeof input.ang && (_isTypeInt64_1._isTypeInt64(input.ang) && -405 <= input.ang && input.ang <= 345055));
    const _io1 = input => "number" === typeof input.cnkxvwpdfw && (-289 <= input.cnkxvwpdfw && input.cnkxvwpdfw <= 34771) && ("string" === typeof input.dtckywqs && _isFormatUuid_1._isFormatUuid(input.dtckywqs)) && ("string" === typeof input.wawyh && RegExp("^-?(?:0|[1-9]\\d{0,12})(?:\\.\\d{1,1})?$").test(input.wawyh));
    const _io2 = input => "string" === typeof input.uoc && _isFormatUuid_1._isFormatUuid(input.uoc) && "string" === typeof input.wtyxrryaam;
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`"iamvwb":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.iamvwb))},"pupjmxqmesep":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.pupjmxqmesep, elem => _so1(elem))}]`},"zenyxlpnur":${_so3(input.zenyxlpnur)},${undefined === input.ang ? "" : `"ang":${undefined !== input.ang ? null !== input.ang ? String(_jsonStringifyNumber_1._jsonStringifyNumber(input.ang)) : "null" : undefined}`}`)}}`;
    const _so1 = input => `{"cnkxvwpdfw":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.cnkxvwpdfw))},"dtckywqs":${_jsonStringifyString_1._jsonStringifyString(input.dtckywqs)},"wawyh":${"object" === typeof input.wawyh && "function" === typeof input.wawyh.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.wawyh.toJSON()) : _so2(input.wawyh)}}`;
    const _so2 = input => "{}";
    const _so3 = input => `{"uoc":${_jsonStringifyString_1._jsonStringifyString(input.uoc)},"wtyxrryaam":${_jsonStringifyString_1._jsonStringifyString(input.wtyxrryaam)}}`;
    const _io1 = input => "number" === typeof input.cnkxvwpdfw && (-289 <= input.cnkxvwpdfw && input.cnkxvwpdfw <= 34771) && ("string" === typeof input.dtckywqs && _isFormatUuid_1._isFormatUuid(input.dtckywqs)) && ("object" === typeof input.wawyh && null !== input.wawyh && false === Array.isArray(input.wawyh) && _io2(input.wawyh) && ("object" === typeof input.wawyh && "function" === typeof input.wawyh.toJSON && (input => "string" === typeof input)(input.wawyh.toJSON())));
    const _io2 = input => true;
    const _io3 = input => "string" === typeof input.uoc && _isFormatUuid_1._isFormatUuid(input.uoc) && "string" === typeof input.wtyxrryaam;
    return input => _so0(input);
})();
