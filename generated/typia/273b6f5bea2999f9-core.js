import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyTail_1 from "typia/lib/internal/_jsonStringifyTail";
export const is = (() => {
    const _io0 = input => "number" === typeof input.uwrzyt && (-839 <= input.uwrzyt && input.uwrzyt <= 463930) && ("object" === typeof input.ripavxvjxz && null !== input.ripavxvjxz && _io1(input.ripavxvjxz)) && (Array.isArray(input.wxqphpupfpvt) && input.wxqphpupfpvt.every(elem => "object" === typeof elem && null !== elem && _io2(elem))) && (Array.isArray(input.otitxpvlrqzt) && input.otitxpvlrqzt.every(elem => "string" === typeof elem && _isFormatUuid_1._isFormatUuid(elem)));
    const _io1 = input => "number" === typeof input.kdbirxizfv && (-465 <= input.kdbirxizfv && input.kdbirxizfv <= 990264) && ("string" === typeof input.mttbwq && _isFormatDate_1._isFormatDate(input.mttbwq)) && ("number" === typeof input.nztpfwndcem && (-227 <= input.nztpfwndcem && input.nztpfwndcem <= 188400));
    const _io2 = input => "string" === typeof input.moxfgzfdt && RegExp("^-?(?:0|[1-9]\\d{0,4})(?:\\.\\d{1,3})?$").test(input.moxfgzfdt) && ("string" === typeof input.xrwnow && _isFormatDate_1._isFormatDate(input.xrwnow)) && (undefined === input.ganytutmhdcx || "string" === typeof input.ganytutmhdcx && _isFormatDate_1._isFormatDate(input.ganytutmhdcx));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"uwrzyt":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.uwrzyt))},"ripavxvjxz":${_so1(input.ripavxvjxz)},"wxqphpupfpvt":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.wxqphpupfpvt, elem => _so2(elem))}]`},"otitxpvlrqzt":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.otitxpvlrqzt, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]`}}`;
    const _so1 = input => `{"kdbirxizfv":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.kdbirxizfv))},"mttbwq":${_jsonStringifyString_1._jsonStringifyString(input.mttbwq)},"nztpfwndcem":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.nztpfwndcem))}}`;
    const _so2 = input => `{${_jsonStringifyTail_1._jsonStringifyTail(`"moxfgzfdt":${"object" === typeof input.moxfgzfdt && "function" === typeof input.moxfgzfdt.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.moxfgzfdt.toJSON()) : _so3(input.moxfgzfdt)},"xrwnow":${_jsonStringifyString_1._jsonStringifyString(input.xrwnow)},${undefined === input.ganytutmhdcx ? "" : `"ganytutmhdcx":${undefined !== input.ganytutmhdcx ? _jsonStringifyString_1._jsonStringifyString(input.ganytutmhdcx) : undefined}`}`)}}`;
    const _so3 = input => "{}";
    const _io1 = input => "number" === typeof input.kdbirxizfv && (-465 <= input.kdbirxizfv && input.kdbirxizfv <= 990264) && ("string" === typeof input.mttbwq && _isFormatDate_1._isFormatDate(input.mttbwq)) && ("number" === typeof input.nztpfwndcem && (-227 <= input.nztpfwndcem && input.nztpfwndcem <= 188400));
    const _io2 = input => "object" === typeof input.moxfgzfdt && null !== input.moxfgzfdt && false === Array.isArray(input.moxfgzfdt) && _io3(input.moxfgzfdt) && ("object" === typeof input.moxfgzfdt && "function" === typeof input.moxfgzfdt.toJSON && (input => "string" === typeof input)(input.moxfgzfdt.toJSON())) && ("string" === typeof input.xrwnow && _isFormatDate_1._isFormatDate(input.xrwnow)) && (undefined === input.ganytutmhdcx || "string" === typeof input.ganytutmhdcx && _isFormatDate_1._isFormatDate(input.ganytutmhdcx));
    const _io3 = input => true;
    return input => _so0(input);
})();
