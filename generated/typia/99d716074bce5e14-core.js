import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
export const is = (() => {
    const _io0 = input => "string" === typeof input.hhzlylola && (2 <= _stringLength_1._stringLength(input.hhzlylola) && _stringLength_1._stringLength(input.hhzlylola) <= 19) && ("object" === typeof input.ltgb && null !== input.ltgb && _io1(input.ltgb)) && (null === input.lkmnjmazudyx || "string" === typeof input.lkmnjmazudyx && (2 <= _stringLength_1._stringLength(input.lkmnjmazudyx) && _stringLength_1._stringLength(input.lkmnjmazudyx) <= 11)) && (Array.isArray(input.zfnraqszpb) && input.zfnraqszpb.every(elem => "number" === typeof elem && (-983 <= elem && elem <= 645472))) && ("number" === typeof input.bhswte && (_isTypeInt64_1._isTypeInt64(input.bhswte) && -719 <= input.bhswte && input.bhswte <= 500177)) && (null === input.lqkopaoorh || "string" === typeof input.lqkopaoorh) && "string" === typeof input.xrnvb;
    const _io1 = input => (undefined === input.hqxa || "string" === typeof input.hqxa && (2 <= _stringLength_1._stringLength(input.hqxa) && _stringLength_1._stringLength(input.hqxa) <= 47)) && "string" === typeof input.dxgbecqf && (undefined === input.ebirg || "string" === typeof input.ebirg) && ("string" === typeof input.jqfdvs && _isFormatDate_1._isFormatDate(input.jqfdvs));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"hhzlylola":${_jsonStringifyString_1._jsonStringifyString(input.hhzlylola)},"ltgb":${_so1(input.ltgb)},"lkmnjmazudyx":${null !== input.lkmnjmazudyx ? _jsonStringifyString_1._jsonStringifyString(input.lkmnjmazudyx) : "null"},"zfnraqszpb":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.zfnraqszpb, elem => String(_jsonStringifyNumber_1._jsonStringifyNumber(elem)))}]`},"bhswte":${String(_jsonStringifyNumber_1._jsonStringifyNumber(input.bhswte))},"lqkopaoorh":${null !== input.lqkopaoorh ? _jsonStringifyString_1._jsonStringifyString(input.lqkopaoorh) : "null"},"xrnvb":${_jsonStringifyString_1._jsonStringifyString(input.xrnvb)}}`;
    const _so1 = input => `{${undefined === input.hqxa ? "" : `"hqxa":${undefined !== input.hqxa ? _jsonStringifyString_1._jsonStringifyString(input.hqxa) : undefined},`}"dxgbecqf":${_jsonStringifyString_1._jsonStringifyString(input.dxgbecqf)},${undefined === input.ebirg ? "" : `"ebirg":${undefined !== input.ebirg ? _jsonStringifyString_1._jsonStringifyString(input.ebirg) : undefined},`}"jqfdvs":${_jsonStringifyString_1._jsonStringifyString(input.jqfdvs)}}`;
    const _io1 = input => (undefined === input.hqxa || "string" === typeof input.hqxa && (2 <= _stringLength_1._stringLength(input.hqxa) && _stringLength_1._stringLength(input.hqxa) <= 47)) && "string" === typeof input.dxgbecqf && (undefined === input.ebirg || "string" === typeof input.ebirg) && ("string" === typeof input.jqfdvs && _isFormatDate_1._isFormatDate(input.jqfdvs));
    return input => _so0(input);
})();
