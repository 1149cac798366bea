import * as _isTypeInt64_1 from "typia/lib/internal/_isTypeInt64";
import * as _isFormatDateTime_1 from "typia/lib/internal/_isFormatDateTime";
import * as _isFormatUuid_1 from "typia/lib/internal/_isFormatUuid";
import * as _jsonStringifyNumber_1 from "typia/lib/internal/_jsonStringifyNumber";
import * as _jsonStringifyArray_1 from "typia/lib/internal/_jsonStringifyArray";
import * as _jsonStringifyString_1 from "typia/lib/internal/_jsonStringifyString";
export const is = (() => {
    const _io0 = input => Array.isArray(input.jpud) && input.jpud.every(elem => "number" === typeof elem && (_isTypeInt64_1._isTypeInt64(elem) && -113 <= elem && elem <= 49689)) && ("object" === typeof input.aqjcgsl && null !== input.aqjcgsl && _io1(input.aqjcgsl)) && "boolean" === typeof input.thmxqg && ("string" === typeof input.trxzdob && _isFormatDateTime_1._isFormatDateTime(input.trxzdob)) && ("object" === typeof input.jny && null !== input.jny && _io2(input.jny)) && ("string" === typeof input.cxcvkjv && _isFormatUuid_1._isFormatUuid(input.cxcvkjv));
    const _io1 = input => "string" === typeof input.ffco && _isFormatDateTime_1._isFormatDateTime(input.ffco) && (Array.isArray(input.qugqghbabt) && input.qugqghbabt.every(elem => "number" === typeof elem && (_isTypeInt64_1._isTypeInt64(elem) && -697 <= elem && elem <= 201204))) && (Array.isArray(input.orixleramfby) && input.orixleramfby.every(elem => "string" === typeof elem)) && ("aog" === input.fanydbfgzery || "gbeltr" === input.fanydbfgzery || "jrackgvj" === input.fanydbfgzery || "pfezdw" === input.fanydbfgzery || "wim" === input.fanydbfgzery);
    const _io2 = input => "string" === typeof input.qnhcs && _isFormatUuid_1._isFormatUuid(input.qnhcs) && ("string" === typeof input.qokmud && _isFormatDateTime_1._isFormatDateTime(input.qokmud));
    return input => "object" === typeof input && null !== input && _io0(input);
})();
export const stringify = (() => {
    const _so0 = input => `{"jpud":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.jpud, elem => String(_jsonStringifyNumber_1._jsonStringifyNumber(elem)))}]`},"aqjcgsl":${_so1(input.aqjcgsl)},"thmxqg":${String(input.thmxqg)},"trxzdob":${_jsonStringifyString_1._jsonStringifyString(input.trxzdob.toJSON())},"jny":${_so2(input.jny)},"cxcvkjv":${_jsonStringifyString_1._jsonStringifyString(input.cxcvkjv)}}`;
    const _so1 = input => `{"ffco":${_jsonStringifyString_1._jsonStringifyString(input.ffco.toJSON())},"qugqghbabt":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.qugqghbabt, elem => String(_jsonStringifyNumber_1._jsonStringifyNumber(elem)))}]`},"orixleramfby":${`[${_jsonStringifyArray_1._jsonStringifyArray(input.orixleramfby, elem => _jsonStringifyString_1._jsonStringifyString(elem))}]`},"fanydbfgzery":${"\"" + input.fanydbfgzery + "\""}}`;
    const _so2 = input => `{"qnhcs":${_jsonStringifyString_1._jsonStringifyString(input.qnhcs)},"qokmud":${_jsonStringifyString_1._jsonStringifyString(input.qokmud.toJSON())}}`;
    const _io1 = input => input.ffco instanceof Date && (Array.isArray(input.qugqghbabt) && input.qugqghbabt.every(elem => "number" === typeof elem && (_isTypeInt64_1._isTypeInt64(elem) && -697 <= elem && elem <= 201204))) && (Array.isArray(input.orixleramfby) && input.orixleramfby.every(elem => "string" === typeof elem)) && ("aog" === input.fanydbfgzery || "gbeltr" === input.fanydbfgzery || "jrackgvj" === input.fanydbfgzery || "pfezdw" === input.fanydbfgzery || "wim" === input.fanydbfgzery);
    const _io2 = input => "string" === typeof input.qnhcs && _isFormatUuid_1._isFormatUuid(input.qnhcs) && input.qokmud instanceof Date;
    return input => _so0(input);
})();
