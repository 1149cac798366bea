import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyTail_1 from "typia/lib/internal/_jsonStringifyTail";
export const is = (() => {
    const _io0 = input => Array.isArray(input.wtlmrnif) && input.wtlmrnif.every(elem => "string" === typeof elem && _isFormatUuid_1._isFormatUuid(elem)) && "string" === typeof input.rklwuuuk && ("string" === typeof input.ezikpwothgr && _isFormatUuid_1._isFormatUuid(input.ezikpwothgr)) && ("string" === typeof input.dbbhluzdw && RegExp("^-?(?:0|[1-9]\\d{0,11})$").test(input.dbbhluzdw)) && ("string" === typeof input.jswzqjffn && _isFormatDateTime_1._isFormatDateTime(input.jswzqjffn)) && ("number" === typeof input.qboyx && (-98 <= input.qboyx && input.qboyx <= 95500)) && ("number" === typeof input.itqchzetop && (-224 <= input.itqchzetop && input.itqchzetop <= 469425)) && (undefined === input.uhwgzlcnzo || "string" === typeof input.uhwgzlcnzo);
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`"wtlmrnif":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.wtlmrnif, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]`},"rklwuuuk":${_jsonStringifyString_1._jsonStringifyString(input.rklwuuuk)},"ezikpwothgr":${_jsonStringifyString_1._jsonStringifyString(input.ezikpwothgr)},"dbbhluzdw":${"object" === typeof input.dbbhluzdw && "function" === typeof input.dbbhluzdw.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.dbbhluzdw.toJSON()) : _so1(input.dbbhluzdw)},"jswzqjffn":${_jsonStringifyString_1._jsonStringifyString(input.jswzqjffn.toJSON())},"qboyx":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.qboyx))},"itqchzetop":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.itqchzetop))},${undefined === input.uhwgzlcnzo ? "" : `"uhwgzlcnzo":${undefined !== input.uhwgzlcnzo ? _jsonStringifyString_1._jsonStringifyString(input.uhwgzlcnzo) : undefined}`}`)}}`;
    const _so1 = input => "{}";
    const _io1 = input => true;
    return input => _so0(input);
})();
