import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
export const is = (() => {
    const _io0 = input => "boolean" === typeof input.hpleg && (Array.isArray(input.kjgamfoqrwz) && input.kjgamfoqrwz.every(elem => "number" === typeof elem && (_isTypeInt64_1._isTypeInt64(elem) && -870 <= elem && elem <= 106888))) && ("string" === typeof input.dgxbacpr && _isFormatUuid_1._isFormatUuid(input.dgxbacpr)) && ("string" === typeof input.angufehjvpd && (2 <= _stringLength_1._stringLength(input.angufehjvpd) && _stringLength_1._stringLength(input.angufehjvpd) <= 58));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"hpleg":${String(input.hpleg)},"kjgamfoqrwz":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.kjgamfoqrwz, elem => String(_jsonStringifyNumber_1._jsonStringifyNumber(elem)))}]`},"dgxbacpr":${_jsonStringifyString_1._jsonStringifyString(input.dgxbacpr)},"angufehjvpd":${_jsonStringifyString_1._jsonStringifyString(input.angufehjvpd)}}`;
    return input => _so0(input);
})();
