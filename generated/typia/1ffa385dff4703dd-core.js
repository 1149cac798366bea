import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
export const is = (() => {
    const _io0 = input => "number" === typeof input.vnyby && (_isTypeInt64_1._isTypeInt64(input.vnyby) && -912 <= input.vnyby && input.vnyby <= 973885) && (Array.isArray(input.uagpyxfpgtll) && input.uagpyxfpgtll.every(elem => "string" === typeof elem && _isFormatUuid_1._isFormatUuid(elem))) && (null === input.ejonqm || "string" === typeof input.ejonqm) && (null === input.sgfvyxksaypa || undefined === input.sgfvyxksaypa || "string" === typeof input.sgfvyxksaypa && _isFormatUuid_1._isFormatUuid(input.sgfvyxksaypa)) && "boolean" === typeof input.izmzvcitx && (null === input.liqcv || "number" === typeof input.liqcv && (-330 <= input.liqcv && input.liqcv <= 667355)) && (null === input.crdfigb || "string" === typeof input.crdfigb) && (Array.isArray(input.svbtugh) && input.svbtugh.every(elem => "number" === typeof elem && (_isTypeInt64_1._isTypeInt64(elem) && -548 <= elem && elem <= 606155)));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"vnyby":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.vnyby))},"uagpyxfpgtll":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.uagpyxfpgtll, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]`},"ejonqm":${null !== input.ejonqm ? _jsonStringifyString_1._jsonStringifyString(input.ejonqm) : "null"},${undefined === input.sgfvyxksaypa ? "" : `"sgfvyxksaypa":${undefined !== input.sgfvyxksaypa ? null !== input.sgfvyxksaypa ? _jsonStringifyString_1._jsonStringifyString(input.sgfvyxksaypa) : "null" : undefined},`}"izmzvcitx":${String(input.izmzvcitx)},"liqcv":${null !== input.liqcv ? String(_jsonStringifyNumber_1._jsonStringifyNumber(input.liqcv)) : "null"},"crdfigb":${null !== input.crdfigb ? _jsonStringifyString_1._jsonStringifyString(input.crdfigb) : "null"},"svbtugh":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.svbtugh, elem => String(_jsonStringifyNumber_1._jsonStringifyNumber(elem)))}]`}}`;
    return input => _so0(input);
})();
