import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _isFormatDate_1 from "typia/lib/internal/_isFormatDate";
import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _stringLength_1 from "typia/lib/internal/_stringLength";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
export const is = (() => {
    const _io0 = input => Array.isArray(input.gxofdoie) && input.gxofdoie.every(elem => "object" === typeof elem && null !== elem && _io1(elem)) && "boolean" === typeof input.nhnuae && ("gwitrghy" === input.ougnabqjqm || "iyaou" === input.ougnabqjqm || "pbnrzfd" === input.ougnabqjqm || "vltex" === input.ougnabqjqm) && (undefined === input.rfpiezhgjfbp || "string" === typeof input.rfpiezhgjfbp && (2 <= _stringLength_1._stringLength(input.rfpiezhgjfbp) && _stringLength_1._stringLength(input.rfpiezhgjfbp) <= 52)) && ("vledlon" === input.aevicogbo || "zknxjehnw" === input.aevicogbo) && ("string" === typeof input.impt && _isFormatDateTime_1._isFormatDateTime(input.impt));
    const _io1 = input => "string" === typeof input.qne && _isFormatDate_1._isFormatDate(input.qne) && (Array.isArray(input.jlupyrqk) && input.jlupyrqk.every(elem => "string" === typeof elem)) && ("string" === typeof input.lxrtfycwcxjt && _isFormatDate_1._isFormatDate(input.lxrtfycwcxjt)) && (null === input.yfvqpzmjwgdm || "number" === typeof input.yfvqpzmjwgdm && (_isTypeInt64_1._isTypeInt64(input.yfvqpzmjwgdm) && -246 <= input.yfvqpzmjwgdm && input.yfvqpzmjwgdm <= 64663));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"gxofdoie":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.gxofdoie, elem => _so1(elem))}]`},"nhnuae":${String(input.nhnuae)},"ougnabqjqm":${"\"" + input.ougnabqjqm + "\""},${undefined === input.rfpiezhgjfbp ? "" : `"rfpiezhgjfbp":${undefined !== input.rfpiezhgjfbp ? _jsonStringifyString_1._jsonStringifyString(input.rfpiezhgjfbp) : undefined},`}"aevicogbo":${"\"" + input.aevicogbo + "\""},"impt":${_jsonStringifyString_1._jsonStringifyString(input.impt.toJSON())}}`;
    const _so1 = input => `{"qne":${_jsonStringifyString_1._jsonStringifyString(input.qne)},"jlupyrqk":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.jlupyrqk, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]`},"lxrtfycwcxjt":${_jsonStringifyString_1._jsonStringifyString(input.lxrtfycwcxjt)},"yfvqpzmjwgdm":${null !== input.yfvqpzmjwgdm ? String(_jsonStringifyNumber_1._jsonStringifyNumber(input.yfvqpzmjwgdm)) : "null"}}`;
    const _io1 = input => "string" === typeof input.qne && _isFormatDate_1._isFormatDate(input.qne) && (Array.isArray(input.jlupyrqk) && input.jlupyrqk.every(elem => "string" === typeof elem)) && ("string" === typeof input.lxrtfycwcxjt && _isFormatDate_1._isFormatDate(input.lxrtfycwcxjt)) && (null === input.yfvqpzmjwgdm || "number" === typeof input.yfvqpzmjwgdm && (_isTypeInt64_1._isTypeInt64(input.yfvqpzmjwgdm) && -246 <= input.yfvqpzmjwgdm && input.yfvqpzmjwgdm <= 64663));
    return input => _so0(input);
})();
