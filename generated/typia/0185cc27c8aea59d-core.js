import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
export const is = (() => {
    const _io0 = input => "string" === typeof input.mauhv && _isFormatDate_1._isFormatDate(input.mauhv) && ("string" === typeof input.nqpitvjxcdh && RegExp("^-?(?:0|[1-9]\\d{0,7})(?:\\.\\d{1,1})?$").test(input.nqpitvjxcdh)) && ("number" === typeof input.nbtxgj && (_isTypeInt64_1._isTypeInt64(input.nbtxgj) && -342 <= input.nbtxgj && input.nbtxgj <= 217047)) && (null === input.enf || undefined === input.enf || "string" === typeof input.enf && _isFormatDateTime_1._isFormatDateTime(input.enf)) && (null === input.xfgiv || "string" === typeof input.xfgiv && (2 <= _stringLength_1._stringLength(input.xfgiv) && _stringLength_1._stringLength(input.xfgiv) <= 30)) && (undefined === input.mzvzyrafpo || Array.isArray(input.mzvzyrafpo) && input.mzvzyrafpo.every(elem => "object" === typeof elem && null !== elem && _io1(elem))) && ("string" === typeof input.xkxmeojkrjyd && _isFormatDateTime_1._isFormatDateTime(input.xkxmeojkrjyd));
    const _io1 = input => "boolean" === typeof input.esyzr && ("string" === typeof input.jlqzmr && RegExp("^-?(?:0|[1-9]\\d{0,10})(?:\\.\\d{1,3})?$").test(input.jlqzmr)) && ("number" === typeof input.xyb && (-426 <= input.xyb && input.xyb <= 805252)) && ("string" === typeof input.meix && (0 <= _stringLength_1._stringLength(input.meix) && _stringLength_1._stringLength(input.meix) <= 39));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"mauhv":${_jsonStringifyString_1._jsonStringifyString(input.mauhv)},"nqpitvjxcdh":${"object" === typeof input.nqpitvjxcdh && "function" === typeof input.nqpitvjxcdh.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.nqpitvjxcdh.toJSON()) : _so1(input.nqpitvjxcdh)},"nbtxgj":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.nbtxgj))},${undefined === input.enf ? "" : `"enf":${undefined !== input.enf ? null !== input.enf ? _jsonStringifyString_1._jsonStringifyString(input.enf.toJSON()) : "null" : undefined},`}"xfgiv":${null !== input.xfgiv ? _jsonStringifyString_1._jsonStringifyString(input.xfgiv) : "null"},${undefined === input.mzvzyrafpo ? "" : `"mzvzyrafpo":${undefined !== input.mzvzyrafpo ? `[${_jsonStringifyArray_1._jsonStringifyArray(input.mzvzyrafpo, elem => _so2(elem))}]` : undefined},`}"xkxmeojkrjyd":${_jsonStringifyString_1._jsonStringifyString(input.xkxmeojkrjyd.toJSON())}}`;
    const _so1 = input => "{}";
    const _so2 = input => `{"esyzr":${String(input.esyzr)},"jlqzmr":${"object" === typeof input.jlqzmr && "function" === typeof input.jlqzmr.toJSON ? _jsonStringifyString_1._jsonStringifyString(input.jlqzmr.toJSON()) : _so3(input.jlqzmr)},"xyb":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.xyb))},"meix":${_jsonStringifyString_1._jsonStringifyString(input.meix)}}`;
    const _so3 = input => "{}";
    const _io1 = input => true;
    const _io2 = input => "boolean" === typeof input.esyzr && ("object" === typeof input.jlqzmr && null !== input.jlqzmr && false === Array.isArray(input.jlqzmr) && _io3(input.jlqzmr) && ("object" === typeof input.jlqzmr && "function" === typeof input.jlqzmr.toJSON && (input => "string" === typeof input)(input.jlqzmr.toJSON()))) && ("number" === typeof input.xyb && (-426 <= input.xyb && input.xyb <= 805252)) && ("string" === typeof input.meix && (0 <= _stringLength_1._stringLength(input.meix) && _stringLength_1._stringLength(input.meix) <= 39));
    const _io3 = input => true;
    return input => _so0(input);
})();
